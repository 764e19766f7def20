import type { Scope, Sql } from '../../platform/read-model/view.js';
import { chairAt } from '../chair-terms/chair-at.sql.js';
import { viewerSeesDecision } from '../decisions/decision.sql.js';
import { coversDate } from '../memberships/membership.sql.js';
import { dayOf, viewerIsInside, viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import { memberIsRecused, viewerIsKeptOut } from '../meetings/recusal.sql.js';

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
  and not ${viewerIsKeptOut(itemId, scope)})`;

/** The Member that has the Chair on the day of an item’s meeting; null where it is vacant, or recused from the item. */
export const chairAtItem = (itemId: Sql): Sql => `(select ch.id from agenda_items ci
  join meetings cm on cm.id = ci.meeting_id cross join lateral (select ${chairAt(dayOf('cm'))} as id) ch
  where ci.id = ${itemId} and not ${memberIsRecused(itemId, 'ch.id')})`;

/** That an Organisation is a Member on the day of an item’s meeting, suspended or not. */
export const isMemberAtItem = (itemId: Sql, organisationId: Sql): Sql => `exists (select from agenda_items mi
  join meetings mm on mm.id = mi.meeting_id join memberships ms on ms.organisation_id = ${organisationId}
  where mi.id = ${itemId} and ms.standing = 'member' and ms.stage in ('in_force', 'suspended')
    and ${coversDate('ms', dayOf('mm'))})`;
