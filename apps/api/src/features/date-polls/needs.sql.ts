import type { Scope, Sql } from '../../platform/read-model/view.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { seatHolders, stateOf } from './poll.sql.js';
import { forSecretariat } from '../mandates/waiting.sql.js';

/**
 * Date polls that wait for the viewer’s answer, who sits for a Member or is an alternate. A select of `kind`,
 * `about_id`, `title`, `deadline` and `path`.
 */
export const pollsToAnswer = (scope: Scope): Sql => `
  select 'answer_date_poll' as kind, dp.id as about_id, m.title as title, dp.closes_at as deadline,
    '/meetings/' || m.number || '/dates' as path
  from date_polls dp join meetings m on m.id = dp.meeting_id
  where dp.state = 'open' and dp.closes_at > now() and m.state = 'dates_polled'
    and exists (select from ${seatHolders('now()')} where held.person_id = ${scope.viewerId()})
    and not exists (select from date_poll_people a where a.poll_id = dp.id and a.person_id = ${scope.viewerId()}
      and a.answered_at is not null)`;

/**
 * Closed polls that wait for the Secretariat to choose, until the last lawful day for convening at the latest of
 * their times. A select of `kind`, `about_id`, `title`, `last_day`, `time_zone` and `path`.
 */
export const datesToChoose = forSecretariat(
  (scope) => `
  select 'choose_date' as kind, dp.id as about_id, m.title as title, d.last_day, dp.time_zone,
    '/meetings/' || m.number || '/dates' as path
  from date_polls dp join meetings m on m.id = dp.meeting_id cross join lateral (
    select max(ps.day - (${rulesOnDate('ps.day', 'notice')} -> m.kind ->> 'convening')::int) as last_day
    from (select left(s.wall_clock, 10)::date as day from date_poll_slots s where s.poll_id = dp.id) ps) d
  where dp.state in ('open', 'closed') and ${stateOf('dp')} = 'closed' and ${viewerIsSecretariat(scope)}`,
);
