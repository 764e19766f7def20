import type { Scope, Sql } from '../../platform/read-model/view.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { depositCapacities } from './work.policy.js';

const path = `'/library/' || w.slug`;
const title = (scope: Scope): Sql => `coalesce(w.title ->> ${scope.language()}, w.title ->> 'en')`;

/**
 * Works that wait for the editors, but not for who submitted them, and not those of an import, which is judged as a
 * whole (`work-imports`); and drafts that were sent back, for whoever brings
 * works for their Organisation. A select of `kind`, `about_id`, `title`, `deadline` and `path`.
 */
export function worksToActOn(scope: Scope): Sql {
  const capacities = depositCapacities.map((capacity) => `'${capacity}'`).join(', ');
  return `
  select 'review_work' as kind, w.id as about_id, ${title(scope)} as title, null::timestamptz as deadline, ${path} as path
  from works w where w.state in ('submitted', 'in_review') and w.submitted_by_id is distinct from ${scope.viewerId()}
    and ${viewerIsSecretariat(scope)}
    and not exists (select from work_import_lines il where il.work_id = w.id)
  union all
  select 'mend_work', w.id, ${title(scope)}, null, ${path}
  from mandates dm join works w on w.organisation_id = dm.organisation_id
  where dm.person_id = ${scope.viewerId()} and dm.capacity in (${capacities}) and ${inForce('dm')}
    and w.state = 'draft' and w.returned_because is not null`;
}
