/** Wrong guesses in a row against one subject. */
export interface Failures {
  count: number;
  lastAt: Date;
}

interface Pace {
  free: number;
  mostSeconds: number;
}

/**
 * How guessing is slowed. An account waits at most a minute, so that nobody can lock its owner out by guessing;
 * a browser that has signed in before is counted by itself and so is not slowed by strangers at all.
 */
const paces = {
  account: { free: 5, mostSeconds: 60 },
  browser: { free: 5, mostSeconds: 60 },
  network: { free: 30, mostSeconds: 30 },
} satisfies Record<string, Pace>;

export type Subject = keyof typeof paces;

/** Failures this old are forgotten. */
export const forgetAfterSeconds = 24 * 60 * 60;

/** Seconds that the next attempt has to wait from `now`; 0 if it need not. */
export function secondsToWait(subject: Subject, failures: Failures | null, now: Date): number {
  if (!failures) return 0;
  const { free, mostSeconds } = paces[subject];
  const passed = (now.getTime() - failures.lastAt.getTime()) / 1000;
  if (failures.count < free || passed > forgetAfterSeconds) return 0;
  const pause = Math.min(2 ** Math.min(failures.count - free, 10), mostSeconds);
  return Math.max(0, Math.ceil(pause - passed));
}
