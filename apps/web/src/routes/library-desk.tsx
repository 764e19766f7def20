import { Link, useSearchParams } from 'react-router';
import { DeskList, OnDesk } from '../features/library/desk-list.js';
import { PublishTogether } from '../features/library/publish-together.js';
import classes from '../features/library/work.module.css';
import { graphql } from '../gql/gql.js';
import { readFragment } from '../gql/fragment-masking.js';
import type { WorkState } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { ChoiceLinks } from '../ui/choice-links.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';

const LibraryDeskPage = graphql(`
  query LibraryDeskPage(
    $state: WorkState
    $importId: ID
    $table: ID!
    $ofTable: Boolean = false
    $after: String
  ) {
    workImport(id: $table) @include(if: $ofTable) {
      id
      fileName
    }
    worksInEditing(state: $state, importId: $importId, after: $after) {
      nextCursor
      items {
        ...WorkOnDesk
      }
    }
  }
`);

const states = ['draft', 'submitted', 'in_review', 'withdrawn'] as const;
const stateIn = (search: URLSearchParams): WorkState | null =>
  states.find((state) => state === search.get('state')) ?? null;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const nobody = '00000000-0000-0000-0000-000000000000';
const importIn = (search: URLSearchParams): string | null => {
  const asked = search.get('import');
  return asked && uuid.test(asked) ? asked : null;
};

/** Drafts of one's Organisation, and for the editors what was submitted; those of one import, or in one state. */
export const route = definePage({
  path: '/library/desk',
  needs: 'signed-in',
  query: LibraryDeskPage,
  variables: (_params, search) => ({
    state: stateIn(search),
    importId: importIn(search),
    table: importIn(search) ?? nobody,
    ofTable: importIn(search) !== null,
    after: search.get('after'),
  }),
  title: (t) => t('works.desk'),
  Page({ data: { workImport, worksInEditing } }) {
    const t = useTranslate();
    const [search] = useSearchParams();
    const works = worksInEditing.items.map((work) => readFragment(OnDesk, work));
    const chosen = stateIn(search);
    const table = importIn(search);
    const address = (state: WorkState | null, after?: string | null) => {
      const said = { ...(table && { import: table }), ...(state && { state }), ...(after && { after }) };
      const asked = new URLSearchParams(said).toString();
      return asked ? `/library/desk?${asked}` : '/library/desk';
    };
    return (
      <>
        <PageHeader kind={<Link to="/library">{t('library.title')}</Link>} title={t('works.desk')}>
          {t('works.desk.lead')}
        </PageHeader>
        <div className={classes.desk}>
          {table && (
            <p>
              {workImport && (
                <Link to={`/library/import/${workImport.id}`}>
                  {t('works.desk.ofImport', { table: workImport.fileName })}
                </Link>
              )}{' '}
              <Link to="/library/desk">{t('works.desk.everything')}</Link>
            </p>
          )}
          <ChoiceLinks
            label={t('works.desk.show')}
            choices={[
              { to: address(null), label: t('works.desk.all'), chosen: !chosen },
              ...states.map((state) => ({
                to: address(state),
                label: t(`works.state.${state}`),
                chosen: chosen === state,
              })),
            ]}
          />
          {works.length === 0 &&
            (chosen || table ? (
              <EmptyState title={t('works.desk.none')}>{t('works.desk.none.words')}</EmptyState>
            ) : (
              <EmptyState title={t('works.desk.empty')}>{t('works.desk.empty.words')}</EmptyState>
            ))}
          {works.some(({ viewerCanPublishTogether }) => viewerCanPublishTogether) ? (
            <PublishTogether works={works} />
          ) : (
            <DeskList works={works} />
          )}
        </div>
        <Pager
          next={worksInEditing.nextCursor ? address(chosen, worksInEditing.nextCursor) : undefined}
          first={search.has('after') ? address(chosen) : undefined}
        />
      </>
    );
  },
});
