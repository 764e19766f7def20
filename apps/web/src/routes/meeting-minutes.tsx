import { lazy } from 'react';
import { Link } from 'react-router';
import { DemonstrationNote } from '../features/meetings/demonstration-note.js';
import { CorrectionList } from '../features/minutes/correction-list.js';
import { MinutesActs } from '../features/minutes/minutes-acts.js';
import { MinutesDocument } from '../features/minutes/minutes-document.js';
import { MinutesFacts } from '../features/minutes/minutes-facts.js';
import { MinutesState } from '../features/minutes/minutes-state.js';
import classes from '../features/minutes/minutes.module.css';
import { graphql } from '../gql/gql.js';
import type { MinutesPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { OpenedInPlace } from '../ui/opened-in-place.js';
import { PageHeader } from '../ui/page-header.js';

const MinutesPage = graphql(`
  query MinutesPage($number: String!) {
    minutes(number: $number) {
      id
      viewerCanCorrect
      viewerCanAnswer
      meeting {
        id
        number
        title
        isDemonstration
      }
      corrections {
        id
        ...CorrectionLine
      }
      ...StandingOfMinutes
      ...FactsOfMinutes
      ...MinutesToAct
      ...DocumentOfMinutes
    }
  }
`);

// Those who were there open it, while there is time.
const CorrectionForm = lazy(async () => ({
  default: (await import('../features/minutes/correction-form.js')).CorrectionForm,
}));

type Minutes = NonNullable<MinutesPageQuery['minutes']>;

/** The minutes of a meeting as a document, with what is asked of the reader while they are a draft. */
export const route = definePage({
  path: '/meetings/:number/minutes',
  needs: 'anyone',
  query: MinutesPage,
  variables: ({ number }) => ({ number: number ?? '' }),
  failure: ({ minutes }) => (minutes ? undefined : 'not-found'),
  title: (t, { minutes }) => t('minutes.of', { meeting: minutes?.meeting.number ?? '' }),
  Page: ({ data: { minutes } }) => minutes && <Read minutes={minutes} />,
});

function Read({ minutes }: { minutes: Minutes }) {
  const t = useTranslate();
  const { id, meeting, corrections, viewerCanCorrect, viewerCanAnswer } = minutes;
  return (
    <div className={classes.page}>
      <PageHeader
        kind={
          <>
            <Link to="/board/minutes">{t('minutes.title')}</Link> ·{' '}
            <Link to={`/meetings/${meeting.number}`}>{meeting.number}</Link>
          </>
        }
        title={<bdi>{t('minutes.of', { meeting: meeting.title })}</bdi>}
      >
        <MinutesState minutes={minutes} /> {meeting.isDemonstration && <DemonstrationNote />}
      </PageHeader>
      <MinutesActs minutes={minutes} />
      <MinutesFacts minutes={minutes} />
      <MinutesDocument minutes={minutes}>
        {({ key, title, isReadable }) => (
          <>
            <CorrectionList corrections={corrections} section={key} viewerCanAnswer={viewerCanAnswer} />
            {viewerCanCorrect && isReadable && (
              <div className="screen-only">
                <OpenedInPlace act={t('minutes.correct.open', { section: title })}>
                  {(close) => <CorrectionForm meetingId={id} section={key} onClose={close} />}
                </OpenedInPlace>
              </div>
            )}
          </>
        )}
      </MinutesDocument>
    </div>
  );
}
