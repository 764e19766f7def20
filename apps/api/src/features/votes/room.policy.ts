import type { MandateInForce } from '../../platform/auth/actor.js';
import { mandateFor } from '../mandates/mandate.policy.js';
import { mandateToConduct } from '../meetings/meeting.policy.js';
import type { PresenceEntry } from './presence.rules.js';
import type { RoomFacts } from './room-facts.js';
import { rollFacts } from './room.rules.js';

/**
 * The mandate under which somebody conducts what is done about an item. A Chair that is recused from it leaves that to
 * the Secretariat.
 */
export function mandateToConductItem(
  mandates: readonly MandateInForce[],
  facts: RoomFacts,
  itemId: string,
): MandateInForce | undefined {
  const { recusedIds } = rollFacts(facts, itemId);
  const chairId = facts.chairId !== null && recusedIds.includes(facts.chairId) ? null : facts.chairId;
  return mandateToConduct(mandates, chairId);
}

type Entered = Pick<PresenceEntry, 'act' | 'memberId'> & { personId?: string };

/**
 * The mandate under which a line is entered into the presence ledger. People enter that they themselves come and go,
 * whoever holds a Member's seat that it is recused, returns, or gives its proxy; whoever conducts the meeting enters
 * all of it for anybody, and alone that the Chair has found no conflict.
 */
export function mandateToEnter(
  mandates: readonly MandateInForce[],
  entry: Entered,
  { personId, chairId }: { personId: string; chairId: string | null },
): MandateInForce | undefined {
  const isOwn = entry.personId === undefined || entry.personId === personId;
  const own = isOwn && entry.act !== 'recusal_lifted' ? mandateFor(mandates, entry.memberId) : undefined;
  return own ?? mandateToConduct(mandates, chairId);
}
