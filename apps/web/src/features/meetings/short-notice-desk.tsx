import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { CheckboxField, TextAreaField, TextField } from '../../ui/fields.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';
import type { ShortNotice } from './short-notice.js';

const Ask = graphql(`
  mutation AskForShortNotice($meetingId: ID!, $fromDay: CalendarDate!, $because: String!) {
    askForShortNotice(meetingId: $meetingId, fromDay: $fromDay, because: $because) {
      id
    }
  }
`);

const Record = graphql(`
  mutation RecordShortNoticeConsent($id: ID!, $memberIds: [ID!]!, $where: String!) {
    recordShortNoticeConsent(id: $id, memberIds: $memberIds, where: $where) {
      id
    }
  }
`);

/** What the Secretariat does while the Members are asked: remind them, and record what they said elsewhere. */
export function ShortNoticeDesk({ meetingId, notice }: { meetingId: string; notice: ShortNotice }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Ask);
  const { fromDay, because, answers } = notice;
  if (answers.every(({ consents }) => typeof consents === 'boolean')) return null;
  const remind = async () => {
    if (await act({ meetingId, fromDay, because })) announce(t('shortNotice.ask.done'));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <Acts>
        <OpenedInPlace act={t('shortNotice.record')}>
          {(close) => <Recording notice={notice} onClose={close} />}
        </OpenedInPlace>
        <ActButton busy={busy} onClick={() => void remind()}>
          {t('shortNotice.remind')}
        </ActButton>
      </Acts>
    </>
  );
}

function Recording({ notice: { id, answers }, onClose }: { notice: ShortNotice; onClose: () => void }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Record);
  const waiting = answers.filter(({ consents }) => typeof consents !== 'boolean');
  const record = async (entries: FormData) => {
    const memberIds = waiting.map(({ memberId }) => memberId).filter((one) => entries.has(`member-${one}`));
    if (!(await act({ id, memberIds, where: typed(entries, 'where') }))) return;
    announce(t('shortNotice.record.done'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void record(entries)}>
      <fieldset>
        <legend>
          <strong>{t('shortNotice.record.who')}</strong>
        </legend>
        {waiting.map(({ memberId, memberName }) => (
          <CheckboxField key={memberId} name={`member-${memberId}`} label={memberName} />
        ))}
      </fieldset>
      <TextField
        name="where"
        label={t('shortNotice.record.where')}
        hint={t('shortNotice.record.where.hint')}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('shortNotice.record')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}

interface AskingProps {
  meetingId: string;
  /** The day for which the meeting is prepared. */
  day: string;
  onClose: () => void;
}

/** Asks every Member to consent to shorter notice. */
export function Asking({ meetingId, day, onClose }: AskingProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Ask);
  const ask = async (entries: FormData) => {
    const fromDay = typed(entries, 'fromDay') || day;
    if (!(await act({ meetingId, fromDay, because: typed(entries, 'because') }))) return;
    announce(t('shortNotice.ask.done'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void ask(entries)}>
      <TextField
        name="fromDay"
        type="date"
        label={t('shortNotice.ask.day')}
        hint={t('shortNotice.ask.day.hint')}
        initial={day}
      />
      <TextAreaField
        name="because"
        label={t('shortNotice.because')}
        hint={t('shortNotice.ask.hint')}
        rows={3}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('shortNotice.ask')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
