import { defaultFairLimits, ledgerOf, type FairLimits, type MeetingCosts } from './burden-ledger.rules.js';
import { quorumProspects, type SlotOutlook } from './slot.rules.js';

/** What slots are compared by, weightiest first, and whether more of it is better. */
const moreIsBetter = {
  /** How sure the quorum is: the place in the prospects. */
  quorum: false,
  /** Members who surely come. */
  yes: true,
  /** Members who come if needed. */
  if_needed: true,
  /** Members for whom red hours come again too soon. */
  red_again: false,
  /** The burden, weighed by what each Member has paid already. */
  fairness: false,
  /** The burden. */
  burden: false,
  /** The start, in milliseconds since 1970. */
  earlier: false,
};
export type SlotCriterion = keyof typeof moreIsBetter;
export const slotCriteria = Object.keys(moreIsBetter) as SlotCriterion[];

export type SlotScore = Record<SlotCriterion, number>;

/** Why a slot stands before another: the first criterion by which it is better, and its figure for both. */
export interface SlotAdvantage {
  criterion: SlotCriterion;
  here: number;
  there: number;
}

export interface RankedSlot {
  outlook: SlotOutlook;
  score: SlotScore;
  /** Why it stands before the next; null for the last, and where the two are the same time. */
  beforeNext: SlotAdvantage | null;
}

/**
 * The slots of a poll, best first, each with the reason why it stands before the next: quorum first, then yes before
 * if needed, then fairness by what the Members have paid, then the least burden, then the earlier (Rules of Procedure,
 * section 2, Quorum and Time). A slot that is better for one Member and the same for the others is never behind.
 * @param past what earlier meetings have cost, as the ledger says it
 */
export function rankSlots(
  slots: readonly SlotOutlook[],
  past: readonly MeetingCosts[],
  limits: FairLimits = defaultFairLimits,
): RankedSlot[] {
  return slots
    .map((outlook) => ({ outlook, score: scoreOf(outlook, past, limits) }))
    .sort((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0))
    .map((slot, index, ranked) => {
      const next = ranked[index + 1];
      return { ...slot, beforeNext: next ? whyBefore(slot.score, next.score) : null };
    });
}

/** Why a slot stands before another; null when it does not. */
export function whyBefore(here: SlotScore, there: SlotScore): SlotAdvantage | null {
  const criterion = slotCriteria.find((one) => here[one] !== there[one]);
  if (!criterion) return null;
  const better = moreIsBetter[criterion]
    ? here[criterion] > there[criterion]
    : here[criterion] < there[criterion];
  return better ? { criterion, here: here[criterion], there: there[criterion] } : null;
}

function isBefore(a: { score: SlotScore }, b: { score: SlotScore }): boolean {
  return whyBefore(a.score, b.score) !== null;
}

function scoreOf(slot: SlotOutlook, past: readonly MeetingCosts[], limits: FairLimits): SlotScore {
  const { startsAt, members, count, quorum, burden } = slot;
  const ids = members.map(({ organisationId }) => organisationId);
  const costs = new Map(
    members.flatMap(({ organisationId, cost }) => (cost ? [[organisationId, cost]] : [])),
  );
  const paid = new Map(
    ledgerOf(ids, past, limits).entries.map((entry) => [entry.organisationId, entry.burden]),
  );
  const before = past.filter((meeting) => meeting.startsAt < startsAt);
  const { broken } = ledgerOf(ids, [...before, { startsAt, costs }], limits);
  return {
    quorum: quorumProspects.indexOf(quorum.prospect),
    yes: count.yes,
    if_needed: count.if_needed,
    red_again: broken.filter((limit) => limit.limit === 'red_again' && limit.again === startsAt).length,
    fairness: members.reduce(
      (sum, { organisationId, cost }) => sum + weighed(cost?.burden ?? 0, paid.get(organisationId) ?? 0),
      0,
    ),
    burden,
    earlier: startsAt.getTime(),
  };
}

/** By how much the square of what a Member has paid would grow: the more it has paid, the more each burden weighs. */
function weighed(burden: number, paid: number): number {
  return burden * (2 * paid + burden);
}
