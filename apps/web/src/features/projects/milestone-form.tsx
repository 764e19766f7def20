import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { FormButtons, useSent, type ProjectFormProps } from './sent-form.js';

const AddMilestone = graphql(`
  mutation AddMilestone($slug: String!, $title: String!, $dueOn: CalendarDate!) {
    addMilestone(slug: $slug, title: $title, dueOn: $dueOn) {
      id
    }
  }
`);

/** Adds a dated check. */
export function MilestoneForm({ slug, onClose }: ProjectFormProps) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(AddMilestone);
  const { missing, send } = useSent(onClose);
  const labels = { title: t('project.milestone'), dueOn: t('project.due') };
  const add = (entries: FormData) =>
    send(entries, labels, () =>
      act({ slug, title: typed(entries, 'title'), dueOn: typed(entries, 'dueOn') }),
    );
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void add(entries)}>
      <TextField name="title" label={labels.title} />
      <TextField name="dueOn" type="date" label={labels.dueOn} />
      <FormButtons busy={busy} act={t('project.milestone.add')} onClose={onClose} />
    </Form>
  );
}
