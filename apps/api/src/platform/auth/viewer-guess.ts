import { AsyncLocalStorage } from 'node:async_hooks';
import type { Reading } from '../graphql/reading.js';

/**
 * Who asks is, as a rule, who held the same token a moment ago, with the same mandates. So what they ask is answered
 * for whom they were, and in the same statement the rows say who they are; an answer for anybody else is thrown away.
 * A change is made in the same manner: in its transaction the rows say who they are, before it commits.
 */
export interface ViewerGuess {
  /** Finds the one row of who holds the token now, or none. */
  question: { name: string; text: string; slots: number };
  values: unknown[];
  /** Takes the rows that answer the question, wherever they were asked for. */
  settle(rows: unknown[]): void;
  /** Whether the guess is right, once it is settled. */
  fits(): boolean | undefined;
  /** Was the guess right? Asks, if nobody has asked yet. */
  held(): Promise<boolean>;
  /** Who asks in truth. */
  truth(): Promise<Pick<Reading, 'viewer' | 'language'>>;
}

/** A transaction was begun for somebody who is not who asks any more. */
export class WrongViewer extends Error {}

const guesses = new AsyncLocalStorage<ViewerGuess>();

/** The guess that what happens here is done on, if it is on any. */
export const guessInForce = (): ViewerGuess | undefined => guesses.getStore();

/** Runs an operation for the guessed viewer at once and, should they be somebody else by now, for whom they are. */
export async function forTrueViewer<T>(reading: Reading, run: () => Promise<T> | T): Promise<T> {
  const { guess, viewer } = reading;
  if (!guess) return run();
  const answer = await guesses.run(guess, run);
  if (await guess.held()) return answer;
  delete reading.guess;
  const truth = await guess.truth();
  Object.assign(reading, truth, { viewer: truth.viewer && { ...truth.viewer, request: viewer?.request } });
  return run();
}
