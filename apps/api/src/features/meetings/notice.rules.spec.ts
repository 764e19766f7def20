import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, isWeekend } from '../../platform/time/calendar-days.js';
import { defaultRulesOfProcedure as rules } from '../rules-of-procedure/rules-of-procedure.js';
import {
  earliestMeetingDate,
  forwardClock,
  noticeClocks,
  requisitionEndsOn,
  whyNotConvene,
  whyNotLength,
  whyNotThatSoon,
  whyNotWhere,
  type ConveningFacts,
} from './notice.rules.js';

const dates = fc
  .date({ min: new Date('2022-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the last lawful days before a meeting (Rules of Procedure, section 2, Notice; reading 8.2)', () => {
  test.each([
    ['ordinary', '2027-08-18', { notice: '2027-07-04', agenda: '2027-07-28', papers: '2027-08-04' }],
    ['extraordinary', '2027-08-18', { notice: '2027-08-03', agenda: '2027-08-08', papers: '2027-08-11' }],
    ['ordinary', '2028-03-01', { notice: '2028-01-16', agenda: '2028-02-09', papers: '2028-02-16' }],
  ] as const)('of an %s meeting on %s', (kind, meetingDate, expected) => {
    expect(noticeClocks({ meetingDate, kind }, rules)).toEqual(expected);
  });

  it('do not move for a weekend or the conference (reading 8.3)', () => {
    expect(isWeekend(noticeClocks({ meetingDate: '2027-08-18', kind: 'ordinary' }, rules).notice)).toBe(true);
    expect(noticeClocks({ meetingDate: '2027-10-03', kind: 'ordinary' }, rules).notice).toBe('2027-08-19');
  });
});

describe('notice of a meeting', () => {
  const asked = (today: string, kind: 'ordinary' | 'extraordinary', everyMemberConsents = false) =>
    whyNotThatSoon({ meetingDate: '2027-08-18', today, kind, everyMemberConsents }, rules);

  it('is in time on the whole of day D−45 (reading 8.2), and not a day later', () => {
    expect(asked('2027-07-04', 'ordinary')).toBeNull();
    expect(asked('2027-07-05', 'ordinary')).toEqual({
      code: 'NOTICE_TOO_SHORT',
      params: { lastDay: '2027-07-04', earliest: '2027-08-19', extraordinaryLastDay: '2027-08-03' },
      field: 'wallClock',
    });
  });

  it('of an ordinary meeting may become that of an extraordinary one until D−15', () => {
    expect(asked('2027-08-03', 'ordinary')?.code).toBe('NOTICE_TOO_SHORT');
    expect(asked('2027-08-03', 'extraordinary')).toBeNull();
    expect(asked('2027-08-04', 'ordinary')?.code).toBe('NOTICE_TOO_SHORT_FOR_ANY_KIND');
    expect(asked('2027-08-04', 'extraordinary')).toEqual({
      code: 'NOTICE_TOO_SHORT_FOR_ANY_KIND',
      params: { lastDay: '2027-08-03', earliest: '2027-08-19' },
      field: 'wallClock',
    });
  });

  it('may be shorter by consent of every Member (reading 8.15)', () => {
    expect(asked('2027-08-17', 'ordinary', true)).toBeNull();
    expect(asked('2027-08-17', 'extraordinary', true)).toBeNull();
  });

  it('names a day on which the meeting would be lawful, the day before it would not', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom('ordinary', 'extraordinary'), (today, kind) => {
        const earliest = earliestMeetingDate(today, kind, rules);
        const facts = { today, kind, everyMemberConsents: false };
        expect(whyNotThatSoon({ ...facts, meetingDate: earliest }, rules)).toBeNull();
        expect(whyNotThatSoon({ ...facts, meetingDate: addDays(earliest, -1) }, rules)).not.toBeNull();
      }),
    );
  });
});

