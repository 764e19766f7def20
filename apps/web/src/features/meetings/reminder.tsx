import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { ActButton, type Weight } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useFormat, useTranslate } from '../../ui/language.js';
import { remindable } from './attendance.js';
import classes from './reminder.module.css';

const Waiting = graphql(`
  fragment WaitingInvitees on Meeting {
    id
    invitees {
      id
      awaited
      answer
      remindedAt
      person {
        id
        name
      }
    }
  }
`);

const Remind = graphql(`
  mutation RemindInvitees($meetingId: ID!) {
    remindInvitees(meetingId: $meetingId)
  }
`);

interface ReminderProps {
  meeting: FragmentType<typeof Waiting>;
  weight?: Weight;
}

/** Reminds those who have not answered, and nobody else; says beforehand whom, and afterwards how many it were. */
export function Reminder({ meeting, weight = 'main' }: ReminderProps) {
  const t = useTranslate();
  const format = useFormat();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Remind);
  const { id: meetingId, invitees } = readFragment(Waiting, meeting);
  const { now, later } = remindable(invitees);
  const names = (those: typeof now) => format.list(those.map(({ person }) => person.name));
  const remind = async () => {
    const answer = await act({ meetingId });
    if (answer) announce(t('meetings.reminded', { n: answer.remindInvitees }));
  };
  if (now.length + later.length === 0) return <p>{t('meetings.allAnswered')}</p>;
  return (
    <div className={classes.reminder}>
      <FormErrorSummary errors={errors} />
      {now.length > 0 && <p>{t('meetings.remind.now', { people: names(now) })}</p>}
      {later.length > 0 && <p>{t('meetings.remind.later', { people: names(later) })}</p>}
      {now.length > 0 && (
        <ActButton weight={weight} busy={busy} onClick={() => void remind()}>
          {t('meetings.remind', { n: now.length })}
        </ActButton>
      )}
    </div>
  );
}
