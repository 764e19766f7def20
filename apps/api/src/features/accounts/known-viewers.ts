import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { Language } from '@gsenet/shared/languages';
import type { Viewer } from '../../platform/auth/actor.js';
import type { ViewerGuess } from '../../platform/auth/viewer-guess.js';
import { Database } from '../../platform/db/database.js';
import type { Sql } from '../../platform/read-model/view.js';
import { hashToken, noteVisit } from './sessions.js';

type Holder = Viewer & { stale: boolean };

let everPresiding: Sql = '(select null::uuid)';

/** Says, as a select of ids, which Organisations are in the Chair on some day. */
export function presidingOrganisations(select: Sql): void {
  everPresiding = select;
}

/**
 * Who holds a token, with the mandates in force this very moment. A person whose last mandate has ended is nobody
 * here, whatever their cookie says.
 */
const holderOfToken =
  (): Sql => `select s.id as "sessionId", p.id as "personId", p.name, p.language, p.time_zone as "timeZone", m.mandates, m.presides as "mayPreside",
    s.last_seen_at < now() - interval '5 minutes' as stale
  from sessions s
  join people p on p.id = s.person_id
  cross join lateral (
    select json_agg(json_build_object('id', m.id, 'organisationId', m.organisation_id, 'capacity', m.capacity)
      order by m.id) as mandates, bool_or(m.organisation_id in ${everPresiding}) as presides
    from mandates m
    where m.person_id = p.id and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())
  ) m
  where s.token_hash = $1 and s.ended_at is null and s.expires_at > now() and m.mandates is not null`;

function questionOf(text: Sql): ViewerGuess['question'] {
  return { name: createHash('sha1').update(text).digest('base64url'), text, slots: 1 };
}

/** Tokens whose holders are remembered. */
const mostRemembered = 10_000;

const heldSessions = `select s.id from sessions s where s.id = any($1) and s.ended_at is null and s.expires_at > now()
  and exists (select from mandates m where m.person_id = s.person_id and m.starts_at <= now()
    and (m.ends_at is null or m.ends_at > now()))`;

/** Finds out who holds a token, and remembers who did. */
@Injectable()
export class KnownViewers {
  private readonly remembered = new Map<string, Viewer>();
  private readonly question = questionOf(holderOfToken());

  constructor(private readonly database: Database) {}

  /** Who holds the token: nobody, if it has ended or was never given out. */
  async holderOf(token: string): Promise<Viewer | null> {
    const hash = hashToken(token);
    return this.holderIn(await this.database.read(this.question.text, [hash]), hash);
  }

  /** Those of these sessions that somebody holds, by the same rows. */
  async heldOf(sessionIds: readonly string[]): Promise<Set<string>> {
    const held = await this.database.read<{ id: string }>(heldSessions, [sessionIds]);
    return new Set(held.map(({ id }) => id));
  }

  /** The holder as they were when last asked after; nothing if that is not known. */
  guess(token: string, strangersLanguage: Language): (ViewerGuess & { viewer: Viewer }) | undefined {
    const hash = hashToken(token);
    const viewer = this.remembered.get(hash.toString('base64'));
    if (!viewer) return undefined;
    let answered: Holder[] | undefined;
    let fits: boolean | undefined;
    let holder: Promise<Viewer | null> | undefined;
    const settled = () => (holder ??= answered ? this.holderIn(answered, hash) : this.holderOf(token));
    return {
      viewer,
      question: this.question,
      values: [hash],
      settle: (rows) => {
        answered = rows as Holder[];
        fits = isDeepStrictEqual(viewerIn(answered), viewer);
      },
      fits: () => fits,
      held: async () => (await settled()) === viewer,
      truth: async () => {
        const known = await settled();
        return { viewer: known, language: known?.language ?? strangersLanguage };
      },
    };
  }

  private async holderIn(rows: Holder[], hash: Buffer): Promise<Viewer | null> {
    const key = hash.toString('base64');
    const viewer = viewerIn(rows);
    if (!viewer) {
      this.remembered.delete(key);
      return null;
    }
    if (rows[0]?.stale) await noteVisit(this.database, viewer.sessionId);
    const before = this.remembered.get(key);
    // The same object as long as nothing has changed: what is replaced after a while is dear to clear away.
    if (before && isDeepStrictEqual(before, viewer)) return before;
    const [oldest] = this.remembered.size < mostRemembered ? [] : this.remembered.keys();
    if (oldest) this.remembered.delete(oldest);
    this.remembered.set(key, viewer);
    return viewer;
  }
}

function viewerIn([row]: Holder[]): Viewer | null {
  if (!row) return null;
  const { stale: _, ...viewer } = row;
  return viewer;
}
