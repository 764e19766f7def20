import type { Scope, Sql } from '../../platform/read-model/view.js';
import { chairAt } from '../chair-terms/chair-at.sql.js';
import { viewerSeesDecision } from '../decisions/decision.sql.js';
import { inForce } from '../mandates/mandate.sql.js';
import { dayOf, viewerIsInside, viewerIsOfTheBoard } from '../meetings/meeting.sql.js';

/** That a Member for which the viewer holds a seat is recused, now, from an item. */
export const viewerIsRecused = (itemId: Sql, scope: Scope): Sql => `exists (
  select from (select distinct on (p.member_id) p.member_id, p.act from presence_entries p
    where p.agenda_item_id = ${itemId} and p.act in ('recused', 'recusal_lifted')
    order by p.member_id, p.at desc, p.id desc) last_said
  join mandates rm on rm.organisation_id = last_said.member_id and rm.person_id = ${scope.viewerId()}
    and rm.capacity in ('representative', 'first_alternate', 'second_alternate') and ${inForce('rm')}
  where last_said.act = 'recused')`;

/**
 * That the viewer may read what was moved: those who deal with the item, and whoever may read a decision that came of
 * it. Its result is public at once; its words are not, before the decision is published.
 */
export const viewerReadsMotion = (
  motionId: Sql,
  itemId: Sql,
  scope: Scope,
): Sql => `(${viewerIsAtItem(itemId, scope)}
  or exists (select from decisions rd join votes rv on rv.id = rd.vote_id
    where rv.motion_id = ${motionId} and ${viewerSeesDecision('rd', scope)}))`;

/** That the viewer takes part in what is done about an item, or may look on: not who is recused from it. */
export const viewerIsAtItem = (itemId: Sql, scope: Scope): Sql => `((${viewerIsOfTheBoard(scope)}
    or ${viewerIsInside(`(select mi.meeting_id from agenda_items mi where mi.id = ${itemId})`, scope)})
  and not ${viewerIsRecused(itemId, scope)})`;

/** The Member that has the Chair on the day of an item’s meeting; null where it is vacant, or recused from the item. */
export const chairAtItem = (itemId: Sql): Sql => `(select ch.id from agenda_items ci
  join meetings cm on cm.id = ci.meeting_id cross join lateral (select ${chairAt(dayOf('cm'))} as id) ch
  where ci.id = ${itemId} and coalesce((select cp.act from presence_entries cp
    where cp.agenda_item_id = ${itemId} and cp.member_id = ch.id
      and cp.act in ('recused', 'recusal_lifted') order by cp.at desc, cp.id desc limit 1), '') <> 'recused')`;
