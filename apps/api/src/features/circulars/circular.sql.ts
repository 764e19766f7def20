import type { Scope, Sql } from '../../platform/read-model/view.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { viewerIsOfTheBoard } from '../meetings/meeting.sql.js';

const seats = `('representative', 'first_alternate', 'second_alternate')`;

/**
 * Who casts the votes of the Members that were asked, now: `circular_id`, `member_id` and `person_id`. It is `whoSits`
 * in SQL: the representative, else the first, else the second alternate, of those who have not left it to the next.
 */
export const castersNow = (where: Sql): Sql => `(
  select distinct on (r.circular_id, r.member_id) r.circular_id, r.member_id, d.person_id
  from circular_rolls r join mandates d on d.organisation_id = r.member_id
    and d.capacity in ${seats} and ${inForce('d')}
  where r.state = 'asked' and ${where} and not exists (select from circular_people l where l.circular_id = r.circular_id
    and l.member_id = r.member_id and l.person_id = d.person_id and l.left_at is not null)
  order by r.circular_id, r.member_id, array_position(array['representative', 'first_alternate', 'second_alternate'], d.capacity)
  ) casters`;

/** That a Member for which the viewer now holds a seat stands so on the roll of a row of `circulars`. */
const viewersMemberIs = (state: Sql, c: Sql, scope: Scope): Sql => `exists (
  select from circular_rolls vr join mandates vd on vd.organisation_id = vr.member_id
  where vr.circular_id = ${c}.id and vr.state = '${state}' and vd.person_id = ${scope.viewerId()}
    and vd.capacity in ${seats} and ${inForce('vd')})`;

/**
 * That the viewer may read a row of `circulars`: the Board and the Secretariat; who is recused, once it is over, as
 * anybody else who was not asked, unless it goes on at a meeting.
 */
export const viewerSeesCircular = (c: Sql, scope: Scope): Sql => `(${viewerIsOfTheBoard(scope)}
  and ((${c}.state = 'published' and coalesce(${c}.result ->> 'outcome', '') <> 'moved_to_next_meeting')
    or not ${viewersMemberIs('recused', c, scope)}))`;

/** That the viewer may know how each Member answered a row of `circulars`: not who is recused. */
export const viewerKnowsAnswers = (c: Sql, scope: Scope): Sql =>
  `(${viewerIsSecretariat(scope)} or not ${viewersMemberIs('recused', c, scope)})`;
