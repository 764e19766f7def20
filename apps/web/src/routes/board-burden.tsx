import { Link } from 'react-router';
import { BurdenTable } from '../features/date-polls/burden-table.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { PageHeader } from '../ui/page-header.js';

const BurdenPage = graphql(`
  query BurdenPage {
    boardBurden {
      ...BurdenOfBoard
    }
  }
`);

/** Who bore the night hours of the Advisory Board over the past year. */
export const route = definePage({
  path: '/board/burden',
  needs: 'signed-in',
  query: BurdenPage,
  failure: ({ boardBurden }) => (boardBurden ? undefined : 'denied'),
  title: (t) => t('burden.title'),
  Page({ data: { boardBurden } }) {
    const t = useTranslate();
    return (
      <>
        <PageHeader kind={<Link to="/board">{t('board.title')}</Link>} title={t('burden.title')}>
          {t('burden.lead')}
        </PageHeader>
        {boardBurden && <BurdenTable burden={boardBurden} />}
      </>
    );
  },
});
