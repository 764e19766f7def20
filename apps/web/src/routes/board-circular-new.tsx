import { Link } from 'react-router';
import { CircularForm } from '../features/circulars/circular-form.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const NewCircularPage = graphql(`
  query NewCircularPage {
    circularDesk {
      viewerCanPut
      ...DeskForCirculars
    }
  }
`);

/** The Secretariat, or the Chair, puts a text to the Members between meetings. */
export const route = definePage({
  path: '/board/circulars/new',
  needs: 'signed-in',
  query: NewCircularPage,
  failure: ({ circularDesk }) => (circularDesk?.viewerCanPut ? undefined : 'denied'),
  title: (t) => t('circulars.put'),
  Page({ data: { circularDesk } }) {
    const t = useTranslate();
    return (
      <>
        <PageHeader
          kind={<Link to="/board/circulars">{t('circulars.title')}</Link>}
          title={t('circulars.put')}
        />
        {circularDesk && <CircularForm desk={circularDesk} />}
      </>
    );
  },
});
