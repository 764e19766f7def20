import { useState } from 'react';
import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { AdviceInput, AdvisedOutcome } from '../../gql/graphql.js';
import { useAct } from '../../platform/act.js';
import { ActButton, Acts, SubmitButton } from '../../ui/act.js';
import { useAnnounce } from '../../ui/announcements.js';
import { SelectField, TextAreaField } from '../../ui/fields.js';
import { Form } from '../../ui/form.js';
import { useTranslate } from '../../ui/language.js';
import { typed } from '../../ui/missing-entries.js';
import { Section } from '../../ui/section.js';
import classes from './desk.module.css';

const ToAdviseOn = graphql(`
  fragment RoundToAdviseOn on ReviewRoundOfCall {
    slug
    proposals {
      number
      title
    }
  }
`);

const Record = graphql(`
  mutation RecordAdvice($call: String!, $advice: [AdviceInput!]!) {
    recordAdvice(call: $call, advice: $advice) {
      id
    }
  }
`);

const outcomes: AdvisedOutcome[] = ['fund', 'fund_with_conditions', 'decline'];

/** What the panel advises about all proposals at once: written, looked over, and only then recorded. */
export function AdviceDesk({ round }: { round: FragmentType<typeof ToAdviseOn> }) {
  const t = useTranslate();
  const announce = useAnnounce();
  const { slug, proposals } = readFragment(ToAdviseOn, round);
  const { act, busy, errors } = useAct(Record);
  const [looked, setLooked] = useState<AdviceInput[] | null>(null);
  const [recorded, setRecorded] = useState(0);
  const written = (entries: FormData): AdviceInput[] =>
    proposals.flatMap(({ number }) => {
      const outcome = outcomes.find((one) => one === typed(entries, `outcome.${number}`));
      return outcome ? [{ proposal: number, outcome, text: typed(entries, `text.${number}`) }] : [];
    });
  const record = async (advice: AdviceInput[]) => {
    if (!(await act({ call: slug, advice }))) return;
    setLooked(null);
    setRecorded(recorded + 1);
    announce(t('reviews.advice.recorded'));
  };
  const titleOf = (number: string) => proposals.find((one) => one.number === number)?.title ?? number;
  return (
    <Section title={t('reviews.advice')} lead={t('reviews.advice.lead')}>
      <Form key={recorded} errors={errors} onSubmit={(entries) => setLooked(written(entries))}>
        {proposals.map(({ number, title }) => (
          <div key={number}>
            <SelectField
              name={`outcome.${number}`}
              label={t('reviews.advice.outcome', { title })}
              placeholder={t('reviews.advice.none')}
              options={outcomes.map((value) => ({ value, label: t(`reviews.advice.${value}`) }))}
            />
            <TextAreaField name={`text.${number}`} label={t('reviews.advice.text', { title })} optional />
          </div>
        ))}
        <Acts>
          <SubmitButton>{t('reviews.advice.preview')}</SubmitButton>
        </Acts>
      </Form>
      {looked && (
        <div role="status" className={classes.stack}>
          <p>{t('reviews.advice.previewed', { count: looked.length })}</p>
          <ul>
            {looked.map(({ proposal, outcome, text }) => (
              <li key={proposal}>
                <bdi>{titleOf(proposal)}</bdi> ({proposal}): {t(`reviews.advice.${outcome}`)}
                <br />
                <span dir="auto">{text}</span>
              </li>
            ))}
          </ul>
          {looked.length > 0 && (
            <Acts>
              <ActButton weight="main" busy={busy} onClick={() => void record(looked)}>
                {t('reviews.advice.record')}
              </ActButton>
            </Acts>
          )}
        </div>
      )}
    </Section>
  );
}
