import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { seatOf } from '../mandates/mandate.rules.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { mandateToConduct } from '../meetings/meeting.policy.js';
import { whyNotInRoom } from '../meetings/sitting.rules.js';
import { endRecusal, enterRecusal } from '../meetings/recusal-steps.js';
import type { PresenceAct } from './presence-entry.entity.js';
import { presentAt, whyNotEnter, type PresenceEntry, type SeatCapacity } from './presence.rules.js';
import { whyNotGiveProxy } from './proxies.rules.js';
import { lockedRoom, type RoomFacts } from './room-facts.js';
import { mandateToEnter } from './room.policy.js';
import { whyNotSitFor } from './who-votes.rules.js';

/** What is said of a Member’s presence. */
export interface PresenceDetails {
  memberId: string;
  act: PresenceAct;
  personId: string | null;
  forPersonId: string | null;
  itemId: string | null;
  toMemberId: string | null;
  /** When it happened; now, if it is not said. */
  at: Date | null;
  /** Why it is entered later than it happened. */
  because: string | null;
}

const longestReason = 500;

/** The presence ledger of a meeting: lines are added, never changed. */
@Injectable()
export class PresenceLedger {
  constructor(private readonly database: Database) {}

  /**
   * Enters a line. Refuses NOT_FOUND, NOT_ALLOWED, what `whyNotInRoom`, `whyNotEnter`, `whyNotSitFor` and
   * `whyNotGiveProxy` say, PRESENCE_TIME_FOR_OTHERS where somebody says when they came themselves, and
   * PRESENCE_NEEDS_REASON or TEXT_TOO_LONG where whoever enters what happened earlier does not say why.
   */
  async enter(actor: Actor, meetingId: string, details: PresenceDetails): Promise<string> {
    return this.database.write(actor, 'enterPresence', async (tx) => {
      const room = await lockedRoom(tx, meetingId);
      const entry = lineOf(room, details);
      const mandates = await mandatesOf(tx, actor);
      const who = { personId: actor.personId, chairId: room.chairId };
      const under = mandateToEnter(mandates, entry, who);
      if (!under) throw new Refusal('NOT_ALLOWED');
      if (details.at && !mandateToConduct(mandates, room.chairId))
        throw new Refusal('PRESENCE_TIME_FOR_OTHERS', {}, 'at');
      const because = details.at && reasonOf(details.because);
      refuseIf(whyNotInRoom(room.state, room.startsAt, room.now));
      refuseIf(whyNotEnter(room.ledger, entry, room.now));
      refuseIf(whyNotLawful(room, entry));
      const id = newId();
      await tx.query(
        `insert into presence_entries (id, meeting_id, member_id, act, at, person_id, capacity, for_person_id,
           agenda_item_id, to_member_id, entered_by_id, entered_at, because)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          id,
          meetingId,
          entry.memberId,
          entry.act,
          entry.at,
          ...columnsOf(entry),
          actor.personId,
          room.now,
          because,
        ],
      );
      const { memberId } = entry;
      const by = { memberId, byId: actor.personId, underId: under.id };
      if (entry.act === 'recused')
        await enterRecusal(tx, { itemId: entry.itemId, reason: 'declared', ...by });
      if (entry.act === 'recusal_lifted') await endRecusal(tx, { itemId: entry.itemId, because, ...by });
      const { memberId: member, act: what } = entry;
      const at = entry.at.toISOString();
      const said = { meeting: meetingId, member, what, at, ...('itemId' in entry && { item: entry.itemId }) };
      record(tx, { actor, under, act: 'enterPresence', noun: 'PresenceEntry', nounId: id, details: said });
      return meetingId;
    });
  }
}

function reasonOf(said: string | null): string {
  const because = said?.trim() ?? '';
  if (because === '') throw new Refusal('PRESENCE_NEEDS_REASON', {}, 'because');
  if (because.length > longestReason) throw new Refusal('TEXT_TOO_LONG', { most: longestReason }, 'because');
  return because;
}

/** The line that was meant. Refuses NOT_FOUND where it names nobody or nothing of this meeting. */
function lineOf(room: RoomFacts, details: PresenceDetails): PresenceEntry {
  const { act, memberId } = details;
  const at = details.at ?? room.now;
  found(room.members.find(({ id }) => id === memberId));
  const seats = seatOf(room.mandates, memberId, at);
  const capacityOf = (personId: string): SeatCapacity =>
    seats.find((seat) => seat.personId === personId)?.capacity ?? 'representative';
  const personId = () => found(details.personId);
  switch (act) {
    case 'arrived':
      return { act, memberId, at, personId: personId(), capacity: capacityOf(personId()) };
    case 'stood_in': {
      const forPersonId = details.forPersonId ?? found(seats[0]).personId;
      return { act, memberId, at, personId: personId(), capacity: capacityOf(personId()), forPersonId };
    }
    case 'left':
      return { act, memberId, at, personId: personId() };
    case 'recused':
    case 'came_back':
    case 'recusal_lifted':
      return { act, memberId, at, itemId: found(room.items.find(({ id }) => id === details.itemId)).id };
    case 'proxy_given':
      return { act, memberId, at, toMemberId: found(details.toMemberId) };
    case 'proxy_revoked':
      return { act, memberId, at };
  }
}

/** Why the line cannot stand although the ledger would take it: a mandate is missing, or the proxy is not lawful. */
function whyNotLawful(room: RoomFacts, entry: PresenceEntry) {
  if (entry.act === 'arrived' || entry.act === 'stood_in')
    return whyNotSitFor(entry.memberId, entry, room.mandates, entry.at);
  if (entry.act !== 'proxy_given') return null;
  const entitledIds = room.members.filter(({ suspended }) => !suspended).map(({ id }) => id);
  const presence = presentAt(room.ledger, entry.at);
  const { mandates, cannotCome } = room;
  return whyNotGiveProxy({ ...entry, entitledIds, mandates, cannotCome, presence }, room.rules);
}

/** Person, capacity, for whom, item, holder of the proxy: null where the line has none. */
function columnsOf(entry: PresenceEntry): (string | null)[] {
  type Named = Partial<Record<'personId' | 'capacity' | 'forPersonId' | 'itemId' | 'toMemberId', string>>;
  const named: Named & { memberId: string } = entry;
  return [named.personId, named.capacity, named.forPersonId, named.itemId, named.toMemberId].map(
    (value) => value ?? null,
  );
}
