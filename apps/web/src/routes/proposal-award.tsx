import { lazy, Suspense } from 'react';
import { Link } from 'react-router';
import { AwardOutcome } from '../features/awards/award-outcome.js';
import { graphql } from '../gql/gql.js';
import type { ProposalAwardPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { ActLink, Acts } from '../ui/act.js';
import { DataList } from '../ui/data-list.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { EmptyState, LoadingState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const ProposalAwardPage = graphql(`
  query ProposalAwardPage($number: String!) {
    secretariatDesk {
      deliversMail
    }
    proposal(number: $number) {
      id
      number
      title
      viewerCanTable
      call {
        id
        currency
      }
      submission {
        id
        title
        totals {
          budget
        }
      }
      award {
        id
        version
        state
        motion
        meetingNumber
        decisions
        votes
        recused
        releasedAt
        recipients {
          name
          organisation
          language
        }
        viewerCanDecide
        viewerCanRelease
        ...OutcomeOfAward
      }
    }
    meetings(first: 100) {
      items {
        id
        number
        title
        viewerCanEdit
        agendaFreeze {
          isFrozen
        }
      }
    }
  }
`);

const TableAwardForm = lazy(async () => ({
  default: (await import('../features/awards/table-award.js')).TableAwardForm,
}));
const DecideAwardForm = lazy(async () => ({
  default: (await import('../features/awards/decide-award.js')).DecideAwardForm,
}));
const ReleaseAwardAct = lazy(async () => ({
  default: (await import('../features/awards/release-award.js')).ReleaseAwardAct,
}));

type Proposal = NonNullable<ProposalAwardPageQuery['proposal']>;

/** From the advice to the release: the Secretariat puts a proposal before the Board, and enters what comes of it. */
export const route = definePage({
  path: '/proposals/:number/award',
  needs: 'signed-in',
  query: ProposalAwardPage,
  variables: (params) => ({ number: params['number'] ?? '' }),
  failure: ({ proposal, secretariatDesk }) =>
    proposal ? (secretariatDesk ? undefined : 'denied') : 'not-found',
  title: (t) => t('awards.title'),
  Page: ({ data: { proposal, meetings } }) =>
    proposal && <AwardOfProposal proposal={proposal} meetings={meetings.items} />,
});

interface AwardOfProposalProps {
  proposal: Proposal;
  meetings: ProposalAwardPageQuery['meetings']['items'];
}

function AwardOfProposal({ proposal, meetings }: AwardOfProposalProps) {
  const t = useTranslate();
  const format = useFormat();
  const { number, award, submission, call, viewerCanTable } = proposal;
  const title = submission?.title ?? proposal.title;
  const asked = submission?.totals?.budget ?? 0;
  const open = meetings.filter(({ viewerCanEdit, agendaFreeze }) => viewerCanEdit && !agendaFreeze?.isFrozen);
  return (
    <>
      <PageHeader
        kind={
          <>
            <Link to={`/proposals/${number}`}>
              <bdi>{title}</bdi>
            </Link>{' '}
            <bdi>{number}</bdi>
          </>
        }
        title={t('awards.title')}
      >
        {t('awards.asked', { asked: format.money(asked, call.currency) })}
      </PageHeader>
      <Suspense fallback={<LoadingState />}>
        {viewerCanTable && (
          <Section title={t('awards.table')} lead={t('awards.table.lead')}>
            {open.length > 0 ? (
              <TableAwardForm
                number={number}
                meetings={open}
                motion={t('awards.motion.words', {
                  number,
                  title,
                  asked: format.money(asked, call.currency),
                })}
              />
            ) : (
              <EmptyState
                title={t('awards.noMeeting')}
                action={<ActLink to="/meetings/new">{t('awards.noMeeting.act')}</ActLink>}
              >
                {t('awards.noMeeting.words')}
              </EmptyState>
            )}
          </Section>
        )}
        {!viewerCanTable && !award && (
          <EmptyState title={t('awards.notYet')}>{t('awards.notYet.words')}</EmptyState>
        )}
        {award && <Decided number={number} award={award} currency={call.currency} asked={asked} />}
      </Suspense>
    </>
  );
}

interface DecidedProps {
  number: string;
  award: NonNullable<Proposal['award']>;
  currency: string;
  asked: number;
}

/** What stands on the agenda, what was decided, and who is to be told. */
function Decided({ number, award, currency, asked }: DecidedProps) {
  const t = useTranslate();
  const { version, state, motion, meetingNumber, recused, recipients } = award;
  const decisions = award.decisions ?? [];
  const vote = award.votes?.at(-1);
  return (
    <>
      <Section title={t('awards.onAgenda')}>
        <DataList
          facts={[
            {
              name: t('awards.meeting'),
              value: meetingNumber && (
                <Link to={`/meetings/${meetingNumber}`}>
                  <bdi>{meetingNumber}</bdi>
                </Link>
              ),
            },
            { name: t('awards.motion'), value: <span dir="auto">{motion}</span> },
            { name: t('awards.recused'), value: recused && recused.length > 0 && recused.join(' · ') },
            {
              name: t('awards.vote'),
              value: vote && <Link to={`/votes/${vote}`}>{t('awards.vote.open')}</Link>,
            },
          ]}
        />
      </Section>
      {award.viewerCanDecide && (
        <Section title={t('awards.decide')} lead={t('awards.decide.lead')}>
          {decisions.length > 0 ? (
            <DecideAwardForm
              number={number}
              version={version}
              decisions={decisions}
              asked={asked}
              currency={currency}
            />
          ) : (
            <EmptyState
              title={t('awards.undecided')}
              action={vote && <ActLink to="/board/decisions/new">{t('awards.undecided.act')}</ActLink>}
            >
              {t(vote ? 'awards.undecided.vote' : 'awards.undecided.words')}
            </EmptyState>
          )}
        </Section>
      )}
      {state !== 'tabled' && (
        <Section title={t('awards.decided')}>
          <AwardOutcome award={award} currency={currency} />
          {decisions.length > 0 && (
            <Acts apart>
              <ActLink to={`/board/decisions/${addressOf(decisions.at(-1) ?? '')}`}>
                {t('awards.decision.open')}
              </ActLink>
            </Acts>
          )}
        </Section>
      )}
      {award.viewerCanRelease && recipients && (
        <Section title={t('awards.release.title')} lead={t('awards.release.lead')}>
          <ReleaseAwardAct
            number={number}
            version={version}
            recipients={recipients}
            isAwarded={state === 'awarded'}
          />
        </Section>
      )}
    </>
  );
}

/** AB/2027/03-01 stands at 2027-03-01. */
const addressOf = (number: string): string => number.slice(3).replaceAll('/', '-');
