import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import type { RecusalReason } from './recusal.entity.js';

interface Declared {
  itemId: string;
  memberId: string;
  reason: RecusalReason;
  byId: string;
  /** The mandate under which it is said; null where a circular brings it along. */
  underId: string | null;
}

/**
 * Step: a Member is recused from an item from now on. Nothing happens where it is already.
 * @returns the id of the recusal, or null
 */
export async function enterRecusal(tx: Tx, declared: Declared): Promise<string | null> {
  const { itemId, memberId, reason, byId, underId } = declared;
  const [entered] = await tx.query<{ id: string }[]>(
    `insert into recusals (id, agenda_item_id, member_id, reason, declared_by_id, declared_under_id)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (agenda_item_id, member_id) where lifted_at is null do nothing returning id`,
    [newId(), itemId, memberId, reason, byId, underId],
  );
  return entered?.id ?? null;
}

interface Lifted {
  itemId: string;
  memberId: string;
  byId: string;
  underId: string;
  because: string | null;
}

/** Step: the recusal of a Member from an item stands no longer; whoever may say so has found no conflict. */
export async function endRecusal(
  tx: Tx,
  { itemId, memberId, byId, underId, because }: Lifted,
): Promise<void> {
  await tx.query(
    `update recusals set lifted_at = greatest(now(), declared_at), lifted_by_id = $3, lifted_under_id = $4, lifted_because = $5
     where agenda_item_id = $1 and member_id = $2 and lifted_at is null`,
    [itemId, memberId, byId, underId, because],
  );
}
