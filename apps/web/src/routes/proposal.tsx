import { lazy, Suspense, type ReactNode } from 'react';
import { Link } from 'react-router';
import { CallWindow } from '../features/calls/call-window.js';
import { ConsortiumTable } from '../features/proposals/consortium-table.js';
import { OurPart } from '../features/proposals/our-part.js';
import { PlanInFull } from '../features/proposals/plan-in-full.js';
import { planOf } from '../features/proposals/plan-of-proposal.js';
import { ProposalDocument } from '../features/proposals/proposal-document.js';
import { isAskedAgain, ProposalHistory } from '../features/proposals/proposal-history.js';
import { ProposalState } from '../features/proposals/proposal-state.js';
import { ProposalSteps } from '../features/proposals/proposal-steps.js';
import { ProposalTasks } from '../features/proposals/proposal-tasks.js';
import { ReceiptCard } from '../features/proposals/receipt.js';
import { shortName } from '../features/proposals/short-name.js';
import { SubmittedVersion, VersionThatCounts } from '../features/proposals/submitted-version.js';
import { TotalsBar } from '../features/proposals/totals-bar.js';
import { graphql } from '../gql/gql.js';
import type { ProposalPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { ActLink } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { LoadingState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Section } from '../ui/section.js';

const ProposalPage = graphql(`
  query ProposalPage($number: String!) {
    me {
      id
    }
    proposal(number: $number) {
      id
      number
      title
      state
      changedSinceSubmission
      directions
      sdgTargets
      viewerCanEdit
      viewerCanSubmit
      viewerCanWithdraw
      viewerCanDecideEligibility
      viewerCanTable
      award {
        id
      }
      ...AwardOnProposal
      ...ProposalInWords
      ...TasksOfProposal
      ...StepsOfProposal
      ...ActsOnProposal
      ...ReceiptOfProposal
      ...PlanOfProposal
      lead {
        id
        name
        acronym
      }
      call {
        id
        slug
        title
        currency
        isOpen
        ...CallWindow
      }
      sections {
        key
        title
        question
        text
      }
      partnerships {
        id
        isLead
        viewerWorksForIt
        viewerCanConfirm
        organisation {
          id
        }
        ...PartOfConsortium
        ...PartToAnswer
      }
      totals {
        ...TotalsOfProposal
      }
      readiness {
        code
      }
      submission {
        ...ProposalAsSubmitted
      }
    }
    actionDirections {
      number
      title
    }
    sdgTargets {
      code
      label
    }
    provenance(kind: proposal, key: $number) {
      ...LineOfProvenance
    }
  }
`);

const AwardOnProposal = lazy(async () =>
  (await import('../features/awards/award-on-proposal.js')).awardOnProposal(),
);
const ItsLine = lazy(async () =>
  (await import('../features/provenance/line-on-proposal.js')).lineOnProposal(),
);
// Of the lead alone, and until the call closes.
const WithdrawProposal = lazy(async () => ({
  default: (await import('../features/proposals/withdraw-proposal.js')).WithdrawProposal,
}));
// Of the Secretariat alone: nobody else carries it.
const EligibilityForm = lazy(async () => ({
  default: (await import('../features/proposals/eligibility-form.js')).EligibilityForm,
}));

type Proposal = NonNullable<ProposalPageQuery['proposal']>;

/** One proposal: what is asked of the reader, where it stands, what it says, what happened. */
export const route = definePage({
  path: '/proposals/:number',
  needs: 'signed-in',
  query: ProposalPage,
  variables: (params) => ({ number: params['number'] ?? '' }),
  failure: (data) => (data.proposal ? undefined : 'not-found'),
  title: (t, data) => data.proposal?.title ?? t('proposals.title'),
  Page: ({ data }) => data.proposal && <ProposalInFull data={data} proposal={data.proposal} />,
});

function ProposalInFull({ data, proposal }: { data: ProposalPageQuery; proposal: Proposal }) {
  const t = useTranslate();
  const { number, title, call, partnerships, totals, submission, viewerCanEdit, changedSinceSubmission } =
    proposal;
  const { award, viewerCanTable } = proposal;
  // Those who take part see what is being written until the call closes. Then, and to the Secretariat always, what was
  // handed in is the proposal.
  const takesPart = partnerships.length > 0;
  const isWorking = takesPart && (call.isOpen || !submission);
  const isHandedIn = takesPart && call.isOpen && proposal.state === 'submitted' && !changedSinceSubmission;
  const ours = partnerships.filter(({ isLead, viewerWorksForIt }) => viewerWorksForIt && !isLead);
  return (
    <>
      <PageHeader
        kind={
          <>
            <Link to={takesPart ? '/proposals' : '/secretariat/proposals'}>{t('proposals.proposal')}</Link>{' '}
            <bdi>{number}</bdi> · <Link to={`/calls/${call.slug}`}>{call.title}</Link>
          </>
        }
        title={<bdi>{title}</bdi>}
        {...useAsked(proposal)}
      >
        <ProposalState proposal={proposal} />
        {!takesPart && call.isOpen && <CallWindow call={call} />}
      </PageHeader>
      {data.provenance && (
        <Suspense fallback={null}>
          <ItsLine provenance={data.provenance} />
        </Suspense>
      )}
      {(award || viewerCanTable) && (
        <Suspense fallback={<LoadingState />}>
          <AwardOnProposal proposal={proposal} />
        </Suspense>
      )}
      {isHandedIn && (
        <div className="screen-only">
          <ReceiptCard proposal={proposal} />
          <Steps proposal={proposal} />
        </div>
      )}
      <div className="screen-only">
        {ours.map((part) => (
          <OurPart
            key={part.id}
            number={number}
            currency={call.currency}
            part={part}
            isAskedAgain={isAskedAgain(proposal, part.organisation.id)}
          />
        ))}
        {proposal.viewerCanDecideEligibility && (
          <Section title={t('proposals.eligibility')} lead={t('proposals.eligibility.lead')}>
            <Suspense fallback={<LoadingState />}>
              <EligibilityForm number={number} title={title} />
            </Suspense>
          </Section>
        )}
      </div>
      {viewerCanEdit && (
        <div className="screen-only">
          <Section title={isHandedIn ? t('proposals.tasks.again') : t('proposals.tasks')}>
            <ProposalTasks proposal={proposal} personId={data.me?.id ?? ''} />
          </Section>
        </div>
      )}
      {isWorking && (
        <Section title={t('proposals.consortium')}>
          <ConsortiumTable parts={partnerships} currency={call.currency} isOpen={call.isOpen} />
          {totals && <TotalsBar totals={totals} />}
        </Section>
      )}
      {isWorking && (
        // Who writes it reads it where it is written and checked; on paper it is a whole document for everybody.
        <div className={viewerCanEdit ? 'print-only' : undefined}>
          <Section title={t('proposals.document')}>
            <ProposalDocument content={proposal} words={data} />
          </Section>
          <PlanInFull plan={planOf(proposal)} currency={call.currency} />
        </div>
      )}
      {!isWorking && submission && (
        <SubmittedVersion submission={submission} currency={call.currency} words={data} />
      )}
      {isWorking && changedSinceSubmission && submission && (
        <VersionThatCounts submission={submission} currency={call.currency} words={data} />
      )}
      <div className="screen-only">
        {!isHandedIn && <Steps proposal={proposal} />}
        <Section title={t('proposals.history')}>
          <ProposalHistory proposal={proposal} />
        </Section>
        {proposal.viewerCanWithdraw && (
          <Section title={t('proposals.withdraw.title')} lead={t('proposals.withdraw.lead')}>
            <Suspense fallback={<LoadingState />}>
              <WithdrawProposal number={number} />
            </Suspense>
          </Section>
        )}
      </div>
    </>
  );
}

function Steps({ proposal }: { proposal: Proposal }) {
  const t = useTranslate();
  return (
    <Section title={t('proposals.steps')}>
      <ProposalSteps proposal={proposal} />
    </Section>
  );
}

/** What the page asks of this reader, and by when; nothing where it asks nothing. */
function useAsked(proposal: Proposal): { asked?: ReactNode; action?: ReactNode } {
  const t = useTranslate();
  const { number, lead, call, state, readiness, changedSinceSubmission, partnerships } = proposal;
  const asking = (words: string, action?: ReactNode) => ({
    asked: (
      <>
        <p>{words}</p>
        <CallWindow call={call} />
      </>
    ),
    action,
  });
  const leadName = shortName(lead);
  if (partnerships.some(({ viewerCanConfirm }) => viewerCanConfirm))
    return asking(t('proposals.asked.confirm', { lead: leadName }));
  if (!proposal.viewerCanEdit || (state === 'submitted' && !changedSinceSubmission)) return {};
  if (readiness && readiness.length > 0)
    return asking(
      t('proposals.asked.missing', { n: readiness.length }),
      <ActLink to={`/proposals/${number}/write`} weight="main">
        {t('proposals.asked.write')}
      </ActLink>,
    );
  if (!proposal.viewerCanSubmit) return asking(t('proposals.asked.notYou', { lead: leadName }));
  return asking(
    state === 'submitted' ? t('proposals.asked.again') : t('proposals.asked.submit'),
    <ActLink to={`/proposals/${number}/check`} weight="main">
      {t('proposals.task.check')}
    </ActLink>,
  );
}
