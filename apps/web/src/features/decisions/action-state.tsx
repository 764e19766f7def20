import { graphql } from '../../gql/gql.js';
import { readFragment, type FragmentType } from '../../gql/fragment-masking.js';
import { useTranslate } from '../../ui/language.js';
import { StatusWord, type Tone } from '../../ui/status-word.js';
import classes from './decision.module.css';

const Standing = graphql(`
  fragment StandingOfAction on Action {
    state
    isOverdue
  }
`);

const tones: Record<string, Tone> = {
  open: 'quiet',
  evidence_given: 'caution',
  done: 'good',
  dropped: 'quiet',
};

/** Where an action stands, and that it is late if it is. */
export function ActionState({ action }: { action: FragmentType<typeof Standing> }) {
  const t = useTranslate();
  const { state, isOverdue } = readFragment(Standing, action);
  return (
    <span className={classes.inline}>
      <StatusWord tone={tones[state] ?? 'quiet'}>{t(`actions.state.${state}`)}</StatusWord>
      {isOverdue && <StatusWord tone="bad">{t('actions.overdue')}</StatusWord>}
    </span>
  );
}
