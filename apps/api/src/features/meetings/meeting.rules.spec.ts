import { translators } from '@gsenet/shared/catalogues';
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { instantOf } from '../../platform/time/zones.js';
import type { MeetingState } from './meeting.entity.js';
import {
  agendaTime,
  calendarStatus,
  changeOf,
  sequenceAfter,
  whyNotAnswer,
  whyNotAtTime,
  whyNotChange,
  whyNotMove,
  type AnsweringFacts,
  type ShownInCalendars,
} from './meeting.rules.js';

const states: MeetingState[] = [
  'draft',
  'dates_polled',
  'convened',
  'open',
  'adjourned',
  'closed',
  'minuted',
  'cancelled',
];

describe('the states of a meeting (Rules of Procedure, section 2, Meeting)', () => {
  const lawful = new Set([
    'draft dates_polled',
    'draft convened',
    'draft cancelled',
    'dates_polled draft',
    'dates_polled convened',
    'dates_polled cancelled',
    'convened open',
    'convened cancelled',
    'open adjourned',
    'open closed',
    'adjourned open',
    'adjourned closed',
    'closed minuted',
  ]);
  const moves = states.flatMap((from) => states.map((to): [MeetingState, MeetingState] => [from, to]));

  test.each(moves)('from %s to %s', (from, to) => {
    expect(whyNotMove(from, to)).toEqual(
      lawful.has(`${from} ${to}`) ? null : { code: 'MEETING_TRANSITION', params: { from, to } },
    );
  });

  test.each([
    ['draft', null, 'TENTATIVE'],
    ['dates_polled', null, 'TENTATIVE'],
    ['convened', null, 'CONFIRMED'],
    ['open', 'MEETING_UNDER_WAY', 'CONFIRMED'],
    ['adjourned', 'MEETING_UNDER_WAY', 'CONFIRMED'],
    ['closed', 'MEETING_UNDER_WAY', 'CONFIRMED'],
    ['minuted', 'MEETING_UNDER_WAY', 'CONFIRMED'],
    ['cancelled', 'MEETING_CANCELLED', 'CANCELLED'],
  ] as const)('%s: changed? %s; in calendars %s', (state, code, status) => {
    expect(whyNotChange(state)?.code ?? null).toBe(code);
    expect(calendarStatus(state)).toBe(status);
  });
});

describe('a wall-clock time (reading 8.16)', () => {
  it('that exists is a moment', () => {
    expect(whyNotAtTime(instantOf('2027-08-18T15:00', 'Asia/Shanghai'))).toBeNull();
  });
  it('that the zone skips is refused with the neighbouring times', () => {
    expect(whyNotAtTime(instantOf('2027-03-28T02:30', 'Europe/Berlin'))).toEqual({
      code: 'TIME_SKIPPED',
      params: { before: '2027-03-28T01:59', after: '2027-03-28T03:00' },
      field: 'wallClock',
    });
  });
  it('that occurs twice is asked about', () => {
    expect(whyNotAtTime(instantOf('2027-10-31T02:30', 'Europe/Paris'))).toEqual({
      code: 'TIME_TWICE',
      params: { earlier: '2027-10-31T00:30:00.000Z', later: '2027-10-31T01:30:00.000Z' },
      field: 'wallClock',
    });
  });
});

describe('a change of a meeting', () => {
  const before: ShownInCalendars = {
    state: 'convened',
    startsAt: new Date('2027-08-18T07:00Z'),
    minutes: 90,
    timeZone: 'Asia/Shanghai',
    place: 'Beijing Normal University',
    link: 'https://meet.example/1',
    title: 'Advisory Board',
    note: '',
  };
  const changes: [string, Partial<ShownInCalendars>, 'none' | 'wording' | 'material'][] = [
    ['nothing', {}, 'none'],
    ['a typo in the title', { title: 'Advisory Board meeting' }, 'wording'],
    ['the note', { note: 'Bring the papers.' }, 'wording'],
    ['the same time in another Date', { startsAt: new Date('2027-08-18T07:00:00.000Z') }, 'none'],
    ['its start', { startsAt: new Date('2027-08-18T08:00Z') }, 'material'],
    ['its length', { minutes: 120 }, 'material'],
    ['its zone', { timeZone: 'Asia/Hong_Kong' }, 'material'],
    ['its place', { place: 'Jingshi Hotel' }, 'material'],
    ['its link', { link: 'https://meet.example/2' }, 'material'],
    ['that it is off', { state: 'cancelled' }, 'material'],
    ['that it is open, which calendars do not show', { state: 'open' }, 'none'],
    ['time and title', { minutes: 60, title: 'Board' }, 'material'],
  ];
  test.each(changes)('of %s: %s', (_what, change, expected) => {
    const after = { ...before, ...change };
    expect(changeOf(before, after)).toBe(expected);
    expect(sequenceAfter(3, before, after)).toBe(expected === 'material' ? 4 : 3);
  });

  it('that settles a date held in reserve is material', () => {
    expect(changeOf({ ...before, state: 'dates_polled' }, before)).toBe('material');
  });

  it('never lowers the sequence', () => {
    const meeting = fc.record({
      state: fc.constantFrom(...states),
      startsAt: fc.constantFrom(before.startsAt, new Date('2027-09-01T07:00Z')),
      minutes: fc.constantFrom(60, 90),
      timeZone: fc.constantFrom('Asia/Shanghai', 'Africa/Tunis'),
      place: fc.constantFrom('', 'Beijing'),
      link: fc.constantFrom('', 'https://meet.example/1'),
      title: fc.constantFrom('A', 'B'),
      note: fc.constantFrom('', 'N'),
    });
    fc.assert(
      fc.property(fc.nat(), meeting, meeting, (sequence, one, other) => {
        expect(sequenceAfter(sequence, one, other) - sequence).toBe(
          changeOf(one, other) === 'material' ? 1 : 0,
        );
        expect(changeOf(one, other)).toBe(changeOf(other, one));
        expect(changeOf(one, { ...one })).toBe('none');
      }),
    );
  });
});

