import type { TestBoard } from './board.js';
import type { Change } from './change.js';

/** One way in which each change of how mails come succeeds. */
export function changesOfDigests(board: TestBoard): Record<string, () => Change> {
  return {
    chooseMail: () => ({
      by: board.representatives.iste,
      given: { matters: 'at_once', reminders: 'none' },
    }),
  };
}
