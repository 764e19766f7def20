import type { Scope, Sql } from '../../platform/read-model/view.js';
import { inForce } from '../mandates/mandate.sql.js';
import { coversDate } from '../memberships/membership.view.js';
import { wasConvened } from '../meetings/meeting.sql.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';

const seats = `('representative', 'first_alternate', 'second_alternate')`;
/** Days of standing are those of the Secretariat, which sits at UTC+8 all year. */
const dayAt = (instant: Sql): Sql => `(${instant} + interval '8 hours')::date`;

const isMember = (s: Sql, at: Sql): Sql =>
  `${s}.standing = 'member' and ${s}.stage = 'in_force' and ${coversDate(s, dayAt(at))}`;

/** Everybody who holds a seat of a Member at an instant: `person_id`, `organisation_id` and `capacity`. */
export const seatHolders = (at: Sql): Sql =>
  `(select d.person_id, d.organisation_id, d.capacity from mandates d join memberships s
      on s.organisation_id = d.organisation_id and ${isMember('s', at)}
    where d.capacity in ${seats} and ${inForce('d', at)}) held`;

/** The state of a row of `date_polls`: closed once its time has come, given up once its meeting has gone other ways. */
export const stateOf = (p: Sql): Sql => `(case
  when ${p}.state in ('open', 'closed')
    and (select pm.state from meetings pm where pm.id = ${p}.meeting_id) <> 'dates_polled' then 'given_up'
  when ${p}.state = 'open' and ${p}.closes_at <= now() then 'closed' else ${p}.state end)`;

/**
 * Members at an instant in the order of accession, each with those who sit for it, first who does, and what they
 * said of the slots of a poll. As JSON: `organisationId`, `name`, `people`.
 */
export const seatsAt = (at: Sql, pollId: Sql, scope: Scope): Sql => `(
  select coalesce(json_agg(json_build_object('organisationId', o.id,
      'name', coalesce(o.acronym, o.name ->> ${scope.language()}, o.name ->> 'en'),
      'people', (select coalesce(json_agg(json_build_object('personId', p.id, 'name', p.name, 'zone', p.time_zone,
            'capacity', d.capacity, 'asked', a.id is not null, 'answered', a.answered_at is not null,
            'answers', (select coalesce(json_object_agg(w.slot_id, w.answer), '{}') from date_poll_answers w where w.asked_id = a.id))
          order by array_position(array['representative', 'first_alternate', 'second_alternate'], d.capacity)), '[]')
        from mandates d join people p on p.id = d.person_id
        left join date_poll_people a on a.poll_id = ${pollId} and a.person_id = d.person_id
        where d.organisation_id = o.id and d.capacity in ${seats} and ${inForce('d', at)}))
    order by s.starts_on, o.slug), '[]')
  from memberships s join organisations o on o.id = s.organisation_id where ${isMember('s', at)})`;

/**
 * Who sat in the meetings of the network that were convened by an instant and begin between two others, by whose
 * clock: the representative's, or that of the alternate who was named. Who met in person was there, and paid nothing.
 * As JSON by meeting: `id`, `startsAt`, `minutes`, `hours` by the rules of its day, and `seats`.
 */
export const sittings = ({
  from,
  until,
  knownAt,
  except = 'null::uuid',
}: {
  from: Sql;
  until: Sql;
  knownAt: Sql;
  except?: Sql;
}): Sql => `(
  select coalesce(json_agg(json_build_object('startsAt', pm.starts_at, 'minutes', pm.minutes, 'number', pm.number,
      'hours', ${rulesOnDate('left(pm.wall_clock, 10)::date', 'hours')},
      'seats', (select coalesce(json_agg(json_build_object('organisationId', i.organisation_id, 'zone', p.time_zone)), '[]')
        from invitees i join people p on p.id = coalesce(i.alternate_id, i.person_id)
        where i.meeting_id = pm.id and i.removed_at is null and i.role in ('CHAIR', 'REQ-PARTICIPANT')))
    order by pm.starts_at), '[]')
  from meetings pm
  where pm.starts_at >= ${from} and pm.starts_at < ${until} and pm.mode <> 'in_person' and pm.id is distinct from ${except}
    and ${wasConvened('pm')} and pm.convened_at <= ${knownAt}
    and (pm.cancelled_at is null or pm.cancelled_at > ${knownAt}))`;
