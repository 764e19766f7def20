import type { Capacity } from '../../platform/auth/actor.js';
import type { Scope, Sql } from '../../platform/read-model/view.js';
import { asNumber } from '../../platform/time/instants.sql.js';
import { callWindow } from '../calls/call.view.js';
import { viewerIsConflicted } from '../conflicts/conflict.sql.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { seatCapacities, secretariatCapacities } from '../mandates/mandate.rules.js';
import { viewerIsOfTheBoard, wasConvened } from '../meetings/meeting.sql.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';
import { coversDate, today } from '../memberships/membership.view.js';
import { workingCapacities } from './proposal.policy.js';

/** That the viewer now acts for the Organisation in a column with one of these capacities; for which is asked once. */
function viewerIsAmong(capacities: readonly Capacity[], organisationId: Sql, scope: Scope): Sql {
  if (!scope.viewerMayHold(capacities)) return 'false';
  const words = capacities.map((capacity) => `'${capacity}'`).join(', ');
  const organisations = scope.once(`select array(select vm.organisation_id from mandates vm
    where vm.person_id = ${scope.viewerId()} and vm.capacity in (${words}) and ${inForce('vm')}) as ids`);
  return `${organisationId} = any((select vo.ids from ${organisations} vo)::uuid[])`;
}

/** That the viewer now works on proposals for the Organisation in a column. */
export const viewerWorksFor = (organisationId: Sql, scope: Scope): Sql =>
  viewerIsAmong(workingCapacities, organisationId, scope);

/** That the viewer may now commit the Organisation in a column. */
export const viewerCommits = (organisationId: Sql, scope: Scope): Sql =>
  viewerIsAmong(seatCapacities, organisationId, scope);

/** That the viewer now acts for the lead of a proposal, or for a partner that has not declined. */
export function viewerTakesPart(proposalId: Sql, scope: Scope): Sql {
  return `exists (select from partnerships vp where vp.proposal_id = ${proposalId} and vp.confirmation <> 'declined'
    and ${viewerWorksFor('vp.organisation_id', scope)})`;
}

/** The proposals in which the viewer now takes part, as an array of their ids. */
export const viewersProposals = (scope: Scope): Sql =>
  `array(select vx.proposal_id from partnerships vx where vx.confirmation <> 'declined'
    and ${viewerWorksFor('vx.organisation_id', scope)})`;

/** That the viewer is asked to review a proposal; the array depends on no row. */
const viewerReviews = (p: Sql, scope: Scope): Sql =>
  `${p}.id = any(array(select vr.proposal_id from reviews vr where vr.reviewer_id = ${scope.viewerId()}
    and vr.withdrawn_at is null and vr.declined_at is null))`;

/**
 * That a row of `proposals` is before the Board of which the viewer is one: its award stands on the agenda of a meeting
 * that was convened, waits for the decision, and the viewer’s Member is not recused from the item.
 */
function viewerDecidesOn(p: Sql, scope: Scope): Sql {
  if (!scope.viewerMayHold(seatCapacities)) return 'false';
  return `(${viewerIsOfTheBoard(scope)} and exists (select from awards bw
    join agenda_items bi on bi.id = bw.agenda_item_id join meetings bc on bc.id = bi.meeting_id
    where bw.proposal_id = ${p}.id and bw.state = 'tabled' and ${wasConvened('bc')}
      and not ${viewerIsKeptOut('bi.id', scope)}))`;
}

/**
 * That the viewer may know of a row of `proposals`: its consortium always; the Secretariat once it was submitted, those
 * who are asked to review it, and those who are to decide on its award; but nobody else who is in conflict.
 */
export function viewerSees(p: Sql, scope: Scope): Sql {
  return `(${viewerTakesPart(`${p}.id`, scope)}
    or (${p}.submitted_at is not null and (${viewerIsSecretariat(scope)} or ${viewerReviews(p, scope)} or ${viewerDecidesOn(p, scope)})
      and not ${viewerIsConflicted(p, scope)}))`;
}

/** That the viewer, of the Secretariat, is in conflict about a row of `proposals`: whoever takes part sees it, and yet does not judge it. */
export const secretariatIsConflicted = (p: Sql, scope: Scope): Sql =>
  scope.viewerMayHold(secretariatCapacities) ? viewerIsConflicted(p, scope) : 'false';

/** That a row of `proposals` waits for the viewer, of the Secretariat and not in conflict, to decide on its eligibility. */
export const waitsForEligibility = (p: Sql, scope: Scope): Sql => `(${viewerIsSecretariat(scope)}
  and ${p}.state = 'submitted' and ${p}.submitted_at is not null and not ${viewerIsConflicted(p, scope)})`;

/** The `content` of the submission that counts: the last one. */
export const lastContent = (p: Sql): Sql =>
  `(select s.content from submissions s where s.proposal_id = ${p}.id order by s.submitted_at desc, s.id desc limit 1)`;

/** The fingerprint of a row of `submissions`: jsonb has one way to write the same content. */
export const fingerprintOf = (s: Sql): Sql => `encode(sha256(convert_to(${s}.content::text, 'UTF8')), 'hex')`;

