import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { ErrorState, LoadingState } from '../../ui/notice.js';
import { useOrganisations } from '../directory/use-organisations.js';
import { fieldAt, PartForm, type Undertaking } from './part-form.js';

const AddPart = graphql(`
  mutation AddPartner(
    $number: String!
    $organisation: String!
    $role: String!
    $budget: Float!
    $inKind: Float!
  ) {
    addPartner(number: $number, organisation: $organisation, role: $role, budget: $budget, inKind: $inKind) {
      id
    }
  }
`);

const place = 'new';

interface AddPartnerProps {
  number: string;
  /** ISO 4217. */
  currency: string;
  /** Slugs of those that have a part already. */
  taken: readonly string[];
  onClose: () => void;
}

/** Adds an Organisation of the directory with its part; its representative is asked by mail at once. */
export function AddPartner({ number, currency, taken, onClose }: AddPartnerProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const choices = useOrganisations();
  const { act, busy, errors } = useAct(AddPart);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  if (choices === 'unreachable')
    return <ErrorState title={t('shell.unreachable.title')}>{t('ui.unreachable')}</ErrorState>;
  if (!choices) return <LoadingState />;
  const add = async (undertaking: Undertaking, entries: FormData) => {
    const organisation = typed(entries, fieldAt(place, 'organisationId'));
    const label = t('proposals.part.organisation');
    setMissing(
      organisation === '' ? [{ field: 'organisationId', text: t('ui.form.missing', { label }) }] : [],
    );
    if (organisation === '') return;
    if (!(await act({ number, organisation, ...undertaking }))) return;
    const name = choices.find(({ slug }) => slug === organisation)?.name ?? organisation;
    announce(t('proposals.part.added', { organisation: name }));
    onClose();
  };
  return (
    <PartForm
      place={place}
      currency={currency}
      initial={{ role: '', budget: 0, inKind: 0 }}
      act={t('proposals.part.add')}
      hint={t('proposals.part.add.hint')}
      busy={busy}
      errors={missing.length > 0 ? missing : errors}
      onSave={(undertaking, entries) => void add(undertaking, entries)}
      onClose={onClose}
    >
      <SelectField
        name={fieldAt(place, 'organisationId')}
        label={t('proposals.part.organisation')}
        placeholder={t('proposals.part.choose')}
        options={choices
          .filter(({ slug }) => !taken.includes(slug))
          .map(({ slug, name }) => ({ value: slug, label: name }))}
      />
    </PartForm>
  );
}
