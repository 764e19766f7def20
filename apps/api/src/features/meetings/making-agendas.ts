import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import type { Prepared } from './meeting-steps.js';

type Step = (tx: Tx, actor: Actor, prepared: Prepared) => Promise<void>;

const steps: Step[] = [];

/** What a later feature puts on every agenda by itself, as long as that is not frozen; done again, it brings it up to date. */
export function whenAgendaIsMade(step: Step): void {
  steps.push(step);
}

/** Step: an agenda that is begun, or convened with, has what belongs on every agenda. */
export async function completeAgenda(tx: Tx, actor: Actor, prepared: Prepared): Promise<void> {
  for (const step of steps) await step(tx, actor, prepared);
}
