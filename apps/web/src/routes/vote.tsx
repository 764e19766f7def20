import { Link } from 'react-router';
import { DemonstrationNote } from '../features/meetings/demonstration-note.js';
import { ItsLine } from '../features/provenance/its-line.js';
import { OutcomeWord } from '../features/votes/outcome-word.js';
import { PublishResult } from '../features/votes/publish-result.js';
import { PanelWords } from '../features/votes/panel-words.js';
import { VoteResult } from '../features/votes/vote-result.js';
import classes from '../features/votes/room.module.css';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const VotePage = graphql(`
  query VotePage($id: ID!, $key: String!) {
    vote(id: $id) {
      id
      mode
      state
      text
      panel {
        text
        on
      }
      closed {
        date
        time
      }
      meeting {
        id
        number
        title
        isDemonstration
      }
      motion {
        id
        matter
        mover {
          id
          acronym
          name
        }
        item {
          id
          title
        }
      }
      ...OutcomeInAWord
      ...ResultOfVote
      ...ResultToPublish
    }
    provenance(kind: vote, key: $key) {
      ...LineOfProvenance
    }
  }
`);

/** The result of a vote, as it can be printed: what was voted on, what came of it, and how that was computed. */
export const route = definePage({
  path: '/votes/:id',
  needs: 'anyone',
  query: VotePage,
  variables: ({ id = '' }) => ({ id, key: id }),
  failure: (data) => (data.vote ? undefined : 'not-found'),
  title: (t, { vote }) => t('votes.title', { meeting: vote?.meeting.number ?? '' }),
  Page({ data: { vote, provenance } }) {
    const t = useTranslate();
    const format = useFormat();
    if (!vote) return null;
    const { meeting, motion, text, closed } = vote;
    return (
      <div className={classes.room}>
        <PageHeader
          kind={
            <>
              <Link to={`/meetings/${meeting.number}`}>{meeting.number}</Link> ·{' '}
              <bdi>{motion.item.title}</bdi>
            </>
          }
          title={t('votes.title', { meeting: meeting.number })}
        >
          <OutcomeWord vote={vote} /> {closed && format.moment(`${closed.date}T${closed.time}`)}{' '}
          {meeting.isDemonstration && <DemonstrationNote />}
        </PageHeader>
        <ItsLine provenance={provenance} />
        {motion.mover && (
          <p className={classes.quiet}>
            {t('votes.motion.by', { member: motion.mover.acronym ?? motion.mover.name })} ·{' '}
            {t(`votes.matter.${motion.matter}`)}
          </p>
        )}
        {text ? (
          <p className={classes.text}>
            <bdi>{text}</bdi>
          </p>
        ) : (
          <p className={classes.quiet}>{t('room.vote.words')}</p>
        )}
        <PublishResult vote={vote} showsResult />
        <PanelWords panel={vote.panel} />
        <VoteResult vote={vote} />
      </div>
    );
  },
});
