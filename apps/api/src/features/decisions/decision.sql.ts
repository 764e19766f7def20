import type { Predicate, Scope, Sql } from '../../platform/read-model/view.js';
import { inForce, viewerActsFor, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { viewerIsInside, viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';
import { coversDate, today } from '../memberships/membership.view.js';
import { ownerCapacities } from './decision.policy.js';

/** That the viewer now acts for a Member, in whatever capacity. */
const viewerIsOfAMember = (scope: Scope): Sql => `exists (select from mandates mm
  join memberships ms on ms.organisation_id = mm.organisation_id
  where mm.person_id = ${scope.viewerId()} and ${inForce('mm')}
    and ms.standing = 'member' and ms.stage = 'in_force' and ${coversDate('ms', today)})`;

/** That the viewer speaks for who owns a row of `actions`, or is the very person: `mandateToGiveEvidence` in SQL. */
export const viewerOwns: Predicate = (a, scope) =>
  `(${viewerActsFor(`${a}.owner_organisation_id`, ownerCapacities, scope)} or (${a}.owner_person_id = ${scope.viewerId()}
    and exists (select from mandates om where om.person_id = ${a}.owner_person_id
      and om.organisation_id = ${a}.owner_organisation_id and ${inForce('om')})))`;

const isNotRecused: Predicate = (d, scope) =>
  `(${d}.agenda_item_id is null or not ${viewerIsKeptOut(`${d}.agenda_item_id`, scope)})`;

/**
 * That the viewer may read a row of `decisions`: published ones are public; those that were taken are for the people
 * of Members; personal matters for those of the Board who were called to the meeting, and between meetings for all of
 * it. Who is recused from the item reads it once it is published. The Secretariat reads all, and who owns an action
 * reads what it rests on.
 */
export const viewerSeesDecision: Predicate = (d, scope) =>
  `(${d}.state = 'published' or ${viewerIsSecretariat(scope)}
    or (${d}.state = 'taken' and ${viewerIsOfAMember(scope)} and ${isNotRecused(d, scope)})
    or (${d}.state = 'withheld' and ${isNotRecused(d, scope)} and ${viewerIsOfTheBoard(scope)}
      and (${d}.meeting_id is null or ${viewerIsInside(`${d}.meeting_id`, scope)}))
    or exists (select from actions da where da.decision_id = ${d}.id and ${viewerOwns('da', scope)}))`;

/** That the viewer may read a row of `actions`: the Board and the Secretariat with its decision, and who owns it. */
export const viewerSeesAction: Predicate = (a, scope) =>
  `((${viewerIsOfTheBoard(scope)} and exists (select from decisions sd where sd.id = ${a}.decision_id
      and ${viewerSeesDecision('sd', scope)})) or ${viewerOwns(a, scope)})`;

/** The language in which a row of `decisions` is read: the reader’s, else English, else one in which it was taken. */
export const languageRead: Predicate = (d, scope) =>
  `(case when ${d}.text ->> ${scope.language()} is not null then ${scope.language()}
    when ${d}.text ->> 'en' is not null then 'en' else (select min(k) from jsonb_object_keys(${d}.text) k) end)`;

/** That no action has to follow from a row of `decisions`: it carries itself, or the Secretariat has said so. */
export const needsNoAction = (d: Sql): Sql =>
  `(${d}.carries_itself or ${d}.nothing_follows_because is not null)`;

/** The states of the actions of a row of `decisions`, for `implementationOf`. */
export const statesOfActions = (d: Sql): Sql =>
  `(select coalesce(json_agg(st.state), '[]') from actions st where st.decision_id = ${d}.id)`;

/** That a row of `decisions` is late: `isLate` in SQL. */
export const isLateNow = (d: Sql): Sql =>
  `(${d}.due_on < ${today} and ((not ${needsNoAction(d)} and not exists (select from actions la where la.decision_id = ${d}.id))
    or exists (select from actions la where la.decision_id = ${d}.id and la.state in ('open', 'evidence_given'))))`;

/** The day on which the last action of a row of `decisions` was confirmed; null while one waits or none was done. */
export const implementedOn = (d: Sql): Sql =>
  `(select case when bool_and(im.state in ('done', 'dropped'))
      then (max(im.ended_at) filter (where im.state = 'done') + interval '8 hours')::date end
    from actions im where im.decision_id = ${d}.id)`;
