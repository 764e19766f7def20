import type { Predicate, Sql } from '../../platform/read-model/view.js';
import { implementedOn, needsNoAction, viewerSeesDecision } from '../decisions/decision.sql.js';
import { today } from '../memberships/membership.sql.js';
import { roomFactsOf } from '../votes/room-facts.js';

/** The radar looks this many years back; earlier ones are asked for one by one. */
export const yearsBack = 4;

const listOf = (select: Sql): Sql => `(select coalesce(json_agg(f), '[]') from (${select}) f)`;

const chairElection: Sql = `exists (select from item_subjects es join agenda_items ei on ei.id = es.agenda_item_id
  where ei.meeting_id = m.id and es.concerns = 'chair_election')`;

/**
 * That an annual report is on the agenda of a meeting; of one that was held in the portal, that the Board received it: its
 * item was taken up, passed by consent, or decided.
 */
const annualReport: Sql = `exists (select from item_subjects rs join agenda_items ri on ri.id = rs.agenda_item_id
  where ri.meeting_id = m.id and rs.concerns = 'annual_report' and (m.state not in ('closed', 'minuted')
    or not exists (select from sittings s where s.meeting_id = m.id)
    or exists (select from items_taken_up u where u.agenda_item_id = ri.id)
    or exists (select from items_passed p where p.agenda_item_id = ri.id)
    or exists (select from decisions d where d.agenda_item_id = ri.id)))`;

/** What a year that is over is judged by: its own meetings, and those at its edges whose minutes or days fall into it. */
export const factsOfYear = (year: Predicate): Record<string, Predicate> =>
  factsWithin(
    (m, scope) =>
      `${m}.starts_at >= make_date(${year(m, scope)} - 1, 1, 1) and ${m}.starts_at < make_date(${year(m, scope)} + 2, 1, 1)`,
  );

/** The first year that can be proven: rules were in force, and a meeting was convened under them. */
export const firstYear: Sql = `greatest(
  (select extract(year from min(fm.starts_at))::int from meetings fm where fm.convened_at is not null),
  (select extract(year from min(fv.in_force_from))::int from rules_versions fv))`;

/** What the yearly duties are judged by, in one statement. */
const factsWithin = (within: Predicate): Record<string, Predicate> => ({
  now: () => 'now()',
  meetings: (_row, scope) =>
    listOf(`select m.id, m.number, m.title, m.kind, m.mode, m.state, m.starts_at as "startsAt", m.minutes,
      m.wall_clock as "wallClock", m.time_zone as "timeZone", m.convened_at as "convenedAt",
      m.short_notice_because is not null as "everyMemberConsents",
      ${annualReport} as "annualReport", ${chairElection} as "chairElection",
      (select max(s.ended_at) from sittings s where s.meeting_id = m.id and m.state in ('closed', 'minuted')) as "closedAt",
      (select mi.sent_at from minutes mi where mi.meeting_id = m.id) as "draftSentAt",
      case when exists (select from sittings s where s.meeting_id = m.id)
        then ${roomFactsOf('m', scope.language())} end as room
    from meetings m
    where m.convened_at is not null and ${within('m', scope)}`),
  requisitions: () =>
    listOf(
      `select r.last_day as "lastDay", r.meeting_id as "meetingId" from requisitions r where r.reached_at is not null`,
    ),
  conferences: () => listOf(`select c.starts_on as "startsOn", c.ends_on as "endsOn" from conferences c`),
  // Of a term whose day was not kept, the latest that it can have been.
  terms: () =>
    listOf(`select t.organisation_id as "organisationId", t.starts_on as "startsOn", t.ends_on as "endsOn",
      coalesce(t.elected_on, t.starts_on) as "electedOn" from chair_terms t`),
  memberships: () =>
    listOf(`select m.organisation_id as "organisationId", m.standing, m.stage, m.starts_on as "startsOn",
      m.ends_on as "endsOn" from memberships m where m.standing = 'member'`),
  successions: () =>
    listOf(`select s.organisation_id as "organisationId", s.successor_id as "successorId", s.starts_on as "on"
      from successions s`),
  attestations: () =>
    listOf(
      `select a.organisation_id as "organisationId", a.said_on as "on" from attestations a where a.wrong is null`,
    ),
  // A decision without a day of its own is to be implemented by the last day of its actions; where nothing follows,
  // nothing is to be implemented.
  decisions: (_row, scope) =>
    listOf(`select d.id, d.number, due.on as "dueOn", ${implementedOn('d')} as "implementedOn"
      from decisions d cross join lateral (select coalesce(d.due_on, (select max(da.due_on) from actions da
        where da.decision_id = d.id and da.state <> 'dropped')) as on) due
      where due.on is not null
        and (not ${needsNoAction('d')} or exists (select from actions fa where fa.decision_id = d.id)) and d.state <> 'withheld' and ${viewerSeesDecision('d', scope)}`),
  versions: () =>
    listOf(`select v.in_force_from as "inForceFrom", v.rules from rules_versions v
      where v.in_force_from <= ${today} order by v.in_force_from desc`),
  // That of a year is received with the decision that adopts it; of a later feature, by its rows.
  annualReportsReceivedOn: () =>
    `(select coalesce(json_agg(ar.adopted_on), '[]') from annual_reports ar where ar.adopted_on is not null)`,
  members: (_row, scope) =>
    `(select coalesce(json_object_agg(o.id, json_build_object('id', o.id, 'slug', o.slug,
      'name', coalesce(o.acronym, o.name ->> ${scope.language()}, o.name ->> 'en'))), '{}') from organisations o
      where o.id in (select m.organisation_id from memberships m where m.standing = 'member'))`,
});

/** Those of the radar. */
export const dutyFacts = factsWithin(
  (m) => `${m}.starts_at >= date_trunc('year', now()) - interval '${yearsBack} years'`,
);
