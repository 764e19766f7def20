import { describe, expect, it, test } from '@jest/globals';
import { addDays } from '../../platform/time/calendar-days.js';
import { instantOf } from '../../platform/time/zones.js';
import { defaultRulesOfProcedure as rules } from '../rules-of-procedure/rules-of-procedure.js';
import {
  slotNotice,
  whyNotAnswerPoll,
  whyNotChoose,
  whyNotClosePoll,
  whyNotOpenPoll,
  type AnsweringPollFacts,
  type ChoosingFacts,
  type OpeningFacts,
} from './poll.rules.js';

/** A moment on the clock of Beijing, the meeting's zone. */
const at = (wallClock: string) => {
  const resolution = instantOf(wallClock, 'Asia/Shanghai');
  if (!resolution.ok) throw new RangeError(wallClock);
  return resolution.instant;
};
const now = at('2027-03-01T10:00');
const hours = (from: Date, count: number) => new Date(from.getTime() + count * 3_600_000);
const meeting = { now, kind: 'ordinary', timeZone: 'Asia/Shanghai', everyMemberConsents: false } as const;

describe('the notice of a slot (section 2, Notice; readings 8.2 and 8.15)', () => {
  const notice = (date: string, on: Date, change: object = {}) =>
    slotNotice(at(`${date}T15:00`), on, { ...meeting, ...change }, rules);

  test.each([
    ['the 45th day before is in time', '2027-04-15', {}, [true, '2027-03-01', null]],
    [
      'the 44th is not, but an extraordinary meeting is',
      '2027-04-14',
      {},
      [false, '2027-02-28', '2027-03-30'],
    ],
    ['the 15th is the last for an extraordinary one', '2027-03-16', {}, [false, '2027-01-30', '2027-03-01']],
    ['the 14th is too late for any', '2027-03-15', {}, [false, '2027-01-29', null]],
    ['extraordinary at 15 days', '2027-03-16', { kind: 'extraordinary' }, [true, '2027-03-01', null]],
    ['extraordinary at 14 days', '2027-03-15', { kind: 'extraordinary' }, [false, '2027-02-28', null]],
    ['with the consent of all', '2027-03-02', { everyMemberConsents: true }, [true, '2027-01-16', null]],
  ])('%s', (_, date, change, [inTime, lastDay, extraordinaryUntil]) => {
    expect(notice(date, now, change)).toMatchObject({ inTime, lastDay, extraordinaryUntil });
  });

  it('counts the days of the meeting’s zone, the whole last day included', () => {
    expect(notice('2027-04-15', at('2027-03-01T23:59')).inTime).toBe(true);
    expect(notice('2027-04-15', at('2027-03-02T00:00')).inTime).toBe(false);
  });

  it('names the first day that would be in time', () => {
    expect(notice('2027-04-01', now).earliest).toBe('2027-04-15');
  });
});

describe('a poll cannot be opened', () => {
  const slots = [at('2027-05-19T15:00'), at('2027-05-20T15:00')];
  const facts: OpeningFacts = {
    ...meeting,
    meetingState: 'draft',
    minutes: 90,
    slots,
    closesAt: at('2027-03-20T18:00'),
    askedMembers: 6,
  };
  const whyNot = (change: Partial<OpeningFacts>) => whyNotOpenPoll({ ...facts, ...change }, rules);
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => hours(at('2027-05-19T00:00'), index));
  const soon = [at('2027-05-19T15:00'), at('2027-04-10T15:00')];

  it('but for a reason', () => expect(whyNot({})).toBeNull());

  test.each<[string, Partial<OpeningFacts>, string | undefined, string?]>([
    ['twice', { meetingState: 'dates_polled' }, 'MEETING_TRANSITION'],
    ['for a meeting that is convened', { meetingState: 'convened' }, 'MEETING_TRANSITION'],
    ['for a meeting that is called off', { meetingState: 'cancelled' }, 'MEETING_TRANSITION'],
    ['for a meeting that takes no time', { minutes: 0 }, 'MEETING_LENGTH', 'minutes'],
    ['without slots', { slots: [] }, 'POLL_SLOTS', 'slots'],
    ['with one slot', { slots: slots.slice(1) }, 'POLL_SLOTS', 'slots'],
    ['with 41 slots', { slots: many(41) }, 'POLL_SLOTS', 'slots'],
    ['not with 40', { slots: many(40) }, undefined],
    [
      'with the same slot twice',
      { slots: [...slots, new Date(slots[0] ?? 0)] },
      'POLL_SLOT_TWICE',
      'slots.2',
    ],
    ['with a slot that has passed', { slots: [...slots, hours(now, -1)] }, 'MEETING_IN_THE_PAST', 'slots.2'],
    ['with a slot at this instant', { slots: [...slots, now] }, 'MEETING_IN_THE_PAST', 'slots.2'],
    ['when nobody can be asked', { askedMembers: 0 }, 'NOBODY_TO_INVITE'],
    ['with a slot too soon for an ordinary meeting', { slots: soon }, 'NOTICE_TOO_SHORT', 'slots.1'],
    [
      'with a slot too soon for any',
      { slots: [...slots, at('2027-03-12T15:00')] },
      'NOTICE_TOO_SHORT_FOR_ANY_KIND',
      'slots.2',
    ],
    ['not for an extraordinary meeting', { slots: soon, kind: 'extraordinary' }, undefined],
    ['not when all consent', { slots: soon, everyMemberConsents: true }, undefined],
    ['when it closes before it opens', { closesAt: now }, 'POLL_CLOSES_IN_THE_PAST', 'closesAt'],
    [
      'when it closes after the last day for notice',
      { closesAt: at('2027-04-05T00:00') },
      'POLL_CLOSES_TOO_LATE',
      'slots.0',
    ],
    ['not when it closes on that day', { closesAt: at('2027-04-04T23:59') }, undefined],
    [
      'when it closes after a slot, all consenting',
      { closesAt: at('2027-05-20T08:00'), everyMemberConsents: true },
      'POLL_CLOSES_AFTER_SLOT',
      'slots.0',
    ],
  ])('%s', (_, change, ...expected) => {
    const reason = whyNot(change);
    expect(reason ? [reason.code, ...(reason.field ? [reason.field] : [])] : [undefined]).toEqual(expected);
  });

  it('without naming the lawful ways out', () => {
    expect(whyNot({ slots: soon })?.params).toEqual({
      lastDay: '2027-02-24',
      earliest: '2027-04-15',
      extraordinaryLastDay: '2027-03-26',
    });
    expect(whyNot({ closesAt: at('2027-04-05T00:00') })?.params).toEqual({
      startsAt: slots[0]?.toISOString(),
      lastDay: addDays('2027-05-19', -45),
    });
  });
});

