import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { EligibilityInput } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField, TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { EligibilityPreview } from './eligibility-preview.js';
import classes from './eligibility-desk.module.css';

const ToCheck = graphql(`
  fragment ProposalToCheck on Proposal {
    number
    title
    lead {
      id
      name
    }
  }
`);

const Decide = graphql(`
  mutation DecideEligibilityTogether($call: String!, $decisions: [EligibilityInput!]!) {
    decideEligibilityTogether(call: $call, decisions: $decisions) {
      id
    }
  }
`);

interface EligibilityDeskProps {
  /** Slug of the call. */
  call: string;
  proposals: readonly FragmentType<typeof ToCheck>[];
}

/** Several proposals at once: chosen, looked over, and only then decided on, all or none. */
export function EligibilityDesk({ call, proposals }: EligibilityDeskProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const lines = readFragment(ToCheck, proposals);
  const { act, busy, errors } = useAct(Decide);
  const [looked, setLooked] = useState<EligibilityInput[] | null>(null);
  const [decided, setDecided] = useState(0);
  const [tries, setTries] = useState(0);
  const fields = useRef<HTMLDivElement>(null);
  const chosen = (entries: FormData): EligibilityInput[] =>
    lines.flatMap(({ number }) => {
      const decision = typed(entries, `decision.${number}`);
      const reason = typed(entries, `reason.${number}`);
      return decision === '' ? [] : [{ number, eligible: decision === 'eligible', reason }];
    });
  const chooseEligible = () =>
    fields.current?.querySelectorAll('select').forEach((select) => {
      if (select.value === '') select.value = 'eligible';
    });
  const decide = async (decisions: EligibilityInput[]) => {
    // Whatever was refused, the preview then says of each line why.
    if (!(await act({ call, decisions }))) return setTries(tries + 1);
    setLooked(null);
    setDecided(decided + 1);
    announce(t('eligibility.decided'));
  };
  return (
    <>
      <Form key={decided} errors={errors} onSubmit={(entries) => setLooked(chosen(entries))}>
        <div className={classes.lines} ref={fields}>
          {lines.map(({ number, title, lead }) => (
            <div key={number} className={classes.line}>
              <p>
                <Link to={`/proposals/${number}`}>
                  <bdi>{title}</bdi>
                </Link>{' '}
                (<bdi>{number}</bdi>) · {lead.name}
              </p>
              <div className={classes.fields}>
                <SelectField
                  name={`decision.${number}`}
                  label={t('eligibility.line', { number })}
                  placeholder={t('eligibility.later')}
                  optional
                  options={[
                    { value: 'eligible', label: t('eligibility.yes') },
                    { value: 'ineligible', label: t('eligibility.no') },
                  ]}
                />
                <TextAreaField
                  name={`reason.${number}`}
                  label={t('eligibility.reason', { number })}
                  rows={2}
                  optional
                />
              </div>
            </div>
          ))}
        </div>
        <Acts>
          <SubmitButton>{t('eligibility.preview')}</SubmitButton>
          <ActButton onClick={chooseEligible}>{t('eligibility.allEligible')}</ActButton>
        </Acts>
      </Form>
      {looked && (
        <EligibilityPreview
          key={`${tries} ${JSON.stringify(looked)}`}
          call={call}
          decisions={looked}
          busy={busy}
          onChange={setLooked}
          onDecide={(decisions) => void decide(decisions)}
        />
      )}
    </>
  );
}
