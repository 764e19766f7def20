import { secretariatCapacities } from '../mandates/mandate.rules.js';
import { viewerActsFor, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { forHolders } from '../mandates/waiting.sql.js';

/** Days before an invitation expires from which it is worth a word to the person invited. */
const soonDays = 3;

/**
 * What waits for the viewer from invitations: those that they manage, nobody has accepted, and that expire soon or
 * have expired; one line, however many they are. To be sent again or withdrawn. A select of `kind`, `about_id`,
 * `title`, `deadline` and `path`.
 */
export const invitationsToChase = forHolders(
  [...secretariatCapacities, 'organisation_administrator'],
  (scope) => `
  select 'chase_invitations' as kind, min(i.id::text)::uuid as about_id, count(*)::text as title,
    min(i.expires_at) filter (where i.expires_at > now()) as deadline, '/secretariat/invitations' as path
  from invitations i
  where i.accepted_at is null and i.withdrawn_at is null and i.expires_at <= now() + interval '${soonDays} days'
    and (${viewerIsSecretariat(scope)} or ${viewerActsFor('i.organisation_id', ['organisation_administrator'], scope)})
  having count(*) > 0`,
);
