import { useState, type FormEvent } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { usePageRefresh } from '../../platform/page-refresh.js';
import { Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { RadioField, TextAreaField } from '../../ui/fields.js';
import type { FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { missingEntries, typed } from '../../ui/missing-entries.js';
import classes from './eligibility-form.module.css';

const Decide = graphql(`
  mutation DecideEligibility($number: String!, $eligible: Boolean!, $reason: String!) {
    decideEligibility(number: $number, eligible: $eligible, reason: $reason) {
      id
    }
  }
`);

interface EligibilityFormProps {
  number: string;
  title: string;
}

/** The Secretariat decides whether a proposal is eligible, and sees beforehand what the applicants will read. */
export function EligibilityForm({ number, title }: EligibilityFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const refresh = usePageRefresh();
  const { act, busy, errors } = useAct(Decide);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const [said, setSaid] = useState({ decision: '', reason: '' });
  const decide = async (entries: FormData) => {
    const absent = missingEntries(t, entries, { decision: t('proposals.eligibility.decision') });
    setMissing(absent);
    if (absent.length > 0) return;
    const eligible = typed(entries, 'decision') === 'eligible';
    if (!(await act({ number, eligible, reason: typed(entries, 'reason') }))) return refresh();
    announce(t('proposals.eligibility.decided'));
  };
  const note = ({ currentTarget }: FormEvent<HTMLDivElement>) => {
    const form = currentTarget.querySelector('form');
    if (!form) return;
    const entries = new FormData(form);
    setSaid({ decision: typed(entries, 'decision'), reason: typed(entries, 'reason') });
  };
  return (
    <div className={classes.desk} onInput={note}>
      <Form errors={missing.length > 0 ? missing : errors} onSubmit={(entries) => void decide(entries)}>
        <RadioField
          name="decision"
          label={t('proposals.eligibility.decision')}
          options={[
            { value: 'eligible', label: t('proposals.eligibility.eligible') },
            { value: 'ineligible', label: t('proposals.eligibility.ineligible') },
          ]}
        />
        <TextAreaField
          name="reason"
          label={t('proposals.eligibility.reason')}
          hint={t('proposals.eligibility.reason.hint')}
          rows={5}
          optional
        />
        <Acts>
          <SubmitButton busy={busy}>{t('proposals.eligibility.act')}</SubmitButton>
        </Acts>
      </Form>
      {said.decision !== '' && (
        <aside className={classes.preview} aria-label={t('proposals.eligibility.preview')}>
          <h3>{t('proposals.eligibility.preview')}</h3>
          <p>
            <strong>
              {said.decision === 'eligible'
                ? t('mail.eligible.subject', { number })
                : t('mail.ineligible.subject', { number })}
            </strong>
          </p>
          <p>
            {said.decision === 'eligible'
              ? t('mail.eligible.text', { proposal: title })
              : t('mail.ineligible.text', { proposal: title })}
          </p>
          {said.reason !== '' && (
            <p dir="auto">
              {t('mail.proposals.reason')}: {said.reason}
            </p>
          )}
        </aside>
      )}
    </div>
  );
}
