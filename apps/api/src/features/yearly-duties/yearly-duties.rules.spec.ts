import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { founders, members, rules } from '../../../test/chair-history.js';
import { at, duty, elected, inPerson, meeting, nothing, on, precedents } from '../../../test/duty-facts.js';
import type { DutyFacts } from './duty.rules.js';
import { whatBreaks, yearlyDuties } from './yearly-duties.rules.js';

describe('draft minutes sent in ten working days (section 2, Minutes)', () => {
  const draft = (dueOn: string, sentOn: string | null = null) => ({ id: dueOn, dueOn, sentOn });
  precedents('draft_minutes', [
    ['to be sent, its last day ahead', { drafts: [draft('2027-05-10')] }, 'at_risk'],
    ['to be sent, its last day is today', { drafts: [draft('2027-05-03')] }, 'at_risk'],
    ['to be sent, its last day has passed', { drafts: [draft('2027-04-30')] }, 'missed'],
    ['sent on its last day', { drafts: [draft('2027-04-30', '2027-04-30')] }, 'met'],
    ['sent a day late, which nothing cures', { drafts: [draft('2027-04-30', '2027-05-01')] }, 'missed'],
    [
      'one sent in time, one to be sent',
      { drafts: [draft('2027-03-01', '2027-03-01'), draft('2027-05-10')] },
      'at_risk',
    ],
    [
      'one sent late, one to be sent',
      { drafts: [draft('2027-03-01', '2027-03-02'), draft('2027-05-10')] },
      'missed',
    ],
    [
      'due in January of a meeting in December',
      { drafts: [draft('2028-01-03')], ...on('2028-01-02') },
      'at_risk',
      2028,
    ],
  ]);

  it('names the meetings, and the last day to cure it', () => {
    const drafts = [draft('2027-06-10'), draft('2027-05-10'), draft('2027-04-01', '2027-03-20')];
    expect(duty('draft_minutes', { drafts })).toMatchObject({
      lastDay: '2027-05-10',
      cures: [{ by: 'sending_the_draft', until: '2027-05-10' }],
      lacking: ['2027-05-10', '2027-06-10'],
    });
    const late = [draft('2027-04-01'), draft('2027-05-10')];
    expect(duty('draft_minutes', { drafts: late })).toMatchObject({ lastDay: '2027-04-01', cures: [] });
  });

  it('is not owed in a year without a draft that is due', () => {
    const owed = (year: number) =>
      yearlyDuties(year, { ...nothing, drafts: [draft('2027-05-10')] }, rules).map((one) => one.duty);
    expect(owed(2027)).toContain('draft_minutes');
    expect(owed(2028)).not.toContain('draft_minutes');
  });
});

