import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { ConfirmButton } from '../../ui/confirm-button.js';
import { TextField } from '../../ui/fields.js';
import { FormErrorSummary, type FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';

const Proposal = graphql(`
  fragment RulesToAdopt on RulesProposal {
    id
    version
  }
`);

const AdoptRules = graphql(`
  mutation AdoptRules($id: ID!, $version: Int!, $inForceFrom: CalendarDate!, $basis: String!) {
    adoptRules(id: $id, version: $version, inForceFrom: $inForceFrom, basis: $basis) {
      id
      ...RulesToAdopt
    }
  }
`);

const WithdrawRulesProposal = graphql(`
  mutation WithdrawRulesProposal($id: ID!) {
    withdrawRulesProposal(id: $id) {
      id
      ...RulesToAdopt
    }
  }
`);

interface AdoptionFormProps {
  proposal: FragmentType<typeof Proposal>;
  onClose: () => void;
}

/** Enters that the Board has adopted a version: on which decision it rests, and from when it is in force. */
export function AdoptionForm({ proposal, onClose }: AdoptionFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(AdoptRules);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const { id, version } = readFragment(Proposal, proposal);
  const labels = { inForceFrom: t('rules.adopt.from'), basis: t('chair.decision') };
  const adopt = async (entries: FormData) => {
    const absent = missingEntries(t, entries, labels);
    setMissing(absent);
    if (absent.length > 0) return;
    const given = { inForceFrom: typed(entries, 'inForceFrom'), basis: typed(entries, 'basis') };
    if (!(await act({ id, version, ...given }))) return refresh();
    announce(t('rules.adopted'));
    onClose();
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void adopt(entries)}>
      <TextField
        name="inForceFrom"
        type="date"
        label={labels.inForceFrom}
        hint={t('rules.adopt.from.hint')}
      />
      <TextField name="basis" label={labels.basis} hint={t('rules.adopt.decision.hint')} />
      <Acts>
        <SubmitButton busy={busy}>{t('rules.adopt')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}

/** Takes a proposed version back, after asking once more. */
export function WithdrawProposal({ proposal }: { proposal: FragmentType<typeof Proposal> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(WithdrawRulesProposal);
  const { id } = readFragment(Proposal, proposal);
  const withdraw = async () => {
    if (await act({ id })) announce(t('rules.withdrawn'));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ConfirmButton
        question={t('rules.withdraw.question')}
        busy={busy}
        weight="quiet"
        onConfirm={() => void withdraw()}
      >
        {t('rules.withdraw')}
      </ConfirmButton>
    </>
  );
}
