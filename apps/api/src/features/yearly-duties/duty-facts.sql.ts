import type { Predicate, Sql } from '../../platform/read-model/view.js';
import type { Subject } from '../agendas/item-subject.rules.js';
import { implementedOn, viewerSeesDecision } from '../decisions/decision.sql.js';
import { today } from '../memberships/membership.sql.js';
import { roomFactsOf } from '../votes/room-facts.js';

/** The radar looks this many years back; the proof of earlier ones is in the minutes. */
const yearsBack = 4;

const listOf = (select: Sql): Sql => `(select coalesce(json_agg(f), '[]') from (${select}) f)`;

/** That an item of a meeting’s agenda is of a kind. */
const has = (
  subject: Subject,
): Sql => `exists (select from item_subjects hs join agenda_items hi on hi.id = hs.agenda_item_id
  where hi.meeting_id = m.id and hs.concerns = '${subject}')`;

/**
 * What the yearly duties are judged by, in one statement. Annual reports are a list that their feature will fill.
 */
export const dutyFacts: Record<string, Predicate> = {
  now: () => 'now()',
  meetings: (_row, scope) =>
    listOf(`select m.id, m.number, m.title, m.kind, m.mode, m.state, m.starts_at as "startsAt", m.minutes,
      m.wall_clock as "wallClock", m.time_zone as "timeZone", m.convened_at as "convenedAt",
      m.short_notice_because is not null as "everyMemberConsents",
      ${has('annual_report')} as "annualReport", ${has('chair_election')} as "chairElection",
      (select max(s.ended_at) from sittings s where s.meeting_id = m.id and m.state in ('closed', 'minuted')) as "closedAt",
      (select mi.sent_at from minutes mi where mi.meeting_id = m.id) as "draftSentAt",
      case when exists (select from sittings s where s.meeting_id = m.id)
        then ${roomFactsOf('m', scope.language())} end as room
    from meetings m
    where m.convened_at is not null and m.starts_at >= date_trunc('year', now()) - interval '${yearsBack} years'`),
  conferences: () => listOf(`select c.starts_on as "startsOn", c.ends_on as "endsOn" from conferences c`),
  // Of a term whose day was not kept, the latest that it can have been.
  terms: () =>
    listOf(`select t.organisation_id as "organisationId", t.starts_on as "startsOn", t.ends_on as "endsOn",
      coalesce(t.elected_on, t.starts_on) as "electedOn" from chair_terms t`),
  memberships: () =>
    listOf(`select m.organisation_id as "organisationId", m.standing, m.stage, m.starts_on as "startsOn",
      m.ends_on as "endsOn" from memberships m where m.standing = 'member'`),
  attestations: () =>
    listOf(
      `select a.organisation_id as "organisationId", a.said_on as "on" from attestations a where a.wrong is null`,
    ),
  decisions: (_row, scope) =>
    listOf(`select d.id, d.number, d.due_on as "dueOn", ${implementedOn('d')} as "implementedOn"
      from decisions d where d.due_on is not null and d.state <> 'withheld' and ${viewerSeesDecision('d', scope)}`),
  versions: () =>
    listOf(`select v.in_force_from as "inForceFrom", v.rules from rules_versions v
      where v.in_force_from <= ${today} order by v.in_force_from desc`),
  members: (_row, scope) =>
    `(select coalesce(json_object_agg(o.id, json_build_object('id', o.id, 'slug', o.slug,
      'name', coalesce(o.acronym, o.name ->> ${scope.language()}, o.name ->> 'en'))), '{}') from organisations o
      where o.id in (select m.organisation_id from memberships m where m.standing = 'member'))`,
};
