import { capacities } from '../../platform/auth/actor.js';
import type { Scope, Sql } from '../../platform/read-model/view.js';
import { chairAt } from '../chair-terms/chair-at.sql.js';
import { seatCapacities } from '../mandates/mandate.rules.js';
import { inForce } from '../mandates/mandate.sql.js';
import { coversDate, today } from '../memberships/membership.sql.js';
import { jointProjectYears } from './conflict.rules.js';

/**
 * Everything that hides something about a proposal because of a conflict asks what is written here, and nothing else
 * does: lists, counts, search, mails, packs. It is `conflict.rules.ts` in SQL; a test holds the two together. `p` is a
 * row of `proposals`, a person an expression that gives an id.
 */

const thisYear = `extract(year from ${today})::int`;

/** The ids of all Organisations of one house: an institute, its university, and the other institutes of it. */
const houseOf = (o: Sql): Sql => `(
  select coalesce(${o}.parent_id, ${o}.id) as id
  union all select part.id from organisations part where part.parent_id = coalesce(${o}.parent_id, ${o}.id))`;

const ofSecretariat = (m: Sql): Sql => `${m}.capacity in ('secretary_general', 'secretariat_staff')`;

/** For each ground the Organisations that a person is in conflict with, as rows of `ground` and `organisation_id`. */
export const conflictingOrganisations = (person: Sql): Sql => `(
  with ours as (
    select distinct case when ${ofSecretariat('m')} then 'secretariat' else 'own_organisation' end as ground,
      b.id as organisation_id
    from mandates m join organisations a on a.id = m.organisation_id cross join lateral ${houseOf('a')} b
    where m.person_id = ${person} and ${inForce('m')}
  )
  select ground, organisation_id from ours
  union all
  select distinct 'joint_project', other.organisation_id
  from ours join project_participants own on own.organisation_id = ours.organisation_id
  join projects j on j.id = own.project_id
  join project_participants other on other.project_id = j.id
  where j.start_year <= ${thisYear} and coalesce(j.end_year, ${thisYear}) >= ${thisYear} - ${jointProjectYears}
    and other.organisation_id not in (select organisation_id from ours))`;

/** The Organisations of a consortium: those with a part that they have not declined, and those of the version that counts. */
export const consortiumOf = (p: Sql): Sql => `(
  select cx.organisation_id from partnerships cx where cx.proposal_id = ${p}.id and cx.confirmation <> 'declined'
  union all
  select (ce.part ->> 'organisationId')::uuid
  from (select cs.content from submissions cs where cs.proposal_id = ${p}.id order by cs.submitted_at desc, cs.id desc limit 1) last_one
  cross join jsonb_array_elements(last_one.content -> 'parts') ce(part)
  where ${p}.changed_since_submission)`;

/**
 * That a person is in conflict about a proposal: nothing of it is for them but what they do for it themselves. With whom
 * they are in conflict depends on no row where the person does not, so that PostgreSQL works it out once for a
 * statement; what was waived is looked up only where somebody of the consortium is met.
 */
export const isConflicted = (person: Sql, p: Sql): Sql =>
  meetsConflict(person, p, `with theirs as ${conflictingOrganisations(person)}`, 'theirs');

/** The same, with the rows of those with whom they are in conflict: from a clause before the select, if not from elsewhere. */
const meetsConflict = (person: Sql, p: Sql, before: Sql, conflicting: Sql): Sql => `(
  ${p}.id = any(array(select kc.proposal_id from conflicts kc where kc.person_id = ${person} and kc.state <> 'waived'))
  or exists (${before} select from ${consortiumOf(p)} cc
    where cc.organisation_id = any(array(select ka.organisation_id from ${conflicting} ka))
      and exists (select from ${conflicting} k where k.organisation_id = cc.organisation_id
        and not exists (select from conflicts w where w.proposal_id = ${p}.id and w.person_id = ${person}
          and w.ground = k.ground and w.organisation_id = k.organisation_id and w.state = 'waived'))))`;

/** That the viewer is in conflict about a row of `proposals`; with whom they are is worked out once for a statement. */
export function viewerIsConflicted(p: Sql, scope: Scope): Sql {
  if (!scope.viewerMayHold(capacities)) return 'false';
  const conflicting = scope.once(
    `select g.ground, g.organisation_id from ${conflictingOrganisations(scope.viewerId())} g`,
  );
  return meetsConflict(scope.viewerId(), p, '', conflicting);
}

/**
 * That a thing with this id is a proposal, or belongs to one, about which the viewer is in conflict: nothing that was
 * done about it or written to others because of it is for them.
 */
