import type { DutyState } from '../../gql/graphql.js';
import type { Tone } from '../../ui/status-word.js';

/** What the state of a duty means to the reader; its sign and colour repeat what the word says. */
export const dutyTone: Record<DutyState, Tone> = {
  met: 'good',
  planned: 'quiet',
  at_risk: 'caution',
  unproven: 'caution',
  missed: 'bad',
};
