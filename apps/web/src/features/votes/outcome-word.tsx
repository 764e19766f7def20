import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { VoteOutcome } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';

const Outcome = graphql(`
  fragment OutcomeInAWord on Vote {
    state
    outcome {
      outcome
    }
  }
`);

/** How good each outcome is for what was moved. */
export const outcomeTones: Record<VoteOutcome, Tone> = {
  adopted: 'good',
  adopted_by_consensus: 'good',
  failed: 'bad',
  vote_needed: 'caution',
  moved_to_next_meeting: 'caution',
  awaiting_lot: 'caution',
  awaiting_casting_vote: 'caution',
  not_quorate: 'bad',
  panel_needed: 'bad',
  elected: 'good',
  repeat_ballot: 'caution',
  not_elected: 'bad',
};

/** What has become of a vote, in a word. */
export function OutcomeWord({ vote }: { vote: FragmentType<typeof Outcome> }) {
  const t = useTranslate();
  const { state, outcome } = readFragment(Outcome, vote);
  if (state === 'counted') return <StatusWord tone="caution">{t('votes.state.counted')}</StatusWord>;
  if (outcome)
    return (
      <StatusWord tone={outcomeTones[outcome.outcome]}>{t(`votes.outcome.${outcome.outcome}`)}</StatusWord>
    );
  if (state === 'open') return <StatusWord tone="asked">{t('votes.state.open')}</StatusWord>;
  if (state === 'awaiting_tie_break')
    return <StatusWord tone="caution">{t('votes.state.awaiting_tie_break')}</StatusWord>;
  return state === 'withheld' ? (
    <StatusWord tone="bad">{t('votes.state.withheld')}</StatusWord>
  ) : (
    <StatusWord tone="quiet">{t('votes.state.cancelled')}</StatusWord>
  );
}
