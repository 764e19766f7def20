import { localMoment, type LocalMoment } from '../../platform/time/local-moment.js';
import type { SeatCapacity, PresenceEntry } from '../votes/presence.rules.js';
import { presentAt, recusedFrom } from '../votes/presence.rules.js';
import { quorumNoted, quorumNotedOfItem } from '../votes/room.rules.js';
import type { RoomFacts } from '../votes/room-facts.js';
import { duringItem, staysIn } from './attendance.rules.js';
import type { ItemRecord, MemberRecord, MinutesRecord, Movement } from './minutes-record.view.js';

/**
 * What the records say of a meeting, for its minutes: all times on the clock of its place. The items that are
 * withheld from the reader are left out.
 */
export function recordOf(room: RoomFacts, zone: string, withheldIds: readonly string[]): MinutesRecord {
  const clock = (at: Date) => localMoment(at, zone);
  const ended = (at: Date | null) => (at ? clock(at) : null);
  const { sittings, chairId } = room;
  const over = room.state === 'closed' || room.state === 'minuted';
  return {
    chair: room.members.find(({ id }) => id === chairId)?.name ?? null,
    sittings: sittings.map(({ startedAt, endedAt, call }) => ({
      from: clock(startedAt),
      until: ended(endedAt),
      call,
    })),
    quorumNotes: quorumNoted(room).map(({ at, quorate }) => ({ at: clock(at), quorate })),
    members: membersAt(room, clock, over ? (sittings.at(-1)?.endedAt ?? null) : null),
    items: room.items
      .filter(({ id }) => !withheldIds.includes(id))
      .map(({ id }) => itemRecord(room, id, clock)),
  };
}

type Clock = (at: Date) => LocalMoment;

function membersAt(room: RoomFacts, clock: Clock, closedAt: Date | null): MemberRecord[] {
  const stays = staysIn(room.ledger);
  const presence = presentAt(room.ledger, room.now);
  const until = (at: Date | null) => at ?? closedAt;
  return room.members.map(({ id, name }) => ({
    id,
    name,
    proxyTo: room.members.find((one) => one.id === presence.get(id)?.proxyTo)?.name ?? null,
    stays: stays
      .filter(({ memberId }) => memberId === id)
      .map(({ personId, capacity, standsInForId, from, until: left }) => {
        const end = until(left);
        return {
          person: nameOf(room, personId),
          capacity: capacity satisfies SeatCapacity,
          standsInFor: standsInForId && nameOf(room, standsInForId),
          from: clock(from),
          until: end && clock(end),
        };
      }),
  }));
}

function itemRecord(room: RoomFacts, itemId: string, clock: Clock): ItemRecord {
  const recusedIds = recusedFrom(presentAt(room.ledger, room.now), itemId);
  const takenUp = room.takenUp.find((one) => one.itemId === itemId);
  return {
    id: itemId,
    takenUp: takenUp ? clock(takenUp.at) : null,
    recused: room.members.filter(({ id }) => recusedIds.includes(id)).map(({ name }) => name),
    quorumNotes: quorumNotedOfItem(room, itemId).map(({ at, quorate }) => ({ at: clock(at), quorate })),
    movements: duringItem(room.ledger, room.takenUp, itemId).map((entry) => movement(room, entry, clock)),
  };
}

function movement(room: RoomFacts, entry: PresenceEntry, clock: Clock): Movement {
  return {
    at: clock(entry.at),
    act: entry.act,
    member: room.members.find(({ id }) => id === entry.memberId)?.name ?? '',
    person: 'personId' in entry ? nameOf(room, entry.personId) : null,
  };
}

const nameOf = (room: RoomFacts, personId: string): string =>
  room.mandates.find((mandate) => mandate.personId === personId)?.name ?? '';
