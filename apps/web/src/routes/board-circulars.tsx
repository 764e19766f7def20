import { Link } from 'react-router';
import { CircularTable } from '../features/circulars/circular-table.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { ActLink } from '../ui/act.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';

const CircularsPage = graphql(`
  query CircularsPage {
    circularDesk {
      viewerCanPut
    }
    circulars {
      ...CircularLine
    }
  }
`);

/** What the Members decide between meetings. */
export const route = definePage({
  path: '/board/circulars',
  needs: 'signed-in',
  query: CircularsPage,
  failure: ({ circularDesk }) => (circularDesk ? undefined : 'denied'),
  title: (t) => t('circulars.title'),
  Page({ data: { circularDesk, circulars } }) {
    const t = useTranslate();
    return (
      <>
        <PageHeader
          kind={<Link to="/board">{t('board.title')}</Link>}
          title={t('circulars.title')}
          action={
            circularDesk?.viewerCanPut && (
              <ActLink to="/board/circulars/new" weight="main">
                {t('circulars.put')}
              </ActLink>
            )
          }
        >
          {t('circulars.lead')}
        </PageHeader>
        {circulars.length > 0 ? (
          <CircularTable circulars={circulars} />
        ) : (
          <EmptyState title={t('circulars.empty')}>{t('circulars.empty.words')}</EmptyState>
        )}
      </>
    );
  },
});
