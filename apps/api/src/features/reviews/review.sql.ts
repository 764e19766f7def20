import type { Scope, Sql } from '../../platform/read-model/view.js';
import { isConflicted, viewerIsConflicted } from '../conflicts/conflict.sql.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { coversDate, today } from '../memberships/membership.sql.js';

const isKept = (r: Sql, scope: Scope): Sql => `exists (select from proposals kp where kp.id = ${r}.proposal_id
  and (kp.state <> 'eligible' or ${viewerIsConflicted('kp', scope)}))`;

const hasDiscussion = (r: Sql): Sql =>
  `exists (select from review_rounds vr where vr.call_id = ${r}.call_id and vr.phase <> 'individual')`;

/** That the request of a row of `reviews` stands: the Secretariat has not withdrawn it, nor the reviewer declined. */
export const isAsked = (r: Sql): Sql => `(${r}.withdrawn_at is null and ${r}.declined_at is null)`;

/** That the viewer is asked to review a proposal. */
export const viewerReviews = (proposalId: Sql, scope: Scope): Sql => `exists (select from reviews own
  where own.proposal_id = ${proposalId} and own.reviewer_id = ${scope.viewerId()} and ${isAsked('own')})`;

/**
 * Who sees a row of `reviews`, always but for those in conflict, and so never an applicant: its writer as long as the
 * request stands; the Secretariat, of what is written only what is submitted; from the discussion on the other reviewers of the proposal, what is submitted.
 */
export const viewerSeesReview = (
  r: Sql,
  scope: Scope,
): Sql => `(((${r}.reviewer_id = ${scope.viewerId()} and ${isAsked(r)})
    or (${viewerIsSecretariat(scope)})
    or (${r}.submitted_at is not null and ${hasDiscussion(r)} and ${viewerReviews(`${r}.proposal_id`, scope)}))
  and not ${isKept(r, scope)})`;

/** Who reads what is said about a proposal in the discussion: its reviewers and the Secretariat, but for those in conflict. */
export const viewerSeesDiscussion = (r: Sql, scope: Scope): Sql =>
  `((${viewerIsSecretariat(scope)} or ${viewerReviews(`${r}.proposal_id`, scope)}) and not ${isKept(r, scope)})`;

/** That the viewer, of the Secretariat and not in conflict, keeps the reviews of a row of `proposals`. */
export const viewerKeepsReviews = (p: Sql, scope: Scope): Sql =>
  `(${viewerIsSecretariat(scope)} and ${p}.state = 'eligible' and not ${viewerIsConflicted(p, scope)})`;

/** How many reviews of a row of `proposals` were handed in. */
export const countOfReviews = (p: Sql): Sql =>
  `(select count(*) from reviews nr where nr.proposal_id = ${p}.id and nr.submitted_at is not null)`;

/** That the viewer, of the Secretariat and not in conflict, may know how many there are, also once it is decided. */
export const viewerCountsReviews = (p: Sql, scope: Scope): Sql =>
  `(${viewerIsSecretariat(scope)} and ${p}.state in ('eligible', 'awarded', 'declined')
    and not ${viewerIsConflicted(p, scope)})`;

/**
 * The ids of those who may be asked for reviews: who may sit for a Member, and invited experts; but nobody of the
 * Secretariat, which asks for reviews and counts them.
 */
export const reviewers: Sql = `(select able.id from (
    select m.person_id as id from memberships b join mandates m on m.organisation_id = b.organisation_id
      and m.capacity in ('representative', 'first_alternate', 'second_alternate') and ${inForce('m')}
    where b.standing = 'member' and b.stage = 'in_force' and ${coversDate('b', today)}
    union select m.person_id from mandates m where m.capacity = 'invited_expert' and ${inForce('m')}) able
  where not exists (select from mandates s where s.person_id = able.id
    and s.capacity in ('secretary_general', 'secretariat_staff') and ${inForce('s')}))`;

/** That a review counts: it is still asked for, and its writer is not in conflict about the proposal, whatever they wrote before. */
export const reviewCounts = (
  r: Sql,
): Sql => `${isAsked(r)} and exists (select from proposals cp where cp.id = ${r}.proposal_id
  and cp.state = 'eligible' and not ${isConflicted(`${r}.reviewer_id`, 'cp')})`;
