import type { Refused } from '@gsenet/shared/refused';
import type { PlainDate } from '../../platform/time/calendar-days.js';
import { dateIn } from '../../platform/time/zones.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import type { MeetingKind, MeetingState } from '../meetings/meeting.entity.js';
import { whyNotMove } from '../meetings/meeting.rules.js';
import { earliestMeetingDate, noticeClocks, whyNotLength, whyNotThatSoon } from '../meetings/notice.rules.js';
import type { SlotAnswer } from './slot.rules.js';

/** A poll takes answers while it is open; once closed a slot is chosen, or it is given up with the meeting. */
export const pollStates = ['open', 'closed', 'chosen', 'given_up'] as const;
export type PollState = (typeof pollStates)[number];

export const leastSlots = 2;
export const mostSlots = 40;

/** What the notice of every slot depends on. All days are those of the meeting's own zone. */
export interface PolledMeeting {
  now: Date;
  kind: MeetingKind;
  timeZone: string;
  /** Every voting Member has agreed in writing to shorter notice. */
  everyMemberConsents: boolean;
}

/** The notice of a slot: the last lawful day, and what is lawful where it has passed or will have (reading 8.15). */
export interface SlotNotice {
  /** The last day on which a meeting of this kind can be convened for the slot. */
  lastDay: PlainDate;
  inTime: boolean;
  /** Where it is too late for an ordinary meeting only: until when an extraordinary one can be convened. */
  extraordinaryUntil: PlainDate | null;
  /** The first day for which a meeting of this kind can be convened on the day that is asked about. */
  earliest: PlainDate;
}

/**
 * Whether notice of a slot can still be given on a day: by its last lawful day, else as an extraordinary meeting by
 * its own, else with the consent of every Member (Rules of Procedure, section 2, Notice; readings 8.2 and 8.15).
 * @param on the day on which the meeting would be convened
 */
export function slotNotice(
  startsAt: Date,
  on: Date,
  { kind, timeZone, everyMemberConsents }: Omit<PolledMeeting, 'now'>,
  rules: RulesOfProcedure,
): SlotNotice {
  const meetingDate = dateIn(startsAt, timeZone);
  const today = dateIn(on, timeZone);
  const reason = whyNotThatSoon({ meetingDate, today, kind, everyMemberConsents }, rules);
  return {
    lastDay: noticeClocks({ meetingDate, kind }, rules).notice,
    inTime: reason === null,
    extraordinaryUntil: reason?.code === 'NOTICE_TOO_SHORT' ? reason.params.extraordinaryLastDay : null,
    earliest: earliestMeetingDate(today, kind, rules),
  };
}

export interface OpeningFacts extends PolledMeeting {
  meetingState: MeetingState;
  minutes: number;
  slots: readonly Date[];
  closesAt: Date;
  /** Members who have somebody to ask. */
  askedMembers: number;
}

/**
 * Why a poll cannot be opened. The meeting is a draft; there are two slots at least, forty at most, each once and
 * ahead; answers are taken for some time; and when the poll closes notice can still be given for every slot, as
 * this kind of meeting or with everybody's consent (Rules of Procedure, section 2, Meeting and Notice). The slot
 * that is refused is named by its field.
 */
export function whyNotOpenPoll(facts: OpeningFacts, rules: RulesOfProcedure): Refused | null {
  const { slots, closesAt, now } = facts;
  return (
    whyNotMove(facts.meetingState, 'dates_polled') ??
    whyNotLength(facts.minutes) ??
    whyNotSlots(slots, now) ??
    (facts.askedMembers === 0 ? { code: 'NOBODY_TO_INVITE' } : null) ??
    firstReason(slots, (slot) => whyNotInTime(slot, facts.now, facts, rules)) ??
    (closesAt <= now ? { code: 'POLL_CLOSES_IN_THE_PAST', field: 'closesAt' } : null) ??
    firstReason(slots, (slot) => whyNotUntil(slot, closesAt, facts, rules))
  );
}

function whyNotSlots(slots: readonly Date[], now: Date): Refused | null {
  if (slots.length < leastSlots || slots.length > mostSlots)
    return { code: 'POLL_SLOTS', params: { least: leastSlots, most: mostSlots }, field: 'slots' };
  return firstReason(slots, (slot, index) => {
    const isTwice = slots.findIndex((other) => other.getTime() === slot.getTime()) < index;
    if (isTwice) return { code: 'POLL_SLOT_TWICE', params: { startsAt: slot.toISOString() } };
    return slot <= now ? { code: 'MEETING_IN_THE_PAST' } : null;
  });
}

