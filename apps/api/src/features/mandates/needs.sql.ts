import { isOneOf } from '../../platform/db/words.js';
import { letteredCapacities } from './mandate.rules.js';
import { inForce, viewerIsSecretariat } from './mandate.sql.js';
import { forSecretariat } from './waiting.sql.js';

/** More than anybody brings in one go; where there are as many, the number is no news. */
const mostCounted = 100;

/**
 * Mandates in force without the file of their nomination letter, for the Secretariat until it is brought: one line,
 * however many they are, which leads to the oldest. A select of `kind`, `about_id`, `title`, `deadline` and `path`.
 */
export const lettersToAttach = forSecretariat(
  (scope) => `
  select 'attach_letter' as kind, l.organisation_id as about_id, l.missing::text as title, null::timestamptz as deadline,
    '/organisations/' || o.slug as path
  from (select m.organisation_id, count(*) over () as missing from (
      select m.organisation_id, m.starts_at, m.id from mandates m
      where m.letter_id is null and ${isOneOf('m.capacity', letteredCapacities)} and ${inForce('m')}
        and ${viewerIsSecretariat(scope)}
      order by m.starts_at, m.id limit ${mostCounted}) m
    order by m.starts_at, m.id limit 1) l
  join organisations o on o.id = l.organisation_id`,
);
