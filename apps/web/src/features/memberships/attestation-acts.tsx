import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { TextAreaField } from '../../ui/fields.js';
import { FormErrorSummary, type FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';
import { OpenedInPlace } from '../../ui/opened-in-place.js';

const AttestDetails = graphql(`
  mutation AttestDetails($organisation: String!) {
    attestDetails(organisation: $organisation) {
      id
      attestedOn
    }
  }
`);

const ReportWrongDetails = graphql(`
  mutation ReportWrongDetails($organisation: String!, $wrong: String!) {
    reportWrongDetails(organisation: $organisation, wrong: $wrong) {
      id
      viewerCanAttest
    }
  }
`);

const SettleWrongDetails = graphql(`
  mutation SettleWrongDetails($id: ID!) {
    settleWrongDetails(id: $id) {
      id
      attestedOn
    }
  }
`);

/** Says that a Member's details are right, or opens the form that says what is wrong. */
export function AttestationActs({ slug }: { slug: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(AttestDetails);
  const attest = async () => {
    if (await act({ organisation: slug })) announce(t('attestation.confirmed'));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <Acts apart>
        <ActButton weight="main" busy={busy} onClick={() => void attest()}>
          {t('attestation.confirm')}
        </ActButton>
        <OpenedInPlace act={t('attestation.wrong.open')}>
          {(close) => <WrongDetailsForm slug={slug} onClose={close} />}
        </OpenedInPlace>
      </Acts>
    </>
  );
}

function WrongDetailsForm({ slug, onClose }: { slug: string; onClose: () => void }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(ReportWrongDetails);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const send = async (entries: FormData) => {
    const absent = missingEntries(t, entries, { wrong: t('attestation.wrong') });
    setMissing(absent);
    if (absent.length > 0) return;
    if (!(await act({ organisation: slug, wrong: typed(entries, 'wrong') }))) return;
    announce(t('attestation.wrong.sent'));
    onClose();
  };
  return (
    <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void send(entries)}>
      <TextAreaField
        name="wrong"
        label={t('attestation.wrong')}
        hint={t('attestation.wrong.hint')}
        rows={4}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('attestation.wrong.send')}</SubmitButton>
        <ActButton onClick={onClose}>{t('ui.cancel')}</ActButton>
      </Acts>
    </Form>
  );
}

/** The Secretariat has put right what was wrong. */
export function SettleWrongDetailsButton({ id }: { id: string }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(SettleWrongDetails);
  const settle = async () => {
    if (await act({ id })) announce(t('attestation.settled'));
  };
  return (
    <>
      <FormErrorSummary errors={errors} />
      <ActButton busy={busy} onClick={() => void settle()}>
        {t('attestation.settle')}
      </ActButton>
    </>
  );
}