function firstReason(
  slots: readonly Date[],
  whyNot: (slot: Date, index: number) => Refused | null,
): Refused | null {
  for (const [index, slot] of slots.entries()) {
    const reason = whyNot(slot, index);
    if (reason) return { ...reason, field: `slots.${index}` };
  }
  return null;
}

function whyNotInTime(
  startsAt: Date,
  now: Date,
  { kind, timeZone, everyMemberConsents }: PolledMeeting,
  rules: RulesOfProcedure,
): Refused | null {
  const [meetingDate, today] = [dateIn(startsAt, timeZone), dateIn(now, timeZone)];
  return whyNotThatSoon({ meetingDate, today, kind, everyMemberConsents }, rules);
}

/** A poll that runs past a slot's last lawful day could end with a choice that is none. */
function whyNotUntil(
  slot: Date,
  closesAt: Date,
  facts: PolledMeeting,
  rules: RulesOfProcedure,
): Refused | null {
  if (slot <= closesAt) return { code: 'POLL_CLOSES_AFTER_SLOT', params: { startsAt: slot.toISOString() } };
  const { inTime, lastDay } = slotNotice(slot, closesAt, facts, rules);
  return inTime ? null : { code: 'POLL_CLOSES_TOO_LATE', params: { startsAt: slot.toISOString(), lastDay } };
}

export interface AnsweringPollFacts {
  now: Date;
  state: PollState;
  closesAt: Date;
  slotIds: readonly string[];
  answers: readonly { slotId: string; answer: SlotAnswer }[];
}

/**
 * Why a poll cannot be answered, or not so: it is closed, or the answer is not one for each of its slots. Each person
 * answers once; who answers again before it closes has changed their mind, which needs no reason. Answers are taken
 * up to, not including, the closing instant (as in reading 8.10).
 */
export function whyNotAnswerPoll(facts: AnsweringPollFacts): Refused | null {
  const { slotIds, answers } = facts;
  const over = whyNotOpen(facts);
  if (over) return over;
  const answered = new Set(answers.map(({ slotId }) => slotId));
  const missing = slotIds.filter((id) => !answered.has(id)).length;
  const isOneForEach = missing === 0 && answers.length === slotIds.length;
  return isOneForEach ? null : { code: 'POLL_ANSWERS_INCOMPLETE', params: { missing }, field: 'answers' };
}

/** Why a poll takes no answers, so that nobody can be reminded of it either: it is closed, or its time has come. */
export function whyNotOpen({
  now,
  state,
  closesAt,
}: Pick<AnsweringPollFacts, 'now' | 'state' | 'closesAt'>): Refused | null {
  return state !== 'open' || now >= closesAt
    ? { code: 'POLL_CLOSED', params: { closedAt: closesAt.toISOString() } }
    : null;
}

/** Why a poll cannot be closed before its time: it is closed already. */
export function whyNotClosePoll({ state, closesAt }: { state: PollState; closesAt: Date }): Refused | null {
  return state === 'open' ? null : { code: 'POLL_CLOSED', params: { closedAt: closesAt.toISOString() } };
}

/** Why a poll cannot be given up: a time was chosen from it, or it was given up before. */
export function whyNotGiveUp(state: PollState): Refused | null {
  return state === 'chosen' || state === 'given_up' ? { code: 'POLL_SETTLED' } : null;
}

export interface ChoosingFacts extends PolledMeeting {
  state: PollState;
  closesAt: Date;
  meetingState: MeetingState;
  slots: readonly Date[];
  chosen: Date;
}

/**
 * Why a slot cannot be chosen, which convenes the meeting: the poll still takes answers, a slot has been chosen, it
 * is none of the poll's, has passed, or its notice can no longer be given; then the lawful ways out are named (Rules
 * of Procedure, section 2, Notice; reading 8.15).
 */
export function whyNotChoose(facts: ChoosingFacts, rules: RulesOfProcedure): Refused | null {
  const { now, chosen, closesAt } = facts;
  const settled = whyNotGiveUp(facts.state);
  if (settled) return settled;
  if (facts.state === 'open' && now < closesAt)
    return { code: 'POLL_STILL_OPEN', params: { closesAt: closesAt.toISOString() } };
  if (!facts.slots.some((slot) => slot.getTime() === chosen.getTime()))
    return { code: 'POLL_SLOT_UNKNOWN', field: 'slot' };
  return (
    whyNotMove(facts.meetingState, 'convened') ??
    (chosen <= now ? { code: 'MEETING_IN_THE_PAST', field: 'slot' } : null) ??
    atSlot(whyNotInTime(chosen, now, facts, rules))
  );
}

function atSlot(reason: Refused | null): Refused | null {
  return reason && { ...reason, field: 'slot' };
}
