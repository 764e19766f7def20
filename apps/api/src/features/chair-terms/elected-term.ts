import type { Tx } from '../../platform/db/database.js';
import { refuseIf } from '../../platform/refusal.js';
import { rulesOn } from '../rules-of-procedure/rules-on.js';
import { whyNotAppoint } from './chair-term.rules.js';
import type { rotationFacts } from './chair-terms.service.js';
import { termDates } from './term-dates.rules.js';

/**
 * Step: the term that a Member would have which is elected today for a turn. After a vacancy the unexpired term begins
 * with the election, not with the vacancy. Refuses what `whyNotAppoint` says.
 */
export async function termOfElected(
  tx: Tx,
  facts: Awaited<ReturnType<typeof rotationFacts>>,
  organisationId: string,
  turn: string,
): Promise<{ organisationId: string; startsOn: string; endsOn: string; electedOn: string }> {
  const { today } = facts;
  const begins = turn < today ? today : turn;
  const rules = await rulesOn(tx, begins);
  const { startsOn, endsOn } = termDates(begins, facts.terms, facts.conferences, rules);
  refuseIf(whyNotAppoint(facts, { organisationId, startsOn, endsOn }, today, rules));
  return { organisationId, startsOn, endsOn, electedOn: startsOn < today ? startsOn : today };
}
