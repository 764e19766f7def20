import type { Refused } from '@gsenet/shared/refused';
import { seatCapacities } from '../mandates/mandate.rules.js';

export type SeatCapacity = (typeof seatCapacities)[number];

/**
 * One line of the presence ledger of a meeting: what happened for a Member, and when (Rules of Procedure, section 2,
 * Presence). Lines are added and never changed.
 */
export type PresenceEntry = { memberId: string; at: Date } & (
  | { act: 'arrived'; personId: string; capacity: SeatCapacity }
  | { act: 'stood_in'; personId: string; capacity: SeatCapacity; forPersonId: string }
  | { act: 'left'; personId: string }
  /** The Member leaves for a conflict and is in conflict about the item from then on, there or not. */
  | { act: 'recused'; itemId: string }
  /** It returns to the room. About the item it stays recused. */
  | { act: 'came_back'; itemId: string }
  /** The Chair has found that there is no conflict. */
  | { act: 'recusal_lifted'; itemId: string }
  | { act: 'proxy_given'; toMemberId: string }
  | { act: 'proxy_revoked' }
);

export interface PersonHere {
  personId: string;
  capacity: SeatCapacity;
}

/** Where a Member stands at an instant, by the ledger. */
export interface MemberPresence {
  /** Its people in the room, in the order in which they sit for it. */
  here: readonly PersonHere[];
  /** Who was recorded as standing in for whom. */
  standIn: { personId: string; forPersonId: string } | null;
  /** The item for which they have left the room. */
  outFor: string | null;
  /** The items about which the Member is in conflict. */
  recusedFrom: readonly string[];
  /** The Member that holds its proxy. */
  proxyTo: string | null;
}

export type Presence = ReadonlyMap<string, MemberPresence>;

const nobody: MemberPresence = { here: [], standIn: null, outFor: null, recusedFrom: [], proxyTo: null };

/** Who is there at an instant, and on what terms. What happens at that very instant has happened. */
export function presentAt(ledger: readonly PresenceEntry[], instant: Date): Presence {
  const presence = new Map<string, MemberPresence>();
  for (const entry of inOrderOfTime(ledger)) if (entry.at <= instant) happen(presence, entry);
  return presence;
}

/** What the ledger says of one Member: that nobody is there, where it says nothing. */
export function presenceOf(presence: Presence, memberId: string): MemberPresence {
  return presence.get(memberId) ?? nobody;
}

/** The Members that are in conflict about an item, by the ledger. */
export function recusedFrom(presence: Presence, itemId: string): string[] {
  return [...presence].filter(([, member]) => member.recusedFrom.includes(itemId)).map(([id]) => id);
}

/**
 * Why a line cannot be entered into the ledger: it lies ahead, it is impossible where things stood then, such as
 * leaving without being there, or it contradicts what was entered for later (Rules of Procedure, section 2, Presence).
 * Whether a person has a mandate and a proxy is lawful are questions of their own.
 */
export function whyNotEnter(
  ledger: readonly PresenceEntry[],
  entry: PresenceEntry,
  now: Date,
): Refused | null {
  if (entry.at > now) return { code: 'PRESENCE_IN_FUTURE', field: 'at' };
  const presence = new Map(presentAt(ledger, entry.at));
  const reason = whyImpossible(presence, entry);
  if (reason) return reason;
  happen(presence, entry);
  for (const later of inOrderOfTime(ledger).filter(({ at }) => at > entry.at)) {
    if (whyImpossible(presence, later))
      return { code: 'PRESENCE_CONTRADICTED', params: { at: later.at.toISOString() }, field: 'at' };
    happen(presence, later);
  }
  return null;
}

/** Why a line says something that cannot happen where things stand. */
function whyImpossible(presence: Presence, entry: PresenceEntry): Refused | null {
  const member = presenceOf(presence, entry.memberId);
  switch (entry.act) {
    case 'arrived':
      return isHere(member, entry.personId)
        ? { code: 'ARRIVED_ALREADY', field: 'personId' }
        : whyNotForThisMember(presence, entry);
    case 'stood_in':
      return whyNotStandIn(member, entry) ?? whyNotForThisMember(presence, entry);
    case 'left':
      return isHere(member, entry.personId) ? null : { code: 'NOT_HERE', field: 'personId' };
    case 'recused':
      return member.recusedFrom.includes(entry.itemId) ? { code: 'RECUSED_ALREADY' } : null;
    case 'came_back':
      return member.outFor === entry.itemId ? null : { code: 'NOT_OUT_FOR_ITEM' };
    case 'recusal_lifted':
      return member.recusedFrom.includes(entry.itemId) ? null : { code: 'NOT_RECUSED' };
    case 'proxy_given':
      if (entry.toMemberId === entry.memberId) return { code: 'PROXY_TO_ITSELF', field: 'toMemberId' };
      if (member.proxyTo !== null) return { code: 'PROXY_GIVEN_ALREADY' };
      return member.here.length > 0 ? { code: 'PROXY_MEMBER_HERE' } : null;
    case 'proxy_revoked':
      return member.proxyTo === null ? { code: 'NO_PROXY' } : null;
  }
}

