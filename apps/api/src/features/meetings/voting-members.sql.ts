import type { Scope, Sql } from '../../platform/read-model/view.js';
import { inForce } from '../mandates/mandate.sql.js';
import { coversDate, today } from '../memberships/membership.view.js';

/** The Organisations that are Members with a vote today: `organisation_id`. */
export const votingMembers: Sql = `(select vs.organisation_id from memberships vs
  where vs.standing = 'member' and vs.stage = 'in_force' and ${coversDate('vs', today)})`;

/** That somebody holds a seat of an Organisation now. */
export const sitsFor = (personId: Sql, organisationId: Sql): Sql => `exists (select from mandates sd
  where sd.person_id = ${personId} and sd.organisation_id = ${organisationId}
    and sd.capacity in ('representative', 'first_alternate', 'second_alternate') and ${inForce('sd')})`;

/** What a Member is called in the language of whoever reads. */
export const memberName = (memberId: Sql, scope: Pick<Scope, 'language'>): Sql =>
  `(select coalesce(mo.acronym, mo.name ->> ${scope.language()}, mo.name ->> 'en') from organisations mo
    where mo.id = ${memberId})`;
