import type { PresenceEntry, SeatCapacity } from '../votes/presence.rules.js';

/** That somebody sat for a Member, from when until when; without an end they stayed to the last. */
export interface Stay {
  memberId: string;
  personId: string;
  capacity: SeatCapacity;
  standsInForId: string | null;
  from: Date;
  until: Date | null;
}

/** Who was there for whom and when, in the order in which they came (Rules of Procedure, section 2, Presence). */
export function staysIn(ledger: readonly PresenceEntry[]): Stay[] {
  const stays: Stay[] = [];
  const openOne = (personId: string, memberId: string) =>
    stays.find((stay) => stay.personId === personId && stay.memberId === memberId && stay.until === null);
  for (const entry of inOrder(ledger)) {
    const { memberId, at } = entry;
    if (entry.act === 'arrived' || entry.act === 'stood_in') {
      const { personId, capacity } = entry;
      const standsInForId = entry.act === 'stood_in' ? entry.forPersonId : null;
      const before = openOne(personId, memberId);
      // Whoever is there already and then stands in has not come a second time.
      if (before) before.standsInForId = standsInForId;
      else stays.push({ memberId, personId, capacity, standsInForId, from: at, until: null });
    } else if (entry.act === 'left') {
      const stay = openOne(entry.personId, memberId);
      if (stay) stay.until = at;
    }
  }
  return stays;
}

/** Each person who was there once, with the Member for which they were there last: those who may ask for corrections. */
export function thoseWhoWereThere(ledger: readonly PresenceEntry[]): Map<string, string> {
  return new Map(staysIn(ledger).map(({ personId, memberId }) => [personId, memberId]));
}

/** What the ledger says of the time in which an item was dealt with: from when it was taken up to the next one. */
export function duringItem(
  ledger: readonly PresenceEntry[],
  takenUp: readonly { itemId: string; at: Date }[],
  itemId: string,
): PresenceEntry[] {
  const times = takenUp.flatMap(({ itemId: id, at }, index) =>
    id === itemId ? [{ from: at, until: takenUp[index + 1]?.at ?? null }] : [],
  );
  return inOrder(ledger).filter(({ at }) =>
    times.some(({ from, until }) => from <= at && (until === null || at < until)),
  );
}

const inOrder = (ledger: readonly PresenceEntry[]): PresenceEntry[] =>
  [...ledger].sort((a, b) => a.at.getTime() - b.at.getTime());
