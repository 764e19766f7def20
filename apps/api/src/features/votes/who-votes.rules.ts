import type { Refused } from '@gsenet/shared/refused';
import { seatOf, whoSits, type MandatePeriod } from '../mandates/mandate.rules.js';
import { presenceOf, type PersonHere, type Presence } from './presence.rules.js';
import type { RollState } from './roll.rules.js';

/** What decides who may cast the votes on one item at an instant. */
export interface RollFacts<M extends MandatePeriod = MandatePeriod> {
  at: Date;
  /** The Members on the roll, those suspended too. */
  memberIds: readonly string[];
  /** Those of them that are not entitled to vote, such as a suspended Member. */
  suspendedIds: readonly string[];
  /** Those of them that are in conflict about the item, there or not. */
  recusedIds: readonly string[];
  /** The mandates of each Member. */
  mandates: ReadonlyMap<string, readonly M[]>;
  /** Who is there, by the ledger of the meeting; null between meetings, when everybody is asked. */
  presence: Presence | null;
  /** People who have said that they are away, between meetings. */
  awayPersonIds: readonly string[];
}

/**
 * Who casts a Member's vote, or why nobody does. Recused, absent and not entitled are three states, and having
 * abstained is a fourth that only a ballot can bring about (Rules of Procedure, section 2).
 */
export type CastingRight<M extends MandatePeriod = MandatePeriod> =
  | { state: 'votes'; mandate: M; proxyHolderId: string | null }
  | { state: 'absent'; because: 'nobody_there' | 'out_of_the_room' | 'no_mandate' | 'proxy_holder_cannot' }
  | { state: 'recused' }
  | { state: 'not_entitled' };

/**
 * Who casts a Member's vote at an instant: of its people who are there and hold a mandate at that instant the
 * representative, else the first, else the second alternate; where none can come, whoever sits there for the Member
 * that holds its proxy, which is not passed on (Rules of Procedure, section 2, Votes and Proxy; reading 8.7).
 */
export function whoCasts<M extends MandatePeriod>(memberId: string, facts: RollFacts<M>): CastingRight<M> {
  const bar = whatBars(memberId, facts);
  if (bar) return { state: bar };
  const own = sitsFor(memberId, facts);
  if (own) return { state: 'votes', mandate: own, proxyHolderId: null };
  if (facts.presence === null) return { state: 'absent', because: 'no_mandate' };
  const { proxyTo, here, outFor } = presenceOf(facts.presence, memberId);
  if (proxyTo === null) {
    if (here.length === 0) return { state: 'absent', because: 'nobody_there' };
    return { state: 'absent', because: outFor === null ? 'no_mandate' : 'out_of_the_room' };
  }
  const holds = whatBars(proxyTo, facts) ? null : sitsFor(proxyTo, facts);
  return holds
    ? { state: 'votes', mandate: holds, proxyHolderId: proxyTo }
    : { state: 'absent', because: 'proxy_holder_cannot' };
}

function whatBars(memberId: string, facts: RollFacts): 'not_entitled' | 'recused' | null {
  if (!facts.memberIds.includes(memberId) || facts.suspendedIds.includes(memberId)) return 'not_entitled';
  return facts.recusedIds.includes(memberId) ? 'recused' : null;
}

/** Who sits for a Member, of those who are there; between meetings, of those who are not away. */
function sitsFor<M extends MandatePeriod>(memberId: string, facts: RollFacts<M>): M | null {
  const { presence, at } = facts;
  const mandates = facts.mandates.get(memberId) ?? [];
  if (presence === null) return whoSits(mandates, memberId, at, facts.awayPersonIds);
  const { here, outFor } = presenceOf(presence, memberId);
  if (outFor !== null) return null;
  return (
    seatOf(mandates, memberId, at).find(({ personId }) =>
      here.some((person) => person.personId === personId),
    ) ?? null
  );
}

/** Mandates by the Member that they are for. */
export function byMember<M extends MandatePeriod>(mandates: readonly M[]): Map<string, M[]> {
  const grouped = new Map<string, M[]>();
  for (const mandate of mandates) {
    const { organisationId } = mandate;
    grouped.set(organisationId, [...(grouped.get(organisationId) ?? []), mandate]);
  }
  return grouped;
}

/** The Members whose votes a person may cast now: their own, and that of a Member whose proxy it holds. */
export function votesOf(personId: string, facts: RollFacts): string[] {
  return facts.memberIds.filter((memberId) => {
    const right = whoCasts(memberId, facts);
    return right.state === 'votes' && right.mandate.personId === personId;
  });
}

/**
 * Why a person cannot be entered as being there for a Member: they hold no mandate in that capacity at that instant
 * (Rules of Procedure, section 2, Votes).
 */
export function whyNotSitFor(
  memberId: string,
  { personId, capacity }: PersonHere,
  mandates: readonly MandatePeriod[],
  at: Date,
): Refused | null {
  return seatOf(mandates, memberId, at).some(
    (mandate) => mandate.personId === personId && mandate.capacity === capacity,
  )
    ? null
    : { code: 'NO_SEAT_MANDATE', field: 'personId' };
}

export interface CastFacts {
  /** How the Member stands on the roll that was frozen when the vote opened; undefined where it is not on it. */
  onRoll: RollState | undefined;
  /** Has a ballot been cast for the Member? */
  hasVoted: boolean;
  opensAt: Date;
  /** The first instant at which nobody votes any more; null until the vote is closed by hand. */
  closesAt: Date | null;
  at: Date;
  personId: string;
  /** Who casts the Member's vote now. */
  right: CastingRight;
}

/**
 * Why a person cannot cast a Member's vote: the vote is not open, the Member was not entitled, recused or absent when
 * it opened, its ballot is cast and stands, nobody of the Member is there now, or it falls to somebody else to vote
 * (Rules of Procedure, section 2, Votes; readings 8.9 and 8.10).
 */
export function whyNotCast(facts: CastFacts): Refused | null {
  const { onRoll, right } = facts;
  const reason = whyNotInTime(facts);
  if (reason) return reason;
  if (onRoll === undefined || onRoll === 'not_entitled') return { code: 'NOT_ENTITLED_TO_VOTE' };
  if (onRoll === 'recused') return { code: 'RECUSED_FROM_ITEM' };
  if (onRoll === 'absent') return { code: 'ABSENT_FROM_ROLL' };
  if (facts.hasVoted) return { code: 'BALLOT_STANDS' };
  if (right.state !== 'votes') return { code: 'NOT_HERE_TO_VOTE' };
  return right.mandate.personId === facts.personId ? null : { code: 'ANOTHER_CASTS_THIS_VOTE' };
}

/**
 * Why it is not the time for a ballot or an objection: they are open from the opening instant to, not including, the
 * closing instant (reading 8.10).
 */
export function whyNotInTime({
  opensAt,
  closesAt,
  at,
}: Pick<CastFacts, 'opensAt' | 'closesAt' | 'at'>): Refused | null {
  if (at < opensAt) return { code: 'VOTE_NOT_OPEN_YET', params: { opensAt: opensAt.toISOString() } };
  return closesAt !== null && at >= closesAt
    ? { code: 'VOTE_CLOSED', params: { closedAt: closesAt.toISOString() } }
    : null;
}