describe('the Chair’s term inside two years and a successor known (sections 2 and 3; reading 8.12)', () => {
  const now26 = elected('IITE 2024', '2023-08-19');
  const col = (electedOn: string) => elected('COL 2026', electedOn);
  const election = { meetings: [meeting('2027-11-17', { chairElection: true })] };
  precedents('chair', [
    [
      'a term whose successor is due this year',
      { terms: [col('2025-08-19')], ...on('2027-02-01') },
      'at_risk',
      2027,
    ],
    [
      'a term that began this year: no successor is due',
      { terms: [col('2025-08-19')], ...on('2026-10-01') },
      'met',
      2026,
    ],
    [
      'a term whose successor is elected',
      { terms: [col('2025-08-19'), elected('ISTE 2028', '2027-08-19')], ...on('2027-09-01') },
      'met',
    ],
    ['whose successor’s election is convened', { terms: [col('2025-08-19')], ...election }, 'planned'],
    ['a year before its end, nobody elected', { terms: [col('2025-08-19')], ...on('2027-08-21') }, 'at_risk'],
    [
      'a year that ended without a successor',
      { terms: [col('2025-08-19')], ...on('2028-01-01') },
      'missed',
      2027,
    ],
    [
      'and the year after, until the term ends',
      { terms: [col('2025-08-19')], ...on('2028-01-01') },
      'at_risk',
      2028,
    ],
    ['the term over, the Chair vacant', { terms: [col('2025-08-19')], ...on('2028-08-21') }, 'at_risk', 2028],
    ['no Chair at all', { terms: [] }, 'at_risk'],
    ['no Chair at all, the election convened', { terms: [], ...election }, 'planned'],
    ['a year without any Chair', { terms: [], ...on('2028-01-01') }, 'missed'],
    [
      'a successor after a gap is none',
      {
        terms: [col('2025-08-19'), elected('ISTE 2028-11-01 2030-08-20', '2027-08-19')],
        ...on('2027-09-01'),
      },
      'at_risk',
    ],
    [
      'a term of three years',
      { terms: [elected('COL 2026-08-20 2029-08-20', '2025-08-19')], ...on('2027-09-01') },
      'at_risk',
    ],
    [
      'of three years, in the third',
      { terms: [elected('COL 2026-08-20 2029-08-20', '2025-08-19')], ...on('2028-09-01') },
      'missed',
      2028,
    ],
    [
      'a few days over, to close of a later conference',
      {
        terms: [elected('COL 2026-08-20 2028-08-25', '2025-08-19')],
        conferences: [{ startsOn: '2028-08-23', endsOn: '2028-08-25' }],
        ...on('2026-10-01'),
      },
      'met',
      2026,
    ],
    [
      'what is left of a term after a vacancy',
      {
        terms: [
          elected('IITE 2024-08-20 2025-01-15', '2023-08-19'),
          elected('COL 2025-01-15 2026-08-20', '2025-01-15'),
          elected('ISTE 2026', '2025-08-19'),
        ],
        ...on('2025-10-01'),
      },
      'met',
      2025,
    ],
    [
      'past: 2025, the successor elected at the conference',
      { terms: [now26, col('2025-08-19')] },
      'met',
      2025,
    ],
    ['past: 2025, the successor elected too late', { terms: [now26, col('2026-03-01')] }, 'missed', 2025],
    ['past: 2024, the first year', { terms: [now26, col('2026-03-01')] }, 'met', 2024],
  ]);

  it('is cured by electing before the term ends, or by concluding one that is too long', () => {
    expect(duty('chair', { terms: [col('2025-08-19')], ...on('2028-08-01') }, 2028)).toMatchObject({
      lastDay: '2028-08-20',
      cures: [
        { by: 'extraordinary_notice', until: '2028-08-05' },
        { by: 'consent_of_all', until: '2028-08-20' },
      ],
    });
    const tooLong = [elected('COL 2026-08-20 2029-08-20', '2025-08-19')];
    expect(duty('chair', { terms: tooLong, ...on('2028-08-01') }, 2028).cures).toEqual([
      { by: 'concluding_the_term', until: '2028-08-20' },
    ]);
  });
});

describe('every decision implemented by its date', () => {
  const decision = (dueOn: string | null, implementedOn: string | null = null, id = 'AB/2027/03-01') => ({
    decisions: [{ id, dueOn, implementedOn }],
  });
  precedents('decisions', [
    ['none is due', {}, 'met'],
    ['one without a date', decision(null), 'met'],
    ['due ahead', decision('2027-09-01'), 'at_risk'],
    ['due today', decision('2027-05-03'), 'at_risk'],
    ['due yesterday', decision('2027-05-02'), 'missed'],
    ['implemented ahead', decision('2027-09-01', '2027-04-01'), 'met'],
    ['implemented on the day', decision('2027-04-01', '2027-04-01'), 'met'],
    ['implemented a day late', decision('2027-04-01', '2027-04-02'), 'missed'],
    ['due in another year', decision('2028-01-01'), 'met'],
    ['past: implemented in time', decision('2025-06-01', '2025-05-01'), 'met', 2025],
    ['past: never implemented', decision('2025-06-01'), 'missed', 2025],
  ]);

  it('names those that are late and those to come, and the day of the next', () => {
    const decisions = [
      ...decision('2027-09-01', null, 'later').decisions,
      ...decision('2027-06-01', null, 'next').decisions,
      ...decision('2027-02-01', '2027-01-05', 'done').decisions,
    ];
    expect(duty('decisions', { decisions })).toMatchObject({
      lacking: ['next', 'later'],
      lastDay: '2027-06-01',
      cures: [{ by: 'implementing', until: '2027-06-01' }],
    });
    const late = decision('2027-03-01', null, 'late').decisions;
    expect(duty('decisions', { decisions: [...decisions, ...late] })).toMatchObject({
      state: 'missed',
      lacking: ['late', 'next', 'later'],
      cures: [],
    });
  });
});

