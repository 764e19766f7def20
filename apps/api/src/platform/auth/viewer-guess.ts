import type { Reading } from '../graphql/reading.js';

/**
 * Who asks is, as a rule, who held the same token a moment ago, with the same mandates. So what they ask is answered
 * for whom they were, and in the same statement the rows say who they are; an answer for anybody else is thrown away.
 */
export interface ViewerGuess {
  /** Finds the one row of who holds the token now, or none. */
  question: { name: string; text: string; slots: number };
  values: unknown[];
  /** Takes the rows that answer the question, wherever they were asked for. */
  settle(rows: unknown[]): void;
  /** Did the guess hold? Asks, if nobody has asked yet. */
  held(): Promise<boolean>;
  /** Who asks in truth. */
  truth(): Promise<Pick<Reading, 'viewer' | 'language'>>;
}

/**
 * Runs an operation for whoever asks. What changes nothing is run for the guessed viewer at once and, should they be
 * somebody else by now, run again; everything else waits until it is certain.
 */
export async function forTrueViewer<T>(
  reading: Reading,
  changesNothing: boolean,
  run: () => Promise<T> | T,
): Promise<T> {
  const { guess } = reading;
  if (!guess) return run();
  if (changesNothing) {
    const answer = await run();
    if (await guess.held()) return answer;
  }
  delete reading.guess;
  Object.assign(reading, await guess.truth());
  return run();
}
