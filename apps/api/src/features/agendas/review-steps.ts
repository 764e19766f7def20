import type { Tx } from '../../platform/db/database.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { memberIsRecused } from '../meetings/recusal.sql.js';
import { hasPassed, wasTakenOut } from './agendas.sql.js';
import {
  isByConsent,
  whyNotReview,
  whyNotTakeOut,
  type ItemByConsent,
  type Verdict,
} from './consent.rules.js';
import { ItemTakenOut } from './item-review.entity.js';
import type { Speaking } from './speaking.js';

/** Step: the items of a meeting, locked before, as they stand among those by consent; in their order. */
export function itemsByConsent(tx: Tx, meetingId: string): Promise<ItemByConsent[]> {
  return tx.query<ItemByConsent[]>(
    `select a.id, a.title, a.kind, ${wasTakenOut('a')} as "takenOut", ${hasPassed('a')} as passed
     from agenda_items a where a.meeting_id = $1 order by a.position`,
    [meetingId],
  );
}

export interface Reviewing {
  meetingId: string;
  state: MeetingState;
  now: Date;
  itemId: string;
}

/** Step: one of those items. Refuses NOT_FOUND. */
export async function itemByConsent(tx: Tx, { meetingId, itemId }: Reviewing): Promise<ItemByConsent> {
  return found((await itemsByConsent(tx, meetingId)).find(({ id }) => id === itemId));
}

/**
 * Step: enters what a Member says beforehand of an item. One that it flags is out of those by consent at once. Refuses
 * NOT_FOUND and what `whyNotReview` says.
 * @returns whether that is anything new
 */
export async function enterReview(
  tx: Tx,
  about: Reviewing,
  { memberId, actor, from }: Speaking,
  { verdict, remark }: { verdict: Verdict; remark: string },
): Promise<boolean> {
  const item = await itemByConsent(tx, about);
  await mustNotBeRecused(tx, about.itemId, memberId);
  refuseIf(whyNotReview(about.state, item));
  const entered = await tx.query<unknown[]>(
    `insert into item_reviews (agenda_item_id, member_id, verdict, remark, person_id, said_at, said_from)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (agenda_item_id, member_id) do update set verdict = excluded.verdict, remark = excluded.remark,
       person_id = excluded.person_id, said_at = excluded.said_at, said_from = excluded.said_from
       where (item_reviews.verdict, item_reviews.remark) is distinct from (excluded.verdict, excluded.remark)
     returning 1`,
    [about.itemId, memberId, verdict, remark, actor.personId, about.now, from],
  );
  if (verdict === 'flags' && isByConsent(item)) await takeOut(tx, about, { memberId, actor, from });
  return entered.length > 0;
}

/** Step: takes an item out for a Member; it is for discussion from then on. Refuses NOT_FOUND and what `whyNotTakeOut` says. */
export async function takeOut(
  tx: Tx,
  about: Reviewing,
  { memberId, actor, from }: Pick<Speaking, 'memberId' | 'actor' | 'from'>,
): Promise<void> {
  await mustNotBeRecused(tx, about.itemId, memberId);
  refuseIf(whyNotTakeOut(about.state, await itemByConsent(tx, about)));
  const { itemId: agendaItemId, now } = about;
  await tx.insert(ItemTakenOut, {
    agendaItemId,
    memberId,
    personId: actor.personId,
    at: now,
    saidFrom: from,
  });
  await tx.update(AgendaItem, { id: agendaItemId }, { kind: 'discussion', version: () => 'version + 1' });
}

/** To a Member that is recused from an item there is none to speak of: NOT_FOUND. */
async function mustNotBeRecused(tx: Tx, itemId: string, memberId: string): Promise<void> {
  const [row] = await tx.query<[{ recused: boolean }]>(`select ${memberIsRecused('$1', '$2')} as recused`, [
    itemId,
    memberId,
  ]);
  if (row.recused) throw new Refusal('NOT_FOUND');
}
