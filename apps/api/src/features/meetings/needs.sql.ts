import type { Scope, Sql } from '../../platform/read-model/view.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { dayOf } from './meeting.sql.js';
import { sitsFor } from './voting-members.sql.js';
import { forSecretariat } from '../mandates/waiting.sql.js';

/**
 * What waits for the viewer from meetings: invitations that they were asked to answer and have not, while the
 * meeting lies ahead. A select of `kind`, `about_id`, `title`, `deadline` and `path`.
 */
export const invitationsToAnswer = (scope: Scope): Sql => `
  select 'answer_meeting' as kind, m.id as about_id, m.title as title, m.starts_at as deadline,
    '/meetings/' || m.number as path
  from invitees i join meetings m on m.id = i.meeting_id
  where i.person_id = ${scope.viewerId()} and i.removed_at is null and i.awaited and i.answer = 'waiting'
    and m.state in ('convened', 'open', 'adjourned') and m.starts_at > now()
    and exists (select from mandates d where d.person_id = i.person_id and d.organisation_id = i.organisation_id
      and d.capacity in ('representative', 'first_alternate', 'second_alternate') and ${inForce('d', 'm.starts_at')})`;

/** Days before the last lawful day for convening from which a draft waits for the Secretariat. */
const soonDays = 14;

/**
 * What waits for the Secretariat from meetings: drafts whose last lawful day for convening nears or has passed,
 * while the meeting lies ahead (Rules of Procedure, section 2, Notice). A select of `kind`, `about_id`, `title`,
 * `last_day`, the `time_zone` in which that day ends, and `path`.
 */
export const draftsToConvene = forSecretariat(
  (scope) => `
  select 'convene_meeting' as kind, m.id as about_id, m.title as title, d.last_day, m.time_zone,
    '/meetings/' || m.number as path
  from meetings m cross join lateral (
    select ${dayOf('m')} - (${rulesOnDate(dayOf('m'), 'notice')} -> m.kind ->> 'convening')::int as last_day) d
  where m.state in ('draft', 'dates_polled') and m.starts_at > now() and d.last_day <= current_date + ${soonDays}
    and ${viewerIsSecretariat(scope)}`,
);

/**
 * Shorter notice to which a Member, for which the viewer holds a seat, has not said whether it consents. A select of
 * `kind`, `about_id`, `title`, `last_day`, the `time_zone` in which that day ends, and `path`.
 */
export const shortNoticesToAnswer = (scope: Scope): Sql => `
  select 'answer_short_notice' as kind, n.id as about_id, m.title as title, n.from_day as last_day, m.time_zone,
    '/meetings/' || m.number || '/notice' as path
  from short_notices n join meetings m on m.id = n.meeting_id
  where n.state = 'asked' and m.state in ('draft', 'dates_polled', 'convened')
    and exists (select from short_notice_answers w where w.short_notice_id = n.id and w.consents is null
      and ${sitsFor(scope.viewerId(), 'w.member_id')})`;
