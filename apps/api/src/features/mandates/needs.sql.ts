import { isOneOf } from '../../platform/db/words.js';
import type { Scope, Sql } from '../../platform/read-model/view.js';
import { seatCapacities } from './mandate.rules.js';
import { inForce, viewerIsSecretariat } from './mandate.sql.js';

/**
 * Mandates in force without the file of their nomination letter, for the Secretariat until it is brought: one line,
 * however many they are, which leads to the oldest. A select of `kind`, `about_id`, `title`, `deadline` and `path`.
 */
export const lettersToAttach = (scope: Scope): Sql => `
  select 'attach_letter' as kind, (array_agg(m.organisation_id order by m.starts_at, m.id))[1] as about_id,
    count(*)::text as title, null::timestamptz as deadline,
    '/organisations/' || (array_agg(o.slug order by m.starts_at, m.id))[1] as path
  from mandates m join organisations o on o.id = m.organisation_id
  where m.letter_id is null and ${isOneOf('m.capacity', [...seatCapacities, 'organisation_administrator'])}
    and ${inForce('m')} and ${viewerIsSecretariat(scope)}
  having count(*) > 0`;
