import type { Viewer } from './viewer.js';

/** Which doors to offer somebody; what opens behind them, the API decides. */
const holdsOne =
  (...capacities: readonly string[]) =>
  (viewer: Viewer | null): boolean =>
    viewer?.capacities.some((capacity) => capacities.includes(capacity)) ?? false;

export const worksInSecretariat = holdsOne('secretary_general', 'secretariat_staff');

/** Sits for an Organisation, or stands in for who does. */
export const holdsSeat = holdsOne('representative', 'first_alternate', 'second_alternate');
