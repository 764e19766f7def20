import { Link } from 'react-router';
import { PackAgenda } from '../features/board-packs/pack-agenda.js';
import classes from '../features/board-packs/pack.module.css';
import { TakePack } from '../features/board-packs/take-pack.js';
import { useTimes } from '../features/meetings/meeting-times.js';
import { graphql } from '../gql/gql.js';
import type { MeetingPackPageQuery } from '../gql/graphql.js';
import { definePage } from '../platform/page.js';
import { DataList } from '../ui/data-list.js';
import { useTranslate } from '../ui/language.js';
import { EmptyState } from '../ui/notice.js';
import { PageHeader } from '../ui/page-header.js';

const MeetingPackPage = graphql(`
  query MeetingPackPage($number: String!) {
    boardPack(number: $number) {
      id
      ...PackToTake
      meeting {
        id
        number
        title
        mode
        place
        link
        ...AgendaInPack
        agenda {
          id
        }
        localTimes {
          ...TimesOfMeeting
        }
      }
    }
  }
`);

type Pack = NonNullable<MeetingPackPageQuery['boardPack']>;

/** All that a meeting is prepared with, on one page: to read through, to take along, to print. */
export const route = definePage({
  path: '/meetings/:number/pack',
  needs: 'signed-in',
  query: MeetingPackPage,
  variables: ({ number }) => ({ number: number ?? '' }),
  failure: ({ boardPack }) => (boardPack ? undefined : 'not-found'),
  title: (t, { boardPack }) => `${t('packs.title')} ${boardPack?.meeting.number ?? ''}`,
  Page: ({ data: { boardPack } }) => boardPack && <Read pack={boardPack} />,
});

function Read({ pack }: { pack: Pack }) {
  const t = useTranslate();
  const { number, title, mode, place, link, agenda, localTimes } = pack.meeting;
  const times = useTimes(localTimes);
  return (
    <div className={classes.pack}>
      <PageHeader
        kind={
          <>
            <Link to="/meetings">{t('meetings.title')}</Link> ·{' '}
            <Link to={`/meetings/${number}`}>{number}</Link>
          </>
        }
        title={t('packs.title')}
      >
        <bdi>{title}</bdi>
      </PageHeader>
      <TakePack pack={pack} />
      <DataList
        facts={[
          ...times,
          { name: t('meetings.where'), value: place ? <bdi>{place}</bdi> : t(`meetings.mode.${mode}`) },
          { name: t('meetings.link'), value: link && <bdi>{link}</bdi> },
        ]}
      />
      {agenda.length > 0 ? (
        <PackAgenda meeting={pack.meeting} />
      ) : (
        <EmptyState title={t('meetings.agenda.empty')}>{t('meetings.agenda.empty.words')}</EmptyState>
      )}
    </div>
  );
}
