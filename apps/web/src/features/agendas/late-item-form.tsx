import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import type { AgendaItemKind } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField, TextAreaField, TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';

const Propose = graphql(`
  mutation ProposeLateItem($meetingId: ID!, $item: AgendaItemInput!, $because: String!) {
    proposeLateItem(meetingId: $meetingId, item: $item, because: $because) {
      id
    }
  }
`);

const kinds: AgendaItemKind[] = ['decision', 'discussion', 'information'];

/** Proposes a matter for an agenda that is frozen: every Member is asked. */
export function LateItemForm({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Propose);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const labels = {
    title: t('meetings.item.title'),
    minutes: t('meetings.item.minutes'),
    because: t('agendas.late.propose.because'),
  };
  const propose = async (entries: FormData) => {
    const absent = missingEntries(t, entries, labels);
    setMissing(absent);
    if (absent.length > 0) return;
    const title = typed(entries, 'title');
    const item = {
      title,
      kind: typed(entries, 'kind') as AgendaItemKind,
      minutes: Number(typed(entries, 'minutes')),
      note: typed(entries, 'note'),
      presenterName: typed(entries, 'presenterName'),
    };
    if (!(await act({ meetingId, item, because: typed(entries, 'because') }))) return;
    announce(t('agendas.late.proposed', { title }));
    onClose();
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void propose(entries)}>
      <TextField name="title" label={labels.title} />
      <SelectField
        name="kind"
        label={t('meetings.item.kind')}
        options={kinds.map((kind) => ({ value: kind, label: t(`meetings.item.kind.${kind}`) }))}
      />
      <TextField name="minutes" type="number" inputMode="numeric" label={labels.minutes} initial="15" />
      <TextField name="presenterName" label={t('meetings.item.presenterName')} optional />
      <TextAreaField name="note" label={t('meetings.item.note')} rows={2} optional />
      <TextAreaField name="because" label={labels.because} rows={2} />
      <Acts>
        <SubmitButton busy={busy}>{t('agendas.late.propose.act')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
