import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import type { RecusalReason } from '../meetings/recusal.entity.js';
import { enterRecusal } from '../meetings/recusal-steps.js';
import { isMemberAtItem } from './motion.sql.js';
import { presentAt, recusedFrom } from './presence.rules.js';
import type { RoomFacts } from './room-facts.js';

/** Which Organisations are recused from an agenda item because of what it is. Each feature that knows names its own ground. */
type RecusalGround = (tx: Tx, agendaItemId: string) => Promise<string[]>;
const grounds: { reason: RecusalReason; find: RecusalGround }[] = [];

export function recusalGround(reason: RecusalReason, find: RecusalGround): void {
  grounds.push({ reason, find });
}

interface By {
  actor: Actor;
  under: MandateInForce;
}

/**
 * Step: who is recused from an item on any ground is recused from now on, so that its people read nothing of it. What
 * the Chair has lifted stays lifted. Returns the Members that are recused so.
 */
export async function recuseByGrounds(tx: Tx, { actor, under }: By, itemId: string): Promise<string[]> {
  const reasons = new Map<string, RecusalReason>();
  for (const { reason, find } of grounds)
    for (const id of await find(tx, itemId)) if (!reasons.has(id)) reasons.set(id, reason);
  const members = await tx.query<{ id: string }[]>(
    `select o.id from organisations o where o.id = any($2) and ${isMemberAtItem('$1::uuid', 'o.id')}
       and not exists (select from recusals r
         where r.agenda_item_id = $1 and r.member_id = o.id and r.lifted_at is not null)
     order by o.id`,
    [itemId, [...reasons.keys()]],
  );
  for (const { id: memberId } of members)
    await enterRecusal(tx, {
      itemId,
      memberId,
      reason: reasons.get(memberId) ?? 'declared',
      byId: actor.personId,
      underId: under.id,
    });
  return members.map(({ id }) => id);
}

/**
 * Step: before a vote opens, enters into the ledger who is recused from its item on any ground and has not said so.
 * Returns whether the ledger says more than before.
 */
export async function enterDerivedRecusals(
  tx: Tx,
  by: By,
  room: RoomFacts,
  itemId: string,
): Promise<boolean> {
  const derived = await recuseByGrounds(tx, by, itemId);
  const known = recusedFrom(presentAt(room.ledger, room.now), itemId);
  const missing = derived.filter((id) => !known.includes(id));
  for (const memberId of missing)
    await tx.query(
      `insert into presence_entries (id, meeting_id, member_id, act, at, agenda_item_id, entered_by_id, entered_at)
       values ($1, $2, $3, 'recused', $4, $5, $6, $4)`,
      [newId(), room.meetingId, memberId, room.now, itemId, by.actor.personId],
    );
  return missing.length > 0;
}
