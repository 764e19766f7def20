import { foundersAndParents } from '../src/seed/record/organisations-founding.js';
import { addDays } from '../src/platform/time/calendar-days.js';
import { hoursFor } from '../src/features/meetings/hours.rules.js';
import { defaultRulesOfProcedure as rules } from '../src/features/rules-of-procedure/rules-of-procedure.js';
import type { SeatInZone } from '../src/features/date-polls/burden-ledger.rules.js';
import type { SeriesFacts } from '../src/features/date-polls/fair-options.rules.js';
import { startsOfDay, type FairPlan } from '../src/features/date-polls/fair-series.rules.js';

/** The six founders, where the public record says they are. */
export const founders: SeatInZone[] = foundersAndParents.flatMap(({ slug, timeZone }) =>
  timeZone ? [{ organisationId: slug, zone: timeZone }] : [],
);
const months = Array.from({ length: 12 }, (_, month) => `2027-${String(month + 1).padStart(2, '0')}-01`);
/** The third Wednesdays of 2027. */
export const thirdWednesdays = months.map((first) => {
  const untilWednesday = (10 - new Date(first).getUTCDay()) % 7;
  return addDays(first, untilWednesday + 14);
});
/** The starts of those days, every half hour of UTC. */
export const days = thirdWednesdays.map((date) => startsOfDay(date, 'Etc/UTC'));
/** Twelve meetings of 90 minutes, nothing paid before. */
export const year: SeriesFacts = { days, minutes: 90, seats: founders, past: [] };

/** A Member in each zone; null for an empty seat. */
export const seats = (...zones: (string | null)[]): SeatInZone[] =>
  zones.map((zone, index) => ({ organisationId: `member-${index}`, zone }));

/** What the plan says, worked out again from the hours alone. */
export function paid(plan: FairPlan, of: readonly SeatInZone[], minutes = 90) {
  const hours = plan.meetings.map(({ startsAt }) =>
    of.flatMap(({ zone }) => (zone === null ? [] : [hoursFor(startsAt, minutes, zone, rules)])),
  );
  const burdens = hours.reduce<number[]>(
    (sums, row) => row.map(({ burden }, i) => burden + (sums[i] ?? 0)),
    [],
  );
  const total = burdens.reduce((sum, burden) => sum + burden, 0);
  const soonest = burdens.flatMap((_, member) => {
    const reds = hours.flatMap((row, meeting) => (row[member]?.colour === 'red' ? [meeting] : []));
    return reds.slice(1).map((meeting, index) => meeting - (reds[index] ?? 0));
  });
  const greatestShare = total === 0 ? 0 : (Math.max(...burdens) * burdens.length) / total;
  return { burdens, total, greatestShare, soonest: Math.min(Infinity, ...soonest) };
}
