import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  effectOfEnding,
  inForceAt,
  seatGaps,
  seatOf,
  whoSits,
  whyNotEnd,
  whyNotGrant,
  whyNotLeaveGap,
  whyNotLeaveSeat,
  type GrantProposal,
  type MandatePeriod,
} from './mandate.rules.js';

const at = (text: string) => new Date(`${text}T00:00:00Z`);
const mandate = (
  personId: string,
  capacity: MandatePeriod['capacity'],
  from = '2026-01-01',
  until: string | null = null,
  organisationId = 'COL',
): MandatePeriod => ({
  personId,
  organisationId,
  capacity,
  startsAt: at(from),
  endsAt: until === null ? null : at(until),
});

describe('a mandate', () => {
  test.each([
    ['2025-12-31T23:59:59.999Z', false],
    ['2026-01-01T00:00:00.000Z', true],
    ['2026-12-31T23:59:59.999Z', true],
    ['2027-01-01T00:00:00.000Z', false],
  ])('from 2026 to 2027 at %s is in force: %s', (instant, expected) => {
    expect(inForceAt(mandate('a', 'representative', '2026-01-01', '2027-01-01'), new Date(instant))).toBe(
      expected,
    );
  });
});

describe('the seat of a Member (Rules of Procedure, section 2, Votes)', () => {
  const mandates = [
    mandate('second', 'second_alternate'),
    mandate('admin', 'organisation_administrator'),
    mandate('first', 'first_alternate', '2026-01-01', '2027-01-01'),
    mandate('representative', 'representative', '2026-03-01', '2026-06-01'),
    mandate('other', 'representative', '2026-01-01', null, 'ISTE'),
  ];
  const sits = (when: string, absent: string[] = []) =>
    whoSits(mandates, 'COL', at(when), absent)?.personId ?? null;

  const precedents: [string, string[], string | null, string][] = [
    ['2026-04-01', [], 'representative', 'the representative'],
    ['2026-04-01', ['representative'], 'first', 'else the first alternate'],
    ['2026-04-01', ['representative', 'first'], 'second', 'else the second'],
    ['2026-04-01', ['representative', 'first', 'second'], null, 'an administrator never sits'],
    ['2026-02-01', [], 'first', 'before the representative’s mandate begins'],
    ['2026-06-01', [], 'first', 'from the instant at which it ends'],
    ['2027-06-01', [], 'second', 'when the first alternate’s has ended too'],
    ['2025-06-01', [], null, 'before any mandate the seat is empty'],
  ];
  test.each(precedents)('on %s without %j is sat in by %s: %s', (when, absent, expected) => {
    expect(sits(when, absent)).toBe(expected);
  });

  it('lists them in the order in which they sit', () => {
    expect(seatOf(mandates, 'COL', at('2026-04-01')).map(({ personId }) => personId)).toEqual([
      'representative',
      'first',
      'second',
    ]);
  });
});

