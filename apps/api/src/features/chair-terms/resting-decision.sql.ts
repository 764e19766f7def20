import type { Sql } from '../../platform/read-model/view.js';

/** A row of `decisions` as a `RestingDecision`; of later features by their rows. */
export const restingDecision = (d: Sql): Sql => `(select json_build_object('number', ${d}.number,
    'concerns', rs.concerns, 'admitsId', rm.organisation_id, 'matter', coalesce(ro.matter, rc.matter),
    'outcome', coalesce(rv.result, rc.result) ->> 'outcome', 'electedId', rv.result ->> 'electedId',
    'elsewhere', ${d}.taken_by = 'vote_elsewhere',
    'used', exists (select from chair_terms rt where rt.basis = ${d}.number))
  from (select 1) one
    left join item_subjects rs on rs.agenda_item_id = ${d}.agenda_item_id
    left join memberships rm on rm.id = rs.membership_id
    left join votes rv on rv.id = ${d}.vote_id left join motions ro on ro.id = rv.motion_id
    left join circulars rc on rc.id = ${d}.circular_id)`;
