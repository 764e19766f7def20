import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import { MinutesState } from './minutes-state.js';

const Line = graphql(`
  fragment MinutesLine on Minutes {
    id
    sentOn
    approvedOn
    publishedOn
    meeting {
      id
      number
      title
      wallClock
    }
    ...StandingOfMinutes
  }
`);

/** Minutes, the latest meeting first. */
export function MinutesTable({ minutes }: { minutes: readonly FragmentType<typeof Line>[] }) {
  const t = useTranslate();
  const format = useFormat();
  const day = (date: string | null | undefined) => (date ? format.plainDate(date) : '–');
  return (
    <ResponsiveTable
      caption={t('minutes.title')}
      rows={readFragment(Line, minutes)}
      rowKey={({ id }) => id}
      columns={[
        {
          title: t('minutes.meeting'),
          cell: ({ meeting }) => (
            <Link to={`/meetings/${meeting.number}/minutes`}>
              <bdi>{meeting.number}</bdi> · <bdi>{meeting.title}</bdi>
            </Link>
          ),
        },
        { title: t('minutes.day'), cell: ({ meeting }) => day(meeting.wallClock.slice(0, 10)) },
        { title: t('minutes.standing'), cell: (one) => <MinutesState minutes={one} /> },
        { title: t('minutes.sentOn'), cell: ({ sentOn }) => day(sentOn) },
        { title: t('minutes.approvedOn'), cell: ({ approvedOn }) => day(approvedOn) },
        { title: t('minutes.publishedOn'), cell: ({ publishedOn }) => day(publishedOn) },
      ]}
    />
  );
}
