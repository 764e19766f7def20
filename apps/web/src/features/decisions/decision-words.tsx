import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';

const Standing = graphql(`
  fragment StandingOfDecision on Decision {
    state
    implementation
    isLate
  }
`);

const tones: Record<string, Tone> = {
  at_once: 'good',
  implemented: 'good',
  under_way: 'quiet',
  not_pursued: 'quiet',
};

/** How far a decision is carried out. */
export function ImplementationWord({ decision }: { decision: FragmentType<typeof Standing> }) {
  const t = useTranslate();
  const { implementation, isLate } = readFragment(Standing, decision);
  return (
    <>
      <StatusWord tone={tones[implementation] ?? 'quiet'}>
        {t(`decisions.implementation.${implementation}`)}
      </StatusWord>
      {isLate && (
        <>
          {' '}
          <StatusWord tone="bad">{t('decisions.late')}</StatusWord>
        </>
      )}
    </>
  );
}

/** Whether everybody may read a decision; said only where not everybody may. */
export function DecisionStateWord({ decision }: { decision: FragmentType<typeof Standing> }) {
  const t = useTranslate();
  const { state } = readFragment(Standing, decision);
  if (state === 'published') return null;
  return (
    <StatusWord tone={state === 'withheld' ? 'caution' : 'quiet'}>{t(`decisions.state.${state}`)}</StatusWord>
  );
}
