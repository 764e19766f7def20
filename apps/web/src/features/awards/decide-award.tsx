import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { RadioField, SelectField, TextAreaField, TextField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { amountIn } from '../proposals/amounts.js';
import classes from './award.module.css';

const DecideAward = graphql(`
  mutation DecideAward($proposal: String!, $version: Int!, $decision: String!, $award: AwardInput!) {
    decideAward(proposal: $proposal, version: $version, decision: $decision, award: $award) {
      id
    }
  }
`);

interface DecideAwardFormProps {
  number: string;
  version: number;
  /** Numbers of what the Board has decided on the item. */
  decisions: readonly string[];
  asked: number;
  currency: string;
}

/** Enters what the Board decided; the applicants read the text, once it is released. */
export function DecideAwardForm({ number, version, decisions, asked, currency }: DecideAwardFormProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { act, busy, errors } = useAct(DecideAward);
  const [isAwarded, setAwarded] = useState(true);
  const [conditions, setConditions] = useState<readonly number[]>([]);
  const decide = async (entries: FormData) => {
    const day = (name: string) => typed(entries, name) || null;
    const award = {
      awarded: isAwarded,
      text: typed(entries, 'text'),
      ...(isAwarded && {
        ceiling: amountIn(typed(entries, 'ceiling')),
        startsOn: day('startsOn'),
        endsOn: day('endsOn'),
      }),
      // A line that was left empty is no condition; one that lacks its day is for the API to refuse.
      conditions: (isAwarded ? conditions : [])
        .map((n) => ({ what: typed(entries, `what-${n}`), dueOn: typed(entries, `dueOn-${n}`) }))
        .filter(({ what, dueOn }) => what || dueOn),
    };
    if (await act({ proposal: number, version, decision: typed(entries, 'decision'), award }))
      announce(t('awards.entered'));
  };
  return (
    <Form errors={errors} onSubmit={(entries) => void decide(entries)}>
      <SelectField
        name="decision"
        label={t('awards.decision')}
        options={decisions.map((one) => ({ value: one, label: one }))}
      />
      <div
        onInput={({ target }) => {
          if (target instanceof HTMLInputElement && target.name === 'outcome')
            setAwarded(target.value === 'awarded');
        }}
      >
        <RadioField
          name="outcome"
          label={t('awards.outcome')}
          initial={isAwarded ? 'awarded' : 'declined'}
          options={[
            { value: 'awarded', label: t('awards.state.awarded') },
            { value: 'declined', label: t('awards.state.declined') },
          ]}
        />
      </div>
      {isAwarded && (
        <>
          <TextField
            name="ceiling"
            label={`${t('awards.ceiling')} (${currency})`}
            inputMode="numeric"
            initial={String(asked)}
            dir="ltr"
          />
          <TextField name="startsOn" type="date" label={t('awards.startsOn')} />
          <TextField name="endsOn" type="date" label={t('awards.endsOn')} />
          {conditions.map((n, place) => (
            <div key={n} className={classes.condition}>
              <TextField name={`what-${n}`} label={t('awards.condition', { n: place + 1 })} />
              <TextField name={`dueOn-${n}`} type="date" label={t('awards.condition.due')} />
              <ActButton onClick={() => setConditions(conditions.filter((one) => one !== n))}>
                {t('awards.condition.remove')}
              </ActButton>
            </div>
          ))}
          <Acts>
            <ActButton onClick={() => setConditions([...conditions, (conditions.at(-1) ?? 0) + 1])}>
              {t('awards.condition.add')}
            </ActButton>
          </Acts>
        </>
      )}
      <TextAreaField
        name="text"
        label={t('awards.text')}
        hint={t(isAwarded ? 'awards.text.hint' : 'awards.text.needed')}
        optional={isAwarded}
      />
      <Acts>
        <SubmitButton busy={busy}>{t('awards.enter')}</SubmitButton>
      </Acts>
    </Form>
  );
}
