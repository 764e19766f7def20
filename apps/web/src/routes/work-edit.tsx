import { Link } from 'react-router';
import { EditionFiles } from '../features/library/edition-files.js';
import { WorkForm } from '../features/library/work-form.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const WorkEditPage = graphql(`
  query WorkEditPage($slug: String!) {
    work(slug: $slug) {
      id
      slug
      title
      viewerCanChange
      ...WorkToEdit
      ...FilesOfWork
    }
    library {
      everyLicence {
        uri
        name
      }
    }
    directory(first: 100) {
      items {
        slug
        name
      }
    }
    actionDirections {
      number
      title
    }
    sdgTargets {
      code
      label
    }
  }
`);

/** A draft is described and gets its files, or a published work is mended. */
export const route = definePage({
  path: '/library/:slug/edit',
  needs: 'signed-in',
  query: WorkEditPage,
  variables: (params) => ({ slug: params['slug'] ?? '' }),
  failure: ({ work }) => (!work ? 'not-found' : work.viewerCanChange ? undefined : 'denied'),
  title: (t, { work }) => work?.title ?? t('works.edit'),
  Page({ data: { work, library, directory, actionDirections, sdgTargets } }) {
    const t = useTranslate();
    if (!work) return null;
    const organisations = directory.items;
    const words = { licences: library.everyLicence, organisations, actionDirections, sdgTargets };
    return (
      <>
        <PageHeader kind={<Link to={`/library/${work.slug}`}>{work.title}</Link>} title={t('works.edit')} />
        <WorkForm work={work} words={words} />
        <EditionFiles work={work} />
      </>
    );
  },
});