describe('every Member’s details attested this year', () => {
  const attested = (year: number, ids = founders) => ({
    attestations: ids.map((organisationId) => ({ organisationId, on: `${year}-02-01` })),
  });
  precedents('details', [
    ['nobody has', {}, 'at_risk'],
    ['all have', attested(2027), 'met'],
    ['all but one', attested(2027, founders.slice(1)), 'at_risk'],
    ['last year', attested(2026), 'at_risk'],
    [
      'all but one who is no longer a Member',
      {
        ...attested(2027, founders.slice(1)),
        memberships: members(`${founders.slice(1).join(' ')} SLIBNU/2022-08-18/2027-01-01`),
      },
      'met',
    ],
    [
      'all but one who joins later in the year',
      { ...attested(2027), memberships: members(`${founders.join(' ')} NEW/2027-06-01`) },
      'met',
    ],
    ['the year over', { ...attested(2027, founders.slice(1)), ...on('2028-01-01') }, 'missed'],
    ['past: all did', attested(2025), 'met', 2025],
    ['past: one did not', attested(2025, founders.slice(1)), 'missed', 2025],
  ]);

  it('names who has not', () => {
    expect(duty('details', attested(2027, founders.slice(2))).lacking.sort()).toEqual(['IITE', 'SLIBNU']);
  });
});

describe('moving a meeting', () => {
  const conference = meeting('2027-08-19', { ...inPerson, annualReport: true, chairElection: true });
  const autumn = meeting('2027-11-17');
  const facts = (change: Partial<DutyFacts> = {}): DutyFacts => ({
    ...nothing,
    meetings: [conference, autumn],
    ...change,
  });
  const breaks = (id: string, startsAt: string, change: Partial<DutyFacts> = {}) =>
    whatBreaks(id, { startsAt: at(startsAt) }, facts(change), rules).map(
      ({ before, after, breaks: worse }) => [before.duty, before.year, before.state, after.state, worse],
    );

  test.each<[string, string, string, Partial<DutyFacts>, unknown[]]>([
    ['within the conference breaks nothing', conference.id, '2027-08-20T15:00', {}, []],
    [
      'past the conference breaks the meeting in person',
      conference.id,
      '2027-09-08T10:00',
      {},
      [['in_person_meeting', 2027, 'planned', 'at_risk', true]],
    ],
    [
      'into the next year breaks all that it was for, and plans those of that year',
      conference.id,
      '2028-02-16T10:00',
      {},
      [
        ['in_person_meeting', 2027, 'planned', 'at_risk', true],
        ['annual_report', 2027, 'planned', 'at_risk', true],
        ['chair', 2027, 'planned', 'at_risk', true],
        ['annual_report', 2028, 'at_risk', 'planned', false],
      ],
    ],
    [
      'the online one into January',
      autumn.id,
      '2028-01-12T10:00',
      {},
      [
        ['online_meeting', 2027, 'planned', 'at_risk', true],
        ['online_meeting', 2028, 'at_risk', 'planned', false],
      ],
    ],
    [
      'to a day for which notice is too short',
      autumn.id,
      '2027-06-01T10:00',
      {},
      [['online_meeting', 2027, 'planned', 'at_risk', true]],
    ],
    ['to the first day for which it is not', autumn.id, '2027-06-17T10:00', {}, []],
    [
      'to another hour of the day, notice having been given',
      autumn.id,
      '2027-11-17T21:00',
      on('2027-11-16'),
      [],
    ],
    ['of which nothing is known breaks nothing', 'unknown', '2027-06-17T10:00', {}, []],
  ])('%s', (_, id, startsAt, change, expected) => expect(breaks(id, startsAt, change)).toEqual(expected));

  it('online breaks the duty to meet in person, and plans that to meet online', () => {
    const alone = facts({ meetings: [conference] });
    const changes = whatBreaks(conference.id, { mode: 'online' }, alone, rules);
    expect(changes.map(({ after, breaks: worse }) => [after.duty, after.state, worse])).toEqual([
      ['in_person_meeting', 'at_risk', true],
      ['online_meeting', 'planned', false],
    ]);
  });

  it('breaks nothing that another meeting meets', () => {
    const second = meeting('2027-12-01', { id: 'second' });
    expect(breaks(autumn.id, '2028-03-01T10:00', { meetings: [conference, autumn, second] })).toEqual([
      ['online_meeting', 2028, 'at_risk', 'planned', false],
    ]);
  });

  it('to where it is changes nothing', () => {
    expect(breaks(conference.id, '2027-08-19T10:00')).toEqual([]);
  });
});

describe('as time passes', () => {
  it('a duty without anything done goes from at risk to missed, once, when its last day is over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 730 }), (days) => {
        const now = new Date(at('2027-01-01T00:00').getTime() + days * 86_400_000);
        const today = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
        for (const status of yearlyDuties(2027, { ...nothing, now }, rules)) {
          if (status.state === 'met') continue;
          expect([today, status.duty, status.state]).toEqual([
            today,
            status.duty,
            today <= status.lastDay ? 'at_risk' : 'missed',
          ]);
          expect(status.cures.every(({ until }) => until >= today && until <= status.lastDay)).toBe(true);
        }
      }),
    );
  });
});
