import { Link } from 'react-router';
import { BringTable } from '../features/work-imports/bring-table.js';
import { ColumnsExplained } from '../features/work-imports/columns-explained.js';
import { ImportState } from '../features/work-imports/import-state.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useFormat, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';
import { ResponsiveTable } from '../ui/responsive-table.js';
import { Section } from '../ui/section.js';

const LibraryImportPage = graphql(`
  query LibraryImportPage {
    library {
      viewerEdits
    }
    workImports {
      id
      fileName
      state
      lines
      brought {
        date
        time
      }
    }
  }
`);

/** Works from a table: how to write one, bringing it, and those that were brought. */
export const route = definePage({
  path: '/library/import',
  needs: 'signed-in',
  query: LibraryImportPage,
  failure: ({ library }) => (library.viewerEdits ? undefined : 'denied'),
  title: (t) => t('imports.title'),
  Page({ data: { workImports } }) {
    const t = useTranslate();
    const format = useFormat();
    return (
      <>
        <PageHeader kind={<Link to="/library">{t('library.title')}</Link>} title={t('imports.title')}>
          {t('imports.lead')}
        </PageHeader>
        <BringTable />
        <Section title={t('imports.earlier')}>
          {workImports.length > 0 ? (
            <ResponsiveTable
              caption={t('imports.earlier')}
              rows={workImports}
              rowKey={({ id }) => id}
              columns={[
                {
                  title: t('imports.table'),
                  cell: ({ id, fileName }) => (
                    <Link to={`/library/import/${id}`}>
                      <bdi>{fileName}</bdi>
                    </Link>
                  ),
                },
                {
                  title: t('imports.brought'),
                  cell: ({ brought }) => brought && format.moment(`${brought.date}T${brought.time}`),
                },
                { title: t('imports.line'), numeric: true, cell: ({ lines }) => format.number(lines) },
                { title: t('imports.state'), cell: ({ state }) => <ImportState state={state} /> },
              ]}
            />
          ) : (
            <EmptyState title={t('imports.none')}>{t('imports.none.words')}</EmptyState>
          )}
        </Section>
        <ColumnsExplained />
      </>
    );
  },
});
