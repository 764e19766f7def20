import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { MeetingLineFragment } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';
import { ResponsiveTable, type Column } from '../../ui/responsive-table.js';
import { AnswerWord } from './answer-word.js';
import { DemonstrationNote } from './demonstration-note.js';
import { isOver } from './meeting-clock.js';
import { MeetingMoment } from './meeting-moment.js';
import { MeetingState } from './meeting-state.js';
import classes from './meeting-table.module.css';

const Line = graphql(`
  fragment MeetingLine on Meeting {
    id
    number
    title
    kind
    mode
    place
    state
    startsAt
    minutes
    isDemonstration
    ...MeetingStanding
    localTimes {
      ...MeetingMoment
    }
    viewerInvitee {
      id
      awaited
      answer
    }
    answers {
      waiting
    }
  }
`);

/** That answers are still of use to anybody. */
const isAhead = (meeting: MeetingLineFragment): boolean => meeting.state !== 'cancelled' && !isOver(meeting);

interface MeetingTableProps {
  caption: string;
  meetings: readonly FragmentType<typeof Line>[];
}

/** Meetings with where they stand; to who is invited, what they have answered. */
export function MeetingTable({ caption, meetings }: MeetingTableProps) {
  const t = useTranslate();
  const rows = readFragment(Line, meetings);
  type Row = (typeof rows)[number];
  const columns: [Column<Row>, ...Column<Row>[]] = [
    {
      title: t('meetings.meeting'),
      cell: ({ number, title, kind, isDemonstration }) => (
        <>
          <Link to={`/meetings/${number}`}>
            <bdi>{title}</bdi>
          </Link>
          <span className={classes.kind}>
            {t('meetings.kindAndNumber', { kind: t(`meetings.kind.${kind}`), number })}
          </span>
          {isDemonstration && <DemonstrationNote />}
        </>
      ),
    },
    { title: t('meetings.when'), cell: ({ localTimes }) => <MeetingMoment times={localTimes} /> },
    {
      title: t('meetings.where'),
      cell: ({ mode, place }) => (place ? <bdi>{place}</bdi> : t(`meetings.mode.${mode}`)),
    },
    {
      title: t('meetings.state'),
      cell: (meeting) => (
        <>
          <MeetingState meeting={meeting} />
          {isAhead(meeting) && meeting.answers && meeting.answers.waiting > 0 && (
            <span className={classes.waiting}>
              {t('meetings.waitingFor', { n: meeting.answers.waiting })}
            </span>
          )}
        </>
      ),
    },
  ];
  if (rows.some(({ viewerInvitee }) => viewerInvitee))
    columns.push({
      title: t('meetings.yourAnswer'),
      cell: (meeting) =>
        meeting.viewerInvitee?.awaited &&
        (isAhead(meeting) || meeting.viewerInvitee.answer !== 'waiting') && (
          <AnswerWord answer={meeting.viewerInvitee.answer} />
        ),
    });
  return <ResponsiveTable caption={caption} rows={rows} rowKey={({ id }) => id} columns={columns} />;
}
