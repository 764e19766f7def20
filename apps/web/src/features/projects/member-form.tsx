import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { CheckboxField, SelectField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { FormButtons, useSent, type ProjectFormProps } from './sent-form.js';

const AddTeamMember = graphql(`
  mutation AddTeamMember(
    $slug: String!
    $organisation: String!
    $personId: ID!
    $role: String!
    $isLead: Boolean!
  ) {
    addTeamMember(
      slug: $slug
      organisation: $organisation
      personId: $personId
      role: $role
      isLead: $isLead
    ) {
      id
    }
  }
`);

interface Candidate {
  personId: string;
  name: string;
  organisation: string;
}

/** Adds a person to the team, for the Organisation whose mandate they hold. */
export function MemberForm({
  slug,
  candidates,
  onClose,
}: ProjectFormProps & { candidates: readonly Candidate[] }) {
  const t = useTranslate();
  const { act, busy, errors } = useAct(AddTeamMember);
  const { send } = useSent(onClose);
  const add = (entries: FormData) =>
    send(entries, {}, () => {
      const [organisation = '', personId = ''] = typed(entries, 'person').split(' ');
      return act({
        slug,
        organisation,
        personId,
        role: typed(entries, 'role'),
        isLead: typed(entries, 'isLead') === 'on',
      });
    });
  return (
    <Form errors={errors} onSubmit={(entries) => void add(entries)}>
      <SelectField
        name="person"
        label={t('project.person')}
        options={candidates.map(({ personId, name, organisation }) => ({
          value: `${organisation} ${personId}`,
          label: `${name} (${organisation})`,
        }))}
      />
      <TextField name="role" label={t('project.role')} optional />
      <CheckboxField name="isLead" label={t('project.team.lead')} />
      <FormButtons busy={busy} act={t('project.team.add')} onClose={onClose} />
    </Form>
  );
}
