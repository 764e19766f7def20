import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { RecusalReason } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { RadioField, SelectField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';

const Members = graphql(`
  fragment MembersToRecuse on ItemRecusals {
    id
    viewerMembers {
      id
      name
    }
  }
`);

const Declare = graphql(`
  mutation DeclareRecusal($itemId: ID!, $memberId: ID!, $reason: RecusalReason!) {
    declareRecusal(itemId: $itemId, memberId: $memberId, reason: $reason) {
      id
    }
  }
`);

const reasons: readonly RecusalReason[] = [
  'declared',
  'own_organisation',
  'joint_project',
  'secretariat_affiliation',
];

/** Says ahead that a Member is in conflict about an item: one’s own, or any if one works in the Secretariat. */
export function DeclareRecusal({
  item,
  onClose,
}: {
  item: FragmentType<typeof Members>;
  onClose: () => void;
}) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(Declare);
  const { id: itemId, viewerMembers } = readFragment(Members, item);
  const declare = async (entries: FormData) => {
    const reason = reasons.find((one) => one === typed(entries, 'reason')) ?? 'declared';
    if (!(await act({ itemId, memberId: typed(entries, 'memberId'), reason }))) return;
    announce(t('recusals.declare.done'));
    onClose();
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void declare(entries)}>
      <SelectField
        name="memberId"
        label={t('recusals.member')}
        options={viewerMembers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioField
        name="reason"
        label={t('recusals.reason')}
        options={reasons.map((value) => ({ value, label: t(`recusals.reason.${value}`) }))}
        initial="declared"
      />
      <p>{t('recusals.declare.hint')}</p>
      <Acts>
        <SubmitButton busy={busy}>{t('recusals.declare')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}
