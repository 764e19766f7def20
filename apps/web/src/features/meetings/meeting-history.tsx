import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { ActsOnMeetingFragment } from '../../gql/graphql.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { ResponsiveTable } from '../../ui/responsive-table.js';
import classes from './meeting-history.module.css';

const Acts = graphql(`
  fragment ActsOnMeeting on Meeting {
    history {
      position
      act
      answer
      people
      at {
        date
        time
      }
      person {
        id
        name
      }
      invited {
        id
        acronym
        name
      }
    }
  }
`);

type Act = ActsOnMeetingFragment['history'][number];

/** What the history says of an act, by the API's word for it; whatever else is done is work on the agenda. */
const told = {
  createMeeting: 'create',
  changeMeeting: 'change',
  conveneMeeting: 'convene',
  renewInvitations: 'renew',
  remindInvitees: 'remind',
  cancelMeeting: 'cancel',
  answerMeeting: 'answer',
  openMeeting: 'open',
  adjournMeeting: 'adjourn',
  resumeMeeting: 'resume',
  closeMeeting: 'close',
} as const;

type Told = (typeof told)[keyof typeof told] | 'agenda';

const tellingOf = ({ act }: Act): Told => (act in told ? told[act as keyof typeof told] : 'agenda');

/** How many are seen at once. */
const latest = 6;

/** What was done to a meeting, the latest first. Work on the agenda in one go is told once. */
export function MeetingHistory({ meeting }: { meeting: FragmentType<typeof Acts> }) {
  const t = useTranslate();
  const format = useFormat();
  const { history } = readFragment(Acts, meeting);
  const isRepeated = (act: Act, later: Act | undefined) =>
    later !== undefined &&
    tellingOf(act) === 'agenda' &&
    tellingOf(later) === 'agenda' &&
    act.person?.id === later.person?.id;
  const tell = (act: Act): string => {
    const kind = tellingOf(act);
    const people = act.people ?? 0;
    switch (kind) {
      case 'answer':
        return t('meetings.history.answer', {
          member: act.invited?.acronym ?? act.invited?.name ?? '',
          answer: t(`meetings.answer.${act.answer ?? 'waiting'}`),
        });
      case 'convene':
        return t('meetings.history.convene', { n: people });
      case 'remind':
        return t('meetings.history.remind', { n: people });
      default:
        return t(`meetings.history.${kind}`);
    }
  };
  const acts = history.filter((act, index) => !isRepeated(act, history[index - 1]));
  const table = (rows: readonly Act[], caption: string) => (
    <ResponsiveTable
      caption={caption}
      rows={rows}
      rowKey={({ position }) => position}
      columns={[
        { title: t('meetings.history.what'), cell: tell },
        {
          title: t('meetings.history.when'),
          cell: ({ at: { date, time } }) => format.moment(`${date}T${time}`),
        },
        { title: t('meetings.history.who'), cell: ({ person }) => person && <bdi>{person.name}</bdi> },
      ]}
    />
  );
  return (
    <div className={classes.history}>
      {table(acts.slice(0, latest), t('meetings.history'))}
      {acts.length > latest && (
        <details>
          <summary>{t('meetings.history.earlier')}</summary>
          {table(acts.slice(latest), t('meetings.history.earlier'))}
        </details>
      )}
    </div>
  );
}
