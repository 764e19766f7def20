import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { RadioField, TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const ToRule = graphql(`
  fragment DutyToRule on ProjectDuty {
    id
    version
  }
`);
const DecideProjectDuty = graphql(`
  mutation DecideProjectDuty($id: ID!, $version: Int!, $accepted: Boolean!, $because: String!) {
    decideProjectDuty(id: $id, version: $version, accepted: $accepted, because: $because) {
      id
    }
  }
`);

/** The Secretariat accepts what was handed in, or returns it and says why. */
export function DutyRuling({ duty }: { duty: FragmentType<typeof ToRule> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(DecideProjectDuty);
  const meant = readFragment(ToRule, duty);
  const rule = async (entries: FormData) => {
    const accepted = typed(entries, 'ruling') === 'accept';
    if (!(await act({ ...meant, accepted, because: typed(entries, 'because') }))) return;
    announce(t('project.ruled'));
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void rule(entries)}>
      <RadioField
        name="ruling"
        label={t('project.ruling')}
        initial="accept"
        options={[
          { value: 'accept', label: t('project.accept') },
          { value: 'return', label: t('project.return') },
        ]}
      />
      <TextAreaField
        name="because"
        label={t('project.because')}
        hint={t('project.because.hint')}
        rows={4}
        optional
      />
      <Acts>
        <SubmitButton busy={busy}>{t('project.rule')}</SubmitButton>
      </Acts>
    </Form>
  );
}
