import type { Settings } from '../../platform/settings.js';
import type { CalendarMeeting, Organiser } from './meeting.calendar.js';
import type { Meeting } from './meeting.entity.js';

/** What a calendar entry is made from. */
export type EnteredMeeting = Pick<
  Meeting,
  | 'id'
  | 'number'
  | 'title'
  | 'state'
  | 'startsAt'
  | 'minutes'
  | 'timeZone'
  | 'place'
  | 'link'
  | 'note'
  | 'calendarSequence'
  | 'changedAt'
>;

/** Columns of a row `m` of `meetings` for a calendar entry. */
export const enteredColumns = `m.id, m.number, m.title, m.state, m.starts_at as "startsAt", m.minutes,
  m.time_zone as "timeZone", m.place, m.link, m.note, m.calendar_sequence as "calendarSequence", m.changed_at as "changedAt"`;

/**
 * A meeting as calendars show it. Its UID hangs on the mailbox that calendar entries come from, which never
 * changes; the address of the portal may.
 */
export function inCalendars(meeting: EnteredMeeting, settings: Settings): CalendarMeeting {
  return {
    ...meeting,
    uid: `${meeting.id}@${settings.mailFrom.replace(/^.*@/, '')}`,
    sequence: meeting.calendarSequence,
    page: pageOf(meeting, settings),
  };
}

/** The address of a meeting’s page. */
export function pageOf({ number }: Pick<Meeting, 'number'>, { publicUrl }: Settings): string {
  return `${publicUrl}/meetings/${number}`;
}

/** Who all calendar entries come from, the same as the sender of the mails. */
export function organiserOf({ mailFrom }: Settings): Organiser {
  return { name: 'GSENet', address: mailFrom };
}
