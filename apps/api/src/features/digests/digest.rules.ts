import type { PlainDate } from '../../platform/time/calendar-days.js';
import { dateIn, minuteOfDayIn } from '../../platform/time/zones.js';

/** The morning in which a digest comes, by the clock of who gets it: from this hour to, not including, that one. */
const morning = { from: 7, until: 12 };

/**
 * The day whose digest is to be written now, by the clocks of a person's zone, whatever these do in the night: in the
 * morning, once a day, and not for a day that is over. A portal that was away all morning leaves it to the next.
 * @param lastOn the day that was looked after last
 */
export function digestDue(now: Date, zone: string, lastOn: PlainDate | null): PlainDate | null {
  const hour = Math.floor(minuteOfDayIn(now, zone) / 60);
  if (hour < morning.from || hour >= morning.until) return null;
  const today = dateIn(now, zone);
  return lastOn === null || lastOn < today ? today : null;
}
