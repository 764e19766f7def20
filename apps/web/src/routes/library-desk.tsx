import { Link, useSearchParams } from 'react-router';
import { WorkState } from '../features/library/work-state.js';
import classes from '../features/library/work.module.css';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';

const LibraryDeskPage = graphql(`
  query LibraryDeskPage($after: String) {
    worksInEditing(after: $after) {
      nextCursor
      items {
        id
        slug
        title
        kind
        state
        broughtFor {
          name
        }
      }
    }
  }
`);

/** Drafts of one's Organisation, and for the editors what was submitted. */
export const route = definePage({
  path: '/library/desk',
  needs: 'signed-in',
  query: LibraryDeskPage,
  variables: (_params, search) => ({ after: search.get('after') }),
  title: (t) => t('works.desk'),
  Page({ data: { worksInEditing } }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const { items, nextCursor } = worksInEditing;
    return (
      <>
        <PageHeader kind={<Link to="/library">{t('library.title')}</Link>} title={t('works.desk')}>
          {t('works.desk.lead')}
        </PageHeader>
        {items.length === 0 && (
          <EmptyState title={t('works.desk.empty')}>{t('works.desk.empty.words')}</EmptyState>
        )}
        <ul className={classes.editions}>
          {items.map(({ id, slug, title, kind, state, broughtFor }) => (
            <li key={id}>
              <Link to={`/library/${slug}`}>{title}</Link>
              <p className={classes.quiet}>
                {t(`library.kind.${kind}`)}
                {broughtFor && ` · ${broughtFor.name}`}
              </p>
              <WorkState state={state} />
            </li>
          ))}
        </ul>
        <Pager
          next={nextCursor ? `/library/desk?after=${nextCursor}` : undefined}
          first={search.has('after') ? '/library/desk' : undefined}
        />
      </>
    );
  },
});
