import type { Scope, Sql } from '../../platform/read-model/view.js';
import { viewerActsFor } from '../mandates/mandate.sql.js';
import { coversDate, today } from '../memberships/membership.sql.js';

/** `turnToFill` in SQL: the first day for which nobody is in the Chair; while it is vacant, the day it fell vacant. */
export const turnToFillNow: Sql = `(select case
    when exists (select from chair_terms t where ${coversDate('t', today)})
    then (select min(t.ends_on) from chair_terms t where t.ends_on > ${today}
      and not exists (select from chair_terms f where ${coversDate('f', 't.ends_on')}))
    else coalesce((select max(t.ends_on) from chair_terms t where t.ends_on <= ${today}), ${today}) end)`;

/**
 * Nominations that wait for the yes or no of the Member’s representative, while the turn is open: a select of `kind`,
 * `about_id`, `title`, `deadline` and `path`. The rules set no day for the answer.
 */
export const nominationsToAnswer = (scope: Scope): Sql => `
  select 'answer_nomination' as kind, n.id as about_id,
    coalesce(o.name ->> ${scope.language()}, o.name ->> 'en') as title, null::timestamptz as deadline,
    '/board/chair' as path
  from chair_nominations n join organisations o on o.id = n.organisation_id
  where n.answer = 'waiting' and n.turn_starts_on = ${turnToFillNow}
    and ${viewerActsFor('n.organisation_id', ['representative'], scope)}`;
