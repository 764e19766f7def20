import { whoSits } from '../mandates/mandate.rules.js';
import { place, presenceOf, type MemberPresence, type Presence } from './presence.rules.js';
import { whyNotGiveProxy } from './proxies.rules.js';
import type { RoomFacts, SeatMandate } from './room-facts.js';

/** A Member that could be given a proxy. */
export interface PossibleHolder {
  id: string;
  name: string;
}

/**
 * The Members to which a Member may give its proxy now; none where the Board has adopted none, somebody is there for it,
 * or somebody could come (`whyNotGiveProxy`).
 */
export function possibleHolders(room: RoomFacts, memberId: string, presence: Presence): PossibleHolder[] {
  const { rules, mandates, cannotCome, now: at } = room;
  const { here, proxyTo } = presenceOf(presence, memberId);
  if (rules.proxies.perMember === 0 || here.length > 0 || proxyTo !== null) return [];
  if (whoSits(mandates, memberId, at, cannotCome)) return [];
  const entitledIds = room.members.filter(({ suspended }) => !suspended).map(({ id }) => id);
  const facts = { at, memberId, entitledIds, mandates, cannotCome, presence };
  return room.members
    .filter(({ id }) => !whyNotGiveProxy({ ...facts, toMemberId: id }, rules))
    .map(({ id, name }) => ({ id, name }));
}

/** For whom an alternate who comes would stand in: the representative, unless they or somebody before the alternate are there. */
export function couldStandInFor(
  seats: readonly SeatMandate[],
  alternate: SeatMandate,
  { here, standIn }: MemberPresence,
): string | null {
  const [first] = seats;
  if (!first || first.personId === alternate.personId || standIn) return null;
  return here.some(({ capacity }) => place(capacity) < place(alternate.capacity)) ? null : first.name;
}
