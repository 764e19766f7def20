import { useQuery } from 'urql';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { LoadingState } from '../../ui/notice.js';
import { typed } from '../../ui/missing-entries.js';

const LaterMeetings = graphql(`
  query LaterMeetings {
    meetings(first: 25) {
      items {
        id
        number
        title
        state
        startsAt
      }
    }
  }
`);

const Approve = graphql(`
  mutation ApproveMinutes($meetingId: ID!, $at: String!) {
    approveMinutes(meetingId: $meetingId, at: $at) {
      id
    }
  }
`);

interface ApprovalFormProps {
  /** Whose minutes they are. */
  meeting: { id: string; startsAt: string };
  onClose: () => void;
}

const begun = ['open', 'adjourned', 'closed', 'minuted'];

/** The Secretariat enters at which meeting the Board approved the minutes. */
export function ApprovalForm({ meeting, onClose }: ApprovalFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Approve);
  const [{ data }] = useQuery({ query: LaterMeetings, requestPolicy: 'network-only' });
  const approve = async (entries: FormData) => {
    if (!(await act({ meetingId: meeting.id, at: typed(entries, 'at') }))) return;
    announce(t('minutes.approved'));
    onClose();
  };
  if (!data) return <LoadingState />;
  const later = data.meetings.items.filter(
    ({ state, startsAt }) => begun.includes(state) && Date.parse(startsAt) > Date.parse(meeting.startsAt),
  );
  if (later.length === 0)
    return (
      <Acts>
        <p>{t('minutes.approve.none')}</p>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    );
  return (
    <Form errors={errors} onSubmit={(entries) => void approve(entries)}>
      <SelectField
        name="at"
        label={t('minutes.approve.at')}
        options={later.map(({ number: value, title }) => ({ value, label: `${value} · ${title}` }))}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('minutes.approve')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
