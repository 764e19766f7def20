import { Link } from 'react-router';
import { CallWindow } from '../features/calls/call-window.js';
import { BudgetForm } from '../features/proposals/budget-form.js';
import { failureToWrite, OnlyReadNow } from '../features/proposals/only-read-now.js';
import { graphql } from '../gql/gql.js';
import type { ProposalBudgetPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { ActLink } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const ProposalBudgetPage = graphql(`
  query ProposalBudgetPage($number: String!) {
    proposal(number: $number) {
      id
      number
      title
      viewerCanEdit
      months
      call {
        id
        currency
        ...CallWindow
      }
      partnerships {
        id
        isLead
        viewerWorksForIt
      }
      ...BudgetToPlan
    }
  }
`);

/** What each Organisation of a proposal asks for in each year of the project. */
export const route = definePage({
  path: '/proposals/:number/budget',
  needs: 'signed-in',
  query: ProposalBudgetPage,
  variables: (params) => ({ number: params['number'] ?? '' }),
  failure: ({ proposal }) => failureToWrite(proposal),
  title: (t) => t('plan.budget'),
  Page: ({ data: { proposal } }) =>
    proposal &&
    (proposal.viewerCanEdit ? <ProposalBudget proposal={proposal} /> : <OnlyReadNow {...proposal} />),
});

function ProposalBudget({ proposal }: { proposal: NonNullable<ProposalBudgetPageQuery['proposal']> }) {
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
        title={t('plan.budget')}
        action={<ActLink to={`/proposals/${number}`}>{t('proposals.write.done')}</ActLink>}
      >
        <p>{t('plan.budget.lead', { currency: call.currency })}</p>
        <CallWindow call={call} />
      </PageHeader>
      {(proposal.months ?? 0) <= 12 && (
        <p>
          {t('plan.budget.oneYear')} <Link to={`/proposals/${number}/plan`}>{t('plan.work')}</Link>
        </p>
      )}
      <BudgetForm key={proposal.months} proposal={proposal} />
    </>
  );
}
