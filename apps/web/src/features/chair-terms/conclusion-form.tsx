import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton, Acts } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField, TextField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';

const Term = graphql(`
  fragment TermToConclude on ChairTerm {
    id
    version
    endsOn
  }
`);

const ConcludeChairTerm = graphql(`
  mutation ConcludeChairTerm($id: ID!, $version: Int!, $on: CalendarDate!, $because: String!) {
    concludeChairTerm(id: $id, version: $version, on: $on, because: $because) {
      id
      ...TermToConclude
    }
  }
`);

interface ConclusionFormProps {
  term: FragmentType<typeof Term>;
  onClose: () => void;
}

/** Concludes a term in the Chair on a day, with the reason if that is before its time. */
export function ConclusionForm({ term, onClose }: ConclusionFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(ConcludeChairTerm);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const { id, version, endsOn } = readFragment(Term, term);
  const day = t('chair.conclude.on');
  const conclude = async (entries: FormData) => {
    const absent = missingEntries(t, entries, { concludedOn: day });
    setMissing(absent);
    if (absent.length > 0) return;
    const on = typed(entries, 'concludedOn');
    // A refusal may mean that the term has changed: the page shows it as it is now, and keeps what was typed.
    if (!(await act({ id, version, on, because: typed(entries, 'because') }))) return refresh();
    announce(t('chair.concluded'));
    onClose();
  };
  return (
    <Form
      errors={missing.length > 0 ? missing : errors.map(atItsField)}
      onSubmit={(entries) => void conclude(entries)}
    >
      <TextField
        name="concludedOn"
        type="date"
        label={day}
        hint={t('chair.conclude.on.hint')}
        initial={endsOn}
      />
      <TextAreaField
        name="because"
        label={t('chair.conclude.because')}
        hint={t('chair.conclude.because.hint')}
        rows={3}
        optional
      />
      <Acts>
        <ActButton type="submit" weight="grave" busy={busy}>
          {t('chair.conclude')}
        </ActButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}

/** The rules speak of the end of a term; on this page the form of appointment has a field of that name as well. */
const atItsField = (error: FieldError): FieldError =>
  error.field === 'endsOn' ? { ...error, field: 'concludedOn' } : error;
