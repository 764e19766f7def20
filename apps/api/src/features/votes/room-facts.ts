import type { Tx } from '../../platform/db/database.js';
import type { Sql } from '../../platform/read-model/view.js';
import { found } from '../../platform/refusal.js';
import { chairAt } from '../chair-terms/chair-at.sql.js';
import type { MandatePeriod } from '../mandates/mandate.rules.js';
import type { AgendaItemKind } from '../meetings/agenda-item.entity.js';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { dayOf } from '../meetings/meeting.sql.js';
import { coversDate } from '../memberships/membership.view.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import type { PresenceEntry, SeatCapacity } from './presence.rules.js';
import type { Call } from './quorum.rules.js';
import type { FloorRequest } from './speaking.rules.js';

/** A mandate for a Member's seat, with the name of its holder. */
export interface SeatMandate extends MandatePeriod {
  id: string;
  capacity: SeatCapacity;
  name: string;
}

/** All that is known of a meeting's room at an instant; the rules work out the rest. */
export interface RoomFacts {
  now: Date;
  meetingId: string;
  state: MeetingState;
  startsAt: Date;
  /** Those of the day of the meeting. */
  rules: RulesOfProcedure;
  chairId: string | null;
  /** The Members of the day, in the order of their names, those suspended too. */
  members: { id: string; slug: string; name: string; suspended: boolean }[];
  mandates: SeatMandate[];
  ledger: PresenceEntry[];
  items: { id: string; position: number; title: string; kind: AgendaItemKind; minutes: number }[];
  takenUp: { itemId: string; at: Date; by: string }[];
  sittings: { call: Call; startedAt: Date; endedAt: Date | null }[];
  /** In the order in which they asked. */
  speaking: FloorRequest[];
  /** People who have answered that they cannot come. */
  cannotCome: string[];
}

const list = (select: Sql) => `(select coalesce(json_agg(r order by r.n), '[]') from (${select}) r)`;

const isMember = (m: Sql) =>
  `ms.standing = 'member' and ms.stage in ('in_force', 'suspended') and ${coversDate('ms', dayOf(m))}`;

/**
 * The facts of the room of a row of `meetings`, as JSON; with names in a language. Of certain Members alone, if one says
 * which: who votes for one Member does not depend on hundreds of others.
 */
export const roomFactsOf = (
  m: Sql,
  language: Sql,
  isAbout: (memberId: Sql) => Sql = () => 'true',
): Sql => `json_build_object(
  'now', clock_timestamp(), 'meetingId', ${m}.id, 'state', ${m}.state, 'startsAt', ${m}.starts_at,
  'rules', ${rulesOnDate(dayOf(m))},
  'chairId', ${chairAt(dayOf(m))},
  'members', ${list(`select o.id, o.slug, coalesce(o.acronym, o.name ->> ${language}, o.name ->> 'en') as name,
      ms.stage = 'suspended' as suspended, o.slug as n
    from organisations o join memberships ms on ms.organisation_id = o.id where ${isMember(m)} and ${isAbout('o.id')}`)},
  'mandates', ${list(`select d.id, d.person_id as "personId", d.organisation_id as "organisationId", d.capacity,
      d.starts_at as "startsAt", d.ends_at as "endsAt", p.name, d.id as n
    from mandates d join people p on p.id = d.person_id
    where d.capacity in ('representative', 'first_alternate', 'second_alternate')
      and (d.ends_at is null or d.ends_at > ${m}.starts_at - interval '1 day')
      and d.organisation_id in (select ms.organisation_id from memberships ms where ${isMember(m)})
      and ${isAbout('d.organisation_id')}`)},
  'ledger', ${list(`select e.member_id as "memberId", e.act, e.at, e.person_id as "personId", e.capacity,
      e.for_person_id as "forPersonId", e.agenda_item_id as "itemId", e.to_member_id as "toMemberId", e.id as n
    from presence_entries e where e.meeting_id = ${m}.id and ${isAbout('e.member_id')}`)},
  'items', ${list(`select a.id, a.position, a.title, a.kind, a.minutes, a.position as n
    from agenda_items a where a.meeting_id = ${m}.id`)},
  'takenUp', ${list(`select u.agenda_item_id as "itemId", u.at, p.name as by, u.id as n
    from items_taken_up u join people p on p.id = u.person_id where u.meeting_id = ${m}.id`)},
  'sittings', ${list(`select s.call, s.started_at as "startedAt", s.ended_at as "endedAt", s.started_at as n
    from sittings s where s.meeting_id = ${m}.id`)},
  'speaking', ${list(`select f.id, f.member_id as "memberId", f.person_id as "personId", f.agenda_item_id as "itemId",
      f.given_at as "givenAt", f.ended_at as "endedAt", f.withdrawn_at as "withdrawnAt", f.id as n
    from floor_requests f where f.meeting_id = ${m}.id`)},
  'cannotCome', (select coalesce(json_agg(i.person_id), '[]') from invitees i
    where i.meeting_id = ${m}.id and i.removed_at is null and i.answer = 'not_coming'))`;