export const isKeptFromViewer = (id: Sql, scope: Scope): Sql => `exists (select from proposals hp
  where hp.id = coalesce((select hx.proposal_id from partnerships hx where hx.id = ${id}),
      (select hk.proposal_id from conflicts hk where hk.id = ${id}), (select hr.proposal_id from reviews hr where hr.id = ${id}),
      (select ha.proposal_id from panel_advices ha where ha.id = ${id}),
      (select hw.proposal_id from awards hw where hw.id = ${id}), ${id})
    and ${viewerIsConflicted('hp', scope)})`;

const mayTheySit = `('representative', 'first_alternate', 'second_alternate')`;

const inTheChair = chairAt(today);
const viceChair = `(select vc.organisation_id from chair_terms vc where vc.starts_on > ${today} order by vc.starts_on limit 1)`;

/** The Members, first the one in the Chair or presiding for it, then the vice-chair, then by the order of rotation. */
const membersInLine = `array(
  select lm.organisation_id from memberships lm
  where lm.standing = 'member' and lm.stage = 'in_force' and ${coversDate('lm', today)}
  order by lm.organisation_id is distinct from ${inTheChair}, lm.organisation_id is distinct from ${viceChair},
    (select array_position(array(select jsonb_array_elements_text(rv.rules #> '{chair,order}')), lm.organisation_id::text)
      from rules_versions rv where rv.in_force_from <= ${today} order by rv.in_force_from desc limit 1) nulls last,
    lm.starts_on, lm.organisation_id)`;

/** That the viewer sits for the Member in the Chair or for the vice-chair. It depends on no row. */
export const viewerIsNearTheChair = (scope: Scope): Sql =>
  scope.viewerMayPreside()
    ? `exists (select from mandates nm
  where nm.person_id = ${scope.viewerId()} and nm.capacity in ${mayTheySit} and ${inForce('nm')}
    and nm.organisation_id in (${inTheChair}, ${viceChair}))`
    : 'false';

/** The Member that rules on the conflicts about a proposal, see `whoRules`. The line is gone down no further than needed. */
export const rulingMember = (p: Sql): Sql => `(select line.id
  from (select l.id from unnest(${membersInLine}) with ordinality l(id, place) order by l.place offset 0) line
  where exists (select from mandates hm where hm.organisation_id = line.id and hm.capacity in ${mayTheySit}
    and ${inForce('hm')} and not ${isConflicted('hm.person_id', p)})
  limit 1)`;

/** That the viewer may rule on the conflicts of others about a proposal: an unconflicted holder of the seat that rules. */
export const viewerRulesOn = (p: Sql, scope: Scope): Sql =>
  scope.viewerMayHold(seatCapacities)
    ? `(exists (select from mandates um where um.person_id = ${scope.viewerId()}
    and um.capacity in ${mayTheySit} and ${inForce('um')} and um.organisation_id = ${rulingMember(p)})
  and not ${viewerIsConflicted(p, scope)})`
    : 'false';

/** That the proposal is one whose conflicts matter: it was handed in, and neither withdrawn nor turned down. */
export const isInReview = (p: Sql): Sql =>
  `${p}.submitted_at is not null and ${p}.state in ('submitted', 'eligible')`;

/** Every person of a Member or of the Secretariat, and every invited expert, with what they are in conflict with; worked out once for a statement. */
const everybodysGrounds = `jsonb_to_recordset((
  select jsonb_agg(jsonb_build_object('person_id', who.person_id, 'ground', k.ground, 'organisation_id', k.organisation_id))
  from (select distinct wm.person_id from mandates wm where ${inForce('wm')} and (${ofSecretariat('wm')} or wm.capacity = 'invited_expert' or wm.organisation_id in (
    select bm.organisation_id from memberships bm where bm.standing = 'member' and bm.stage = 'in_force' and ${coversDate('bm', today)}))) who
  cross join lateral ${conflictingOrganisations('who.person_id')} k)) as e(person_id uuid, ground text, organisation_id uuid)`;

/**
 * The conflicts of people of the Members and of the Secretariat and of invited experts about a proposal: derived ones, declared ones, and
 * confirmed ones whose grounds are gone. Rows of `person_id`, `ground`, `organisation_id`, and `conflict_id` where
 * something was ruled or declared.
 */
export const conflictsAbout = (p: Sql): Sql => `(
  select e.person_id, e.ground, e.organisation_id, c.id as conflict_id
  from ${everybodysGrounds}
  left join conflicts c on c.proposal_id = ${p}.id and c.person_id = e.person_id and c.ground = e.ground and c.organisation_id = e.organisation_id
  where e.organisation_id in (select organisation_id from ${consortiumOf(p)} part)
  union
  select c.person_id, c.ground, c.organisation_id, c.id from conflicts c where c.proposal_id = ${p}.id)`;
