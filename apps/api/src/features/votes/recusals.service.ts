import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { mandateFor, secretariatMandate } from '../mandates/mandate.policy.js';
import { itemOf } from '../meetings/agendas.service.js';
import type { MeetingState } from '../meetings/meeting.entity.js';
import type { RecusalReason } from '../meetings/recusal.entity.js';
import { endRecusal, enterRecusal } from '../meetings/recusal-steps.js';
import { chairAtItem, isMemberAtItem } from './motion.sql.js';
import { whyNotAhead } from './recusals.rules.js';

const longestReason = 500;

/**
 * Recusals that are known before the meeting: papers are read weeks ahead, and who is in conflict about an item reads
 * nothing of it. The room has them from its first sitting on.
 */
@Injectable()
export class Recusals {
  constructor(private readonly database: Database) {}

  /**
   * A Member is recused from an item, as whoever holds its seat says, or the Secretariat enters. Refuses NOT_FOUND,
   * NOT_ALLOWED, RECUSAL_STANDS and what `whyNotAhead` says.
   */
  async declare(actor: Actor, itemId: string, memberId: string, reason: RecusalReason): Promise<string> {
    return this.database.write(actor, 'declareRecusal', async (tx) => {
      const item = await itemInItsMeeting(tx, itemId);
      const mandates = await mandatesOf(tx, actor);
      const office = secretariatMandate(mandates);
      const under = mandateFor(mandates, memberId) ?? office;
      // A draft is in the portal for the Secretariat alone.
      if (!under || (!item.convened && !office))
        throw new Refusal(item.convened ? 'NOT_ALLOWED' : 'NOT_FOUND');
      refuseIf(whyNotAhead(item.state));
      await mustBeMember(tx, itemId, memberId);
      const id = await enterRecusal(tx, {
        itemId,
        memberId,
        reason,
        byId: actor.personId,
        underId: under.id,
      });
      if (id === null) throw new Refusal('RECUSAL_STANDS');
      const details = { item: itemId, member: memberId, reason };
      record(tx, { actor, under, act: 'declareRecusal', noun: 'Recusal', nounId: id, details });
      return itemId;
    });
  }

  /**
   * Finds that there is no conflict after all. For the representative of the Member that has the Chair on the day of
   * the meeting. A Chair that is recused itself judges nobody's conflict about the item; where there is none that may,
   * the recusal stands until whoever conducts the room lifts it there. Refuses NOT_FOUND, NOT_ALLOWED,
   * RECUSAL_LIFT_NEEDS_REASON, TEXT_TOO_LONG, RECUSAL_IS_LIFTED and what `whyNotAhead` says.
   */
  async lift(actor: Actor, id: string, because: string): Promise<string> {
    return this.database.write(actor, 'liftRecusal', async (tx) => {
      const [recusal] = await tx.query<{ itemId: string; memberId: string; lifted: boolean }[]>(
        `select agenda_item_id as "itemId", member_id as "memberId", lifted_at is not null as lifted
         from recusals where id = $1 for update`,
        [id],
      );
      const { itemId, memberId, lifted } = found(recusal);
      const item = await itemInItsMeeting(tx, itemId);
      const mandates = await mandatesOf(tx, actor);
      const under =
        item.chairId === null ? undefined : mandateFor(mandates, item.chairId, ['representative']);
      if (!under) throw new Refusal(item.convened ? 'NOT_ALLOWED' : 'NOT_FOUND');
      const reason = because.trim();
      if (reason === '') throw new Refusal('RECUSAL_LIFT_NEEDS_REASON', {}, 'because');
      if (reason.length > longestReason)
        throw new Refusal('TEXT_TOO_LONG', { most: longestReason }, 'because');
      if (lifted) throw new Refusal('RECUSAL_IS_LIFTED');
      refuseIf(whyNotAhead(item.state));
      const by = { byId: actor.personId, underId: under.id };
      await endRecusal(tx, { itemId, memberId, ...by, because: reason });
      await liftInLedger(tx, { ...item, itemId, memberId, personId: actor.personId });
      const details = { item: itemId, member: memberId, because: reason };
      record(tx, { actor, under, act: 'liftRecusal', noun: 'Recusal', nounId: id, details });
      return itemId;
    });
  }
}

