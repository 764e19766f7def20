import { describe, expect, it, test } from '@jest/globals';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { defaultRulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import type { MinutesState } from './minutes.entity.js';
import {
  correctionsClose,
  draftDueOn,
  isLate,
  lapses,
  publishableOn,
  whyNotAnswer,
  whyNotApprove,
  whyNotApproveAt,
  whyNotCorrect,
  whyNotPublish,
  whyNotSay,
  whyNotSend,
  whyNotWithhold,
  whyNotWrite,
} from './minutes.rules.js';

const rules = defaultRulesOfProcedure;
const at = (instant: string) => new Date(instant);
const of = (minutes: Partial<typeof rules.minutes>) => ({
  ...rules,
  minutes: { ...rules.minutes, ...minutes },
});

/** Rules of Procedure, section 2, Minutes: the draft in 10 working days; readings 8.3 and 8.4. */
describe('the draft is due', () => {
  test.each([
    ['two weeks after a Wednesday', '2027-03-17T14:00Z', '2027-03-31'],
    ['by the Secretariat’s day, where it was Thursday already', '2027-03-17T16:00Z', '2027-04-01'],
    ['after a Friday on a Friday', '2027-03-19T08:00Z', '2027-04-02'],
    ['after a Saturday on a Friday', '2027-03-20T08:00Z', '2027-04-02'],
    ['not on a day of the conference, nor on the weekend after it', '2028-08-04T08:00Z', '2028-08-21'],
    ['over the turn of the year', '2027-12-24T08:00Z', '2028-01-07'],
  ])('%s', (_, closedAt, due) => expect(draftDueOn(at(closedAt), rules)).toBe(due));

  it('on the day itself, where the Board has adopted no days, moved off the conference', () => {
    expect(draftDueOn(at('2027-03-17T08:00Z'), of({ draftWorkingDays: 0 }))).toBe('2027-03-17');
    expect(draftDueOn(at('2027-08-19T08:00Z'), of({ draftWorkingDays: 0 }))).toBe('2027-08-23');
  });

  test.each([
    ['not sent, on its last day', null, '2027-03-31T15:59Z', false],
    ['not sent, the day after', null, '2027-03-31T16:00Z', true],
    ['sent on its last day, long ago', '2027-03-31T15:59Z', '2027-06-01T00:00Z', false],
    ['sent the day after', '2027-03-31T16:00Z', '2027-06-01T00:00Z', true],
  ])('and is late: %s', (_, sentAt, now, late) =>
    expect(isLate('2027-03-31', sentAt === null ? null : at(sentAt), at(now), rules)).toBe(late),
  );
});

/** 10 days for corrections by those present; the whole of the last day is in time. */
describe('the time for corrections ends', () => {
  test.each([
    ['ten days later', '2027-03-29T02:00Z', '2027-04-08', '2027-04-08T16:00:00.000Z'],
    ['not on a Saturday', '2027-03-31T02:00Z', '2027-04-12', '2027-04-12T16:00:00.000Z'],
    ['not during the conference', '2027-08-09T02:00Z', '2027-08-23', '2027-08-23T16:00:00.000Z'],
  ])('%s', (_, sentAt, lastDay, closesAt) => {
    const clock = correctionsClose(at(sentAt), rules);
    expect([clock.lastDay, clock.closesAt.toISOString()]).toEqual([lastDay, closesAt]);
  });
});

describe('minutes are published', () => {
  test.each([
    ['thirty days after their approval', '2027-04-08T16:00Z', '2027-05-10'],
    ['not on a Sunday', '2027-04-01T02:00Z', '2027-05-03'],
  ])('%s', (_, approvedAt, day) => expect(publishableOn(at(approvedAt), rules)).toBe(day));

  const approved = { state: 'approved' as const, approvedAt: at('2027-04-01T02:00Z') };
  test.each<[MinutesState, Date | null, string, string | null]>([
    ['draft_sent', null, '2027-06-01T00:00Z', 'MINUTES_NOT_APPROVED'],
    ['approved', approved.approvedAt, '2027-05-02T15:59Z', 'MINUTES_PUBLICATION_TOO_EARLY'],
    ['approved', approved.approvedAt, '2027-05-02T16:00Z', null],
    ['published', approved.approvedAt, '2027-06-01T00:00Z', 'MINUTES_PUBLISHED'],
  ])('from %s, approved at %s, at %s: %s', (state, approvedAt, now, code) =>
    expect(whyNotPublish({ state, approvedAt }, at(now), rules)?.code ?? null).toBe(code),
  );
});

describe('the draft', () => {
  test.each<[MinutesState, MeetingState, string | null]>([
    ['being_written', 'convened', 'MINUTES_MEETING_NOT_BEGUN'],
    ['being_written', 'cancelled', 'MINUTES_MEETING_NOT_BEGUN'],
    ['being_written', 'open', null],
    ['being_written', 'adjourned', null],
    ['being_written', 'closed', null],
    ['draft_sent', 'closed', null],
    ['approved', 'minuted', 'MINUTES_APPROVED'],
    ['published', 'minuted', 'MINUTES_APPROVED'],
  ])('%s of a meeting that is %s is written: %s', (state, meeting, code) =>
    expect(whyNotWrite(state, meeting)?.code ?? null).toBe(code),
  );

  test.each<[MinutesState, MeetingState, number, string | null]>([
    ['being_written', 'open', 3, 'MINUTES_MEETING_NOT_CLOSED'],
    ['being_written', 'adjourned', 3, 'MINUTES_MEETING_NOT_CLOSED'],
    ['being_written', 'closed', 0, 'MINUTES_EMPTY'],
    ['being_written', 'closed', 1, null],
    ['draft_sent', 'closed', 1, 'MINUTES_SENT_ALREADY'],
  ])('%s of a meeting that is %s, with %d sections, is sent: %s', (state, meeting, written, code) =>
    expect(whyNotSend(state, meeting, written)?.code ?? null).toBe(code),
  );
});

const closesAt = at('2027-04-08T16:00Z');
const standing = (state: MinutesState, now: string) => ({
  state,
  correctionsCloseAt: state === 'being_written' ? null : closesAt,
  correctionsUntil: state === 'being_written' ? null : '2027-04-08',
  now: at(now),
});
const before = '2027-04-08T15:59:59.999Z';
const after = '2027-04-08T16:00Z';

describe('a correction', () => {
  test.each<[MinutesState, string, string | null]>([
    ['being_written', before, 'MINUTES_NOT_SENT'],
    ['draft_sent', before, null],
    ['draft_sent', after, 'CORRECTIONS_CLOSED'],
    ['approved', before, 'CORRECTIONS_CLOSED'],
  ])('to what is %s is asked for at %s: %s', (state, now, code) =>
    expect(whyNotCorrect(standing(state, now))?.code ?? null).toBe(code),
  );

  test.each([
    ['', 'CORRECTION_WITHOUT_TEXT'],
    ['x', null],
    ['x'.repeat(5000), null],
    ['x'.repeat(5001), 'TEXT_TOO_LONG'],
  ])('says something: %#', (text, code) => expect(whyNotSay(text)?.code ?? null).toBe(code));

  test.each([
    ['waiting', true, '', null],
    ['waiting', true, 'As you wish.', null],
    ['waiting', false, '', 'DECLINING_NEEDS_REASON'],
    ['waiting', false, 'It was said.', null],
    ['waiting', false, 'x'.repeat(1001), 'TEXT_TOO_LONG'],
    ['taken_over', false, 'x', 'CORRECTION_ANSWERED'],
    ['declined', true, '', 'CORRECTION_ANSWERED'],
  ] as const)('that is %s is answered, taken over %s: %#', (state, takenOver, because, code) =>
    expect(whyNotAnswer(state, { takenOver, because })?.code ?? null).toBe(code),
  );
});

/** Section 2, Minutes: 10 days for corrections by those present, then approved. */
describe('approval', () => {
  test.each<[MinutesState, string, number, number, string | null, boolean]>([
    ['being_written', after, 0, 0, 'MINUTES_NOT_SENT', false],
    ['draft_sent', before, 0, 0, 'CORRECTIONS_STILL_OPEN', false],
    ['draft_sent', after, 1, 0, 'CORRECTIONS_UNANSWERED', false],
    ['draft_sent', after, 0, 0, null, true],
    ['draft_sent', after, 0, 1, null, false],
    ['approved', after, 0, 0, 'MINUTES_APPROVED', false],
    ['published', after, 0, 0, 'MINUTES_APPROVED', false],
  ])(
    'of %s at %s, %d waiting, %d declined: %s, by lapse %s',
    (state, now, waiting, declined, code, byLapse) => {
      expect(whyNotApprove(standing(state, now), { waiting, declined })?.code ?? null).toBe(code);
      expect(lapses(standing(state, now), { waiting, declined })).toBe(byLapse);
    },
  );

  const own = { id: 'a', startsAt: at('2027-03-17T12:00Z') };
  test.each<[string, string, MeetingState, string | null]>([
    ['a', '2027-03-17T12:00Z', 'closed', 'APPROVED_AT_A_LATER_MEETING'],
    ['b', '2027-02-17T12:00Z', 'closed', 'APPROVED_AT_A_LATER_MEETING'],
    ['b', '2027-04-21T12:00Z', 'convened', 'APPROVED_AT_A_LATER_MEETING'],
    ['b', '2027-04-21T12:00Z', 'cancelled', 'APPROVED_AT_A_LATER_MEETING'],
    ['b', '2027-04-21T12:00Z', 'open', null],
    ['b', '2027-04-21T12:00Z', 'minuted', null],
  ])('by the Board at %s of %s, which is %s: %s', (id, startsAt, state, code) =>
    expect(whyNotApproveAt(own, { id, startsAt: at(startsAt), state })?.code ?? null).toBe(code),
  );
});

test.each<[MinutesState, string | null, string | null]>([
  ['being_written', 'A person.', null],
  ['approved', 'A person.', null],
  ['approved', null, null],
  ['approved', '', 'WITHHOLDING_NEEDS_REASON'],
  ['draft_sent', 'x'.repeat(1001), 'TEXT_TOO_LONG'],
  ['published', 'A person.', 'MINUTES_PUBLISHED'],
  ['published', null, 'MINUTES_PUBLISHED'],
])('a section of minutes that are %s is withheld: %#', (state, because, code) =>
  expect(whyNotWithhold(state, because)?.code ?? null).toBe(code),
);
