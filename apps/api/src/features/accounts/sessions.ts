import { createHash, randomBytes } from 'node:crypto';
import type { Viewer } from '../../platform/auth/actor.js';
import type { Database, Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Session } from './session.entity.js';

/** Days without a visit after which a session ends, and days after which it ends in any case. */
const idleDays = 14;
const longestDays = 60;

const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

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

/**
 * Who holds this token, with the mandates in force this very moment. A person whose last mandate has ended is
 * nobody here, whatever their cookie says.
 */
export async function viewerOf(database: Database, token: string): Promise<Viewer | null> {
  const [row] = await database.read<Viewer & { stale: boolean }>(
    `select s.id as "sessionId", p.id as "personId", p.name, p.language, p.time_zone as "timeZone", m.mandates,
            s.last_seen_at < now() - interval '5 minutes' as stale
     from sessions s
     join people p on p.id = s.person_id
     cross join lateral (
       select json_agg(json_build_object('id', m.id, 'organisationId', m.organisation_id, 'capacity', m.capacity)) as mandates
       from mandates m
       where m.person_id = p.id and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
     ) m
     where s.token_hash = $1 and s.ended_at is null and s.expires_at > now() and m.mandates is not null`,
    [hashToken(token)],
  );
  if (!row) return null;
  const { stale, ...viewer } = row;
  if (stale) await noteVisit(database, viewer.sessionId);
  return viewer;
}

async function noteVisit(database: Database, sessionId: string): Promise<void> {
  await database.transaction((tx) =>
    tx.query(
      `update sessions set last_seen_at = now(),
         expires_at = least(now() + make_interval(days => $2), created_at + make_interval(days => $3))
       where id = $1`,
      [sessionId, idleDays, longestDays],
    ),
  );
}
