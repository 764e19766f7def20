import { useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField, TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';

const OpenRequisition = graphql(`
  mutation OpenRequisition($matter: String!, $because: String!) {
    openRequisition(matter: $matter, because: $because) {
      id
    }
  }
`);

const DraftRequisitionedMeeting = graphql(`
  mutation DraftRequisitionedMeeting($id: ID!, $wallClock: WallClock!) {
    draftRequisitionedMeeting(id: $id, wallClock: $wallClock) {
      id
      meeting {
        id
        number
      }
    }
  }
`);

/** Calls for a meeting about a matter, and signs for the reader's Member. */
export function RequisitionForm({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(OpenRequisition);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const send = async (entries: FormData) => {
    const absent = missingEntries(t, entries, { matter: t('requisitions.matter') });
    setMissing(absent);
    if (absent.length > 0) return;
    if (!(await act({ matter: typed(entries, 'matter'), because: typed(entries, 'because') }))) return;
    announce(t('requisitions.opened'));
    onClose();
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void send(entries)}>
      <TextField name="matter" label={t('requisitions.matter')} hint={t('requisitions.matter.hint')} />
      <TextAreaField name="because" label={t('requisitions.because')} rows={3} optional />
      <Acts>
        <SubmitButton busy={busy}>{t('requisitions.open.act')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}

/** Enters the meeting that was called for, and leads to where the rest of it is filled in. */
export function DraftForm({ id, day, onClose }: { id: string; day: string; onClose: () => void }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { act, busy, errors } = useAct(DraftRequisitionedMeeting);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const labels = { wallClock: t('requisitions.draft.day'), time: t('requisitions.draft.time') };
  const send = async (entries: FormData) => {
    const absent = missingEntries(t, entries, labels);
    setMissing(absent);
    if (absent.length > 0) return;
    const answer = await act({ id, wallClock: `${typed(entries, 'wallClock')}T${typed(entries, 'time')}` });
    if (!answer) return;
    announce(t('requisitions.drafted'));
    const number = answer.draftRequisitionedMeeting.meeting?.number;
    if (number) void navigate(`/meetings/${number}/schedule`);
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void send(entries)}>
      <TextField
        name="wallClock"
        type="date"
        label={labels.wallClock}
        hint={t('requisitions.draft.hint', { day })}
      />
      <TextField name="time" type="time" label={labels.time} />
      <Acts>
        <SubmitButton busy={busy}>{t('requisitions.draft')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
