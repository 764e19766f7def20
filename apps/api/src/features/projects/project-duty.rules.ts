import type { Refused } from '@gsenet/shared/refused';
import { addDays, addMonths, type PlainDate } from '../../platform/time/calendar-days.js';
import type { DutyKind, DutyState } from './project-duty.entity.js';

/** Why something cannot be handed in: it waits for the Secretariat already, was accepted, or says nothing. */
export function whyNotHandIn(
  kind: DutyKind,
  state: DutyState,
  given: { text: string; files: number },
): Refused | null {
  if (state === 'accepted') return { code: 'DUTY_ACCEPTED' };
  if (state === 'submitted') return { code: 'DUTY_SUBMITTED' };
  if (kind === 'report') return given.text === '' ? { code: 'REPORT_EMPTY', field: 'text' } : null;
  return given.text === '' && given.files === 0 ? { code: 'DELIVERABLE_EMPTY', field: 'file' } : null;
}

/** Why nothing can be written for it: it is out of the consortium’s hands. */
export function whyNotWrite(state: DutyState): Refused | null {
  if (state === 'accepted') return { code: 'DUTY_ACCEPTED' };
  return state === 'submitted' ? { code: 'DUTY_SUBMITTED' } : null;
}

/** Why what was handed in cannot be ruled on so (network.md, section 4: deliverables accepted or rejected, with reasons). */
export function whyNotDecide(state: DutyState, accepted: boolean, because: string): Refused | null {
  if (state !== 'submitted') return { code: 'NOTHING_HANDED_IN' };
  return !accepted && because === '' ? { code: 'PROJECT_NEEDS_REASON', field: 'because' } : null;
}

/** Days before the due date from which a project is told that a report is due. */
const chasedBefore = 14;

/** Who owes a report, and who is told: those who have handed in are not, nor is anybody told twice on a day. */
export function isChased(
  duty: { state: DutyState; dueOn: PlainDate; chasedOn: PlainDate | null },
  today: PlainDate,
): boolean {
  const owed = duty.state === 'due' || duty.state === 'returned';
  return owed && duty.chasedOn !== today && addDays(duty.dueOn, -chasedBefore) <= today;
}

/** A report that a schedule lays down. */
export interface PlannedReport {
  periodFrom: PlainDate;
  periodTo: PlainDate;
  dueOn: PlainDate;
}

/** The reports on a project: one for so many months at a time, each due so many days after; the last ends with the project. */
export function periodicReports(
  { startsOn, endsOn }: { startsOn: PlainDate; endsOn: PlainDate },
  { months, days }: { months: number; days: number },
): PlannedReport[] {
  const reports: PlannedReport[] = [];
  for (let n = 0; ; n++) {
    const periodFrom = addMonths(startsOn, n * months);
    if (periodFrom > endsOn) return reports;
    const whole = addDays(addMonths(startsOn, (n + 1) * months), -1);
    const periodTo = whole < endsOn ? whole : endsOn;
    reports.push({ periodFrom, periodTo, dueOn: addDays(periodTo, days) });
  }
}
