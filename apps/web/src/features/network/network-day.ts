import type { CalendarDate } from '../../ui/format.js';

const day = 24 * 3600_000;

/** Beijing has been at UTC+8 without a break since 1991: no zone data are needed for its calendar. */
const secretariatOffset = '+08:00';

/** The day on which an instant falls for the network, whose calendar is that of its Secretariat. */
export function networkDay(instant: string): CalendarDate {
  return new Date(Date.parse(instant) + day / 3).toISOString().slice(0, 10);
}

export const networkToday = (): CalendarDate => networkDay(new Date().toISOString());

export const startOfNetworkDay = (date: CalendarDate): string => `${date}T00:00:00${secretariatOffset}`;

export const endOfNetworkDay = (date: CalendarDate): string => `${date}T23:59:59${secretariatOffset}`;

export function dayAfter(date: CalendarDate): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + day).toISOString().slice(0, 10);
}
