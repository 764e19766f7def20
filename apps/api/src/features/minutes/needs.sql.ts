import type { Scope, Sql } from '../../platform/read-model/view.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { forSecretariat } from '../mandates/waiting.sql.js';
import { dayOf } from '../meetings/meeting.sql.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { draftDueDay } from './minutes.sql.js';

const path = `'/meetings/' || m.number || '/minutes'`;

/**
 * Corrections for which those who were there are asked, until they gave one or said that they have none. A select of
 * `kind`, `about_id`, `title`, `deadline` and `path`.
 */
export const minutesToCorrect = (scope: Scope): Sql => `
  select 'correct_minutes' as kind, m.id as about_id, m.title as title, mi.corrections_close_at as deadline, ${path} as path
  from minutes_readers r join minutes mi on mi.meeting_id = r.meeting_id join meetings m on m.id = r.meeting_id
  where r.person_id = ${scope.viewerId()} and r.present_for_id is not null and r.agreed_at is null
    and mi.state = 'draft_sent' and mi.corrections_close_at > now()
    and not exists (select from minutes_corrections c where c.meeting_id = r.meeting_id and c.person_id = r.person_id)`;

const columns = (kind: string, lastDay: Sql): Sql =>
  `'${kind}' as kind, m.id as about_id, m.title as title, ${lastDay} as last_day, '${secretariatZone}' as time_zone, ${path} as path`;

/**
 * Meetings held in the portal whose draft is to be sent. A meeting from before has no sitting: its minutes are not the
 * portal's to ask for.
 */
const draftsToSend: Sql = `
  select ${columns('send_minutes', draftDueDay('m', 'held.closed_at'))}
  from meetings m
  join lateral (select max(s.ended_at) as closed_at from sittings s where s.meeting_id = m.id) held on held.closed_at is not null
  where m.state = 'closed' and m.id in (select s.meeting_id from sittings s)
    and not exists (select from minutes mi where mi.meeting_id = m.id and mi.sent_at is not null)`;

/** Drafts with corrections that wait, and those that the Board has to approve because something was declined. */
const draftsToAct: Sql = `
  select ${columns('answer_minutes', 'null::date')}
  from minutes mi join meetings m on m.id = mi.meeting_id
  where mi.state = 'draft_sent'
    and exists (select from minutes_corrections c where c.meeting_id = mi.meeting_id and c.state = 'waiting')
  union all
  select ${columns('approve_minutes', 'null::date')}
  from minutes mi join meetings m on m.id = mi.meeting_id
  where mi.state = 'draft_sent' and mi.corrections_close_at <= now()
    and exists (select from minutes_corrections c where c.meeting_id = mi.meeting_id and c.state = 'declined')
    and not exists (select from minutes_corrections c where c.meeting_id = mi.meeting_id and c.state = 'waiting')`;

/** Approved minutes whose day of publication has come, near enough: the button itself knows it to the day. */
const minutesToPublish: Sql = `
  select ${columns('publish_minutes', 'null::date')}
  from minutes mi join meetings m on m.id = mi.meeting_id
  where mi.state = 'approved' and mi.approved_at <= now()
    - make_interval(days => (${rulesOnDate(dayOf('m'), 'minutes')} ->> 'publicationDays')::int)`;

/**
 * What waits for the Secretariat of minutes. A select of `kind`, `about_id`, `title`, `last_day`, the `time_zone` in
 * which that day ends, and `path`.
 */
export const minutesToKeep = forSecretariat(
  (scope) =>
    `select * from (${[draftsToSend, draftsToAct, minutesToPublish].join(' union all ')}) k where ${viewerIsSecretariat(scope)}`,
);
