import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@gsenet/shared/languages';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { readLink } from '../../platform/auth/signed-link.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterMail } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { isZone } from '../../platform/time/zones.js';
import { hashPassword, passwordMatches } from './passwords.js';
import { whyNotPassword } from './password.rules.js';
import { PasswordReset } from './session.entity.js';
import { Person } from './person.entity.js';
import { endSessionsOf } from './sessions.js';

/** Reset mails that an account may get in an hour. */
const resetsPerHour = 3;

/** What people do with their own account. */
@Injectable()
export class Accounts {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Sends a link to set a new password, if the address is known; says nothing either way. */
  async askForReset(address: string): Promise<void> {
    const wanted = address.trim().toLowerCase();
    await this.database.transaction(async (tx) => {
      const [account] = await tx.query<{ personId: string; language: Language; recent: number }[]>(
        `select p.id as "personId", p.language, (
           select count(*)::int from password_resets r
           where r.person_id = p.id and r.expires_at > now() and r.used_at is null) as recent
         from email_addresses a join people p on p.id = a.person_id where a.address = $1 for update of p`,
        [wanted],
      );
      if (!account || account.recent >= resetsPerHour) return;
      const id = newId();
      await tx.query(
        `insert into password_resets (id, person_id, expires_at) values ($1, $2, now() + interval '1 hour')`,
        [id, account.personId],
      );
      await enterMail(tx, {
        kind: 'password_reset',
        aboutId: id,
        address: wanted,
        language: account.language,
      });
      // Whoever asks is a stranger, so the portal acts.
      record(tx, { actor: null, act: 'askForReset', noun: 'Person', nounId: account.personId });
    });
  }

  /** Sets a new password by a link from a mail, once; every session of the person ends. */
  async useReset(token: string, newPassword: string): Promise<string> {
    const resetId = readLink(this.settings.secret, 'password-reset', token);
    if (!resetId) throw new Refusal('LINK_NOT_GOOD');
    const [reset] = await this.database.read<{ address: string }>(
      `select a.address from password_resets r join email_addresses a on a.person_id = r.person_id and a.is_primary where r.id = $1`,
      [resetId],
    );
    if (!reset) throw new Refusal('LINK_NOT_GOOD');
    refuseIf(await whyNotPassword(newPassword, reset.address));
    const hash = await hashPassword(newPassword);
    return this.database.transaction(async (tx) => {
      const used = await tx
        .createQueryBuilder()
        .update(PasswordReset)
        .set({ usedAt: () => 'now()' })
        .where('id = :resetId and used_at is null and expires_at > now()', { resetId })
        .returning('person_id')
        .execute();
      const [row] = used.raw as { person_id: string }[];
      if (!row) throw new Refusal('LINK_NOT_GOOD');
      await setPassword(tx, row.person_id, hash);
      await endSessionsOf(tx, row.person_id);
      record(tx, {
        actor: { personId: row.person_id },
        act: 'resetPassword',
        noun: 'Person',
        nounId: row.person_id,
      });
      return row.person_id;
    });
  }

  /** Changes one's own password; refuses WRONG_PASSWORD and what `whyNotPassword` says. Other browsers are signed out. */
  async changePassword(actor: Actor, presentPassword: string, newPassword: string): Promise<string> {
    const [own] = await this.database.read<{ hash: string | null; address: string }>(
      `select w.hash, a.address from email_addresses a left join passwords w on w.person_id = a.person_id
       where a.person_id = $1 and a.is_primary`,
      [actor.personId],
    );
    if (!(await passwordMatches(found(own).hash, presentPassword)))
      throw new Refusal('WRONG_PASSWORD', {}, 'presentPassword');
    refuseIf(await whyNotPassword(newPassword, found(own).address));
    const hash = await hashPassword(newPassword);
    return this.database.write(actor, 'changePassword', async (tx) => {
      await setPassword(tx, actor.personId, hash);
      await endSessionsOf(tx, actor.personId, actor.sessionId);
      record(tx, { actor, act: 'changePassword', noun: 'Person', nounId: actor.personId });
      return actor.personId;
    });
  }

  /** Changes the language that one reads in and is written to. */
  async changeLanguage(actor: Actor, language: Language): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.update(Person, { id: actor.personId }, { language });
      const details = { language };
      record(tx, { actor, act: 'changeLanguage', noun: 'Person', nounId: actor.personId, details });
    });
  }

  /** Changes what the portal knows of oneself; refuses NAME_MISSING and UNKNOWN_TIME_ZONE. */
  async changeMyDetails(
    actor: Actor,
    details: { name: string; language: Language; timeZone: string },
  ): Promise<string> {
    refuseIf(whyNotDetails(details));
    return this.database.write(actor, 'changeMyDetails', async (tx) => {
      await tx.update(Person, { id: actor.personId }, { ...details, name: details.name.trim() });
      record(tx, { actor, act: 'changeMyDetails', noun: 'Person', nounId: actor.personId });
      return actor.personId;
    });
  }

  /** Ends one of one's own sessions; another person's is as absent as none. */
  async endMySession(actor: Actor, sessionId: string): Promise<string> {
    return this.database.write(actor, 'endSession', async (tx) => {
      const [ended] = await tx.query<unknown[][]>(
        `update sessions set ended_at = now() where id = $1 and person_id = $2 and ended_at is null returning id`,
        [sessionId, actor.personId],
      );
      found(ended?.[0]);
      record(tx, { actor, act: 'endSession', noun: 'Session', nounId: sessionId });
      return sessionId;
    });
  }

  /** Ends all of one's own sessions but the one that asks. */
  async endOtherSessions(actor: Actor): Promise<string> {
    return this.database.write(actor, 'endOtherSessions', async (tx) => {
      await endSessionsOf(tx, actor.personId, actor.sessionId);
      record(tx, { actor, act: 'endOtherSessions', noun: 'Person', nounId: actor.personId });
      return actor.personId;
    });
  }
}

/** What a person says of themselves: a name, and a zone that exists. */
export function whyNotDetails(details: { name: string; timeZone: string }) {
  const length = details.name.trim().length;
  if (length < 1 || length > 200) return { code: 'NAME_MISSING', field: 'name' } as const;
  if (!isZone(details.timeZone)) return { code: 'UNKNOWN_TIME_ZONE', field: 'timeZone' } as const;
  return null;
}

/** Step: stores a person's password hash. */
export async function setPassword(tx: Tx, personId: string, hash: string): Promise<void> {
  await tx.query(
    `insert into passwords (person_id, hash) values ($1, $2)
     on conflict (person_id) do update set hash = excluded.hash, changed_at = now()`,
    [personId, hash],
  );
}
