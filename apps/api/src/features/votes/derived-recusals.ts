import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { presentAt, recusedFrom } from './presence.rules.js';
import type { RoomFacts } from './room-facts.js';

/** Which Members are recused from an agenda item because of what it is. Each feature that knows names its own ground. */
type RecusalGround = (tx: Tx, agendaItemId: string) => Promise<string[]>;
const grounds: RecusalGround[] = [];

export function recusalGround(ground: RecusalGround): void {
  grounds.push(ground);
}

/**
 * Step: before a vote opens, enters into the ledger who is recused from its item on any ground and has not said so.
 * Returns whether the ledger says more than before.
 */
export async function enterDerivedRecusals(
  tx: Tx,
  actor: Actor,
  room: RoomFacts,
  itemId: string,
): Promise<boolean> {
  const derived = new Set<string>();
  for (const ground of grounds) for (const id of await ground(tx, itemId)) derived.add(id);
  const known = recusedFrom(presentAt(room.ledger, room.now), itemId);
  const missing = room.members.filter(({ id }) => derived.has(id) && !known.includes(id));
  for (const { id: memberId } of missing)
    await tx.query(
      `insert into presence_entries (id, meeting_id, member_id, act, at, agenda_item_id, entered_by_id, entered_at)
       values ($1, $2, $3, 'recused', $4, $5, $6, $4)`,
      [newId(), room.meetingId, memberId, room.now, itemId, actor.personId],
    );
  return missing.length > 0;
}
