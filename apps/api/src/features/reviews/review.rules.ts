import type { Refused } from '@gsenet/shared/refused';

/** How the reviews under a call go on: each for themselves, then together, then what the panel advises (section 4). */
export const reviewPhases = ['individual', 'discussion', 'advice'] as const;
export type ReviewPhase = (typeof reviewPhases)[number];

export const leastScore = 0;
export const mostScore = 5;
const longestWords = 5000;
const mostReviewers = 10;

export interface Assignment {
  proposalId: string;
  personId: string;
}

export interface PlanFacts {
  proposalIds: readonly string[];
  /** Those who may be asked. */
  personIds: readonly string[];
  isConflicted: (personId: string, proposalId: string) => boolean;
  /** How many reviewers each proposal is to have. */
  each: number;
  /** Who was asked already; one of those in conflict since does not count for the proposal. */
  asked?: readonly (Assignment & { counts: boolean })[];
}

/**
 * Proposes who reviews what: nobody in conflict, nobody the same proposal twice, and an even load. Each review goes to
 * whoever has least; then reviews are handed on, over others where need be, as long as somebody has two more than
 * somebody they can be brought to. A proposal that too few may review gets fewer. What was asked before stays, counts as
 * load, and only what is missing is planned.
 */
export function planReviews(facts: PlanFacts): Assignment[] {
  const { proposalIds, personIds, isConflicted, each, asked = [] } = facts;
  const people = [...new Set(personIds)].sort();
  const reviewersOf = new Map<string, Set<string>>([...new Set(proposalIds)].map((id) => [id, new Set()]));
  const load = new Map(people.map((id) => [id, asked.filter(({ personId }) => personId === id).length]));
  const loadOf = (id: string) => load.get(id) ?? 0;
  const wasAsked = (personId: string, proposalId: string) =>
    asked.some((one) => one.personId === personId && one.proposalId === proposalId);
  const missing = (id: string) =>
    Math.max(0, each - asked.filter(({ proposalId, counts }) => proposalId === id && counts).length);
  const may = new Map(
    [...reviewersOf.keys()].map((id) => [
      id,
      people.filter((person) => !isConflicted(person, id) && !wasAsked(person, id)),
    ]),
  );
  const scarcestFirst = [...reviewersOf].sort(
    ([a], [b]) => (may.get(a)?.length ?? 0) - (may.get(b)?.length ?? 0) || (a < b ? -1 : 1),
  );
  for (const [proposalId, reviewers] of scarcestFirst)
    for (const person of [...(may.get(proposalId) ?? [])]
      .sort((a, b) => loadOf(a) - loadOf(b))
      .slice(0, missing(proposalId))) {
      reviewers.add(person);
      load.set(person, loadOf(person) + 1);
    }
  for (const busiest of people) while (handOn(busiest, reviewersOf, may, load)) continue;
  return [...reviewersOf].flatMap(([proposalId, reviewers]) =>
    [...reviewers].sort().map((personId) => ({ proposalId, personId })),
  );
}

/** Brings one review from somebody to the nearest one who has two fewer, from hand to hand; false if there is none. */
function handOn(
  from: string,
  reviewersOf: ReadonlyMap<string, Set<string>>,
  may: ReadonlyMap<string, readonly string[]>,
  load: Map<string, number>,
): boolean {
  const start = load.get(from) ?? 0;
  const cameBy = new Map<string, { from: string; proposalId: string } | null>([[from, null]]);
  for (const giver of cameBy.keys())
    for (const [proposalId, reviewers] of reviewersOf) {
      if (!reviewers.has(giver)) continue;
      for (const taker of may.get(proposalId) ?? []) {
        if (reviewers.has(taker) || cameBy.has(taker)) continue;
        cameBy.set(taker, { from: giver, proposalId });
        if ((load.get(taker) ?? 0) > start - 2) continue;
        load.set(taker, (load.get(taker) ?? 0) + 1);
        load.set(from, start - 1);
        for (let to = taker, step = cameBy.get(to); step; to = step.from, step = cameBy.get(to)) {
          reviewersOf.get(step.proposalId)?.delete(step.from);
          reviewersOf.get(step.proposalId)?.add(to);
        }
        return true;
      }
    }
  return false;
}

