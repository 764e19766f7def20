import type { Scope, Sql } from '../../platform/read-model/view.js';
import { viewerIsConflicted } from '../conflicts/conflict.sql.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';

const isKept = (r: Sql, scope: Scope): Sql => `exists (select from proposals kp where kp.id = ${r}.proposal_id
  and (kp.state <> 'eligible' or ${viewerIsConflicted('kp', scope)}))`;

/**
 * Who sees a row of `reviews`, always but for those in conflict, and so never an applicant: its writer; the
 * Secretariat once it is submitted; from the discussion on the other reviewers of the proposal, what is submitted.
 */
export const viewerSeesReview = (r: Sql, scope: Scope): Sql => `((${r}.reviewer_id = ${scope.viewerId()}
    or (${viewerIsSecretariat(scope)})
    or (${r}.submitted_at is not null
      and exists (select from review_rounds vr where vr.call_id = ${r}.call_id and vr.phase <> 'individual')
      and exists (select from reviews own where own.proposal_id = ${r}.proposal_id and own.reviewer_id = ${scope.viewerId()})))
  and not ${isKept(r, scope)})`;
