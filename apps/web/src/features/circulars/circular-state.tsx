import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord } from '../../ui/status-word.js';
import { outcomeTones } from '../votes/outcome-word.js';

const State = graphql(`
  fragment StateOfCircular on Circular {
    state
    isOver
    outcome {
      outcome
    }
  }
`);

/** Where a text that was put to the Members stands, in a word. */
export function CircularStateWord({ circular }: { circular: FragmentType<typeof State> }) {
  const t = useTranslate();
  const { state, isOver, outcome } = readFragment(State, circular);
  if (outcome)
    return (
      <StatusWord tone={outcomeTones[outcome.outcome]}>{t(`votes.outcome.${outcome.outcome}`)}</StatusWord>
    );
  if (state === 'withheld') return <StatusWord tone="bad">{t('votes.state.withheld')}</StatusWord>;
  if (state === 'withdrawn') return <StatusWord tone="quiet">{t('circulars.state.withdrawn')}</StatusWord>;
  return isOver ? (
    <StatusWord tone="quiet">{t('circulars.state.counting')}</StatusWord>
  ) : (
    <StatusWord tone="asked">{t('circulars.state.open')}</StatusWord>
  );
}
