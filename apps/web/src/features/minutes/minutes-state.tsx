import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import type { MinutesState as State } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';

const Standing = graphql(`
  fragment StandingOfMinutes on Minutes {
    state
    isLate
    correctionsAreOpen
  }
`);

const tones: Record<State, Tone> = {
  being_written: 'quiet',
  draft_sent: 'caution',
  approved: 'good',
  published: 'good',
};

/** Where minutes stand, in a word, and that their draft was late if it was. */
export function MinutesState({ minutes }: { minutes: FragmentType<typeof Standing> }) {
  const t = useTranslate();
  const { state, isLate, correctionsAreOpen } = readFragment(Standing, minutes);
  const word = state === 'draft_sent' && !correctionsAreOpen ? 'awaiting_approval' : state;
  return (
    <>
      <StatusWord tone={tones[state]}>{t(`minutes.state.${word}`)}</StatusWord>
      {isLate && state !== 'published' && (
        <>
          {' '}
          <StatusWord tone="bad">{t('minutes.late')}</StatusWord>
        </>
      )}
    </>
  );
}
