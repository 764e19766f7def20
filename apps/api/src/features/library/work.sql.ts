import type { Predicate, Scope, Sql } from '../../platform/read-model/view.js';
import { viewerActsFor, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { depositCapacities } from './work.policy.js';

/** That a work is public. Every way out of the library asks this: page, list, search, feed, harvest, export, file. */
export const isPublicWork = (w: string): Sql => `${w}.state = 'published'`;

/** What `whyNotSubmit` looks at. The licence of a source in the library is asked anew: it may have changed. */
export const readinessOf = (
  w: string,
): Sql => `(select json_build_object('licence', ${w}.licence, 'lineage', ${w}.lineage,
  'sourceLicence', coalesce((select rs.licence from works rs where rs.id = ${w}.source_work_id), ${w}.source_licence),
  'organisations', (select count(*) from work_organisations ro where ro.work_id = ${w}.id),
  'editions', (select coalesce(json_agg(json_build_object('language', re.language,
      'files', (select count(*) from work_versions rv join work_files rf on rf.version_id = rv.id
        where rv.edition_id = re.id) + (re.link is not null)::int) order by re.language), '[]')
    from work_editions re where re.work_id = ${w}.id)))`;

/** That a table brought or changed it. Imports come later than the library, so they are known here by their name alone. */
export const cameWith = (w: string, importId: Sql): Sql =>
  `exists (select from work_import_lines il where il.work_id = ${w}.id and il.import_id = ${importId} and il.outcome is not null)`;

/** That it is or was public: what was harvested once stays in the harvest, as a record of its withdrawal. */
export const wasPublicWork = (w: string): Sql => `${w}.state in ('published', 'withdrawn')`;

/** That the viewer sees it before it is public: its Organisation always, the Secretariat once it was submitted. */
export const viewerIsInsideWork = (w: string, scope: Scope): Sql =>
  `(${viewerActsFor(`${w}.organisation_id`, depositCapacities, scope)}
    or (${w}.submitted_at is not null and ${viewerIsSecretariat(scope)}))`;

export const viewerSeesWork: Predicate = (w, scope) =>
  `${isPublicWork(w)} or ${viewerIsInsideWork(w, scope)}`;