describe('the time of an agenda', () => {
  test.each([
    [[], 90, 0, 90],
    [[10, 20, 30], 90, 60, 30],
    [[60, 60], 90, 120, -30],
  ])('%j of %d minutes', (minutes, meetingMinutes, planned, left) => {
    expect(
      agendaTime(
        minutes.map((each) => ({ minutes: each })),
        meetingMinutes,
      ),
    ).toEqual({ planned, left });
  });
});

describe('an answer to an invitation', () => {
  const good: AnsweringFacts = {
    now: new Date('2027-07-01T00:00Z'),
    state: 'convened',
    endsAt: new Date('2027-08-18T08:30Z'),
    removed: false,
    sequenceSeen: 2,
    sequence: 2,
    answer: 'coming',
    alternateId: null,
    alternateIds: ['alternate'],
  };
  const asked = (change: Partial<AnsweringFacts>) => whyNotAnswer({ ...good, ...change })?.code ?? null;

  const precedents: [string, Partial<AnsweringFacts>, string | null][] = [
    ['coming', {}, null],
    ['perhaps', { answer: 'perhaps' }, null],
    ['not coming', { answer: 'not_coming' }, null],
    ['not coming, an alternate comes instead', { answer: 'not_coming', alternateId: 'alternate' }, null],
    ['coming, and an alternate too', { alternateId: 'alternate' }, 'ALTERNATE_NOT_NEEDED'],
    ['perhaps, with an alternate', { answer: 'perhaps', alternateId: 'alternate' }, 'ALTERNATE_NOT_NEEDED'],
    [
      'somebody without a mandate comes instead',
      { answer: 'not_coming', alternateId: 'friend' },
      'ALTERNATE_WITHOUT_MANDATE',
    ],
    ['in the last minute', { now: new Date('2027-08-18T08:29Z') }, null],
    ['when it is over', { now: good.endsAt }, 'MEETING_OVER'],
    ['while it is open, late', { state: 'open', now: good.endsAt }, null],
    ['while it is adjourned', { state: 'adjourned', now: good.endsAt }, null],
    ['when it is closed', { state: 'closed' }, 'MEETING_OVER'],
    ['when it is minuted', { state: 'minuted' }, 'MEETING_OVER'],
    ['to a meeting called off', { state: 'cancelled' }, 'MEETING_CANCELLED'],
    ['to a draft', { state: 'draft' }, 'MEETING_NOT_CONVENED'],
    ['while dates are polled', { state: 'dates_polled' }, 'MEETING_NOT_CONVENED'],
    ['by somebody no longer called', { removed: true }, 'INVITATION_WITHDRAWN'],
    ['to the time of an older mail', { sequenceSeen: 1 }, 'MEETING_CHANGED'],
    ['to the newest mail', { sequenceSeen: 3, sequence: 3 }, null],
  ];
  test.each(precedents)('%s', (_what, change, code) => expect(asked(change)).toBe(code));
});

test.each(Object.entries(translators))('each state has its own words in %s', (_language, t) => {
  const from = states.map((state) => t('refusal.MEETING_TRANSITION', { from: state, to: 'open' }));
  const to = states.map((state) => t('refusal.MEETING_TRANSITION', { from: 'open', to: state }));
  expect(new Set([...from, t('refusal.MEETING_TRANSITION', { from: 'x', to: 'open' })]).size).toBe(
    states.length + 1,
  );
  expect(new Set([...to, t('refusal.MEETING_TRANSITION', { from: 'open', to: 'x' })]).size).toBe(
    states.length + 1,
  );
});
