import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { defaultRulesOfProcedure as rules } from '../rules-of-procedure/rules-of-procedure.js';
import { costsOf } from './burden-ledger.rules.js';
import { rankSlots, whyBefore } from './slot-ranking.rules.js';
import { slotOutlook, type AskedSeat, type SlotAnswer } from './slot.rules.js';

const zones = [
  'Asia/Shanghai',
  'Europe/Moscow',
  'America/Vancouver',
  'America/New_York',
  'Asia/Bangkok',
  'Africa/Tunis',
];
type Answers = (SlotAnswer | null)[];

/** A seat whose people live in these zones; the first is the representative. */
const seat = (organisationId: string, answers: Answers, homes: string[] = zones): AskedSeat => ({
  organisationId,
  people: answers.map((answer, index) => ({
    personId: `${organisationId}-${index}`,
    zone: homes[index] ?? 'Etc/UTC',
    answer,
  })),
});
/** Six founders of whom each representative answers. */
const board = (answers: Answers): AskedSeat[] =>
  answers.map((answer, index) => seat(`member-${index}`, [answer], [zones[index] ?? 'Etc/UTC']));
const slot = (startsAt: string, seats: AskedSeat[]) =>
  slotOutlook({ startsAt: new Date(`${startsAt}Z`), minutes: 90, seats }, rules);
const noon = '2027-02-17T13:00';

describe('who could come for a Member (section 2, Votes)', () => {
  const precedents: [string, Answers, string, string | null][] = [
    ['the representative', ['yes', 'yes'], 'yes', 'M-0'],
    ['an alternate who surely can, before a representative if needed', ['if_needed', 'yes'], 'yes', 'M-1'],
    ['the first alternate before the second', ['no', 'yes', 'yes'], 'yes', 'M-1'],
    ['the second alternate', ['no', 'no', 'yes'], 'yes', 'M-2'],
    ['the representative if needed', ['if_needed', 'no'], 'if_needed', 'M-0'],
    [
      'an alternate if needed, while the representative has not answered',
      [null, 'if_needed'],
      'if_needed',
      'M-1',
    ],
    ['nobody knows, while one has not answered', ['no', null], 'unknown', 'M-1'],
    ['nobody knows, while nobody has answered', [null, null], 'unknown', 'M-0'],
    ['nobody', ['no', 'no', 'no'], 'no', null],
    ['nobody, the seat being empty', [], 'no', null],
  ];
  test.each(precedents)('%s', (_, answers, attendance, personId) => {
    expect(slot(noon, [seat('M', answers)]).members[0]).toMatchObject({ attendance, personId });
  });
});

describe('the quorum of a slot: more than half of the Members (section 2, Quorum)', () => {
  const [y, i, n, o] = ['yes', 'if_needed', 'no', null] as const;
  test.each([
    ['four of six surely', [y, y, y, y, n, n], 'sure'],
    ['three of six are no quorum', [y, y, y, n, n, n], 'out_of_reach'],
    ['the fourth if needed', [y, y, y, i, n, n], 'if_needed'],
    ['the fourth has not answered', [y, y, y, o, n, n], 'open'],
    ['nobody has answered', [o, o, o, o, o, o], 'open'],
    ['all refuse', [n, n, n, n, n, n], 'out_of_reach'],
  ] as const)('%s', (_, answers, prospect) => {
    expect(slot(noon, board([...answers])).quorum).toEqual({ prospect, needed: 4, of: 6 });
  });

  it('counts a Member once, whoever of it could come, and an empty seat among all', () => {
    const seats = [seat('A', ['yes', 'yes', 'yes']), seat('B', [])];
    expect(slot(noon, seats).quorum).toEqual({ prospect: 'out_of_reach', needed: 2, of: 2 });
  });

  it('is never reached by no Members', () => {
    expect(slot(noon, []).quorum).toEqual({ prospect: 'out_of_reach', needed: 1, of: 0 });
  });

  it('takes the share from the rules', () => {
    const twoThirds = { ...rules.quorum, share: { numerator: 2, denominator: 3, strict: false } };
    const seats = board([...Array<SlotAnswer>(4).fill('yes'), 'no', 'no', 'no']);
    const { quorum } = slotOutlook(
      { startsAt: new Date(noon), minutes: 90, seats },
      { ...rules, quorum: twoThirds },
    );
    expect(quorum).toEqual({ prospect: 'out_of_reach', needed: 5, of: 7 });
  });
});

describe('who pays for a slot (reading 8.1)', () => {
  it('is shown with the local hour of everybody', () => {
    const { members, burden } = slot(noon, board(Array<SlotAnswer>(6).fill('yes')));
    const hours = members.map(({ people, cost }) => [
      people[0]?.hours.startsAt.slice(11),
      cost?.colour,
      cost?.burden,
    ]);
    expect(hours).toEqual([
      ['21:00', 'yellow', 1],
      ['16:00', 'green', 0],
      ['06:00', 'yellow', 1],
      ['08:00', 'green', 0],
      ['20:00', 'yellow', 1],
      ['14:00', 'green', 0],
    ]);
    expect(burden).toBe(3);
  });

  it('goes by the clock of the alternate who would come', () => {
    const homes = ['America/Vancouver', 'Europe/London'];
    expect(slot('2027-02-17T09:00', [seat('COL', ['no', 'yes'], homes)]).members[0]?.cost?.burden).toBe(0);
    expect(slot('2027-02-17T09:00', [seat('COL', ['yes', 'yes'], homes)]).members[0]?.cost?.burden).toBe(3);
  });

  it('goes by the clock of the representative where nobody could come, and is nothing for an empty seat', () => {
    const seats = [seat('COL', ['no', 'no'], ['America/Vancouver', 'Europe/London']), seat('ISTE', [])];
    expect(slot('2027-02-17T09:00', seats).members.map(({ cost }) => cost)).toEqual([
      { colour: 'red', burden: 3 },
      null,
    ]);
  });
});

