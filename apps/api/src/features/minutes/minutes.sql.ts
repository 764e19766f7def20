import type { Predicate, Scope, Sql } from '../../platform/read-model/view.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { dayOf, viewerIsInside, viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';

/**
 * Every meeting that has begun, with its minutes as far as they are written: a row of `meetings`, whose `id` is the
 * minutes’, with `minutes_state` and what was noted of them.
 */
export const minutesOfMeetings: Sql = `(select m.*, coalesce(mi.state, 'being_written') as minutes_state,
    mi.meeting_id is not null as is_begun, mi.sent_at, mi.corrections_until, mi.corrections_close_at, mi.approved_at,
    mi.approved_by, mi.approved_in_id, mi.published_on
  from meetings m left join minutes mi on mi.meeting_id = m.id
  where m.state in ('open', 'adjourned', 'closed', 'minuted'))`;

/** That the viewer was at a meeting for a Member, by the letters that went out with its draft. */
const viewerWasThere = (meetingId: Sql, scope: Scope): Sql =>
  `exists (select from minutes_readers mr where mr.meeting_id = ${meetingId} and mr.person_id = ${scope.viewerId()}
    and mr.present_for_id is not null)`;

/**
 * That the viewer reads a draft that was sent: those invited, the Board, and whoever was there even if their mandate
 * has ended since. The Secretariat reads what it is still writing.
 */
export const viewerReadsDraft: Predicate = (m, scope) => `(${viewerIsSecretariat(scope)}
  or (${m}.sent_at is not null and (${viewerIsOfTheBoard(scope)} or ${viewerIsInside(`${m}.id`, scope)}
    or ${viewerWasThere(`${m}.id`, scope)})))`;

/** That the viewer reads the minutes at all: once they are published everybody does. */
export const viewerReadsMinutes: Predicate = (m, scope) =>
  `(${m}.minutes_state = 'published' or ${viewerReadsDraft(m, scope)})`;

/**
 * One row for each section: the opening, each item of the agenda in its order, and the closing, written or not; with
 * the columns of the minutes that decide who reads it.
 */
export const sections: Sql = `(select m.id as meeting_id, m.number as meeting_number, m.sent_at, m.minutes_state, k.key, k.position,
    k.agenda_item_id, s.id, s.text, coalesce(s.version, 0) as version, s.saved_at, s.saved_by_id, s.withheld_because
  from ${minutesOfMeetings} m
  cross join lateral (
    select 'opening' as key, 0 as position, null::uuid as agenda_item_id
    union all select a.id::text, a.position, a.id from agenda_items a where a.meeting_id = m.id
    union all select 'closing', 1000000, null) k
  left join minutes_sections s on s.meeting_id = m.id and s.key = k.key)`;

/** `viewerReadsDraft` for a row of `sections`, and that the viewer is not recused from its item. */
export const viewerReadsDraftWords: Predicate = (s, scope) => `((${viewerIsSecretariat(scope)}
    or (${s}.sent_at is not null and (${viewerIsOfTheBoard(scope)} or ${viewerIsInside(`${s}.meeting_id`, scope)}
      or ${viewerWasThere(`${s}.meeting_id`, scope)})))
  and (${s}.agenda_item_id is null or not ${viewerIsKeptOut(`${s}.agenda_item_id`, scope)}))`;

/**
 * That the viewer reads what was said in a section: not who is recused from its item, until it is published; and what
 * is withheld as a personal matter only who reads drafts.
 */
export const viewerReadsWords: Predicate = (s, scope) =>
  `((${s}.minutes_state = 'published' and ${s}.withheld_because is null) or ${viewerReadsDraftWords(s, scope)})`;

/** That the viewer reads the minutes that a row of `sections` belongs to. */
export const viewerReadsSection: Predicate = (s, scope) =>
  `exists (select from ${minutesOfMeetings} sm where sm.id = ${s}.meeting_id and ${viewerReadsMinutes('sm', scope)})`;

/** When a meeting closed, by its last sitting; null of one that was not held in the portal, or is not over. */
export const closedAt: Predicate = (m) =>
  `(case when ${m}.state in ('closed', 'minuted') then (select max(cs.ended_at) from sittings cs where cs.meeting_id = ${m}.id) end)`;

const isFree = (day: Sql, rules: Sql): Sql => `extract(isodow from ${day}) < 6
  and to_char(${day}, 'MM-DD') not between ${rules} -> 'conference' ->> 'firstDay' and ${rules} -> 'conference' ->> 'lastDay'`;

/**
 * `draftDueOn` in SQL, for what waits for the Secretariat: so many working days after a meeting closed, moved off
 * weekends and the conference (Rules of Procedure, section 2, Minutes; readings 8.3 and 8.4).
 */
export const draftDueDay = (m: Sql, closed: Sql): Sql => `(
  select (select free::date from generate_series(due.day, due.day + 30, interval '1 day') free
    where ${isFree('free', 'due.rules')} order by free limit 1)
  from (select v.rules, case when v.days = 0 then v.start else (
      select day::date from generate_series(v.start + 1, v.start + v.days * 2 + 7, interval '1 day') day
      where extract(isodow from day) < 6 order by day offset v.days - 1 limit 1) end as day
    from (select r.rules, (${closed} at time zone (r.rules ->> 'secretariatZone'))::date as start,
        (r.rules -> 'minutes' ->> 'draftWorkingDays')::int as days
      from (select ${rulesOnDate(dayOf(m))} as rules) r) v) due)`;
