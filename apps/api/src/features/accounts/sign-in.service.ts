import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import { readLink } from '../../platform/auth/signed-link.js';
import { Database } from '../../platform/db/database.js';
import { Refusal } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { passwordMatches } from './passwords.js';
import { openSession } from './sessions.js';
import { forgetAfterSeconds, secondsToWait, type Failures, type Subject } from './sign-in.rules.js';

export interface Attempt {
  address: string;
  password: string;
  /** The caller’s network, an IPv4 address or an IPv6 prefix. */
  network: string;
  /** The cookie of a browser that signed in before, if there is one. */
  knownBrowser?: string;
}

interface Account {
  personId: string;
  hash: string | null;
  hasMandate: boolean;
}

/** Decides who somebody is. Known and unknown addresses are answered alike, in words and in time. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The person behind address and password, or a refusal: SIGN_IN_SLOWED, SIGN_IN_FAILED, NO_MANDATE. */
  async identify(attempt: Attempt): Promise<string> {
    const address = attempt.address.trim().toLowerCase();
    const account = await this.account(address);
    const subjects = this.subjectsOf(attempt, address, account);
    await this.takeTurn(subjects);
    if (!(await passwordMatches(account?.hash ?? null, attempt.password)) || !account)
      throw new Refusal('SIGN_IN_FAILED');
    await this.giveBackTurn(subjects);
    if (!account.hasMandate) throw new Refusal('NO_MANDATE');
    return account.personId;
  }

  /** A new session, and its token. */
  openSession(personId: string, browser: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      record(tx, { actor: { personId }, act: 'signIn', noun: 'Person', nounId: personId });
      return openSession(tx, personId, browser);
    });
  }

  private async account(address: string): Promise<Account | null> {
    const [account] = await this.database.read<Account>(
      `select a.person_id as "personId", w.hash, exists (
         select from mandates m where m.person_id = a.person_id
           and m.starts_at <= now() and (m.ends_at is null or m.ends_at > now())) as "hasMandate"
       from email_addresses a left join passwords w on w.person_id = a.person_id where a.address = $1`,
      [address],
    );
    return account ?? null;
  }

  private subjectsOf(
    attempt: Attempt,
    address: string,
    account: Account | null,
  ): { kind: Subject; key: string }[] {
    const hashed = (text: string) => createHash('sha256').update(text).digest('base64url');
    const known =
      attempt.knownBrowser && readLink(this.settings.secret, 'known-browser', attempt.knownBrowser);
    const own =
      known && known === account?.personId
        ? { kind: 'browser' as const, key: `browser ${hashed(String(attempt.knownBrowser))}` }
        : { kind: 'account' as const, key: `account ${hashed(address)}` };
    return [own, { kind: 'network', key: `network ${hashed(attempt.network)}` }];
  }

  /** Counts the attempt as a failure before it is made, so that many at once cannot slip past the count. */
  private async takeTurn(subjects: { kind: Subject; key: string }[]): Promise<void> {
    const keys = subjects.map(({ key }) => key).sort();
    await this.database.transaction(async (tx) => {
      const rows = await tx.query<(Failures & { subject: string; now: Date })[]>(
        `select subject, count, last_at as "lastAt", now() from sign_in_failures
         where subject = any($1) order by subject for update`,
        [keys],
      );
      const waits = subjects.map(({ kind, key }) => {
        const row = rows.find(({ subject }) => subject === key);
        return row ? secondsToWait(kind, row, row.now) : 0;
      });
      const seconds = Math.max(...waits);
      if (seconds > 0) throw new Refusal('SIGN_IN_SLOWED', { seconds });
      await tx.query(
        `insert into sign_in_failures (subject, count, last_at) select unnest($1::text[]), 1, now()
         on conflict (subject) do update set last_at = now(),
           count = case when sign_in_failures.last_at < now() - make_interval(secs => $2) then 1
                        else sign_in_failures.count + 1 end`,
        [keys, forgetAfterSeconds],
      );
    });
  }

  /** It was no failure after all: the account starts anew, the network has one fewer. */
  private async giveBackTurn(subjects: { kind: Subject; key: string }[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      for (const { kind, key } of subjects)
        await tx.query(
          kind === 'network'
            ? `update sign_in_failures set count = greatest(count - 1, 0) where subject = $1`
            : `delete from sign_in_failures where subject = $1`,
          [key],
        );
    });
  }
}
