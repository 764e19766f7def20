import { Link } from 'react-router';
import { DemonstrationNote } from '../features/meetings/demonstration-note.js';
import { MinutesTable } from '../features/minutes/minutes-table.js';
import { graphql } from '../gql/gql.js';
import { definePage } from '../platform/page.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';

const BoardMinutesPage = graphql(`
  query BoardMinutesPage {
    minutesOfTheBoard {
      id
      meeting {
        id
        isDemonstration
      }
      ...MinutesLine
    }
  }
`);

/** The minutes of the Advisory Board: published ones to everybody, drafts to those who may read them. */
export const route = definePage({
  path: '/board/minutes',
  needs: 'anyone',
  query: BoardMinutesPage,
  title: (t) => t('minutes.title'),
  Page({ data: { minutesOfTheBoard: minutes } }) {
    const t = useTranslate();
    return (
      <>
        <PageHeader kind={<Link to="/board">{t('board.title')}</Link>} title={t('minutes.title')}>
          {t('minutes.lead')}{' '}
          {minutes.some(({ meeting }) => meeting.isDemonstration) && <DemonstrationNote />}
        </PageHeader>
        {minutes.length > 0 ? (
          <MinutesTable minutes={minutes} />
        ) : (
          <EmptyState title={t('minutes.none')}>{t('minutes.none.words')}</EmptyState>
        )}
      </>
    );
  },
});
