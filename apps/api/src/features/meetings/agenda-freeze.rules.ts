import type { Refused } from '@gsenet/shared/refused';
import { compareDates, type PlainDate } from '../../platform/time/calendar-days.js';
import { dateIn } from '../../platform/time/zones.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import type { MeetingKind } from './meeting.entity.js';
import { noticeClocks } from './notice.rules.js';

/** What decides whether an agenda is frozen. */
export interface FreezeFacts {
  now: Date;
  convenedAt: Date | null;
  kind: MeetingKind;
  wallClock: string;
  timeZone: string;
}

/** The last day, in the meeting’s zone, on which its agenda can be written; the whole of it is in time. */
export function lastAgendaDay(
  { kind, wallClock }: Pick<FreezeFacts, 'kind' | 'wallClock'>,
  rules: RulesOfProcedure,
): PlainDate {
  return noticeClocks({ meetingDate: wallClock.slice(0, 10), kind }, rules).agenda;
}

/**
 * Whether an agenda is frozen: the meeting is convened, and the last day for its agenda is over (Rules of Procedure,
 * section 2, Notice; readings 8.2 and 8.3). A draft is nobody’s agenda yet. A meeting that everybody agreed to hold
 * sooner has the agenda that it was convened with.
 */
export function isFrozen(facts: FreezeFacts, rules: RulesOfProcedure): boolean {
  const today = dateIn(facts.now, facts.timeZone);
  return facts.convenedAt !== null && compareDates(today, lastAgendaDay(facts, rules)) > 0;
}

/** Why an item cannot come, go, move or become another matter: the agenda is frozen. */
export function whyNotRewrite(facts: FreezeFacts, rules: RulesOfProcedure): Refused | null {
  return isFrozen(facts, rules)
    ? { code: 'AGENDA_FROZEN', params: { lastDay: lastAgendaDay(facts, rules) } }
    : null;
}

interface ItemAsWritten {
  title: string;
  kind: string;
  note: string;
}

/** Whether a change makes another matter of an item. Who presents it and how long it takes decides nothing. */
export function isAnotherMatter(before: ItemAsWritten, after: ItemAsWritten): boolean {
  return before.title !== after.title || before.kind !== after.kind || before.note !== after.note;
}
