import { describe, expect, it, test } from '@jest/globals';
import {
  spreadOf,
  weightedScore,
  whyNotDecline,
  whyNotEndRequest,
  whyNotKeepScores,
  whyNotMovePhase,
  whyNotOpenReviews,
  whyNotReviewIn,
  whyNotSubmitReview,
} from './review.rules.js';

describe('a review', () => {
  const keys = ['alignment', 'quality'];
  const given = (score: number | null, words = 'Because.') => ({ score, words });
  test.each([
    ['0 and 5', { alignment: given(0), quality: given(5) }, undefined, undefined],
    ['one score alone', { alignment: given(3) }, undefined, 'SCORE_MISSING'],
    ['no score yet', { alignment: given(null), quality: given(2) }, undefined, 'SCORE_MISSING'],
    ['no words', { alignment: given(3, ' '), quality: given(2) }, undefined, 'SCORE_NEEDS_WORDS'],
    ['below 0', { alignment: given(-1), quality: given(2) }, 'SCORE_OUT_OF_RANGE', undefined],
    ['above 5', { alignment: given(6), quality: given(2) }, 'SCORE_OUT_OF_RANGE', undefined],
    ['a half', { alignment: given(2.5), quality: given(2) }, 'SCORE_OUT_OF_RANGE', undefined],
    ['what is no criterion', { charm: given(2) }, 'NOT_A_CRITERION', 'SCORE_MISSING'],
    [
      'words without end',
      { alignment: given(2, 'x'.repeat(5001)), quality: given(2) },
      'TEXT_TOO_LONG',
      undefined,
    ],
  ])('with %s', (_name, scores, keep, submit) => {
    expect(whyNotKeepScores(scores, keys)?.code).toBe(keep);
    expect(whyNotSubmitReview(scores, keys)?.code).toBe(submit);
  });

  it('is weighted by the call, exactly', () => {
    const criteria = [
      { key: 'alignment', weight: 30 },
      { key: 'quality', weight: 70 },
    ];
    expect(weightedScore({ alignment: given(1), quality: given(4) }, criteria)).toBe(310);
    expect(weightedScore({ alignment: given(1) }, criteria)).toBeNull();
  });
});

describe('scores as spread', () => {
  test.each([
    [[], null],
    [[3], { scores: [3], least: 3, middle: [3], most: 3 }],
    [[5, 0], { scores: [0, 5], least: 0, middle: [0, 5], most: 5 }],
    [[5, 1, 1], { scores: [1, 1, 5], least: 1, middle: [1], most: 5 }],
  ])('%j', (scores, expected) => {
    expect(spreadOf(scores)).toEqual(expected);
  });
});

describe('the phases', () => {
  it('go forward one by one; in the last nothing is reviewed any more', () => {
    expect(whyNotMovePhase('individual', 'discussion')).toBeNull();
    expect(whyNotMovePhase('discussion', 'advice')).toBeNull();
    expect(whyNotMovePhase('individual', 'advice')).toMatchObject({ code: 'REVIEW_PHASE_ORDER' });
    expect(whyNotMovePhase('discussion', 'individual')).toMatchObject({ code: 'REVIEW_PHASE_ORDER' });
    expect(whyNotReviewIn('individual') ?? whyNotReviewIn('discussion')).toBeNull();
    expect(whyNotReviewIn('advice')).toMatchObject({ code: 'REVIEWS_OVER' });
  });

  it('begin with a day that lies ahead and something to review', () => {
    const facts = { each: 2, dueOn: '2027-03-01', today: '2027-02-01' };
    expect(whyNotOpenReviews(facts, 1)).toBeNull();
    expect(whyNotOpenReviews(facts, 0)).toMatchObject({ code: 'NOTHING_TO_REVIEW' });
    expect(whyNotOpenReviews({ ...facts, each: 0 }, 1)).toMatchObject({ code: 'REVIEWERS_NUMBER' });
    expect(whyNotOpenReviews({ ...facts, each: 11 }, 1)).toMatchObject({ code: 'REVIEWERS_NUMBER' });
    expect(whyNotOpenReviews({ ...facts, dueOn: '2027-02-01' }, 1)).toMatchObject({
      code: 'REVIEWS_DUE_PAST',
    });
  });
});

describe('a request for a review', () => {
  const asked = { phase: 'individual' as const, submitted: false, ended: false };
  test.each([
    ['that waits', {}, undefined],
    ['that waits in the discussion', { phase: 'discussion' as const }, undefined],
    ['that was withdrawn or declined', { ended: true }, 'REVIEW_REQUEST_ENDED'],
    ['that is answered', { submitted: true }, 'REVIEW_IS_SUBMITTED'],
    ['when the panel advises', { phase: 'advice' as const }, 'REVIEWS_OVER'],
  ])('%s', (_name, changed, code) => {
    const facts = { ...asked, ...changed };
    expect(whyNotEndRequest(facts)?.code).toBe(code);
    expect(whyNotDecline(facts, 'no_time', '')?.code).toBe(code);
  });

  test.each([
    ['no_time', '', undefined],
    ['no_time', 'x'.repeat(2001), 'TEXT_TOO_LONG'],
    ['conflict', ' ', 'CONFLICT_NEEDS_WORDS'],
    ['conflict', 'My sister works there.', undefined],
  ] as const)('is declined for %s with “%.10s”', (ground, words, code) => {
    expect(whyNotDecline(asked, ground, words)?.code).toBe(code);
  });
});
