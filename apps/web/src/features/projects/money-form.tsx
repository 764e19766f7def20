import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { SelectField, TextField, type Option } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { FormButtons, useSent, type ProjectFormProps } from './sent-form.js';

const RecordProjectMoney = graphql(`
  mutation RecordProjectMoney(
    $slug: String!
    $organisation: String!
    $year: Int!
    $committed: Float!
    $spent: Float!
  ) {
    recordProjectMoney(
      slug: $slug
      organisation: $organisation
      year: $year
      committed: $committed
      spent: $spent
    ) {
      id
    }
  }
`);

/** Says what an Organisation has committed and spent in a year. */
export function MoneyForm({ slug, parts, onClose }: ProjectFormProps & { parts: readonly Option[] }) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(RecordProjectMoney);
  const { missing, send } = useSent(onClose);
  const labels = {
    year: t('project.year'),
    committed: t('portfolio.committed'),
    spent: t('portfolio.spent'),
  };
  const keep = (entries: FormData) =>
    send(entries, labels, () =>
      act({
        slug,
        organisation: typed(entries, 'organisation'),
        year: Number(typed(entries, 'year')) || 0,
        committed: Number(typed(entries, 'committed')),
        spent: Number(typed(entries, 'spent')),
      }),
    );
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void keep(entries)}>
      <SelectField name="organisation" label={t('project.organisation')} options={parts} />
      <TextField name="year" type="number" inputMode="numeric" label={labels.year} />
      <TextField name="committed" type="number" inputMode="numeric" label={labels.committed} />
      <TextField name="spent" type="number" inputMode="numeric" label={labels.spent} />
      <FormButtons busy={busy} act={t('project.money.record')} onClose={onClose} />
    </Form>
  );
}
