import { Link } from 'react-router';
import { CallWindow } from '../features/calls/call-window.js';
import { MonthsForm } from '../features/proposals/months-form.js';
import { WorkPlanEditor } from '../features/proposals/work-plan-editor.js';
import { failureToWrite, OnlyReadNow } from '../features/proposals/only-read-now.js';
import { graphql } from '../gql/gql.js';
import type { ProposalPlanPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { ActLink } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';
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
  const { number, title, call } = proposal;
  return (
    <>
      <PageHeader
        kind={
          <Link to={`/proposals/${number}`}>
            <bdi>{title}</bdi>
          </Link>
        }
        title={t('plan.work')}
        action={<ActLink to={`/proposals/${number}`}>{t('proposals.write.done')}</ActLink>}
      >
        <p>{t('plan.work.lead')}</p>
        <CallWindow call={call} />
      </PageHeader>
      <MonthsForm number={number} version={proposal.version} months={proposal.months} />
      <Section title={t('plan.entries')}>
        <WorkPlanEditor proposal={proposal} />
      </Section>
    </>
  );
}
