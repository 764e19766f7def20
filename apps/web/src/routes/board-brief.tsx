import { Link } from 'react-router';
import { PastVotes } from '../features/handovers/past-votes.js';
import { SeatInBrief } from '../features/handovers/seat-in-brief.js';
import { titleOf } from '../features/needs-you/need-list.js';
import { OwnProposals } from '../features/needs-you/own-proposals.js';
import { graphql } from '../gql/gql.js';
import type { BoardBriefPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { ActButton } from '../ui/act.js';
import { useHydrated } from '../ui/hydrated.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const BoardBriefPage = graphql(`
  query BoardBriefPage {
    boardBrief {
      seats {
        id
        slug
        ...SeatToKnow
      }
      votes {
        ...VoteOfMember
      }
      projects {
        id
        slug
        title
      }
    }
    needsYou {
      id
      kind
      title
      path
      localDeadline {
        date
        time
      }
    }
    meetings(upcoming: true, first: 7) {
      items {
        id
        number
        title
        localTimes {
          viewer {
            date
            time
          }
        }
      }
    }
    myProposals(first: 10) {
      items {
        id
        ...OwnProposal
      }
    }
  }
`);

/** One page for whoever comes to a seat: what it is, what is open, what comes, and how its Member voted. */
export const route = definePage({
  path: '/board/brief',
  needs: 'signed-in',
  query: BoardBriefPage,
  title: (t) => t('brief.title'),
  Page({ data }) {
    const t = useTranslate();
    const hydrated = useHydrated();
    const { seats, votes } = data.boardBrief;
    return (
      <>
        <PageHeader
          kind={<Link to="/board">{t('board.title')}</Link>}
          title={t('brief.title')}
          action={hydrated && <ActButton onClick={() => window.print()}>{t('brief.print')}</ActButton>}
        >
          {t('brief.lead')}
        </PageHeader>
        {seats.length === 0 ? (
          <EmptyState title={t('brief.none')}>{t('brief.none.words')}</EmptyState>
        ) : (
          <>
            <Section title={t('brief.seat')} lead={t('brief.seat.rule')}>
              {seats.map((seat) => (
                <SeatInBrief key={seat.id} seat={seat} />
              ))}
            </Section>
            <Duties needs={data.needsYou} />
            <Dates meetings={data.meetings.items} />
            <JointWork data={data} />
            <Section title={t('brief.votes')}>
              {votes.length > 0 ? <PastVotes votes={votes} /> : <p>{t('brief.votes.none')}</p>}
            </Section>
          </>
        )}
      </>
    );
  },
});

function Duties({ needs }: { needs: BoardBriefPageQuery['needsYou'] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <Section title={t('brief.duties')}>
      {needs.length > 0 ? (
        <ul className="prose">
          {needs.map(({ id, kind, title, path, localDeadline: limit }) => (
            <li key={`${kind} ${id}`}>
              {t(`needs.${kind}.what`)}{' '}
              <Link to={path}>
                <bdi>{titleOf(t, format, { kind, title })}</bdi>
              </Link>{' '}
              {limit && t('brief.duties.by', { when: format.moment(`${limit.date}T${limit.time}`) })}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('brief.duties.none')}</p>
      )}
    </Section>
  );
}

function Dates({ meetings }: { meetings: BoardBriefPageQuery['meetings']['items'] }) {
  const t = useTranslate();
  const format = useFormat();
  return (
    <Section title={t('brief.dates')}>
      {meetings.length > 0 ? (
        <ul className="prose">
          {meetings.map(({ id, number, title, localTimes: { viewer } }) => (
            <li key={id}>
              {viewer && format.moment(`${viewer.date}T${viewer.time}`)}{' '}
              <Link to={`/meetings/${number}`}>
                <bdi>{title}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('brief.dates.none')}</p>
      )}
    </Section>
  );
}

/** Proposals and projects in which the Member takes part. */
function JointWork({ data }: { data: BoardBriefPageQuery }) {
  const t = useTranslate();
  const proposals = data.myProposals.items;
  const { projects } = data.boardBrief;
  return (
    <Section title={t('brief.proposals')}>
      {proposals.length > 0 && <OwnProposals proposals={proposals} />}
      {projects.length > 0 && (
        <ul className="prose">
          {projects.map(({ id, slug, title }) => (
            <li key={id}>
              <Link to={`/projects/${slug}`}>{title}</Link>
            </li>
          ))}
        </ul>
      )}
      {proposals.length + projects.length === 0 && <p>{t('brief.proposals.none')}</p>}
    </Section>
  );
}
