import type { Tx } from '../db/database.js';

/** Work that the portal does after a change, outside the request. A repetition must do no harm. */
export interface Task {
  readonly name: string;
  /** Entered whenever a process starts. */
  readonly atStart?: boolean;
  /** When it runs by itself: minute, hour, day of the month, month and weekday, in UTC. */
  readonly every?: string;
  run(payload: Record<string, string>): Promise<void>;
}

/** All tasks; each names itself in its queue entries. */
export const TASKS = Symbol('tasks');

/**
 * Puts a job into the queue in the transaction of the change that needs it: what rolls back is never done, what
 * commits is done at least once. The payload holds ids only; the task looks at what is then true.
 */
export async function addJob(
  tx: Tx,
  task: string,
  payload: Record<string, string>,
  options: { runAt?: Date; key?: string; mostAttempts?: number } = {},
): Promise<void> {
  await tx.query(
    `select 1 from graphile_worker.add_job($1, payload := $2::json, run_at := $3, job_key := $4, max_attempts := $5)`,
    [task, JSON.stringify(payload), options.runAt ?? null, options.key ?? null, options.mostAttempts ?? 25],
  );
}
