import { Link, useSearchParams } from 'react-router';
import { ImportActs } from '../features/work-imports/import-acts.js';
import { ImportLineTable } from '../features/work-imports/import-line-table.js';
import { graphql } from '../gql/gql.js';
import type { WorkImportVerdict } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { ChoiceLinks } from '../ui/choice-links.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { Pager } from '../ui/pager.js';

const LibraryImportTablePage = graphql(`
  query LibraryImportTablePage($id: ID!, $verdict: WorkImportVerdict, $after: String) {
    workImport(id: $id) {
      id
      fileName
      state
      lines
      makes
      changes
      sames
      refusals
      ...ActsOfImport
    }
    workImportLines(importId: $id, verdict: $verdict, after: $after) {
      nextCursor
      items {
        ...ImportedLine
      }
    }
  }
`);

const verdicts = ['make', 'change', 'same', 'refuse'] as const;
const verdictIn = (search: URLSearchParams): WorkImportVerdict | null =>
  verdicts.find((verdict) => verdict === search.get('verdict')) ?? null;

/** The dry run of a table, line by line, and what became of it. */
export const route = definePage({
  path: '/library/import/:id',
  needs: 'signed-in',
  query: LibraryImportTablePage,
  variables: ({ id }, search) => ({
    id: id ?? '',
    verdict: verdictIn(search),
    after: search.get('after'),
  }),
  failure: ({ workImport }) => (workImport ? undefined : 'not-found'),
  title: (t, { workImport }) => workImport?.fileName ?? t('imports.title'),
  Page({ data: { workImport, workImportLines } }) {
    const t = useTranslate();
    const format = useFormat();
    const [search] = useSearchParams();
    if (!workImport) return null;
    const { id, fileName, state, lines, makes, changes, sames, refusals } = workImport;
    const chosen = verdictIn(search);
    const counts = { make: makes, change: changes, same: sames, refuse: refusals };
    const path = `/library/import/${id}`;
    const address = (verdict: WorkImportVerdict | null, after?: string) => {
      const asked = new URLSearchParams({ ...(verdict && { verdict }), ...(after && { after }) }).toString();
      return asked ? `${path}?${asked}` : path;
    };
    const { items, nextCursor } = workImportLines;
    return (
      <>
        <PageHeader
          kind={<Link to="/library/import">{t('imports.title')}</Link>}
          title={<bdi>{fileName}</bdi>}
        />
        <ImportActs of={workImport} />
        {state !== 'reading' && state !== 'unreadable' && (
          <ChoiceLinks
            label={t('imports.show')}
            choices={[
              {
                to: address(null),
                label: t('imports.all', { count: format.number(lines) }),
                chosen: !chosen,
              },
              ...verdicts.map((verdict) => ({
                to: address(verdict),
                label: t(`imports.verdict.${verdict}`, { count: format.number(counts[verdict]) }),
                chosen: chosen === verdict,
              })),
            ]}
          />
        )}
        {items.length > 0 ? (
          <ImportLineTable lines={items} />
        ) : (
          chosen && (
            <EmptyState title={t('imports.lines.none')}>
              <Link to={path}>{t('imports.all', { count: format.number(lines) })}</Link>
            </EmptyState>
          )
        )}
        <Pager
          next={nextCursor ? address(chosen, nextCursor) : undefined}
          first={search.has('after') ? address(chosen) : undefined}
        />
      </>
    );
  },
});