type Instants<T> = {
  [Key in keyof T]: T[Key] extends Date ? string : T[Key] extends Date | null ? string | null : T[Key];
};
type Json = Omit<Instants<RoomFacts>, 'mandates' | 'ledger' | 'takenUp' | 'sittings' | 'speaking'> & {
  mandates: Instants<SeatMandate>[];
  ledger: (Omit<PresenceEntry, 'at'> & { at: string })[];
  takenUp: Instants<RoomFacts['takenUp'][number]>[];
  sittings: Instants<RoomFacts['sittings'][number]>[];
  speaking: Instants<FloorRequest>[];
};

const instant = (text: string | null) => (text === null ? null : new Date(text));

/** The same as the rules want it. */
export function asRoomFacts(json: unknown): RoomFacts {
  const given = json as Json;
  return {
    ...given,
    now: new Date(given.now),
    startsAt: new Date(given.startsAt),
    mandates: given.mandates.map((one) => ({
      ...one,
      startsAt: new Date(one.startsAt),
      endsAt: instant(one.endsAt),
    })),
    ledger: given.ledger.map((one) => ({ ...one, at: new Date(one.at) }) as PresenceEntry),
    takenUp: given.takenUp.map((one) => ({ ...one, at: new Date(one.at) })),
    sittings: given.sittings.map((one) => ({
      ...one,
      startedAt: new Date(one.startedAt),
      endedAt: instant(one.endedAt),
    })),
    speaking: given.speaking.map((one) => ({
      ...one,
      givenAt: instant(one.givenAt),
      endedAt: instant(one.endedAt),
      withdrawnAt: instant(one.withdrawnAt),
    })),
  };
}

/** Step: the facts of a meeting's room, which is locked until the transaction ends: acts in it follow each other. */
export async function lockedRoom(tx: Tx, meetingId: string): Promise<RoomFacts> {
  await tx.query(`select from meetings where id = $1 for update`, [meetingId]);
  return roomNow(tx, meetingId);
}

/** Step: the same without the lock. */
export async function roomNow(tx: Tx, meetingId: string): Promise<RoomFacts> {
  const [row] = await tx.query<{ facts: unknown }[]>(
    `select ${roomFactsOf('m', `'en'`)} as facts from meetings m where m.id = $1 and m.convened_at is not null`,
    [meetingId],
  );
  return asRoomFacts(found(row).facts);
}

/** Step: the same of one Member and of those who have held its proxy: all that decides who votes for it. */
export async function roomOfMember(tx: Tx, meetingId: string, memberId: string): Promise<RoomFacts> {
  const isAbout = (id: Sql) => `(${id} = $2 or ${id} in (select hp.to_member_id from presence_entries hp
    where hp.meeting_id = m.id and hp.member_id = $2 and hp.act = 'proxy_given'))`;
  const [row] = await tx.query<{ facts: unknown }[]>(
    `select ${roomFactsOf('m', `'en'`, isAbout)} as facts from meetings m where m.id = $1 and m.convened_at is not null`,
    [meetingId, memberId],
  );
  return asRoomFacts(found(row).facts);
}
