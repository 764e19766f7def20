import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chairHistory, members, rules } from '../../../test/chair-history.js';
import { addMonths } from '../../platform/time/calendar-days.js';
import { whyNotAppoint } from './chair-term.rules.js';
import { nextInRotation, rotationLedger } from './rotation.rules.js';
import { roundAt, type Decline } from './round.rules.js';
import { consumesTurn, termDates, type TermPeriod } from './term-dates.rules.js';

describe('any history that the rules allow', () => {
  const ids = ['A', 'B', 'C', 'D'];
  const step = fc.record({
    decliners: fc.subarray(ids, { maxLength: 3 }),
    choice: fc.nat({ max: 10 }),
    months: fc.constantFrom(24, 24, 24, 6, 14),
  });
  type Step = { decliners: string[]; choice: number; months: number };

  /** Appoints, turn after turn, one of those whom the rules let through. */
  const lived = (steps: Step[]) => {
    const past: TermPeriod[] = [];
    const declined: Decline[] = [];
    const facts = chairHistory({ memberships: members('A B C D'), terms: past, declines: declined });
    let turn = '2022-08-20';
    for (const { decliners, choice, months } of steps) {
      declined.push(...decliners.map((organisationId) => ({ organisationId, turnStartsOn: turn })));
      const { endsOn } = termDates(turn, past, [], rules);
      const open = ids
        .map((organisationId) => ({ organisationId, startsOn: turn, endsOn }))
        .filter((proposal) => whyNotAppoint(facts, proposal, turn, rules) === null);
      const chosen = open[choice % Math.max(open.length, 1)];
      if (!chosen) break;
      const early = addMonths(turn, months);
      past.push({ ...chosen, endsOn: early < endsOn ? early : endsOn });
      turn = past.at(-1)?.endsOn ?? turn;
    }
    return { facts, turn };
  };
  const histories = fc.array(step, { maxLength: 9 }).map(lived);

  it('leaves the one next in line free to be appointed, and says of nobody else that it is next', () => {
    fc.assert(
      fc.property(histories, ({ facts, turn }) => {
        const organisationId = nextInRotation(facts, turn, rules);
        const entries = rotationLedger(facts, turn, rules);
        const next = entries.filter(({ state }) => state === 'next').map((each) => each.organisationId);
        expect(next).toEqual(organisationId === null ? [] : [organisationId]);
        expect(entries.map((each) => each.organisationId)).toEqual(ids);
        if (organisationId === null) return;
        const proposal = {
          organisationId,
          startsOn: turn,
          endsOn: termDates(turn, facts.terms, [], rules).endsOn,
        };
        expect(whyNotAppoint(facts, proposal, turn, rules)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  it('without declines or early ends gives every Member a turn before any has a second', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 10 }), { minLength: 8, maxLength: 8 }), (choices) => {
        const { facts } = lived(choices.map((choice) => ({ decliners: [], choice, months: 24 })));
        const chairs = facts.terms.map(({ organisationId }) => organisationId);
        expect(chairs).toHaveLength(8);
        expect(chairs.slice(0, 4).sort()).toEqual(ids);
        expect(chairs.slice(4).sort()).toEqual(ids);
      }),
      { numRuns: 30 },
    );
  });

  it('has asked, or will ask, every Member once in each round', () => {
    fc.assert(
      fc.property(histories, ({ facts, turn }) => {
        const round = roundAt(turn, facts, rules);
        expect(new Set(round.line).size).toBe(round.line.length);
        for (const id of round.line) expect(round.declinedNow).not.toContain(id);
        for (const id of round.waiting) expect(round.served.has(id)).toBe(false);
        for (const [id, term] of round.served) {
          expect(term.organisationId).toBe(id);
          expect(consumesTurn(term, rules)).toBe(true);
        }
        if (round.waiting.length > 0) for (const id of round.line) expect(round.served.has(id)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });
});
