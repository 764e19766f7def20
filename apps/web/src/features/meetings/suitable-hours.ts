import type { HourColour } from '../../gql/graphql.js';

/** How a meeting that starts at a full hour lies for the Members. */
export interface SuitableHour {
  hour: number;
  /** For how many Members a part of it falls into red, and into yellow, hours. */
  red: number;
  yellow: number;
}

/**
 * The start hours that cost the fewest Members the night, and of those the ones that cost the fewest their evening.
 * Only meetings that end on the same day are compared: further the hours given do not reach.
 * @param days the 24 hours of the meeting's day, for each Member; null where the clock skips one
 */
export function suitableHours(
  days: readonly (readonly (HourColour | null)[])[],
  minutes: number,
): SuitableHour[] {
  const span = Math.ceil(minutes / 60);
  const worst = (day: readonly (HourColour | null)[], from: number) => {
    const hours = day.slice(from, from + span);
    return hours.includes('red') ? 'red' : hours.includes('yellow') ? 'yellow' : 'green';
  };
  const starts = Array.from({ length: Math.max(0, 25 - span) }, (_, hour) => hour)
    .filter((hour) => days.every((day) => day[hour] !== null))
    .map((hour) => ({
      hour,
      red: days.filter((day) => worst(day, hour) === 'red').length,
      yellow: days.filter((day) => worst(day, hour) === 'yellow').length,
    }));
  const cost = ({ red, yellow }: SuitableHour) => red * (days.length + 1) + yellow;
  const least = Math.min(...starts.map(cost));
  return starts.filter((start) => cost(start) === least);
}
