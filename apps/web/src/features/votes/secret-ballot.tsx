import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { RadioField, type Option } from '../../ui/fields.js';
import { FormErrorSummary, type FieldError } from '../../ui/form-error-summary.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { SecrecyPromise } from './secrecy-promise.js';
import classes from './secret-ballot.module.css';

const CastSecretBallot = graphql(`
  mutation CastSecretBallot($voteId: ID!, $memberId: ID!, $choice: ID!) {
    castSecretBallot(voteId: $voteId, memberId: $memberId, choice: $choice) {
      id
      viewerBallots {
        memberId
        isInBox
      }
    }
  }
`);

interface SecretBallotProps {
  voteId: string;
  memberId: string;
  memberName: string;
  options: readonly Option[];
}

/** One Member’s ballot: a choice, then the question whether it is meant, since nobody can take it back. */
export function SecretBallot({ voteId, memberId, memberName, options }: SecretBallotProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(CastSecretBallot);
  // Kept in the memory of this page alone.
  const [chosen, setChosen] = useState<Option>();
  const [confirming, setConfirming] = useState(false);
  const [missing, setMissing] = useState<readonly FieldError[]>([]);
  const place = useRef<HTMLDivElement>(null);
  const field = `choice-${memberId}`;
  const turn = (to: boolean) => {
    flushSync(() => setConfirming(to));
    place.current?.querySelector<HTMLElement>(to ? '[tabindex="-1"]' : 'input:checked')?.focus();
  };
  const review = (entries: FormData) => {
    const choice = options.find(({ value }) => value === typed(entries, field));
    setMissing(choice ? [] : [{ field, text: t('secret.missing') }]);
    setChosen(choice);
    if (choice) turn(true);
  };
  const cast = async (choice: string) => {
    if (await act({ voteId, memberId, choice })) announce(t('secret.isIn'));
  };
  return (
    <div ref={place} role="group" aria-label={t('secret.ballot', { member: memberName })}>
      <p>
        <strong>{t('secret.ballot', { member: memberName })}</strong>
      </p>
      {confirming && chosen ? (
        <div className={classes.confirm} role="group" aria-label={t('ui.confirm.label')} tabIndex={-1}>
          <FormErrorSummary errors={errors} />
          <p className={classes.chosen}>{t('secret.confirm', { choice: chosen.label })}</p>
          <p>{t('secret.confirm.words')}</p>
          <Acts>
            <ActButton weight="main" busy={busy} onClick={() => void cast(chosen.value)}>
              {t('secret.cast')}
            </ActButton>
            {!busy && <ActButton onClick={() => turn(false)}>{t('secret.change')}</ActButton>}
          </Acts>
        </div>
      ) : (
        <Form errors={missing} onSubmit={review}>
          <div className={classes.ballot}>
            <RadioField name={field} label={t('secret.choose')} options={options} initial={chosen?.value} />
          </div>
          <SecrecyPromise />
          <Acts>
            <SubmitButton>{t('secret.review')}</SubmitButton>
          </Acts>
        </Form>
      )}
    </div>
  );
}