/**
 * Why somebody cannot stand in: another already does, or the one whose seat it is, or somebody who comes before the
 * stand-in, is there (Rules of Procedure, section 2, Votes: representative, else first, else second alternate).
 */
function whyNotStandIn(
  member: MemberPresence,
  { personId, capacity, forPersonId }: PresenceEntry & { act: 'stood_in' },
): Refused | null {
  if (member.standIn) return { code: 'STAND_IN_TAKEN', field: 'personId' };
  const comesBefore = ({ capacity: other }: PersonHere) => place(other) < place(capacity);
  return personId === forPersonId || isHere(member, forPersonId) || member.here.some(comesBefore)
    ? { code: 'STAND_IN_NOT_NEEDED', field: 'personId' }
    : null;
}

/** Why a person cannot come for a Member: they are there for another one, and nobody speaks for two. */
function whyNotForThisMember(
  presence: Presence,
  { memberId, personId }: { memberId: string; personId: string },
): Refused | null {
  const elsewhere = [...presence].some(([id, member]) => id !== memberId && isHere(member, personId));
  return elsewhere ? { code: 'HERE_FOR_ANOTHER_MEMBER', field: 'personId' } : null;
}

function happen(presence: Map<string, MemberPresence>, entry: PresenceEntry): void {
  const member = presenceOf(presence, entry.memberId);
  presence.set(entry.memberId, { ...member, ...change(member, entry) });
}

function change(member: MemberPresence, entry: PresenceEntry): Partial<MemberPresence> {
  const { here, standIn, outFor, recusedFrom: recused } = member;
  switch (entry.act) {
    // A proxy is revoked by appearing, and a stand-in gives way to whoever comes before them.
    case 'arrived': {
      const arriving = { personId: entry.personId, capacity: entry.capacity };
      const comesFirst = here.every(({ capacity }) => place(entry.capacity) < place(capacity));
      return { here: seated([...here, arriving]), standIn: comesFirst ? null : standIn, proxyTo: null };
    }
    case 'stood_in': {
      const { personId, capacity, forPersonId } = entry;
      const others = here.filter((person) => person.personId !== personId);
      return {
        here: seated([...others, { personId, capacity }]),
        standIn: { personId, forPersonId },
        proxyTo: null,
      };
    }
    case 'left': {
      const stay = here.filter(({ personId }) => personId !== entry.personId);
      return {
        here: stay,
        standIn: standIn?.personId === entry.personId ? null : standIn,
        outFor: stay.length > 0 ? outFor : null,
      };
    }
    case 'recused':
      return { recusedFrom: [...recused, entry.itemId], outFor: here.length > 0 ? entry.itemId : null };
    case 'came_back':
      return { outFor: null };
    case 'recusal_lifted':
      return {
        recusedFrom: recused.filter((itemId) => itemId !== entry.itemId),
        outFor: outFor === entry.itemId ? null : outFor,
      };
    case 'proxy_given':
      return { proxyTo: entry.toMemberId };
    case 'proxy_revoked':
      return { proxyTo: null };
  }
}

function inOrderOfTime(ledger: readonly PresenceEntry[]): PresenceEntry[] {
  return [...ledger].sort((a, b) => a.at.getTime() - b.at.getTime());
}

function isHere({ here }: MemberPresence, personId: string): boolean {
  return here.some((person) => person.personId === personId);
}

function seated(people: readonly PersonHere[]): PersonHere[] {
  return [...people].sort((a, b) => place(a.capacity) - place(b.capacity));
}

/** Where a capacity comes in the order in which people sit for their Member. */
export function place(capacity: SeatCapacity): number {
  return seatCapacities.indexOf(capacity);
}
