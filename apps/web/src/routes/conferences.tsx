import { ConferenceTable } from '../features/conferences/conference-table.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';

const ConferencesPage = graphql(`
  query ConferencesPage {
    conferences {
      ...ConferenceEdition
    }
  }
`);

/** The yearly conference, edition by edition. */
export const route = definePage({
  path: '/conferences',
  needs: 'anyone',
  query: ConferencesPage,
  title: (t) => t('conferences.title'),
  Page({ data }) {
    const t = useTranslate();
    return (
      <>
        <PageHeader title={t('conferences.title')}>{t('conferences.lead')}</PageHeader>
        {data.conferences.length > 0 ? (
          <ConferenceTable editions={data.conferences} />
        ) : (
          <EmptyState title={t('conferences.empty')}>{t('conferences.empty.words')}</EmptyState>
        )}
      </>
    );
  },
});
