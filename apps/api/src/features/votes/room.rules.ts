import type { Refused } from '@gsenet/shared/refused';
import { matterOfSubject, type ItemMatter } from './item-matter.rules.js';
import { byMember, type RollFacts } from './who-votes.rules.js';
import { presentAt, recusedFrom, type Presence } from './presence.rules.js';
import {
  earliestSecondCall,
  quorumChanges,
  quorumOf,
  whyNotSecondCall,
  type Quorum,
  type QuorumChange,
} from './quorum.rules.js';
import { figuresOf, rollAt, type RollEntry } from './roll.rules.js';
import type { RoomFacts, SeatMandate } from './room-facts.js';

/** What decides who may vote on an item at an instant; on no item in particular, nobody is recused. */
export function rollFacts(facts: RoomFacts, itemId: string | null, at = facts.now): RollFacts<SeatMandate> {
  const alike = alikeForEveryItem(facts, at);
  return { ...alike, recusedIds: itemId === null ? [] : recusedFrom(alike.presence, itemId) };
}

type Alike = Omit<RollFacts<SeatMandate>, 'recusedIds' | 'presence'> & {
  presence: Presence;
  /** By the Members that are recused. */
  rolls: Map<string, RollEntry[]>;
};
const alikeNow = new WeakMap<RoomFacts, Alike>();

/** What is the same for every item is worked out once for the present moment: a room is asked about many items. */
function alikeForEveryItem(facts: RoomFacts, at: Date): Alike {
  const known = at === facts.now ? alikeNow.get(facts) : undefined;
  if (known) return known;
  const alike: Alike = {
    at,
    memberIds: facts.members.map(({ id }) => id),
    suspendedIds: facts.members.filter(({ suspended }) => suspended).map(({ id }) => id),
    mandates: byMember(facts.mandates),
    presence: presentAt(facts.ledger, at),
    awayPersonIds: [],
    rolls: new Map(),
  };
  if (at === facts.now) alikeNow.set(facts, alike);
  return alike;
}

/** How every Member stands on an item at an instant. Items with the same recused Members, or none, have the same roll. */
export function rollOn(facts: RoomFacts, itemId: string | null, at = facts.now): RollEntry[] {
  const alike = alikeForEveryItem(facts, at);
  const about = rollFacts(facts, itemId, at);
  const recused = about.recusedIds.join();
  const roll = alike.rolls.get(recused) ?? rollAt(about);
  alike.rolls.set(recused, roll);
  return roll;
}

/** What an item is, as far as its majority depends on it. */
export const matterOf = ({ items }: Pick<RoomFacts, 'items'>, itemId: string): ItemMatter =>
  matterOfSubject(items.find(({ id }) => id === itemId)?.concerns ?? null);

/** The call by which the meeting sits, or last sat. */
export const callOf = ({ sittings }: Pick<RoomFacts, 'sittings'>) => sittings.at(-1)?.call ?? 'first';

/** The quorum of an item at an instant (Rules of Procedure, section 2, Quorum). */
export function quorumOn(facts: RoomFacts, itemId: string | null, at = facts.now): Quorum {
  return quorumOf(figuresOf(rollOn(facts, itemId, at)), callOf(facts), facts.rules);
}

/** When the meeting had its quorum and when it lost it, in each of its sittings. */
export const quorumNoted = (facts: RoomFacts): QuorumChange[] => quorumNotedOn(facts, null);

/**
 * The same of one item, where its recusals leave it with another quorum than the meeting has: nothing, where they never
 * did (Rules of Procedure, section 2, Quorum: recused Members leave the base of that item, and loss is noted with its
 * time).
 */
export function quorumNotedOfItem(facts: RoomFacts, itemId: string): QuorumChange[] {
  if (!facts.ledger.some((entry) => entry.act === 'recused' && entry.itemId === itemId)) return [];
  const ofItem = quorumNotedOn(facts, itemId);
  const ofMeeting = quorumNoted(facts);
  const isAlike =
    ofItem.length === ofMeeting.length &&
    ofItem.every(({ at, quorate }, i) => {
      const other = ofMeeting[i];
      return other?.at.getTime() === at.getTime() && other.quorate === quorate;
    });
  return isAlike ? [] : ofItem;
}

function quorumNotedOn(facts: RoomFacts, itemId: string | null): QuorumChange[] {
  return facts.sittings.flatMap(({ startedAt, endedAt, call }) => {
    const until = endedAt ?? facts.now;
    const edges = [
      ...facts.ledger.map(({ at }) => at),
      ...facts.mandates.flatMap((mandate) => [mandate.startsAt, mandate.endsAt ?? until]),
    ].filter((at) => at > startedAt && at < until);
    const instants = [startedAt, ...edges].sort((a, b) => a.getTime() - b.getTime());
    return quorumChanges(instants, (at) => quorumOf(figuresOf(rollOn(facts, itemId, at)), call, facts.rules));
  });
}

/** When the meeting was last found to lack its quorum, if it still did when it adjourned (reading 8.9). */
export function lackedQuorumAt(facts: RoomFacts): Date | null {
  const last = quorumNoted(facts).at(-1);
  return last && !last.quorate ? last.at : null;
}

/** Why the meeting cannot be called a second time now: its agenda is that of the sitting before it (reading 8.9). */
export function whyNotCallAgain(facts: RoomFacts): Refused | null {
  const lackedAt = lackedQuorumAt(facts);
  const endedAt = facts.sittings.at(-1)?.endedAt ?? facts.now;
  const agenda = facts.items.map(({ id }) => id);
  const firstAgenda = facts.items
    .filter(({ enteredAt }) => enteredAt === null || enteredAt < endedAt)
    .map(({ id }) => id);
  return whyNotSecondCall({ lackedAt, startsAt: facts.now, firstAgenda, agenda }, facts.rules);
}

/** From when an adjourned meeting that lacked its quorum can be called a second time; null for any other. */
export function secondCallFrom(facts: RoomFacts): Date | null {
  const lackedAt = facts.state === 'adjourned' ? lackedQuorumAt(facts) : null;
  return lackedAt && earliestSecondCall(lackedAt, facts.rules);
}

/** The item that is being dealt with, since when, and the minutes that the agenda leaves it; fewer than none when it takes too long. */
export function currentItem({ state, takenUp, items, now }: RoomFacts) {
  const last = takenUp.at(-1);
  const item = items.find(({ id }) => id === last?.itemId);
  if (!last || !item || (state !== 'open' && state !== 'adjourned')) return null;
  const gone = Math.floor((now.getTime() - last.at.getTime()) / 60_000);
  return { item, since: last.at, by: last.by, minutesLeft: item.minutes - gone };
}
