import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField, TextAreaField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';

const TableAward = graphql(`
  mutation TableAward($proposal: String!, $meeting: String!, $advice: String!, $motion: String!) {
    tableAward(proposal: $proposal, meeting: $meeting, advice: $advice, motion: $motion) {
      id
    }
  }
`);

interface TableAwardFormProps {
  number: string;
  meetings: readonly { number: string; title: string }[];
  /** What is moved, unless somebody words it otherwise. */
  motion: string;
}

/** Puts the advice on a proposal before the Board: an item of its own, with what is moved. */
export function TableAwardForm({ number, meetings, motion }: TableAwardFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(TableAward);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const labels = { meeting: t('awards.meeting'), motion: t('awards.motion') };
  const table = async (entries: FormData) => {
    const absent = missingEntries(t, entries, labels);
    setMissing(absent);
    if (absent.length > 0) return;
    const said = {
      meeting: typed(entries, 'meeting'),
      advice: typed(entries, 'advice'),
      motion: typed(entries, 'motion'),
    };
    if (await act({ proposal: number, ...said })) announce(t('awards.tabled'));
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void table(entries)}>
      <SelectField
        name="meeting"
        label={labels.meeting}
        hint={t('awards.meeting.hint')}
        options={meetings.map((one) => ({ value: one.number, label: `${one.number} · ${one.title}` }))}
      />
      <TextAreaField name="advice" label={t('awards.advice')} hint={t('awards.advice.hint')} optional />
      <TextAreaField
        name="motion"
        label={labels.motion}
        hint={t('awards.motion.hint')}
        initial={motion}
        rows={4}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('awards.table')}</SubmitButton>
      </Acts>
    </Form>
  );
}
