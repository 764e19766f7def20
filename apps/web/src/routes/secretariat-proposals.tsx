import { Link, useSearchParams } from 'react-router';
import { ProposalDeskFilters } from '../features/proposals/proposal-desk-filters.js';
import { SubmittedTable } from '../features/proposals/submitted-table.js';
import { graphql } from '../gql/gql.js';
import type { ProposalState } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';

const SubmittedProposalsPage = graphql(`
  query SubmittedProposalsPage($state: ProposalState, $call: String, $after: String) {
    secretariatDesk {
      deliversMail
    }
    proposals(state: $state, call: $call, first: 25, after: $after) {
      nextCursor
      items {
        ...SubmittedLine
      }
    }
    calls {
      id
      slug
      title
      state
    }
  }
`);

const states: ProposalState[] = ['submitted', 'eligible', 'ineligible', 'withdrawn', 'awarded', 'declined'];

const stateIn = (search: URLSearchParams): ProposalState | null =>
  states.find((state) => state === search.get('state')) ?? null;

/** Every proposal that was submitted, for the Secretariat. */
export const route = definePage({
  path: '/secretariat/proposals',
  needs: 'signed-in',
  query: SubmittedProposalsPage,
  variables: (_params, search) => ({
    state: stateIn(search),
    call: search.get('call') || null,
    after: search.get('after'),
  }),
  // The API finds no proposals for anybody else; an empty list would not say why.
  failure: ({ secretariatDesk }) => (secretariatDesk ? undefined : 'denied'),
  title: (t) => t('proposals.secretariat.title'),
  Page({ data: { proposals, calls } }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const state = stateIn(search);
    const call = search.get('call') || null;
    const address = (change: { state?: string | null; after?: string }) =>
      addressOf({ state, call, ...change });
    return (
      <>
        <PageHeader
          kind={<Link to="/secretariat">{t('secretariat.title')}</Link>}
          title={t('proposals.secretariat.title')}
        >
          {t('proposals.secretariat.lead')}
        </PageHeader>
        <ProposalDeskFilters
          state={state}
          states={states}
          call={call}
          calls={calls.filter((one) => one.state !== 'draft')}
          addressOfState={(one) => address({ state: one })}
        />
        {proposals.items.length > 0 ? (
          <SubmittedTable proposals={proposals.items} />
        ) : (
          <EmptyState
            title={t('proposals.secretariat.empty')}
            action={
              (state || call) && <Link to="/secretariat/proposals">{t('proposals.secretariat.all')}</Link>
            }
          >
            {t('proposals.secretariat.empty.words')}
          </EmptyState>
        )}
        <Pager
          next={proposals.nextCursor ? address({ after: proposals.nextCursor }) : undefined}
          first={search.has('after') ? address({}) : undefined}
        />
      </>
    );
  },
});

function addressOf(values: Record<string, string | null>): string {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  const search = new URLSearchParams(given).toString();
  return search ? `/secretariat/proposals?${search}` : '/secretariat/proposals';
}
