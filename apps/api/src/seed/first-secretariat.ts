import { translators } from '@gsenet/shared/catalogues';
import type { DataSource } from 'typeorm';
import { record } from '../platform/audit/record.js';
import { signLink } from '../platform/auth/signed-link.js';
import { Database } from '../platform/db/database.js';
import { newId } from '../platform/db/new-id.js';
import type { Settings } from '../platform/settings.js';
import { whyNotInvite } from '../features/invitations/invitation.rules.js';

const capacity = 'secretary_general';
const basis = 'First account, made at installation';

/** Whether nobody works in the Secretariat yet: nobody has accepted an invitation to it. */
export async function needsFirstSecretariat(source: Pick<DataSource, 'query'>): Promise<boolean> {
  const [answer] = await source.query<{ needed: boolean }[]>(
    `select not exists (select from mandates where capacity in ('secretariat_staff', 'secretary_general')) as needed`,
  );
  return answer?.needed === true;
}

/**
 * Invites the first person of the Secretariat; everyone else is invited by people. Asked again it gives a new
 * link and withdraws the old one, as long as nobody has accepted. What it refuses with is for whoever is at the console.
 */
export async function inviteFirstSecretariat(
  source: DataSource,
  settings: Pick<Settings, 'publicUrl' | 'secret'>,
  person: { name: string; address: string },
): Promise<string> {
  const [name, address] = [person.name.trim(), person.address.trim().toLowerCase()];
  const refused = whyNotInvite({ name, address, basis, startsAt: null, endsAt: null });
  if (refused) throw new Error((translators.en as (id: string) => string)(`refusal.${refused.code}`));
  const id = newId();
  await new Database(source).transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock(4711, 3)');
    if (!(await needsFirstSecretariat(tx)))
      throw new Error('The Secretariat has an account already: it invites everybody else.');
    await tx.query(
      `update invitations set withdrawn_at = now() where invited_by_id is null and accepted_at is null and withdrawn_at is null`,
    );
    const [host] = await tx.query<{ organisationId: string }[]>(
      `insert into invitations (id, address, name, language, organisation_id, capacity, mandate_starts_at, basis, expires_at)
       select $1, $2, $3, 'en', o.id, $4, now(), $5, now() + interval '7 days'
       from organisations o where o.hosts_secretariat returning organisation_id as "organisationId"`,
      [id, address, name, capacity, basis],
    );
    const details = { capacity, organisationId: host?.organisationId };
    record(tx, { actor: null, act: 'invite', noun: 'Invitation', nounId: id, details });
  });
  return `${settings.publicUrl}/invitations/${signLink(settings.secret, 'invitation', id)}`;
}
