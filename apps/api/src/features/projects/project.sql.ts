import type { Scope, Sql } from '../../platform/read-model/view.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { viewerWorksFor } from '../proposals/proposal.sql.js';

/** That the viewer works for an Organisation of a project. */
export const viewerIsOfProject = (projectId: Sql, scope: Scope): Sql =>
  `exists (select from project_participants vp where vp.project_id = ${projectId}
    and ${viewerWorksFor('vp.organisation_id', scope)})`;

/** That the viewer sees the inside of a project: of its Organisations, or of the Secretariat. */
export const viewerSeesInside = (projectId: Sql, scope: Scope): Sql =>
  `(${viewerIsSecretariat(scope)} or ${viewerIsOfProject(projectId, scope)})`;

/** That the viewer works for the lead of a project. */
export const viewerLeads = (projectId: Sql, scope: Scope): Sql =>
  `exists (select from project_participants vl where vl.project_id = ${projectId} and vl.is_lead
    and ${viewerWorksFor('vl.organisation_id', scope)})`;

/** Whose project it is, for the policy. */
export const consortiumFacts = (projectId: Sql): Sql => `(select json_build_object(
    'leadId', min(case when cp.is_lead then cp.organisation_id::text end),
    'organisationIds', coalesce(json_agg(cp.organisation_id), '[]'))
  from project_participants cp where cp.project_id = ${projectId})`;
