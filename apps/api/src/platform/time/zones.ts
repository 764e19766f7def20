import moment from 'moment-timezone';
import type { PlainDate } from './calendar-days.js';

/*
 * Zone arithmetic uses the zone database that this project pins. Those of the runtime, the browser and the
 * database server may be older than the last change of law, and an hour wrong.
 */

/** What a clock on a wall shows, to the minute and without a zone (`2027-08-18T15:00`). */
export type WallClock = string;

/** What the clocks of a zone show at an instant; `offset` is theirs from UTC (`+08:00`). */
export interface LocalTime {
  readonly date: PlainDate;
  readonly time: string;
  readonly offset: string;
}

/**
 * The instant of a wall-clock time. Where the clocks of the zone skip that time, the last minute before and the
 * first minute after the gap; where they show it twice, both instants (Rules of Procedure, reading 8.16).
 */
export type Resolution =
  | { ok: true; instant: Date }
  | { ok: false; skipped: { before: WallClock; after: WallClock } }
  | { ok: false; twice: { earlier: Date; later: Date } };

const minute = 60_000;
const day = 1440;
/** Moments of one zone whose local time is remembered. */
const mostShown = 500;
const knownNames = new Set(moment.tz.names());
const currentNames = new Set(
  moment.tz
    .countries()
    .flatMap((country) => moment.tz.zonesForCountry(country))
    .concat('Etc/UTC'),
);

/** The release of the IANA zone database in force, such as `2026f`. */
export function zoneDataRelease(): string {
  return moment.tz.dataVersion;
}

/** Is this the name of a zone, in its present or in an older spelling (`Asia/Kolkata`, `Asia/Calcutta`)? */
export function isZone(name: string): boolean {
  return knownNames.has(name);
}

/** The zones to choose from, each place once and as it is spelt today. */
export function zoneNames(): string[] {
  return [...currentNames].sort();
}

/**
 * The present spelling of a zone's name, so that the same zone compares equal. Zones whose clocks merely agree
 * keep their own names: Oslo does not become Berlin.
 * @throws RangeError when there is no such zone.
 */
export function canonicalZone(name: string): string {
  const { untils } = zoneNamed(name);
  if (currentNames.has(name)) return name;
  const [spelling, ...others] = zoneNames().filter((current) => zoneNamed(current).untils === untils);
  return spelling && others.length === 0 ? spelling : name;
}

/**
 * The instant at which the clocks of a zone show a wall-clock time. A time that they show twice is resolved
 * when it is said which of the two is meant, and asked about otherwise.
 * @throws RangeError when there is no such zone, or the text is no wall-clock time.
 */
export function instantOf(wallClock: WallClock, zone: string, occurrence?: 'earlier' | 'later'): Resolution {
  const { offsets, untils, utcOffset } = zoneNamed(zone);
  const shown = utcMilliseconds(wallClock);
  const [earlier, later] = [...new Set(offsets)]
    .map((offset) => ({ offset, at: shown + offset * minute }))
    .filter(({ offset, at }) => utcOffset(at) === offset)
    .map(({ at }) => new Date(at))
    .sort((a, b) => a.getTime() - b.getTime());
  if (earlier && later)
    return occurrence
      ? { ok: true, instant: occurrence === 'earlier' ? earlier : later }
      : { ok: false, twice: { earlier, later } };
  if (earlier) return { ok: true, instant: earlier };
  const gap = untils
    .map((until) => ({
      from: until - utcOffset(until - minute) * minute,
      to: until - utcOffset(until) * minute,
    }))
    .find(({ from, to }) => from <= shown && shown < to);
  if (!gap) throw new RangeError(`No clock of ${zone} shows ${wallClock}, and none skips it`);
  return { ok: false, skipped: { before: wallClockText(gap.from - minute), after: wallClockText(gap.to) } };
}

/**
 * The instant that a wall-clock time means by the zone data in force, where it was worked out before by older ones.
 * Nobody can be asked: of two instants the one that was meant before stays, else the earlier counts; a time that the
 * clocks have come to skip keeps its instant.
 */
export function instantAnew(
  before: Date,
  wallClock: WallClock,
  zone: string,
  occurrence: 'earlier' | 'later' | null,
): Date {
  const found = instantOf(wallClock, zone, occurrence ?? undefined);
  if (found.ok) return found.instant;
  if ('skipped' in found) return before;
  const { earlier, later } = found.twice;
  return before.getTime() === later.getTime() ? later : earlier;
}

/**
 * What the clocks of a zone show at an instant.
 * @throws RangeError when there is no such zone.
 */
export function wallClockIn(instant: Date, zone: string): LocalTime {
  const shown = zoneNamed(zone).shown;
  const at = Math.floor(instant.getTime() / minute);
  const known = shown.get(at);
  if (known) return known;
  // Lists say the same few moments again and again; of others there is no end.
  if (shown.size === mostShown) shown.clear();
  const made = localTimeAt(at * minute, zone);
  shown.set(at, made);
  return made;
}

function localTimeAt(at: number, zone: string): LocalTime {
  const west = Math.round(zoneNamed(zone).utcOffset(at));
  const [date = '', time = ''] = wallClockText(at - west * minute).split('T');
  const sign = west > 0 ? '-' : '+';
  return { date, time, offset: `${sign}${twoDigits(Math.abs(west) / 60)}:${twoDigits(Math.abs(west) % 60)}` };
}

/** The date in a zone at an instant. */
export function dateIn(instant: Date, zone: string): PlainDate {
  return wallClockIn(instant, zone).date;
}

/** Minutes that the clocks of a zone show since midnight, 0 to 1439, at an instant. */
export function minuteOfDayIn(instant: Date, zone: string): number {
  const minutes =
    Math.floor(instant.getTime() / minute) - Math.round(zoneNamed(zone).utcOffset(instant.getTime()));
  return ((minutes % day) + day) % day;
}

interface ZoneClock {
  /** Instants, in milliseconds, at which an offset ends. */
  untils: number[];
  /** Minutes west of UTC, one for each of `untils` and the time before it. */
  offsets: number[];
  /** The offset at an instant. */
  utcOffset: (at: number) => number;
  /** Local times worked out before, by whole minutes since 1970. */
  shown: Map<number, LocalTime>;
}

const clocks = new Map<string, ZoneClock>();

function zoneNamed(name: string): ZoneClock {
  const known = clocks.get(name);
  if (known) return known;
  const zone = moment.tz.zone(name);
  if (!zone) throw new RangeError(`There is no time zone ${name}`);
  const clock = {
    untils: zone.untils,
    offsets: zone.offsets,
    utcOffset: (at: number) => zone.utcOffset(at),
    shown: new Map<number, LocalTime>(),
  };
  clocks.set(name, clock);
  return clock;
}

function utcMilliseconds(wallClock: WallClock): number {
  const milliseconds = Date.parse(`${wallClock}Z`);
  if (Number.isNaN(milliseconds) || wallClockText(milliseconds) !== wallClock)
    throw new RangeError(`Not a wall-clock time: ${wallClock}`);
  return milliseconds;
}

function wallClockText(utcMilliseconds: number): WallClock {
  return new Date(utcMilliseconds).toISOString().slice(0, 16);
}

function twoDigits(number: number): string {
  return String(Math.floor(number)).padStart(2, '0');
}