describe('a mandate is given', () => {
  const existing = [
    mandate('representative', 'representative', '2026-01-01', '2027-01-01'),
    mandate('alternate', 'first_alternate'),
    mandate('admin', 'organisation_administrator'),
    mandate('elsewhere', 'representative', '2026-01-01', null, 'ISTE'),
  ];
  const proposal: GrantProposal = {
    ...mandate('new', 'representative', '2027-01-01'),
    basis: 'Letter of 1 December 2026',
  };
  const asked = (change: Partial<GrantProposal>) =>
    whyNotGrant(existing, { ...proposal, ...change })?.code ?? null;

  const precedents: [string, Partial<GrantProposal>, string | null][] = [
    ['from the instant at which the last one ends', {}, null],
    ['a day too early', { startsAt: at('2026-12-31') }, 'CAPACITY_HELD'],
    ['before it, up to its start', { startsAt: at('2025-01-01'), endsAt: at('2026-01-01') }, null],
    ['before it, a day into it', { startsAt: at('2025-01-01'), endsAt: at('2026-01-02') }, 'CAPACITY_HELD'],
    ['around it', { startsAt: at('2025-01-01'), endsAt: null }, 'CAPACITY_HELD'],
    ['for a first alternate while there is one', { capacity: 'first_alternate' }, 'CAPACITY_HELD'],
    ['for a second alternate', { capacity: 'second_alternate' }, null],
    ['for one more administrator', { capacity: 'organisation_administrator' }, null],
    [
      'twice to the same administrator',
      { capacity: 'organisation_administrator', personId: 'admin' },
      'CAPACITY_HELD',
    ],
    ['to the alternate, who sits already', { personId: 'alternate' }, 'SITS_ALREADY'],
    [
      'to the alternate as administrator too',
      { personId: 'alternate', capacity: 'organisation_administrator' },
      null,
    ],
    ['to a person who sits for another Member', { personId: 'elsewhere' }, null],
    ['without a nomination letter', { basis: ' ' }, 'MANDATE_NEEDS_LETTER'],
    ['that ends before it starts', { endsAt: at('2026-12-01') }, 'MANDATE_ENDS_BEFORE_START'],
    ['that ends when it starts', { endsAt: proposal.startsAt }, 'MANDATE_ENDS_BEFORE_START'],
    ['at another Organisation whose seat is free', { organisationId: 'SEAMEO' }, null],
    ['at another Organisation whose seat is taken', { organisationId: 'ISTE' }, 'CAPACITY_HELD'],
  ];
  test.each(precedents)('%s: %s', (_what, change, code) => expect(asked(change)).toBe(code));

  it('so that never two hold one seat at a time, in whatever order they come', () => {
    const proposals = fc.array(
      fc.record({
        person: fc.constantFrom('a', 'b', 'c'),
        capacity: fc.constantFrom('representative', 'first_alternate', 'second_alternate'),
        from: fc.integer({ min: 0, max: 60 }),
        days: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(proposals, (asked) => {
        const day = (number: number) => new Date(at('2026-01-01').getTime() + number * 86_400_000);
        const granted: MandatePeriod[] = [];
        for (const { person, capacity, from, days } of asked) {
          const wanted = {
            personId: person,
            organisationId: 'COL',
            capacity,
            startsAt: day(from),
            endsAt: days === null ? null : day(from + days),
            basis: 'Letter',
          };
          if (whyNotGrant(granted, wanted) === null) granted.push(wanted);
        }
        for (let number = 0; number <= 100; number += 1) {
          const held = granted.filter((one) => inForceAt(one, day(number)));
          expect(new Set(held.map(({ capacity }) => capacity)).size).toBe(held.length);
          expect(new Set(held.map(({ personId }) => personId)).size).toBe(held.length);
        }
      }),
    );
  });
});

describe('a mandate is ended', () => {
  const open = mandate('a', 'representative');
  test.each([
    [open, '2026-06-01', null],
    [open, '2026-01-01', 'MANDATE_ENDS_BEFORE_START'],
    [open, '2025-06-01', 'MANDATE_ENDS_BEFORE_START'],
    [mandate('a', 'representative', '2026-01-01', '2027-01-01'), '2026-06-01', null],
    [mandate('a', 'representative', '2026-01-01', '2027-01-01'), '2027-01-01', 'MANDATE_ENDED'],
  ])('%j on %s: %s', (one, when, code) => expect(whyNotEnd(one, at(when))?.code ?? null).toBe(code));
});

describe('the end of a mandate for a seat (Rules of Procedure, section 2, Votes)', () => {
  const named = (
    id: string,
    ...about: Parameters<typeof mandate> extends [string, ...infer R] ? R : never
  ) => ({
    id,
    ...mandate(id, ...about),
  });
  const representative = named('representative', 'representative');
  const first = named('first', 'first_alternate');
  const second = named('second', 'second_alternate');
  const successor = named('successor', 'representative', '2026-06-01');
  const elsewhere = named('elsewhere', 'representative', '2026-01-01', null, 'ISTE');
  const administrator = named('admin', 'organisation_administrator');
  type Named = typeof representative;

  const precedents: [string, Named[], Named, string, string | null][] = [
    ['leaves it to the first alternate', [first, second], representative, 'falls_to_alternate', 'first'],
    ['else to the second', [second, administrator], representative, 'falls_to_alternate', 'second'],
    ['else to nobody', [administrator, elsewhere], representative, 'seat_empty', null],
    ['changes nothing where an alternate’s ends', [representative, second], first, 'none', 'representative'],
    ['leaves it to the second where the first sat', [second], first, 'falls_to_alternate', 'second'],
    ['of the last one leaves it to nobody', [], second, 'seat_empty', null],
    [
      'changes nothing where a successor comes at that instant',
      [successor, first],
      representative,
      'none',
      'successor',
    ],
    ['of an administrator changes nothing', [representative], administrator, 'none', 'representative'],
  ];
  test.each(precedents)('%s', (_what, others, ending, effect, sits) => {
    const found = effectOfEnding([...others, ending], ending, at('2026-06-01'));
    expect([found.effect, found.sits?.personId ?? null]).toEqual([effect, sits]);
    const ended = { ...ending, endsAt: at('2026-06-01') };
    expect(effectOfEnding([...others, ended], ended, at('2026-06-01')).effect).toBe(effect);
  });

  test.each([
    ['seat_empty', false, 'SEAT_WOULD_BE_EMPTY'],
    ['seat_empty', true, null],
    ['falls_to_alternate', false, null],
    ['none', false, null],
  ] as const)('with the effect %s, meant: %s, is refused: %s', (effect, isMeant, code) => {
    expect(whyNotLeaveSeat(effect, isMeant)?.code ?? null).toBe(code);
  });
});

describe('a mandate that leaves the seat vacant beside it (Rules of Procedure, section 2, Votes)', () => {
  const until = (end: string | null, capacity: MandatePeriod['capacity'] = 'representative') =>
    mandate('before', capacity, '2026-01-01', end);
  const later = mandate('later', 'representative', '2028-01-01');
  const gap = (from: string, to: string) => ({ from, until: to });

  const precedents: [string, MandatePeriod[], string, string | null, object | null][] = [
    ['begins as the last one ends', [until('2027-01-01')], '2027-01-01', null, null],
    ['begins a month later', [until('2027-01-01')], '2027-02-01', null, gap('2027-01-01', '2027-02-01')],
    [
      'begins later while an alternate sits',
      [until('2027-01-01'), mandate('b', 'second_alternate')],
      '2027-02-01',
      null,
      null,
    ],
    [
      'begins when the alternate has gone as well',
      [until('2027-01-01'), until('2027-01-15', 'first_alternate')],
      '2027-02-01',
      null,
      gap('2027-01-15', '2027-02-01'),
    ],
    ['is the first of all', [], '2027-02-01', null, null],
    [
      'follows another Organisation’s',
      [{ ...until('2027-01-01'), organisationId: 'ISTE' }],
      '2027-02-01',
      null,
      null,
    ],
    ['comes before all others and reaches the next', [later], '2027-02-01', '2028-01-01', null],
    ['ends before the next begins', [later], '2027-02-01', '2027-12-01', gap('2027-12-01', '2028-01-01')],
    ['ends as the last one', [until('2027-02-01')], '2027-02-01', '2027-12-01', null],
    ['fills at once what is vacant since long', [until('2026-02-01')], '2026-06-01', null, null],
    ['fills it next month', [until('2026-02-01')], '2026-07-01', null, gap('2026-06-01', '2026-07-01')],
    ['of the past left a gap that is known', [until('2026-02-01')], '2026-03-01', '2026-04-01', null],
  ];
  test.each(precedents)('%s', (_what, existing, from, end, expected) => {
    const proposal = mandate('new', 'representative', from, end);
    const now = at('2026-06-01');
    expect(whyNotLeaveGap(existing, proposal, now, false)?.params ?? null).toEqual(expected);
    expect(whyNotLeaveGap(existing, proposal, now, true)).toBeNull();
    const administrator = { ...proposal, capacity: 'organisation_administrator' as const };
    expect(whyNotLeaveGap(existing, administrator, now, false)).toBeNull();
  });
});

describe('a seat without a representative is reported', () => {
  const year = { from: at('2026-01-01'), until: at('2027-01-01') };
  const mandates = [
    mandate('a', 'representative', '2026-02-01', '2026-05-01'),
    mandate('b', 'representative', '2026-08-01', '2026-10-01'),
    mandate('c', 'first_alternate', '2026-04-01', '2026-06-01'),
    mandate('d', 'second_alternate', '2026-06-01', '2026-07-01'),
  ];

  it('from when to when, and whether an alternate can sit', () => {
    expect(seatGaps(mandates, 'COL', year)).toEqual([
      { from: at('2026-01-01'), until: at('2026-02-01'), alternate: false },
      { from: at('2026-05-01'), until: at('2026-07-01'), alternate: true },
      { from: at('2026-07-01'), until: at('2026-08-01'), alternate: false },
      { from: at('2026-10-01'), until: at('2027-01-01'), alternate: false },
    ]);
  });

  it('not while one follows the other', () => {
    const successive = [
      mandate('a', 'representative', '2025-01-01', '2026-06-01'),
      mandate('b', 'representative', '2026-06-01'),
    ];
    expect(seatGaps(successive, 'COL', year)).toEqual([]);
  });

  it('for the whole time when there never was one', () => {
    expect(seatGaps([], 'COL', year)).toEqual([{ ...year, alternate: false }]);
  });

  it('exactly where nobody represents', () => {
    const day = (number: number) => new Date(at('2026-01-01').getTime() + number * 86_400_000);
    const periods = fc.array(
      fc.record({
        capacity: fc.constantFrom('representative', 'first_alternate'),
        from: fc.integer({ min: -10, max: 60 }),
        days: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(periods, (rows) => {
        const held = rows.map(({ capacity, from, days }) => ({
          personId: 'p',
          organisationId: 'COL',
          capacity,
          startsAt: day(from),
          endsAt: days === null ? null : day(from + days),
        }));
        const gaps = seatGaps(held, 'COL', { from: day(0), until: day(60) });
        for (let number = 0; number < 60; number += 1) {
          const sitting = whoSits(held, 'COL', day(number));
          const gap = gaps.find(({ from, until }) => from <= day(number) && day(number) < until);
          expect(gap === undefined).toBe(sitting?.capacity === 'representative');
          if (gap) expect(gap.alternate).toBe(sitting !== null);
        }
      }),
    );
  });
});