describe('a poll cannot be answered', () => {
  const closesAt = hours(now, 24);
  const answers = [
    { slotId: 'a', answer: 'yes' },
    { slotId: 'b', answer: 'no' },
  ] as const;
  const facts: AnsweringPollFacts = { now, state: 'open', closesAt, slotIds: ['a', 'b'], answers };
  const one = answers.slice(0, 1);

  test.each<[string, Partial<AnsweringPollFacts>, string | undefined]>([
    ['without a reason', {}, undefined],
    [
      'a millisecond before it closes, without a reason',
      { now: new Date(closesAt.getTime() - 1) },
      undefined,
    ],
    ['when it closes', { now: closesAt }, 'POLL_CLOSED'],
    ['when it was closed early', { state: 'closed' }, 'POLL_CLOSED'],
    ['when a slot is chosen', { state: 'chosen' }, 'POLL_CLOSED'],
    ['for some slots only', { answers: one }, 'POLL_ANSWERS_INCOMPLETE'],
    ['for none', { answers: [] }, 'POLL_ANSWERS_INCOMPLETE'],
    ['for a slot twice', { answers: [...answers, ...one] }, 'POLL_ANSWERS_INCOMPLETE'],
    ['for one twice and another not at all', { answers: [...one, ...one] }, 'POLL_ANSWERS_INCOMPLETE'],
    [
      'for a slot of another poll',
      { answers: [...answers, { slotId: 'c', answer: 'yes' }] },
      'POLL_ANSWERS_INCOMPLETE',
    ],
  ])('%s', (_, change, code) => expect(whyNotAnswerPoll({ ...facts, ...change })?.code).toBe(code));
});

describe('a poll', () => {
  test.each([
    ['open', undefined],
    ['closed', 'POLL_CLOSED'],
    ['chosen', 'POLL_CLOSED'],
    ['given_up', 'POLL_CLOSED'],
  ] as const)('that is %s can be closed, or not: %s', (state, code) => {
    expect(whyNotClosePoll({ state, closesAt: now })?.code).toBe(code);
  });
});

describe('a slot cannot be chosen', () => {
  const slots = [at('2027-05-19T15:00'), at('2027-05-20T15:00')];
  const facts: ChoosingFacts = {
    ...meeting,
    state: 'closed',
    closesAt: hours(now, -1),
    meetingState: 'dates_polled',
    slots,
    chosen: new Date(slots[1] ?? 0),
  };
  test.each<[string, Partial<ChoosingFacts>, string | undefined]>([
    ['without a reason', {}, undefined],
    ['when the poll has run out, without a reason', { state: 'open' }, undefined],
    ['while the poll is open', { state: 'open', closesAt: hours(now, 1) }, 'POLL_STILL_OPEN'],
    ['twice', { state: 'chosen' }, 'POLL_SETTLED'],
    ['when the poll is given up', { state: 'given_up' }, 'POLL_SETTLED'],
    ['that was not proposed', { chosen: at('2027-05-21T15:00') }, 'POLL_SLOT_UNKNOWN'],
    ['when the meeting is called off', { meetingState: 'cancelled' }, 'MEETING_TRANSITION'],
    ['when it has passed', { now: at('2027-05-21T15:00') }, 'MEETING_IN_THE_PAST'],
    ['on its last day for notice, without a reason', { now: at('2027-04-05T23:59') }, undefined],
    ['after it', { now: at('2027-04-06T00:00') }, 'NOTICE_TOO_SHORT'],
    [
      'after that of an extraordinary meeting',
      { now: at('2027-05-06T00:00') },
      'NOTICE_TOO_SHORT_FOR_ANY_KIND',
    ],
    ['after it, but that all consent', { now: at('2027-05-06T00:00'), everyMemberConsents: true }, undefined],
  ])('%s', (_, change, code) => expect(whyNotChoose({ ...facts, ...change }, rules)?.code).toBe(code));
});
