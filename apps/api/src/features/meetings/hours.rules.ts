import { minuteOfDayIn, wallClockIn, type WallClock } from '../../platform/time/zones.js';
import {
  hourColours,
  type HourColour,
  type RulesOfProcedure,
} from '../rules-of-procedure/rules-of-procedure.js';

/** What a meeting is like for a person who lives by the clocks of a zone. */
export interface LocalHours {
  startsAt: WallClock;
  /** The first minute after the meeting. */
  endsAt: WallClock;
  /** Of the zone's clocks from UTC when the meeting starts (`+08:00`). */
  offset: string;
  colour: HourColour;
  /** What attending adds to the person's Member's burden. */
  burden: number;
}

/**
 * The local time of a meeting, how it suits a person there, and what it costs them. The worst minute of the
 * meeting counts, its end is not part of it: from 16:00 until 17:30 is green, until 18:00 yellow (Rules of
 * Procedure, reading 8.1).
 * @param minutes length of the meeting, at least one
 * @throws RangeError when there is no such zone, or the meeting takes no time
 */
export function hoursFor(
  startsAt: Date,
  minutes: number,
  zone: string,
  rules: Pick<RulesOfProcedure, 'hours'>,
): LocalHours {
  if (!Number.isInteger(minutes) || minutes < 1) throw new RangeError(`Not a length in minutes: ${minutes}`);
  const after = (passed: number) => new Date(startsAt.getTime() + passed * 60_000);
  const bands = rules.hours.bands.map(({ from, colour }) => ({ from: minutesOf(from), colour }));
  const colours = new Set<HourColour>();
  for (let passed = 0; passed < minutes;) {
    const now = minuteOfDayIn(after(passed), zone);
    colours.add(bands.findLast(({ from }) => from <= now)?.colour ?? 'red');
    // On to the next band at once, unless the clocks are set in between.
    const next = bands.find(({ from }) => from > now)?.from ?? minutesPerDay;
    const asExpected = minuteOfDayIn(after(passed + next - now), zone) === next % minutesPerDay;
    passed += asExpected ? next - now : 1;
  }
  const colour = hourColours.findLast((candidate) => colours.has(candidate)) ?? 'green';
  const start = wallClockIn(startsAt, zone);
  const end = wallClockIn(after(minutes), zone);
  return {
    startsAt: `${start.date}T${start.time}`,
    endsAt: `${end.date}T${end.time}`,
    offset: start.offset,
    colour,
    burden: rules.hours.burden[colour],
  };
}

const minutesPerDay = 24 * 60;

function minutesOf(clockTime: string): number {
  return Number(clockTime.slice(0, 2)) * 60 + Number(clockTime.slice(3));
}
