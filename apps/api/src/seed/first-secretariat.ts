import type { DataSource } from 'typeorm';
import { signLink } from '../platform/auth/signed-link.js';
import { Database } from '../platform/db/database.js';
import { newId } from '../platform/db/new-id.js';
import type { Settings } from '../platform/settings.js';

/** Whether nobody works in the Secretariat yet and nobody has been asked to. */
export async function needsFirstSecretariat(source: DataSource): Promise<boolean> {
  const [answer] = await source.query<{ needed: boolean }[]>(
    `select not exists (select from mandates where capacity in ('secretariat_staff', 'secretary_general')) as needed`,
  );
  return answer?.needed === true;
}

/**
 * Invites the first person of the Secretariat; everyone else is invited by people. Asked again it gives a new
 * link and withdraws the old one, as long as nobody has accepted.
 */
export async function inviteFirstSecretariat(
  source: DataSource,
  settings: Settings,
  { name, address }: { name: string; address: string },
): Promise<string> {
  const id = newId();
  await new Database(source).transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(4711, 3)');
    if (!(await needsFirstSecretariat(source)))
      throw new Error('The Secretariat has an account already: it invites everybody else.');
    await tx.query(
      `update invitations set withdrawn_at = now() where invited_by_id is null and accepted_at is null and withdrawn_at is null`,
    );
    await tx.query(
      `insert into invitations (id, address, name, language, organisation_id, capacity, mandate_starts_at, basis, expires_at)
       select $1, lower($2), $3, 'en', o.id, 'secretary_general', now(), 'First account, made at installation', now() + interval '7 days'
       from organisations o where o.hosts_secretariat`,
      [id, address.trim(), name.trim()],
    );
  });
  return `${settings.publicUrl}/invitations/${signLink(settings.secret, 'invitation', id)}`;
}
