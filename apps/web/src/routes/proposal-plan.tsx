import { MonthsForm } from '../features/proposals/months-form.js';
import { WorkPlanEditor } from '../features/proposals/work-plan-editor.js';
import { failureToWrite, OnlyReadNow } from '../features/proposals/only-read-now.js';
import { WritingHeader } from '../features/proposals/writing-header.js';
import { graphql } from '../gql/gql.js';
import type { ProposalPlanPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { Section } from '../ui/section.js';

const ProposalPlanPage = graphql(`
  query ProposalPlanPage($number: String!) {
    proposal(number: $number) {
      id
      number
      title
      viewerCanEdit
      version
      months
      call {
        id
        ...CallWindow
      }
      partnerships {
        id
        isLead
        viewerWorksForIt
      }
      ...WorkPlanToEdit
    }
  }
`);

/** What a proposal plans: how long it takes, its milestones and its outputs. */
export const route = definePage({
  path: '/proposals/:number/plan',
  needs: 'signed-in',
  query: ProposalPlanPage,
  variables: (params) => ({ number: params['number'] ?? '' }),
  failure: ({ proposal }) => failureToWrite(proposal),
  title: (t) => t('plan.work'),
  Page: ({ data: { proposal } }) =>
    proposal &&
    (proposal.viewerCanEdit ? <ProposalPlan proposal={proposal} /> : <OnlyReadNow {...proposal} />),
});

function ProposalPlan({ proposal }: { proposal: NonNullable<ProposalPlanPageQuery['proposal']> }) {
  const t = useTranslate();
  const { number } = proposal;
  return (
    <>
      <WritingHeader proposal={proposal} title={t('plan.work')}>
        {t('plan.work.lead')}
      </WritingHeader>
      <MonthsForm number={number} version={proposal.version} months={proposal.months} />
      <Section title={t('plan.entries')}>
        <WorkPlanEditor proposal={proposal} />
      </Section>
    </>
  );
}
