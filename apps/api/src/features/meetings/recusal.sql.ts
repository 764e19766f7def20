import type { Scope, Sql } from '../../platform/read-model/view.js';
import { seatCapacities } from '../mandates/mandate.rules.js';
import { inForce } from '../mandates/mandate.sql.js';

/**
 * That a person is kept out of an agenda item: they hold, now, a seat of a Member that is recused from it, be it that
 * this was declared ahead or in the room. To them its title, note, papers and motions do not exist.
 *
 * The people of the Secretariat carry the affiliation of its Member in every conflict check (the network, section 1),
 * which is about who judges: they neither review nor decide where that Member is in conflict. To prepare, send out and
 * minute what others decide is their office, so they are kept out of an item only where they hold a recused Member’s
 * seat as well; then the seat prevails, whatever else they are.
 */
export const isKeptOut = (itemId: Sql, personId: Sql): Sql => `(${itemId} in (${itemsKeptFrom(personId)}))`;

/** The same of the viewer: for most readers nothing is found, once for a statement. */
export const viewerIsKeptOut = (itemId: Sql, scope: Scope): Sql =>
  scope.viewerMayHold(seatCapacities)
    ? `(${itemId} = any ((select kf.items from ${scope.once(`select array(${itemsKeptFrom(scope.viewerId())}) as items`)} kf)::uuid[]))`
    : 'false';

const itemsKeptFrom = (personId: Sql): Sql =>
  `select ko.agenda_item_id from recusals ko join mandates km on km.organisation_id = ko.member_id
    where ko.lifted_at is null and km.person_id = ${personId}
      and km.capacity in ('representative', 'first_alternate', 'second_alternate') and ${inForce('km')}`;

/** That a Member is recused from an item. */
export const memberIsRecused = (itemId: Sql, memberId: Sql): Sql => `exists (select from recusals mr
  where mr.agenda_item_id = ${itemId} and mr.member_id = ${memberId} and mr.lifted_at is null)`;
