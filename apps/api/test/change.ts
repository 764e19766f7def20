import { newId } from '../src/platform/db/new-id.js';
import type { Run } from './api.js';
import type { TestBoard } from './board.js';

/** A change that is allowed: who asks for it, and with what. */
export interface Change {
  by: string;
  given?: Record<string, unknown>;
}

/** One way in which each of some mutations succeeds. */
export type Changes = Record<string, () => Change | Promise<Change>>;

/** The first value of the first row. */
export async function first<T>(board: TestBoard, sql: string, values: unknown[] = []): Promise<T> {
  const [row] = await board.portal.sql<Record<string, T>>(sql, values);
  if (!row) throw new Error(`Nothing is found: ${sql}`);
  return Object.values(row)[0] as T;
}

export async function done(
  run: Run,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<void> {
  const { refusal } = await run(document, variables);
  if (refusal) throw new Error(`${refusal}: ${document}`);
}

/** A paper’s file, as it lies in the store. */
export async function storedFile(board: TestBoard): Promise<string> {
  const id = newId();
  await board.portal.source.query(
    `insert into stored_files (id, name, media_type, bytes, sha256, uploaded_by_id) values ($1, 'a.txt', 'text/plain', 1, $2, $3)`,
    [id, id.replaceAll('-', ''), board.secretary],
  );
  return id;
}
