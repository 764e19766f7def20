import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import type { AdvisedOutcome } from '../../gql/graphql.js';

const ToRead = graphql(`
  fragment AdviceToRead on PanelAdvice {
    outcome
    text
    recordedBy {
      id
      name
    }
  }
`);

const tones: Record<AdvisedOutcome, Tone> = { fund: 'good', fund_with_conditions: 'asked', decline: 'bad' };

/** What the panel advises about one proposal, and why. */
export function AdviceText({ advice }: { advice: FragmentType<typeof ToRead> }) {
  const t = useTranslate();
  const { outcome, text, recordedBy } = readFragment(ToRead, advice);
  return (
    <div className="prose">
      <p>
        <StatusWord tone={tones[outcome]}>{t(`reviews.advice.${outcome}`)}</StatusWord>
      </p>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} dir="auto">
          {paragraph}
        </p>
      ))}
      <p>{t('reviews.advice.recordedBy', { name: recordedBy.name })}</p>
    </div>
  );
}
