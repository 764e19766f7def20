import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  planReviews,
  spreadOf,
  weightedScore,
  whyNotKeepScores,
  whyNotMovePhase,
  whyNotOpenReviews,
  whyNotReviewIn,
  whyNotSubmitReview,
} from './review.rules.js';

const loads = (people: readonly string[], plan: readonly { personId: string }[]) =>
  people.map((one) => plan.filter(({ personId }) => personId === one).length);

describe('who is proposed to review what (section 4)', () => {
  const world = fc
    .record({
      proposals: fc.integer({ min: 0, max: 7 }),
      people: fc.integer({ min: 0, max: 6 }),
      each: fc.integer({ min: 1, max: 4 }),
      conflicts: fc.array(fc.tuple(fc.nat(5), fc.nat(6)), { maxLength: 25 }),
    })
    .map(({ proposals, people, each, conflicts }) => {
      const kept = new Set(conflicts.map(([person, proposal]) => `p${person} ${proposal}`));
      return {
        proposalIds: Array.from({ length: proposals }, (_, n) => String(n)),
        personIds: Array.from({ length: people }, (_, n) => `p${n}`),
        isConflicted: (person: string, proposal: string) => kept.has(`${person} ${proposal}`),
        each,
      };
    });

  it('is nobody in conflict, nobody twice, and as many as can be', () => {
    fc.assert(
      fc.property(world, (facts) => {
        const plan = planReviews(facts);
        for (const { personId, proposalId } of plan)
          expect(facts.isConflicted(personId, proposalId)).toBe(false);
        expect(new Set(plan.map((one) => JSON.stringify(one))).size).toBe(plan.length);
        for (const id of facts.proposalIds) {
          const free = facts.personIds.filter((person) => !facts.isConflicted(person, id)).length;
          expect(plan.filter(({ proposalId }) => proposalId === id)).toHaveLength(Math.min(free, facts.each));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is an even load: nobody has two more than somebody to whom one could go', () => {
    fc.assert(
      fc.property(world, (facts) => {
        const plan = planReviews(facts);
        const load = (person: string) => plan.filter(({ personId }) => personId === person).length;
        for (const { personId, proposalId } of plan)
          for (const other of facts.personIds) {
            const reviews = plan.some((one) => one.personId === other && one.proposalId === proposalId);
            if (reviews || facts.isConflicted(other, proposalId)) continue;
            expect(load(personId) - load(other)).toBeLessThanOrEqual(1);
          }
      }),
      { numRuns: 1000 },
    );
  });

  it('differs by at most one where nobody is in conflict', () => {
    fc.assert(
      fc.property(world, (facts) => {
        const plan = planReviews({ ...facts, isConflicted: () => false });
        const all = loads(facts.personIds, plan);
        if (all.length > 0) expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('hands reviews on over others where somebody cannot take them at once', () => {
    // b is free for the second alone, which a would have besides the first.
    const isConflicted = (person: string, proposal: string) => person === 'b' && proposal === '1';
    const plan = planReviews({ proposalIds: ['1', '2'], personIds: ['a', 'b'], isConflicted, each: 1 });
    expect(plan).toEqual([
      { proposalId: '1', personId: 'a' },
      { proposalId: '2', personId: 'b' },
    ]);
  });
});

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
