import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import {
  chairHistory,
  declines,
  founders,
  members,
  rules,
  term,
  terms,
} from '../../../test/chair-history.js';
import { addMonths } from '../../platform/time/calendar-days.js';
import { chairOn, whyNotAppoint, whyNotConclude, type ConclusionFacts } from './chair-term.rules.js';
import type { RotationFacts } from './round.rules.js';
import { termDates, termOn, type TermPeriod } from './term-dates.rules.js';

const asked = (text: string, change: Partial<RotationFacts> = {}, today = term(text).startsOn) =>
  whyNotAppoint(chairHistory(change), term(text), today, rules);
const codeOf = (text: string, change: Partial<RotationFacts>) => asked(text, change)?.code ?? null;
const later = [{ startsOn: '2028-08-20', endsOn: '2028-08-22' }];

describe('a Member is appointed', () => {
  const others = 'SLIBNU IITE ISTE SEAMEO ALECSO';
  const byMembership: [string, string, string, string | null][] = [
    ['as a Member', 'COL 2026', `${others} COL`, null],
    ['not as a Partner or a stranger', 'NetDragon 2026', others, 'CHAIR_NOT_A_MEMBER'],
    ['not before its membership is in force', 'COL 2026', `${others} COL/2026-08-21`, 'CHAIR_NOT_A_MEMBER'],
    ['on the day on which it comes into force', 'COL 2026', `${others} COL/2026-08-20`, null],
    ['not after it ended', 'COL 2026', `${others} COL/2022-08-18/2026-08-20`, 'CHAIR_NOT_A_MEMBER'],
  ];
  test.each(byMembership)('%s', (_what, proposal, memberships, code) => {
    expect(codeOf(proposal, { memberships: members(memberships) })).toBe(code);
  });

  it('not while it is suspended', () => {
    const suspended = members('COL').map((period) => ({ ...period, stage: 'suspended' as const }));
    expect(codeOf('COL 2026', { memberships: [...members(others), ...suspended] })).toBe(
      'CHAIR_NOT_A_MEMBER',
    );
  });

  const full = 'SLIBNU 2022, IITE 2024';
  const vacated = 'SLIBNU 2022, IITE 2024-08-20 2025-03-01';
  const byDates: [string, string, string, Partial<RotationFacts>, string | null][] = [
    ['for two years', 'COL 2026', full, {}, null],
    ['to the first term ever', 'COL 2022', '', {}, null],
    ['not for a term that ends first', 'COL 2026-08-20 2026-08-19', full, {}, 'CHAIR_TERM_ENDS_BEFORE_START'],
    ['not for a term of no day', 'COL 2026-08-20 2026-08-20', full, {}, 'CHAIR_TERM_ENDS_BEFORE_START'],
    ['not over the term in force', 'COL 2026-08-19 2028-08-20', full, {}, 'CHAIR_TERMS_OVERLAP'],
    ['not over a term that was elected', 'COL 2026', 'IITE 2024, ISTE 2027', {}, 'CHAIR_TERMS_OVERLAP'],
    ['not for one year', 'COL 2026-08-20 2027-08-20', full, {}, 'CHAIR_TERM_LENGTH'],
    ['not for three', 'COL 2026-08-20 2029-08-20', full, {}, 'CHAIR_TERM_LENGTH'],
    [
      'not to the day when the meeting closes later',
      'COL 2026',
      full,
      { conferences: later },
      'CHAIR_TERM_LENGTH',
    ],
    ['to that close, a few days over', 'COL 2026-08-20 2028-08-22', full, { conferences: later }, null],
    [
      'not from before the close',
      'COL 2026-08-19 2028-08-20',
      'IITE 2024-08-20 2026-08-19',
      {},
      'CHAIR_TERM_START',
    ],
    ['to what is left of a term', 'COL 2025-05-01 2026-08-20', vacated, {}, null],
    ['not beyond it', 'COL 2025-05-01 2027-08-20', vacated, {}, 'CHAIR_TERM_LENGTH'],
    ['to a past term, whatever was later', 'SLIBNU 2022', 'IITE 2024, SLIBNU 2026', {}, null],
  ];
  test.each(byDates)('%s', (_what, proposal, history, change, code) => {
    expect(codeOf(proposal, { terms: terms(history), ...change })).toBe(code);
  });

  it('a year ahead at the earliest, at the conference', () => {
    const refused = {
      code: 'CHAIR_ELECTED_TOO_EARLY',
      params: { earliest: '2025-08-18' },
      field: 'startsOn',
    };
    expect(asked('COL 2026', {}, '2025-08-17')).toEqual(refused);
    expect(asked('COL 2026', {}, '2025-08-18')).toBeNull();
  });

  const six = founders.join(' ');
  const three = 'SLIBNU IITE COL';
  const allServed = 'SLIBNU 2020, IITE 2022, COL 2024';
  const short = 'SLIBNU 2022, IITE 2024-08-20 2025-11-01, COL 2025-11-01 2026-08-20';
  const twiceShort =
    'SLIBNU 2022-08-20 2024-01-20, COL 2024-01-20 2024-08-20, IITE 2024-08-20 2026-01-20, COL 2026-01-20 2026-08-20';
  const fourDecline = 'COL 2026, ISTE 2026, SEAMEO 2026, ALECSO 2026';
  const byTurn: [string, string, string, string, string, string | null][] = [
    ['when it is next', 'COL 2026', six, full, '', null],
    ['out of order, if elected, while it has not served', 'ALECSO 2026', six, full, '', null],
    ['not for a second term while four have not served', 'SLIBNU 2026', six, full, '', 'CHAIR_TURN_SERVED'],
    ['not to follow itself while others have not served', 'IITE 2026', six, full, '', 'CHAIR_TURN_SERVED'],
    ['for a second term when all have served', 'SLIBNU 2026', three, allServed, '', null],
    ['and out of order', 'IITE 2026', three, allServed, '', null],
    ['not to follow itself while two are willing', 'COL 2026', three, allServed, '', 'CHAIR_FOLLOWS_ITSELF'],
    ['nor while one is', 'COL 2026', three, allServed, 'SLIBNU 2026', 'CHAIR_FOLLOWS_ITSELF'],
    [
      'to follow itself when all others declined',
      'COL 2026',
      three,
      allServed,
      'SLIBNU 2026, IITE 2026',
      null,
    ],
    ['to follow itself as the only Member', 'SLIBNU 2024', 'SLIBNU', 'SLIBNU 2022', '', null],
    ['for a second term when the others declined', 'SLIBNU 2026', six, full, fourDecline, null],
    [
      'not while one has not',
      'SLIBNU 2026',
      six,
      full,
      'COL 2026, ISTE 2026, SEAMEO 2026',
      'CHAIR_TURN_SERVED',
    ],
    ['for a second term when the rest are Members no more', 'SLIBNU 2026', 'SLIBNU IITE', full, '', null],
    [
      'not while a newcomer has not served',
      'SLIBNU 2026',
      `${three} NEW/2026-01-01`,
      allServed,
      '',
      'CHAIR_TURN_SERVED',
    ],
    ['not to the very turn that it declined', 'COL 2026', six, full, 'COL 2026', 'CHAIR_TURN_DECLINED'],
    [
      'not in a round that it declined',
      'IITE 2026',
      six,
      'SLIBNU 2022, COL 2024',
      'IITE 2024',
      'CHAIR_TURN_DECLINED',
    ],
    ['at the end of that round', 'IITE 2026', three, 'SLIBNU 2022, COL 2024', 'IITE 2024', null],
    [
      'in the next: declines lapse',
      'IITE 2028',
      three,
      'SLIBNU 2022, COL 2024, SLIBNU 2026',
      'IITE 2024, IITE 2026',
      null,
    ],
    [
      'after under twelve months, which were no turn (8.13)',
      'COL 2028',
      six,
      `${short}, ISTE 2026`,
      '',
      null,
    ],
    ['not to follow itself even so', 'COL 2026', six, short, '', 'CHAIR_FOLLOWS_ITSELF'],
    ['but when all others have served', 'COL 2026', three, short, '', null],
    [
      'not to the term that it gave up',
      'IITE 2025-05-01 2026-08-20',
      six,
      vacated,
      '',
      'CHAIR_FOLLOWS_ITSELF',
    ],
    [
      'not after twelve months, which were a turn',
      'COL 2028',
      six,
      'IITE 2024-08-20 2025-08-20, COL 2025-08-20 2026-08-20, ISTE 2026',
      '',
      'CHAIR_TURN_SERVED',
    ],
    [
      'after two short terms, each counted alone (8.13)',
      'COL 2028',
      six,
      `${twiceShort}, ISTE 2026`,
      '',
      null,
    ],
  ];
  test.each(byTurn)('%s', (_what, proposal, memberships, history, declined, code) => {
    const facts = { memberships: members(memberships), terms: terms(history) };
    expect(codeOf(proposal, { ...facts, declines: declined === '' ? [] : declines(declined) })).toBe(code);
  });

  const merged = (organisationId: string, successorId: string, on: string) => ({
    organisationId,
    successorId,
    on,
  });
  const byMerger: [string, RotationFacts['successions'], string | null][] = [
    [
      'not when a body merged into it has served (8.13)',
      [merged('SLIBNU', 'ISTE', '2025-01-01')],
      'CHAIR_TURN_SERVED',
    ],
    ['when that body is merged into it later', [merged('SLIBNU', 'ISTE', '2026-08-21')], null],
    [
      'not through another merger',
      [merged('SLIBNU', 'X', '2025-01-01'), merged('X', 'ISTE', '2025-06-01')],
      'CHAIR_TURN_SERVED',
    ],
  ];
  test.each(byMerger)('%s', (_what, successions, code) =>
    expect(codeOf('ISTE 2026', { successions })).toBe(code),
  );

  it('and is told why not', () => {
    expect(asked('SLIBNU 2026')).toEqual({
      code: 'CHAIR_TURN_SERVED',
      params: { fromYear: '2022', toYear: '2024', waiting: 4 },
      field: 'organisationId',
    });
    expect(asked('COL 2026-08-20 2027-08-20')).toEqual({
      code: 'CHAIR_TERM_LENGTH',
      params: { expected: '2028-08-20' },
      field: 'endsOn',
    });
  });

  it('so that terms never overlap, whatever is proposed', () => {
    const months = fc.integer({ min: 0, max: 150 });
    const proposals = fc.array(
      fc.tuple(fc.constantFrom(...founders), months, fc.integer({ min: -2, max: 40 })),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(proposals, (wanted) => {
        const granted: TermPeriod[] = [];
        for (const [organisationId, from, length] of wanted) {
          const startsOn = addMonths('2022-08-20', from);
          const dates = termDates(startsOn, granted, [], rules);
          const proposal = {
            organisationId,
            startsOn,
            endsOn: length < 0 ? dates.endsOn : addMonths(startsOn, length),
          };
          if (whyNotAppoint(chairHistory({ terms: granted }), proposal, startsOn, rules) === null)
            granted.push(proposal);
        }
        for (const one of granted)
          expect(granted.filter((other) => termOn([other], one.startsOn))).toEqual([one]);
      }),
    );
  });
});

