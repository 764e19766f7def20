import { Link } from 'react-router';
import { BudgetForm } from '../features/proposals/budget-form.js';
import { failureToWrite, OnlyReadNow } from '../features/proposals/only-read-now.js';
import { WritingHeader } from '../features/proposals/writing-header.js';
import { graphql } from '../gql/gql.js';
import type { ProposalBudgetPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';

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
  const { number, call } = proposal;
  return (
    <>
      <WritingHeader proposal={proposal} title={t('plan.budget')}>
        {t('plan.budget.lead', { currency: call.currency })}
      </WritingHeader>
      {(proposal.months ?? 0) <= 12 && (
        <p>
          {t('plan.budget.oneYear')} <Link to={`/proposals/${number}/plan`}>{t('plan.work')}</Link>
        </p>
      )}
      <BudgetForm key={proposal.months} proposal={proposal} />
    </>
  );
}
