import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import type { FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { useTranslate } from '../../ui/language.js';
import { MeetingDesk } from './meeting-desk.js';
import { inputOf, typedIn, wantedOf, type TypedMeeting } from './typed-meeting.js';
import { useMeetingPreview, type PreviewOfMeeting } from './use-meeting-preview.js';
import { useMissingTime } from './use-missing-time.js';
import { useTypedMeeting } from './use-typed-meeting.js';

const CreateMeeting = graphql(`
  mutation CreateMeeting($meeting: MeetingInput!) {
    createMeeting(meeting: $meeting) {
      id
      number
    }
  }
`);

interface MeetingCreationProps {
  begin: TypedMeeting;
  preview: FragmentType<typeof PreviewOfMeeting>;
}

/** Enters the draft of a meeting; its agenda is written next. */
export function MeetingCreation({ begin: wanted, preview: first }: MeetingCreationProps) {
  const t = useTranslate();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(CreateMeeting);
  const { missing, isMissing } = useMissingTime();
  const [begin] = useState(wanted);
  const desk = useTypedMeeting(begin, null);
  const preview = useMeetingPreview(wantedOf(desk.typed, desk.occurrence), first);
  const create = async (entries: FormData) => {
    if (isMissing(entries)) return;
    const answer = await act({ meeting: inputOf(typedIn(entries), desk.occurrence) });
    if (!answer) return;
    desk.forgetKept();
    announce(t('meetings.created', { number: answer.createMeeting.number }));
    void navigate(`/meetings/${answer.createMeeting.number}/schedule`);
  };
  return (
    <MeetingDesk
      desk={desk}
      begin={begin}
      preview={preview}
      kindIsSettled={false}
      showNotice
      errors={missing.length > 0 ? missing : errors}
      onSubmit={(entries) => void create(entries)}
    >
      <SubmitButton busy={busy}>{t('meetings.create')}</SubmitButton>
    </MeetingDesk>
  );
}
