import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { ActButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { FormErrorSummary } from '../../ui/form-error-summary.js';
import { useTranslate } from '../../ui/language.js';

const Submit = graphql(`
  mutation SubmitProposal($number: String!, $version: Int!) {
    submitProposal(number: $number, version: $version) {
      id
    }
  }
`);

interface SubmitProposalProps {
  number: string;
  /** The version that was checked. */
  version: number;
  /** Whether a version of it counts already. */
  again: boolean;
  onSubmitted: () => Promise<void>;
}

/** Hands a proposal in as it was shown. */
export function SubmitProposal({ number, version, again, onSubmitted }: SubmitProposalProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(Submit);
  const [isLeaving, setLeaving] = useState(false);
  const submit = async () => {
    // A refusal may mean that somebody has changed it since it was checked: the page shows it as it is now.
    if (!(await act({ number, version }))) return refresh();
    setLeaving(true);
    await onSubmitted();
    announce(t('proposals.submitted', { number }));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ActButton weight="main" busy={busy || isLeaving} onClick={() => void submit()}>
        {again ? t('proposals.submit.again') : t('proposals.submit')}
      </ActButton>
    </>
  );
}
