import type { HourColour } from '../../gql/graphql.js';
import type { HourTone, Stretch } from '../../ui/day-bar.js';
import { minutesOf } from './meeting-clock.js';

export const toneOf: Record<HourColour, HourTone> = { green: 'good', yellow: 'caution', red: 'bad' };

/** The stretches that fill a day, from the clock times at which its colours change. */
export function stretchesOf(
  bands: readonly { from: string; colour: HourColour }[],
): (Stretch & { tone: HourTone })[] {
  const ends = [...bands.slice(1).map(({ from }) => minutesOf(from)), 1440];
  return bands.map(({ from, colour }, index) => ({
    from: minutesOf(from),
    to: ends[index] ?? 1440,
    tone: toneOf[colour],
  }));
}
