import type { Scope, Sql } from '../../platform/read-model/view.js';
import { viewerActsFor, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { coversDate, today } from '../memberships/membership.sql.js';
import { chairAt } from './chair-at.sql.js';
import { forSecretariat } from '../mandates/waiting.sql.js';

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

/**
 * A Chair that is vacant while nobody acts: the Secretariat enters that it is, and who presides (network.md, section 3,
 * Vacancy; reading 8.14). Once there has been a Chair; the same columns.
 */
export const vacancyToFill = forSecretariat(
  (scope) => `
  select 'fill_chair' as kind, last.id as about_id,
    coalesce(o.name ->> ${scope.language()}, o.name ->> 'en') as title, null::timestamptz as deadline,
    '/board/chair' as path
  from (select t.id, t.organisation_id from chair_terms t where t.starts_on <= ${today}
    order by t.starts_on desc limit 1) last join organisations o on o.id = last.organisation_id
  where ${viewerIsSecretariat(scope)} and ${chairAt(today)} is null`,
);
