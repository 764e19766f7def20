import { hash, randomBytes } from 'node:crypto';
import type { Database, Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Session } from './session.entity.js';

/** Days without a visit after which a session ends, and days after which it ends in any case. */
const idleDays = 14;
const longestDays = 60;

/** What is stored of a token: whoever reads the table cannot sign in with it. */
export const hashToken = (token: string): Buffer => hash('sha256', token, 'buffer');

/** Opens a session and gives its token, which is nowhere else than in the browser’s cookie. */
export async function openSession(tx: Tx, personId: string, browser: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.query(
    `insert into sessions (id, person_id, token_hash, browser, expires_at)
     values ($1, $2, $3, $4, now() + make_interval(days => $5))`,
    [newId(), personId, hashToken(token), browser.slice(0, 300), idleDays],
  );
  return token;
}

export async function endSession(tx: Tx, sessionId: string): Promise<void> {
  await tx.update(Session, { id: sessionId }, { endedAt: () => 'coalesce(ended_at, now())' });
}

/** Ends every session of a person, save perhaps the one they are using; their other browsers are out at once. */
export async function endSessionsOf(tx: Tx, personId: string, except?: string): Promise<void> {
  await tx.query(
    `update sessions set ended_at = now() where person_id = $1 and ended_at is null and id is distinct from $2`,
    [personId, except ?? null],
  );
}

/** Keeps a session that is in use from ending for want of visits. */
export async function noteVisit(database: Database, sessionId: string): Promise<void> {
  await database.transaction((tx) =>
    tx.query(
      `update sessions set last_seen_at = now(),
         expires_at = least(now() + make_interval(days => $2), created_at + make_interval(days => $3))
       where id = $1`,
      [sessionId, idleDays, longestDays],
    ),
  );
}
