import type { Refused } from '@gsenet/shared/refused';
import { addDays, type PlainDate } from '../../platform/time/calendar-days.js';
import { dateIn, instantOf } from '../../platform/time/zones.js';
import { forwardClock } from '../meetings/notice.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { leastToReach } from '../rules-of-procedure/share.rules.js';
import type { Explanation } from './explanation.rules.js';
import { gateOf, type Bar, type FrozenVote } from './majority.rules.js';
import { decidersOf, votersOf, type RollFigures } from './roll.rules.js';
import { decide, type VoteFigures, type VoteResult } from './tally.rules.js';
import { whichRule } from './which-rule.rules.js';

/** The clock of a procedure between meetings. */
export interface ClosingTime {
  /** The last day, in the Secretariat's zone, the whole of which is in time. */
  lastDay: PlainDate;
  /** The first instant that is too late: the day after begins. */
  closesAt: Date;
}

/**
 * When a written vote closes: so many days after the day on which it opened, moved off weekends and the conference
 * (Rules of Procedure, section 2, Between meetings; reading 8.3). It does not close earlier, even when all have
 * voted: it is open to its closing instant (reading 8.10).
 */
export function writtenVoteCloses(opensAt: Date, rules: RulesOfProcedure): ClosingTime {
  return closing(opensAt, { days: rules.writtenVote.days }, rules);
}

/** When the time for an objection ends: so many working days later (section 2; readings 8.3 and 8.4). */
export function noObjectionCloses(opensAt: Date, rules: RulesOfProcedure): ClosingTime {
  return closing(opensAt, { workingDays: rules.noObjection.workingDays }, rules);
}

/** When a clock that runs forward from an instant closes, by the Secretariat's days (readings 8.3 and 8.4). */
export function closing(
  opensAt: Date,
  length: { days: number } | { workingDays: number },
  rules: RulesOfProcedure,
): ClosingTime {
  const lastDay = forwardClock(dateIn(opensAt, rules.secretariatZone), length, rules);
  return { lastDay, closesAt: beginningOf(addDays(lastDay, 1), rules.secretariatZone) };
}

/** The first instant of a day: midnight, the earlier of two, or what follows where the clocks skip it. */
function beginningOf(date: PlainDate, zone: string): Date {
  const midnight = instantOf(`${date}T00:00`, zone, 'earlier');
  if (midnight.ok) return midnight.instant;
  const next = 'skipped' in midnight ? instantOf(midnight.skipped.after, zone, 'earlier') : midnight;
  if (!next.ok) throw new RangeError(`${date} does not begin in ${zone}`);
  return next.instant;
}

/**
 * Why a matter cannot be put to a written vote: an election is secret and held at a meeting; or so many are recused
 * that those left could not reach the majority of all entitled if all of them said yes, so that it belongs on the
 * agenda of a meeting (Rules of Procedure, sections 2 and 3; reading 8.6).
 */
export function whyNotWrittenVote(
  matter: string,
  roll: RollFigures,
  rules: RulesOfProcedure,
): Refused | null {
  if (matter === 'election') return { code: 'ELECTION_AT_A_MEETING' };
  const deciders = decidersOf(roll);
  if (deciders === 0) return { code: 'EVERYONE_RECUSED' };
  const { base, share } = whichRule(matter, 'written_vote', rules);
  if (base !== 'entitled') return null;
  const least = leastToReach(roll.entitled, share);
  return deciders < least ? { code: 'WRITTEN_VOTE_OUT_OF_REACH', params: { deciders, least } } : null;
}

/**
 * What has become of a written vote by an instant: it is open until its closing instant, whoever has voted, and is
 * then counted as any vote is (section 2, Between meetings; readings 8.6 and 8.10).
 */
export function writtenVoteOutcome(
  figures: VoteFigures,
  closesAt: Date,
  now: Date,
): { outcome: 'open' } | VoteResult {
  return now < closesAt ? { outcome: 'open' } : decide(figures);
}

/**
 * Why a matter cannot be decided by nobody objecting: the Board has not listed it for that (section 2, Between
 * meetings).
 */
export function whyNotNoObjection(
  matter: string,
  { noObjection }: Pick<RulesOfProcedure, 'noObjection'>,
): Refused | null {
  return noObjection.matters.includes(matter) ? null : { code: 'NOT_LISTED_FOR_NO_OBJECTION' };
}

export interface NoObjectionResult {
  objections: number;
  outcome: 'open' | 'adopted' | 'moved_to_next_meeting' | Bar;
  explain: Explanation[];
}

/**
 * What has become of a no-objection procedure by an instant. One objection moves the matter to the next meeting at
 * once; if nobody has objected when the time ends it is adopted (section 2, Between meetings).
 */
export function noObjectionOutcome(
  vote: FrozenVote,
  objections: number,
  closesAt: Date,
  now: Date,
): NoObjectionResult {
  const { bar, explain } = gateOf(vote);
  const result = (outcome: NoObjectionResult['outcome'], said: Explanation[] = []): NoObjectionResult => ({
    objections,
    outcome,
    explain: [...explain, ...said],
  });
  if (bar) return result(bar);
  if (objections > 0)
    return result('moved_to_next_meeting', [{ code: 'votes.why.objection', params: { objections } }]);
  if (now < closesAt)
    return result('open', [{ code: 'votes.why.stillOpen', params: { closesAt: closesAt.toISOString() } }]);
  return result('adopted', [{ code: 'votes.why.nobodyObjected', params: { asked: votersOf(vote.roll) } }]);
}