describe('a term is concluded', () => {
  const current = term('IITE 2024');
  const good: ConclusionFacts = {
    term: current,
    on: '2025-11-01',
    because: 'The Member withdrew.',
    today: '2025-10-20',
    terms: terms('SLIBNU 2022, IITE 2024'),
    conferences: [],
  };
  const conferences = [{ startsOn: '2026-08-20', endsOn: '2026-08-22' }];
  const precedents: [string, Partial<ConclusionFacts>, string | null][] = [
    ['before its time, with a reason', {}, null],
    ['not without one', { because: ' ' }, 'CHAIR_TERM_NEEDS_REASON'],
    ['on its last day, without one', { on: '2026-08-20', because: '' }, null],
    ['not on the day on which it began', { on: '2024-08-20' }, 'CHAIR_TERM_ENDS_BEFORE_START'],
    ['not before it began', { on: '2024-01-01' }, 'CHAIR_TERM_ENDS_BEFORE_START'],
    ['not once it is over', { today: '2026-08-20' }, 'CHAIR_TERM_OVER'],
    ['not later than its end', { on: '2026-08-21' }, 'CHAIR_TERM_TOO_LONG'],
    ['later, at the close of a later meeting (8.12)', { on: '2026-08-22', conferences }, null],
    ['not later than that', { on: '2026-08-23', conferences }, 'CHAIR_TERM_TOO_LONG'],
    [
      'not into the next',
      { on: '2026-08-22', conferences, terms: terms('IITE 2024, COL 2026') },
      'CHAIR_TERMS_OVERLAP',
    ],
    ['before it has begun, if the Member cannot take it up', { today: '2024-03-01' }, null],
  ];
  test.each(precedents)('%s', (_what, change, code) => {
    expect(whyNotConclude({ ...good, ...change }, rules)?.code ?? null).toBe(code);
  });
});

test.each([
  ['2024-12-31', 'IITE'],
  ['2025-01-01', 'NEW'],
  ['2026-08-20', null],
])('on %s the Chair is exercised by %s, into which its Member was merged in 2025', (date, expected) => {
  const successions = [{ organisationId: 'IITE', successorId: 'NEW', on: '2025-01-01' }];
  const memberships = members('IITE/2022-08-18/2025-01-01 NEW');
  expect(chairOn(chairHistory({ successions, memberships }), date)).toBe(expected);
});

test('the Chair of a Member that withdrew is vacant', () => {
  const memberships = members('IITE/2022-08-18/2025-06-01 COL');
  expect(chairOn(chairHistory({ memberships }), '2025-05-31')).toBe('IITE');
  expect(chairOn(chairHistory({ memberships }), '2025-06-01')).toBeNull();
});