interface ItemInItsMeeting {
  meetingId: string;
  state: MeetingState;
  convened: boolean;
  /** Null where the Chair is vacant, or recused from the item itself. */
  chairId: string | null;
}

/** Step: an item with its meeting, which is locked: acts about it follow each other. Refuses NOT_FOUND. */
async function itemInItsMeeting(tx: Tx, itemId: string): Promise<ItemInItsMeeting> {
  const { meetingId } = await itemOf(tx, itemId);
  await tx.query(`select from meetings where id = $1 for update`, [meetingId]);
  const [row] = await tx.query<ItemInItsMeeting[]>(
    `select m.id as "meetingId", m.state, m.convened_at is not null as convened, ${chairAtItem('a.id')} as "chairId"
     from agenda_items a join meetings m on m.id = a.meeting_id where a.id = $1`,
    [itemId],
  );
  return found(row);
}

/** Only who is a Member on the day of the meeting can be recused. Refuses NOT_FOUND. */
async function mustBeMember(tx: Tx, itemId: string, memberId: string): Promise<void> {
  const [row] = await tx.query<[{ known: boolean }]>(`select ${isMemberAtItem('$1', '$2')} as known`, [
    itemId,
    memberId,
  ]);
  if (!row.known) throw new Refusal('NOT_FOUND', {}, 'memberId');
}

/** Step: that is said in the ledger too, where somebody has said the recusal there since the room could be entered. */
async function liftInLedger(
  tx: Tx,
  {
    meetingId,
    itemId,
    memberId,
    personId,
  }: { meetingId: string; itemId: string; memberId: string; personId: string },
): Promise<void> {
  await tx.query(
    `insert into presence_entries (id, meeting_id, member_id, act, at, agenda_item_id, entered_by_id, entered_at)
     select $1, $2, $3, 'recusal_lifted', now(), $4, $5, now()
     from (select e.act from presence_entries e where e.agenda_item_id = $4 and e.member_id = $3
       and e.act in ('recused', 'recusal_lifted') order by e.at desc, e.id desc limit 1) last_said
     where last_said.act = 'recused'`,
    [newId(), meetingId, memberId, itemId, personId],
  );
}

/**
 * Step: the room of a meeting that begins to sit has every recusal that was declared ahead (Rules of Procedure, section
 * 2, Quorum: recused Members leave the base of that item). They count from before anybody could come in, so that nobody
 * who is there has thereby left.
 */
export async function bringRecusalsIntoRoom(tx: Tx, meetingId: string, since: Date): Promise<void> {
  const standing = await tx.query<{ memberId: string; itemId: string; byId: string }[]>(
    `select r.member_id as "memberId", r.agenda_item_id as "itemId", r.declared_by_id as "byId"
     from recusals r join agenda_items a on a.id = r.agenda_item_id
     where a.meeting_id = $1 and r.lifted_at is null and coalesce((select e.act from presence_entries e
       where e.agenda_item_id = a.id and e.member_id = r.member_id and e.act in ('recused', 'recusal_lifted')
       order by e.at desc, e.id desc limit 1), '') <> 'recused'
     order by a.position, r.id`,
    [meetingId],
  );
  for (const { memberId, itemId, byId } of standing)
    await tx.query(
      `insert into presence_entries (id, meeting_id, member_id, act, at, agenda_item_id, entered_by_id, entered_at)
       values ($1, $2, $3, 'recused', $4, $5, $6, now())`,
      [newId(), meetingId, memberId, since, itemId, byId],
    );
}