describe('a meeting', () => {
  const lawful: ConveningFacts = {
    now: new Date('2027-06-01T08:00Z'),
    state: 'draft',
    kind: 'ordinary',
    mode: 'hybrid',
    startsAt: new Date('2027-08-18T07:00Z'),
    minutes: 90,
    timeZone: 'Asia/Shanghai',
    place: 'Beijing Normal University',
    link: 'https://meet.example/1',
    agendaItems: 8,
    invitedMembers: 6,
    heldBy: null,
    everyMemberConsents: false,
  };
  const asked = (change: Partial<ConveningFacts>) => whyNotConvene({ ...lawful, ...change }, rules);

  const allowed: [string, Partial<ConveningFacts>][] = [
    ['in time, with place, link, agenda and Members', {}],
    ['whose dates were polled', { state: 'dates_polled' }],
    ['online without a place', { mode: 'online', place: '' }],
    ['in person without a link', { mode: 'in_person', link: '' }],
    ['in the last minute of day D−45 in Beijing (8.2)', { now: new Date('2027-07-04T15:59Z') }],
    [
      'on day D−45 of the meeting’s zone',
      { timeZone: 'America/Vancouver', now: new Date('2027-07-05T06:59Z') },
    ],
    ['of a quarter of an hour', { minutes: 15 }],
    ['of a day', { minutes: 1440 }],
    [
      'tomorrow by consent of every Member',
      { now: new Date('2027-08-17T00:00Z'), everyMemberConsents: true },
    ],
    ['extraordinary at D−15', { kind: 'extraordinary', now: new Date('2027-08-03T12:00Z') }],
  ];
  test.each(allowed)('may be convened %s', (_what, change) => expect(asked(change)).toBeNull());

  const refused: [string, Partial<ConveningFacts>, string][] = [
    [
      'in the first minute of day D−44 in Beijing (8.2)',
      { now: new Date('2027-07-04T16:00Z') },
      'NOTICE_TOO_SHORT',
    ],
    [
      'on day D−44 of the meeting’s zone',
      { timeZone: 'America/Vancouver', now: new Date('2027-07-05T07:00Z') },
      'NOTICE_TOO_SHORT',
    ],
    ['already convened', { state: 'convened' }, 'MEETING_TRANSITION'],
    ['cancelled', { state: 'cancelled' }, 'MEETING_TRANSITION'],
    ['closed', { state: 'closed' }, 'MEETING_TRANSITION'],
    ['in the past', { startsAt: new Date('2027-05-31T00:00Z') }, 'MEETING_IN_THE_PAST'],
    ['starting this very moment', { startsAt: lawful.now }, 'MEETING_IN_THE_PAST'],
    [
      'in the past, even if all consent',
      { startsAt: new Date('2027-05-31T00:00Z'), everyMemberConsents: true },
      'MEETING_IN_THE_PAST',
    ],
    ['that ends before it starts', { minutes: -30 }, 'MEETING_LENGTH'],
    ['that takes no time', { minutes: 0 }, 'MEETING_LENGTH'],
    ['that takes more than a day', { minutes: 1441 }, 'MEETING_LENGTH'],
    ['in person without a place', { mode: 'in_person', place: ' ' }, 'MEETING_NEEDS_A_PLACE'],
    ['hybrid without a place', { place: '' }, 'MEETING_NEEDS_A_PLACE'],
    ['hybrid without a link', { link: '' }, 'MEETING_NEEDS_A_LINK'],
    ['online without a link', { mode: 'online', place: '', link: '' }, 'MEETING_NEEDS_A_LINK'],
    ['with an insecure link', { link: 'http://meet.example/1' }, 'MEETING_LINK_NOT_SECURE'],
    ['with no link at all', { link: 'Room 3' }, 'MEETING_LINK_NOT_SECURE'],
    ['with an empty agenda', { agendaItems: 0 }, 'AGENDA_EMPTY'],
    ['with nobody to invite', { invitedMembers: 0 }, 'NOBODY_TO_INVITE'],
  ];
  test.each(refused)('is not convened %s', (_what, change, code) => expect(asked(change)?.code).toBe(code));

  it('takes from a quarter of an hour to a day, in whole minutes', () => {
    expect(whyNotLength(90)).toBeNull();
    expect(whyNotLength(14)).toEqual({
      code: 'MEETING_LENGTH',
      params: { shortest: 15, longestHours: 24 },
      field: 'minutes',
    });
    expect(whyNotLength(30.5)?.code).toBe('MEETING_LENGTH');
  });

  test.each(['https://a\r\nSTATUS:X', 'https://', 'javascript:alert(1)', 'https://a b'])(
    'has no link %j',
    (link) => {
      expect(whyNotWhere({ mode: 'online', place: '', link })).toEqual({
        code: 'MEETING_LINK_NOT_SECURE',
        field: 'link',
      });
    },
  );
});

describe('a clock that runs forward (reading 8.3)', () => {
  const precedents: [string, { days: number } | { workingDays: number }, string, string][] = [
    ['2027-03-01', { days: 10 }, '2027-03-11', 'a Thursday'],
    ['2027-03-03', { days: 10 }, '2027-03-15', 'a Saturday, so the Monday after'],
    ['2027-03-04', { days: 10 }, '2027-03-15', 'a Sunday, so the Monday after'],
    ['2027-08-07', { days: 10 }, '2027-08-17', 'the day before the conference'],
    ['2027-08-08', { days: 10 }, '2027-08-23', 'its first day, a Wednesday, so the Monday after it'],
    ['2027-08-10', { days: 10 }, '2027-08-23', 'its last day, a Friday, so the Monday after it'],
    ['2026-08-10', { days: 10 }, '2026-08-21', 'its last day, a Thursday, so the Friday'],
    ['2028-08-08', { days: 10 }, '2028-08-21', 'Friday of the conference, so the Monday after its Sunday'],
    ['2027-03-01', { workingDays: 10 }, '2027-03-15', 'ten working days, the first not counted (8.4)'],
    ['2027-08-04', { workingDays: 10 }, '2027-08-23', 'the conference, so the Monday after'],
  ];
  test.each(precedents)('from %s for %j ends on %s (%s)', (start, length, expected) => {
    expect(forwardClock(start, length, rules)).toBe(expected);
  });

  it('never ends on a weekend or during the conference, and never early', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 90 }), (start, days) => {
        const end = forwardClock(start, { days }, rules);
        expect(isWeekend(end)).toBe(false);
        expect(['08-18', '08-19', '08-20']).not.toContain(end.slice(5));
        expect(daysBetween(addDays(start, days), end)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(addDays(start, days), end)).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('a meeting that Members call for (reading 8.5)', () => {
  const precedents: [string[], number, string | null, string][] = [
    [['2027-03-01'], 6, null, 'one of six is too few'],
    [
      ['2027-03-01', '2027-03-10'],
      6,
      '2027-05-10',
      'sixty days after the second signature, a Sunday, so the Monday',
    ],
    [
      ['2027-03-10', '2027-03-01', '2027-03-20'],
      6,
      '2027-05-10',
      'later signatures and their order change nothing',
    ],
    [['2027-03-01', '2027-03-10'], 7, null, 'two of seven are less than one third'],
    [['2027-03-01', '2027-03-10', '2027-03-12'], 7, '2027-05-11', 'three of seven reach it'],
    [[], 0, null, 'of nobody, nobody can call for it'],
  ];
  test.each(precedents)('signed on %j by some of %d is held by %s (%s)', (signedOn, members, expected) => {
    expect(requisitionEndsOn(signedOn, members, rules)).toBe(expected);
  });
});