describe('the ranking of slots', () => {
  const [y, i, n] = ['yes', 'if_needed', 'no'] as const;
  const past = (instant: string) =>
    costsOf(
      new Date(`${instant}Z`),
      90,
      zones.map((zone, m) => ({ organisationId: `member-${m}`, zone })),
      rules,
    );
  const all = Array<SlotAnswer>(6).fill('yes');
  const day = '2027-02-17';
  type Precedent = [
    string,
    string,
    ReturnType<typeof slot>,
    ReturnType<typeof slot>,
    ReturnType<typeof past>[],
  ];
  const precedents: Precedent[] = [
    [
      'a quorum that is sure',
      'quorum',
      slot(`${day}T04:00`, board([y, y, y, y, n, n])),
      slot(noon, board([y, y, y, i, i, i])),
      [],
    ],
    [
      'more who surely come',
      'yes',
      slot(`${day}T04:00`, board(all)),
      slot(noon, board([y, y, y, y, y, i])),
      [],
    ],
    [
      'more who come if needed',
      'if_needed',
      slot(`${day}T04:00`, board([y, y, y, y, i, i])),
      slot(noon, board([y, y, y, y, i, n])),
      [],
    ],
    [
      'no red hours again',
      'red_again',
      slot(noon, board(all)),
      slot(`${day}T04:00`, board(all)),
      [past('2027-01-20T04:00')],
    ],
    [
      'who has paid less',
      'fairness',
      slot(`${day}T02:00`, board(all)),
      slot(`${day}T04:00`, board(all)),
      [past('2026-10-21T04:00'), past('2026-11-18T13:00'), past('2026-12-16T13:00')],
    ],
    [
      'the earlier',
      'earlier',
      slot('2027-02-17T13:00', board(all)),
      slot('2027-02-18T13:00', board(all)),
      [],
    ],
  ];
  test.each(precedents)('puts first: %s', (_, criterion, first, second, before) => {
    for (const slots of [
      [first, second],
      [second, first],
    ]) {
      const ranked = rankSlots(slots, before);
      expect(ranked.map(({ outlook }) => outlook)).toEqual([first, second]);
      expect(ranked[0]?.beforeNext?.criterion).toBe(criterion);
      expect(ranked[1]?.beforeNext).toBeNull();
    }
  });

  it('says both figures', () => {
    const ranked = rankSlots([slot(noon, board([y, y, y, y, n, n])), slot(`${day}T14:00`, board(all))], []);
    expect(ranked[0]?.beforeNext).toEqual({ criterion: 'yes', here: 6, there: 4 });
  });

  it('lets the total decide where fairness weighs alike', () => {
    const score = { quorum: 0, yes: 6, if_needed: 0, red_again: 0, fairness: 9, burden: 3, earlier: 0 };
    expect(whyBefore(score, { ...score, burden: 9 })).toEqual({ criterion: 'burden', here: 3, there: 9 });
    expect(whyBefore({ ...score, burden: 9 }, score)).toBeNull();
    expect(whyBefore(score, score)).toBeNull();
  });

  const answer = fc.constantFrom<SlotAnswer | null>('yes', 'if_needed', 'no', null);
  const answers = fc.array(answer, { minLength: 6, maxLength: 6 });
  const outlooks = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 2000 }), answers), { minLength: 1, maxLength: 6 })
    .map((list) =>
      list.map(([hour, given]) =>
        slot(new Date(Date.UTC(2027, 0, 1, hour)).toISOString().slice(0, 16), board(given)),
      ),
    );

  it('keeps its first when a slot is added to which nobody can come', () => {
    fc.assert(
      fc.property(outlooks, fc.integer({ min: 0, max: 23 }), (slots, hour) => {
        const first = rankSlots(slots, [])[0];
        fc.pre(first?.outlook.quorum.prospect !== 'out_of_reach');
        const nobody = slot(
          `2026-12-31T${String(hour).padStart(2, '0')}:00`,
          board(Array<SlotAnswer>(6).fill('no')),
        );
        expect(rankSlots([nobody, ...slots], [])[0]?.outlook).toBe(first?.outlook);
      }),
    );
  });

  it('does not depend on the order of the Members', () => {
    fc.assert(
      fc.property(outlooks, (slots) => {
        const turned = slots.map((outlook) => ({ ...outlook, members: [...outlook.members].reverse() }));
        expect(rankSlots(turned, []).map(({ score }) => score)).toEqual(
          rankSlots(slots, []).map(({ score }) => score),
        );
      }),
    );
  });

  it('puts no slot behind one that is worse for somebody and better for nobody', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 0, max: 47 }), (one, other) => {
        const [a, b] = [one, other].map((half) =>
          slot(new Date(Date.UTC(2027, 1, 17, 0, half * 30)).toISOString().slice(0, 16), board(all)),
        );
        if (!a || !b) return;
        const burdens = [a, b].map(({ members }) => members.map(({ cost }) => cost?.burden ?? 0));
        const better = burdens[0]?.every((burden, m) => burden <= (burdens[1]?.[m] ?? 0));
        fc.pre(better === true && a.burden < b.burden);
        expect(rankSlots([a, b], [past('2027-01-20T04:00')])[0]?.outlook).toBe(a);
      }),
    );
  });
});
