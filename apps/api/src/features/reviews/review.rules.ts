import type { Refused } from '@gsenet/shared/refused';

/** How the reviews under a call go on: each for themselves, then together, then what the panel advises (section 4). */
export const reviewPhases = ['individual', 'discussion', 'advice'] as const;
export type ReviewPhase = (typeof reviewPhases)[number];

/** Why a reviewer declines: an interest of theirs, or no time. */
export const declineGrounds = ['conflict', 'no_time'] as const;
export type DeclineGround = (typeof declineGrounds)[number];

export const leastScore = 0;
export const mostScore = 5;
const longestWords = 5000;
const mostReviewers = 10;

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

/** Where a request for a review stands, as far as it decides whether it can end. */
export interface RequestFacts {
  phase: ReviewPhase;
  submitted: boolean;
  /** Whether it was withdrawn or declined. */
  ended: boolean;
}

/** Why a request cannot be withdrawn or declined: it has ended, is answered by a review, or the panel advises already. */
export function whyNotEndRequest({ phase, submitted, ended }: RequestFacts): Refused | null {
  if (ended) return { code: 'REVIEW_REQUEST_ENDED' };
  return submitted ? { code: 'REVIEW_IS_SUBMITTED' } : whyNotReviewIn(phase);
}

const longestDeclineWords = 2000;

/** Why a request cannot be declined in these words; a conflict has to be told, so that the Chair can rule on it. */
export function whyNotDecline(facts: RequestFacts, ground: DeclineGround, words: string): Refused | null {
  const refused = whyNotEndRequest(facts);
  if (refused) return refused;
  if (ground === 'conflict' && words.trim() === '') return { code: 'CONFLICT_NEEDS_WORDS', field: 'words' };
  return words.trim().length > longestDeclineWords
    ? { code: 'TEXT_TOO_LONG', field: 'words', params: { most: longestDeclineWords } }
    : null;
}
