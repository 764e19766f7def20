import type { Refused } from '@gsenet/shared/refused';
import type { PlainDate } from '../../platform/time/calendar-days.js';

export const reportStates = ['draft', 'tabled', 'adopted'] as const;
export type ReportState = (typeof reportStates)[number];

/** Most characters of the foreword, or of the outlook, in one language. */
export const longestText = 20_000;

/** Where a report stands, by what it names (section 5, Annual report: assembled, edited, tabled, adopted). */
export function stateOf({ tabled, adopted }: { tabled: boolean; adopted: boolean }): ReportState {
  if (adopted) return 'adopted';
  return tabled ? 'tabled' : 'draft';
}

/** The year of a day. */
export const yearOf = (day: PlainDate): number => Number(day.slice(0, 4));

/** Why no report of a year is begun: nothing has happened in it yet, or not since there is a network. */
export function whyNotOpenReport(year: number, today: PlainDate): Refused | null {
  return year >= 2000 && year <= yearOf(today)
    ? null
    : { code: 'ANNUAL_REPORT_YEAR', params: { year: String(yearOf(today)) }, field: 'year' };
}

/** Why nothing can be changed in a report any more. */
export function whyNotEditReport({ adopted }: { adopted: boolean }): Refused | null {
  return adopted ? { code: 'ANNUAL_REPORT_ADOPTED' } : null;
}

export interface TablingFacts {
  year: number;
  adopted: boolean;
  /** The item that it is already stands on an agenda that is still to be dealt with, or is decided. */
  stands: boolean;
  /** Of the meeting at which it is to be taken up. */
  meetingDate: PlainDate;
}

/**
 * Why a report is not put on an agenda: it is adopted, it stands on another, or the meeting is held while the year still
 * runs, when nobody knows its figures (section 2, Yearly duties: an annual report received by the Board).
 */
export function whyNotTableReport({ year, adopted, stands, meetingDate }: TablingFacts): Refused | null {
  const refused = whyNotEditReport({ adopted });
  if (refused) return refused;
  if (stands) return { code: 'ANNUAL_REPORT_TABLED' };
  return yearOf(meetingDate) > year
    ? null
    : { code: 'ANNUAL_REPORT_TOO_EARLY', params: { year: String(year) }, field: 'meeting' };
}

export interface AdoptionFacts {
  year: number;
  adopted: boolean;
  /** Null where there is none of that number in the register. */
  decision: {
    /** It was taken on the item that the report is. */
    ofThisItem: boolean;
    published: boolean;
    takenOn: PlainDate;
    /** Of the vote that it came from; null where there was none. */
    outcome: string | null;
  } | null;
}

/**
 * Why a report is not adopted by a decision: there is none, it is about something else, it is not public, or its vote
 * failed (section 2: a report is adopted by a decision of the Board; decisions are published).
 */
export function whyNotAdoptReport({ year, adopted, decision }: AdoptionFacts): Refused | null {
  const refused = whyNotEditReport({ adopted });
  if (refused) return refused;
  if (!decision?.ofThisItem) return { code: 'ANNUAL_REPORT_OTHER_DECISION', field: 'decision' };
  if (decision.outcome !== null && !decision.outcome.startsWith('adopted'))
    return { code: 'ANNUAL_REPORT_NOT_CARRIED', field: 'decision' };
  if (yearOf(decision.takenOn) <= year)
    return { code: 'ANNUAL_REPORT_TOO_EARLY', params: { year: String(year) }, field: 'decision' };
  return decision.published ? null : { code: 'ANNUAL_REPORT_DECISION_NOT_PUBLIC', field: 'decision' };
}
