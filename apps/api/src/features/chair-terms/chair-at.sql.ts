import type { Sql } from '../../platform/read-model/view.js';
import { coversDate } from '../memberships/membership.sql.js';

/** Organisations that `chairAt` finds on some day: they have a turn, act, or follow one that was merged. */
export const everPresiding: Sql = `(select mt.organisation_id from chair_terms mt
  union all select ma.organisation_id from acting_chairs ma union all select ms.successor_id from successions ms)`;

/**
 * The Member that exercises the Chair on a day: the one whose term it is, or who acts while there is none, or what it was
 * merged into; null where that one’s membership is not in force, since the Chair is then vacant (network.md, section 3
 * and readings 8.13, 8.14). `union` ends the search even if rows went in circles.
 */
export const chairAt = (day: Sql): Sql => `(with recursive chair(id) as (
    select coalesce(
      (select ct.organisation_id from chair_terms ct where ${coversDate('ct', day)}),
      (select ca.organisation_id from acting_chairs ca where ${coversDate('ca', day)}))
    union
    select su.successor_id from chair join successions su on su.organisation_id = chair.id and su.starts_on <= ${day})
  select chair.id from chair join memberships cs on cs.organisation_id = chair.id
    and cs.standing = 'member' and cs.stage = 'in_force' and ${coversDate('cs', day)}
  where not exists (select from successions su where su.organisation_id = chair.id and su.starts_on <= ${day}))`;
