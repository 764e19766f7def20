import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { planReviews, sharedHouses, type PlanFacts } from './plan.rules.js';

const loads = (people: readonly string[], plan: readonly { personId: string }[]) =>
  people.map((one) => plan.filter(({ personId }) => personId === one).length);

/** A small network: people of a house each, or of a few houses between them. */
const world = fc
  .record({
    proposals: fc.integer({ min: 0, max: 7 }),
    people: fc.integer({ min: 0, max: 6 }),
    each: fc.integer({ min: 1, max: 4 }),
    conflicts: fc.array(fc.tuple(fc.nat(5), fc.nat(6)), { maxLength: 25 }),
    houses: fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
    asked: fc.array(fc.record({ person: fc.nat(5), proposal: fc.nat(6), counts: fc.boolean() }), {
      maxLength: 6,
    }),
  })
  .map(({ proposals, people, each, conflicts, houses, asked }) => {
    const kept = new Set(conflicts.map(([person, proposal]) => `p${person} ${proposal}`));
    return {
      proposalIds: Array.from({ length: proposals }, (_, n) => String(n)),
      personIds: Array.from({ length: people }, (_, n) => `p${n}`),
      isConflicted: (person: string, proposal: string) => kept.has(`${person} ${proposal}`),
      housesOf: (person: string) => [`h${houses[Number(person.slice(1))] ?? 0}`],
      each,
      asked: [
        ...new Map(
          asked
            .filter(({ person, proposal }) => person < people && proposal < proposals)
            .map(({ person, proposal, counts }) => [
              `${person} ${proposal}`,
              { personId: `p${person}`, proposalId: String(proposal), counts },
            ]),
        ).values(),
      ],
    };
  });

const reviewersOf = (facts: PlanFacts, id: string) => {
  const staying = (facts.asked ?? []).filter(({ counts }) => counts);
  return [...staying, ...planReviews(facts)]
    .filter(({ proposalId }) => proposalId === id)
    .map(({ personId }) => personId);
};
const freeFor = ({ personIds, isConflicted, asked = [] }: PlanFacts, id: string) =>
  personIds.filter(
    (person) =>
      !isConflicted(person, id) &&
      !asked.some(({ personId, proposalId }) => personId === person && proposalId === id),
  );

describe('who is proposed to review what (section 4)', () => {
  it('is nobody in conflict, nobody twice, and as many as can be', () => {
    fc.assert(
      fc.property(world, (facts) => {
        const plan = planReviews(facts);
        for (const { personId, proposalId } of plan) {
          expect(facts.isConflicted(personId, proposalId)).toBe(false);
          expect(facts.asked.map(({ counts: _, ...one }) => one)).not.toContainEqual({
            personId,
            proposalId,
          });
        }
        expect(new Set(plan.map((one) => JSON.stringify(one))).size).toBe(plan.length);
        for (const id of facts.proposalIds) {
          const staying = facts.asked.filter(({ proposalId, counts }) => proposalId === id && counts).length;
          const missing = Math.max(0, facts.each - staying);
          expect(plan.filter(({ proposalId }) => proposalId === id)).toHaveLength(
            Math.min(freeFor(facts, id).length, missing),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is of as many houses as there are to choose from', () => {
    fc.assert(
      fc.property(world, (facts) => {
        for (const id of facts.proposalIds) {
          const reviewers = reviewersOf(facts, id);
          const housesOfAll = new Set([...reviewers, ...freeFor(facts, id)].flatMap(facts.housesOf));
          const staying = facts.asked
            .filter(({ proposalId, counts }) => proposalId === id && counts)
            .map(({ personId }) => personId);
          const stayingHouses = new Set(staying.flatMap(facts.housesOf)).size;
          const brought = reviewers.length - staying.length;
          expect(new Set(reviewers.flatMap(facts.housesOf)).size).toBe(
            Math.min(stayingHouses + brought, housesOfAll.size),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is an even load: nobody has two more than somebody to whom one could go', () => {
    fc.assert(
      fc.property(world, (facts) => {
        const plan = planReviews(facts);
        const counting = facts.asked.filter(({ counts }) => counts);
        const load = (person: string) =>
          [...plan, ...counting].filter(({ personId }) => personId === person).length;
        const clashes = (person: string, others: readonly string[]) =>
          others.filter((one) => one !== person && facts.housesOf(one)[0] === facts.housesOf(person)[0])
            .length;
        for (const { personId, proposalId } of plan) {
          const others = reviewersOf(facts, proposalId).filter((one) => one !== personId);
          for (const other of freeFor(facts, proposalId)) {
            if (others.includes(other) || other === personId) continue;
            if (clashes(other, others) > clashes(personId, others)) continue;
            expect(load(personId) - load(other)).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('differs by at most one where nobody is in conflict and each is of a house of their own', () => {
    fc.assert(
      fc.property(world, (facts) => {
        const plan = planReviews({
          ...facts,
          asked: [],
          isConflicted: () => false,
          housesOf: (person) => [person],
        });
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

  it('replaces whoever dropped out, and does not ask them again', () => {
    const facts = {
      ...{ proposalIds: ['1'], personIds: ['a', 'b', 'c'], isConflicted: () => false, each: 2 },
      asked: [
        { proposalId: '1', personId: 'a', counts: false },
        { proposalId: '1', personId: 'b', counts: true },
      ],
    };
    expect(planReviews(facts)).toEqual([{ proposalId: '1', personId: 'c' }]);
  });
});

describe('two of one house on a proposal', () => {
  const of: Record<string, string[]> = { a1: ['A'], a2: ['A'], b1: ['B'], c1: ['C'], ab: ['A', 'B'] };
  const plan = (people: string[], each: number, conflicted: string[] = [], asked: string[] = []) => {
    const facts: PlanFacts = {
      proposalIds: ['1'],
      personIds: people,
      isConflicted: (person) => conflicted.includes(person),
      housesOf: (person) => of[person] ?? [],
      each,
      asked: asked.map((personId) => ({ personId, proposalId: '1', counts: true })),
    };
    const planned = planReviews(facts);
    return {
      people: planned.map(({ personId }) => personId),
      together: sharedHouses(facts, planned).map(({ house, houses }) => `${house} of ${houses}`),
    };
  };
  test.each([
    ['are avoided where there is another house', ['a1', 'a2', 'b1'], 2, [], [], ['a1', 'b1'], []],
    ['are not where only one house is free', ['a1', 'a2', 'b1'], 2, ['b1'], [], ['a1', 'a2'], ['A of 1']],
    ['are not where more are wanted', ['a1', 'a2', 'b1'], 3, [], [], ['a1', 'a2', 'b1'], ['A of 2']],
    ['are avoided with whom was asked before', ['a1', 'a2', 'b1'], 2, [], ['a2'], ['b1'], []],
    ['count for each house of a person', ['a1', 'ab', 'c1'], 2, [], [], ['a1', 'c1'], []],
    ['are told only where the plan brings one', ['c1'], 3, [], ['a1', 'a2'], ['c1'], []],
  ])('%s', (_name, people, each, conflicted, asked, planned, together) => {
    expect(plan(people, each, conflicted, asked)).toEqual({ people: planned, together });
  });
});
