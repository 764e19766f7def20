import type { WorkState as State } from '../../gql/graphql.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';

const tones: Record<State, Tone> = {
  draft: 'quiet',
  submitted: 'asked',
  in_review: 'caution',
  published: 'good',
  withdrawn: 'bad',
};

/** How far a work is on its way to the public. */
export function WorkState({ state }: { state: State }) {
  const t = useTranslate();
  return <StatusWord tone={tones[state]}>{t(`works.state.${state}`)}</StatusWord>;
}
