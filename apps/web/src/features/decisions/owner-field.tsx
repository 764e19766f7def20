import { SelectField } from '../../ui/fields.js';
import { useTranslate } from '../../ui/language.js';
import { ErrorState, LoadingState } from '../../ui/notice.js';
import { useOrganisations } from '../directory/use-organisations.js';

interface OwnerFieldProps {
  name: string;
  label: string;
  /** Slug. */
  initial: string | null;
}

/** Chooses who sees to something: the Secretariat unless another Organisation is named. */
export function OwnerField({ name, label, initial }: OwnerFieldProps) {
  const t = useTranslate();
  const choices = useOrganisations();
  if (choices === 'unreachable')
    return <ErrorState title={t('shell.unreachable.title')}>{t('ui.unreachable')}</ErrorState>;
  if (!choices) return <LoadingState />;
  return (
    <SelectField
      name={name}
      label={label}
      placeholder={t('decisions.form.owner.secretariat')}
      options={choices.map(({ slug, name: called }) => ({ value: slug, label: called }))}
      initial={initial ?? ''}
      optional
    />
  );
}
