import type { Predicate, Scope, Sql } from '../../platform/read-model/view.js';
import { viewerActsFor, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { depositCapacities } from './work.policy.js';

/** That a work is public. Every way out of the library asks this: page, list, search, feed, harvest, export, file. */
export const isPublicWork = (w: string): Sql => `${w}.state = 'published'`;

/** That it is or was public: what was harvested once stays in the harvest, as a record of its withdrawal. */
export const wasPublicWork = (w: string): Sql => `${w}.state in ('published', 'withdrawn')`;

/** That the viewer sees it before it is public: its Organisation always, the Secretariat once it was submitted. */
export const viewerIsInsideWork = (w: string, scope: Scope): Sql =>
  `(${viewerActsFor(`${w}.organisation_id`, depositCapacities, scope)}
    or (${w}.submitted_at is not null and ${viewerIsSecretariat(scope)}))`;

export const viewerSeesWork: Predicate = (w, scope) =>
  `${isPublicWork(w)} or ${viewerIsInsideWork(w, scope)}`;
