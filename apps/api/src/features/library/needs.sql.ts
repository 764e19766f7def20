import { isOneOf } from '../../platform/db/words.js';
import type { Scope, Sql } from '../../platform/read-model/view.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { allOf, forHolders, forSecretariat } from '../mandates/waiting.sql.js';
import { depositCapacities } from './work.policy.js';

const path = `'/library/' || w.slug`;
const title = (scope: Scope): Sql => `coalesce(w.title ->> ${scope.language()}, w.title ->> 'en')`;

const columns = (kind: string, scope: Scope): Sql =>
  `'${kind}' as kind, w.id as about_id, ${title(scope)} as title, null::timestamptz as deadline, ${path} as path`;

/**
 * Works that wait for the editors, but not for who submitted them, and not those of an import, which is judged as a
 * whole (`work-imports`).
 */
const worksToReview = forSecretariat(
  (scope) => `
  select ${columns('review_work', scope)}
  from works w where w.state in ('submitted', 'in_review') and w.submitted_by_id is distinct from ${scope.viewerId()}
    and ${viewerIsSecretariat(scope)}
    and not exists (select from work_import_lines il where il.work_id = w.id)`,
);

/** Drafts that were sent back, for whoever brings works for their Organisation. */
const worksToMend = forHolders(
  depositCapacities,
  (scope) => `
  select ${columns('mend_work', scope)}
  from mandates dm join works w on w.organisation_id = dm.organisation_id
  where dm.person_id = ${scope.viewerId()} and ${isOneOf('dm.capacity', depositCapacities)} and ${inForce('dm')}
    and w.state = 'draft' and w.returned_because is not null`,
);

/** What waits for the viewer from the library: a select of `kind`, `about_id`, `title`, `deadline` and `path`. */
export const worksToActOn = allOf([worksToReview, worksToMend]);
