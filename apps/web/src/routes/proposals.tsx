import { useSearchParams } from 'react-router';
import { ProposalList } from '../features/proposals/proposal-list.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ActLink } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';

const ProposalsPage = graphql(`
  query ProposalsPage($after: String) {
    myProposals(first: 25, after: $after) {
      nextCursor
      items {
        ...ProposalLine
      }
    }
  }
`);

/** What one's Organisations propose, as lead or as partner. */
export const route = definePage({
  path: '/proposals',
  needs: 'signed-in',
  query: ProposalsPage,
  variables: (_params, search) => ({ after: search.get('after') }),
  title: (t) => t('proposals.title'),
  Page({ data }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const { items, nextCursor } = data.myProposals;
    return (
      <>
        <PageHeader title={t('proposals.title')} action={<ActLink to="/calls">{t('calls.title')}</ActLink>}>
          {t('proposals.lead')}
        </PageHeader>
        {items.length > 0 ? (
          <ProposalList proposals={items} />
        ) : (
          <EmptyState
            title={t('proposals.empty')}
            action={
              <ActLink to="/calls" weight="main">
                {t('proposals.empty.act')}
              </ActLink>
            }
          >
            {t('proposals.empty.words')}
          </EmptyState>
        )}
        <Pager
          next={nextCursor ? `?after=${encodeURIComponent(nextCursor)}` : undefined}
          first={search.has('after') ? '/proposals' : undefined}
        />
      </>
    );
  },
});