/** The budget of a row of `partnerships` by year, as jsonb. */
export const sharesAsJson = (x: Sql): Sql =>
  `coalesce(to_jsonb(${x}.yearly), jsonb_build_array(${x}.budget))`;

/** A value of what is being written, for those who write; for everybody else what was last submitted. */
export const asSubmitted = (p: Sql, working: Sql, submitted: Sql, scope: Scope): Sql =>
  `case when not ${p}.changed_since_submission or ${viewerTakesPart(`${p}.id`, scope)} then ${working} else ${submitted} end`;

const part = (
  x: Sql,
  language: Sql,
): Sql => `json_build_object('id', ${x}.id, 'organisationId', ${x}.organisation_id,
  'organisation', (select coalesce(o.name ->> ${language}, o.name ->> 'en') from organisations o where o.id = ${x}.organisation_id),
  'isLead', ${x}.is_lead, 'role', ${x}.role, 'budget', ${x}.budget::text, 'inKind', ${x}.in_kind::text,
  'yearly', ${x}.yearly::text[], 'remindedLately', coalesce(${x}.reminded_at > clock_timestamp() - interval '1 day', false),
  'confirmation', ${x}.confirmation, 'version', ${x}.version)`;

/**
 * What it depends on who may do what with a row of `proposals`: lists ask for it of each, so it brings no words, and of
 * the parts only those that wait for an answer.
 */
export const decidingFacts = (
  p: Sql,
): Sql => `json_build_object('now', ${asNumber('clock_timestamp()')}, 'state', ${p}.state,
  'leadId', ${p}.lead_organisation_id, 'window', (select ${callWindow('c')} from calls c where c.id = ${p}.call_id),
  'parts', (select coalesce(json_agg(json_build_object('organisationId', x.organisation_id, 'isLead', x.is_lead,
     'confirmation', x.confirmation)), '[]')
   from partnerships x where x.proposal_id = ${p}.id and x.confirmation = 'waiting' and not x.is_lead))`;

/** What rules need to know of a row of `proposals`, its call and its parts, at the instant at which it is read. */
export const standingFacts = (
  p: Sql,
  language: Sql,
): Sql => `json_build_object('now', clock_timestamp(), 'state', ${p}.state,
  'submitted', ${p}.submitted_at is not null, 'months', ${p}.months, 'leadId', ${p}.lead_organisation_id,
  'call', (select json_build_object('state', c.state, 'opensAt', c.opens_at, 'closesAt', c.closes_at,
     'ceiling', c.ceiling::text, 'currency', c.currency, 'leastPartners', c.least_partners, 'sections', c.sections)
   from calls c where c.id = ${p}.call_id),
  'parts', (select coalesce(json_agg(${part('x', language)} order by x.is_lead desc, x.id), '[]')
   from partnerships x where x.proposal_id = ${p}.id))`;

/** What a row of `proposals` says, as far as it decides whether something is missing. */
export const contentFacts = (p: Sql): Sql => `json_build_object(
  'title', ${p}.title, 'directions', ${p}.directions, 'sdgTargets', ${p}.sdg_targets,
  'workPlan', (select coalesce(json_agg(json_build_object('month', w.month, 'title', w.title,
     'organisationId', w.organisation_id, 'output', w.output, 'languages', w.languages) order by w.month, w.id), '[]')
   from work_plan_entries w where w.proposal_id = ${p}.id),
  'leadRefused', ${leadRefused(`${p}.lead_organisation_id`, `${p}.call_id`)},
  'texts', (select coalesce(json_object_agg(s.key, s.text), '{}') from proposal_sections s where s.proposal_id = ${p}.id))`;

/**
 * That an Organisation may lead a proposal under a row of `calls`: a Member in force today, or a partner where the call
 * lets partners lead, and of a kind that the call names if it names any.
 */
export const mayLead = (organisationId: Sql, c: Sql): Sql => `exists (
  select from memberships lm join organisations lo on lo.id = lm.organisation_id
  where lm.organisation_id = ${organisationId} and lm.stage = 'in_force' and ${coversDate('lm', today)}
    and (lm.standing = 'member' or (${c}.partners_may_lead and lm.standing = 'partner'))
    and (cardinality(${c}.lead_kinds) = 0 or lo.kind = any(${c}.lead_kinds)))`;

/** Why an Organisation may not lead under the call of an id, as the code of a refusal; null if it may. */
export const leadRefused = (organisationId: Sql, callId: Sql): Sql => `(
  select case when ${mayLead(organisationId, 'lc')} then null
    when lc.partners_may_lead or cardinality(lc.lead_kinds) > 0 then 'LEAD_MAY_NOT' else 'LEAD_NOT_A_MEMBER' end
  from calls lc where lc.id = ${callId})`;

/** How many proposals under the call of an id still wait for a decision, about eligibility or after it. */
export const undecidedUnder = (callId: Sql): Sql => `(select count(*)::int from proposals up
  where up.call_id = ${callId} and up.state in ('submitted', 'eligible'))`;
