import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const Ask = graphql(`
  mutation AskReviewer($proposal: String!, $personId: ID!) {
    askReviewer(proposal: $proposal, personId: $personId) {
      id
    }
  }
`);

interface PickFormProps {
  proposals: readonly { number: string; title: string }[];
  candidates: readonly { personId: string; name: string }[];
  onClose: () => void;
}

/** Asks one person for one review: an expert, or in place of somebody who dropped out. */
export function PickForm({ proposals, candidates, onClose }: PickFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Ask);
  const ask = async (entries: FormData) => {
    const meant = { proposal: typed(entries, 'proposal'), personId: typed(entries, 'personId') };
    if (!(await act(meant))) return;
    announce(t('reviews.plan.asked'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void ask(entries)}>
      <SelectField
        name="proposal"
        label={t('reviews.proposal')}
        options={proposals.map(({ number, title }) => ({ value: number, label: `${title} (${number})` }))}
      />
      <SelectField
        name="personId"
        label={t('reviews.person')}
        options={candidates.map(({ personId, name }) => ({ value: personId, label: name }))}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('reviews.pick.ask')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
