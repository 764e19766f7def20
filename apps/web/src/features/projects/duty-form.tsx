import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { FormButtons, useSent, type ProjectFormProps } from './sent-form.js';

const AddProjectDuty = graphql(`
  mutation AddProjectDuty($slug: String!, $duty: ProjectDutyInput!) {
    addProjectDuty(slug: $slug, duty: $duty) {
      id
    }
  }
`);

const sorts = [
  'report',
  'course',
  'guideline',
  'dataset',
  'software',
  'publication',
  'event',
  'other',
] as const;

/** Lays down a deliverable, or a report on a period or on one occasion. */
export function DutyForm({ slug, kind, onClose }: ProjectFormProps & { kind: 'report' | 'deliverable' }) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(AddProjectDuty);
  const { missing, send } = useSent(onClose);
  const labels = { title: t('project.duty.what'), dueOn: t('project.due') };
  const add = (entries: FormData) =>
    send(entries, labels, () =>
      act({
        slug,
        duty: {
          kind,
          title: typed(entries, 'title'),
          sort: sorts.find((sort) => sort === typed(entries, 'sort')) ?? null,
          periodFrom: typed(entries, 'periodFrom') || null,
          periodTo: typed(entries, 'periodTo') || null,
          dueOn: typed(entries, 'dueOn'),
        },
      }),
    );
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void add(entries)}>
      <TextField name="title" label={labels.title} />
      {kind === 'deliverable' ? (
        <SelectField
          name="sort"
          label={t('project.sort')}
          options={sorts.map((sort) => ({ value: sort, label: t(`project.sort.${sort}`) }))}
        />
      ) : (
        <>
          <TextField name="periodFrom" type="date" label={t('project.period.from')} optional />
          <TextField name="periodTo" type="date" label={t('project.period.to')} optional />
        </>
      )}
      <TextField name="dueOn" type="date" label={labels.dueOn} />
      <FormButtons busy={busy} act={t(`project.${kind}.add`)} onClose={onClose} />
    </Form>
  );
}
