import { Link, useSearchParams } from 'react-router';
import { ConflictTable } from '../features/conflicts/conflict-table.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ActLink, Acts } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';
import { Section } from '../ui/section.js';

const CallConflictsPage = graphql(`
  query CallConflictsPage($slug: String!, $after: String) {
    call(slug: $slug) {
      slug
      title
    }
    conflicts(call: $slug, after: $after) {
      nextCursor
      items {
        id
        number
        title
        ...ConflictsOfProposal
      }
    }
  }
`);

/** The conflicts of interest under a call, for the Chair to rule on and for the Secretariat to know of. */
export const route = definePage({
  path: '/calls/:slug/conflicts',
  needs: 'signed-in',
  query: CallConflictsPage,
  variables: (params, search) => ({ slug: params['slug'] ?? '', after: search.get('after') }),
  failure: (data) => (data.call ? undefined : 'not-found'),
  title: (t) => t('conflicts.title'),
  Page({ data: { call, conflicts } }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const path = `/calls/${call?.slug}/conflicts`;
    return (
      call && (
        <>
          <PageHeader
            kind={<Link to={`/calls/${call.slug}`}>{call.title}</Link>}
            title={t('conflicts.title')}
          >
            {t('conflicts.lead')}
          </PageHeader>
          {conflicts.items.length === 0 && (
            <EmptyState title={t('conflicts.empty')}>{t('conflicts.empty.words')}</EmptyState>
          )}
          {conflicts.items.map((about) => (
            <Section
              key={about.id}
              title={
                <>
                  <bdi>{about.title}</bdi> ({about.number})
                </>
              }
            >
              <ConflictTable about={about} />
            </Section>
          ))}
          <Pager
            next={
              conflicts.nextCursor ? `${path}?after=${encodeURIComponent(conflicts.nextCursor)}` : undefined
            }
            first={search.has('after') ? path : undefined}
          />
          <Acts apart>
            <ActLink to="/conflicts">{t('conflicts.own.title')}</ActLink>
          </Acts>
        </>
      )
    );
  },
});
