import { Link, useNavigate } from 'react-router';
import { StartWork } from '../features/library/start-work.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useLanguage, useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';

const NewWorkPage = graphql(`
  query NewWorkPage {
    library {
      viewerDepositsFor {
        slug
        name
      }
    }
  }
`);

/** Begins to bring a work to the library. */
export const route = definePage({
  path: '/library/new',
  needs: 'signed-in',
  query: NewWorkPage,
  title: (t) => t('works.new'),
  Page({ data: { library } }) {
    const t = useTranslate();
    const language = useLanguage();
    const navigate = useNavigate();
    const members = library.viewerDepositsFor.map(({ slug, name }) => ({ value: slug, label: name }));
    return (
      <>
        <PageHeader kind={<Link to="/library">{t('library.title')}</Link>} title={t('works.new')} />
        {members.length > 0 ? (
          <StartWork
            members={members}
            language={language}
            onStarted={(slug) => void navigate(`/library/${slug}/edit`)}
          />
        ) : (
          <EmptyState title={t('works.new.none')}>{t('works.new.none.words')}</EmptyState>
        )}
      </>
    );
  },
});