/** Why reviews cannot be opened so: each proposal has from one to ten reviewers, and the last day lies ahead. */
export function whyNotOpenReviews(
  { each, dueOn, today }: { each: number; dueOn: string; today: string },
  eligible: number,
): Refused | null {
  if (!Number.isInteger(each) || each < 1 || each > mostReviewers)
    return { code: 'REVIEWERS_NUMBER', field: 'each', params: { most: mostReviewers } };
  if (dueOn <= today) return { code: 'REVIEWS_DUE_PAST', field: 'dueOn' };
  return eligible === 0 ? { code: 'NOTHING_TO_REVIEW' } : null;
}

/** The call’s criteria with the score and the words that somebody gave; no score before it is given. */
export type Scores = Readonly<Record<string, { score: number | null; words: string }>>;

/** Why a review cannot be kept so: it scores what the call does not ask, or not from 0 to 5. */
export function whyNotKeepScores(scores: Scores, keys: readonly string[]): Refused | null {
  for (const [key, { score, words }] of Object.entries(scores)) {
    if (!keys.includes(key)) return { code: 'NOT_A_CRITERION', field: key };
    if (score !== null && (!Number.isInteger(score) || score < leastScore || score > mostScore))
      return { code: 'SCORE_OUT_OF_RANGE', field: key, params: { least: leastScore, most: mostScore } };
    if (words.length > longestWords)
      return { code: 'TEXT_TOO_LONG', field: key, params: { most: longestWords } };
  }
  return null;
}

/** Why a review cannot be submitted: a criterion has no score, or no words that say why. */
export function whyNotSubmitReview(scores: Scores, keys: readonly string[]): Refused | null {
  const missing = keys.find((key) => scores[key]?.score === undefined || scores[key].score === null);
  if (missing) return { code: 'SCORE_MISSING', field: missing };
  const silent = keys.find((key) => scores[key]?.words.trim() === '');
  return silent ? { code: 'SCORE_NEEDS_WORDS', field: silent } : null;
}

/** Why reviews cannot be changed in a phase: the panel has begun to advise on them. */
export function whyNotReviewIn(phase: ReviewPhase): Refused | null {
  return phase === 'advice' ? { code: 'REVIEWS_OVER' } : null;
}

/** Why the phase cannot change so: it goes forward, one step at a time. */
export function whyNotMovePhase(from: ReviewPhase, to: ReviewPhase): Refused | null {
  return reviewPhases.indexOf(to) === reviewPhases.indexOf(from) + 1 ? null : { code: 'REVIEW_PHASE_ORDER' };
}

export interface Spread {
  scores: number[];
  least: number;
  /** The one in the middle, or the two around it. */
  middle: number[];
  most: number;
}

/** All scores in order with the least, the middle and the greatest of them: a mean alone would hide that people differ. */
export function spreadOf(given: readonly number[]): Spread | null {
  const scores = [...given].sort((a, b) => a - b);
  const [least, most] = [scores[0], scores.at(-1)];
  if (least === undefined || most === undefined) return null;
  const half = (scores.length - 1) / 2;
  const middle = scores.slice(Math.floor(half), Math.ceil(half) + 1);
  return { scores, least, middle, most };
}

/** One reviewer’s scores weighted by the call, in hundredths, so up to 500; null while one is missing. Nothing is rounded. */
export function weightedScore(
  scores: Scores,
  criteria: readonly { key: string; weight: number }[],
): number | null {
  let hundredths = 0;
  for (const { key, weight } of criteria) {
    const score = scores[key]?.score;
    if (score === undefined || score === null) return null;
    hundredths += score * weight;
  }
  return hundredths;
}
