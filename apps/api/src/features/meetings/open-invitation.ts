import type { Tx } from '../../platform/db/database.js';
import type { MandatePeriod } from '../mandates/mandate.rules.js';
import { inForce } from '../mandates/mandate.sql.js';
import { mandatePeriods, type CallingRow } from './calling-facts.js';
import type { Invitee } from './invitee.entity.js';
import type { Meeting } from './meeting.entity.js';

/** An invitation with everything that decides whether and how it can be answered. */
export interface OpenInvitation
  extends
    Pick<
      Invitee,
      'id' | 'meetingId' | 'personId' | 'organisationId' | 'role' | 'awaited' | 'answer' | 'alternateId'
    >,
    Pick<Meeting, 'state' | 'startsAt' | 'calendarSequence'> {
  now: Date;
  endsAt: Date;
  removed: boolean;
  /** Seats of the Organisation that are held when the meeting starts. */
  mandates: (MandatePeriod & { id: string })[];
}

/**
 * Step: one invitation, locked, by its id or as the newest of a person. The meeting is locked against changes and
 * the person’s mandates against ending, first of all the meeting, so that answers and changes wait for each other.
 */
export async function openInvitation(
  tx: Tx,
  wanted: { id: string } | { meetingId: string; personId: string },
): Promise<OpenInvitation | null> {
  const [where, values] =
    'id' in wanted
      ? ['id = $1', [wanted.id]]
      : ['meeting_id = $1 and person_id = $2', [wanted.meetingId, wanted.personId]];
  type Row = Omit<OpenInvitation, 'mandates'> & {
    mandates: (CallingRow['mandates'][number] & { id: string })[];
  };
  const [row] = await tx.query<Row[]>(
    `with wanted as materialized (
       select id, meeting_id, organisation_id from invitees where ${where} order by generation desc limit 1),
     met as materialized (
       select m.* from meetings m where m.id = (select meeting_id from wanted) for share),
     held as materialized (
       select d.* from mandates d, met where d.organisation_id = (select organisation_id from wanted)
         and d.capacity in ('representative', 'first_alternate', 'second_alternate')
         and ${inForce('d', 'met.starts_at')} for share of d)
     select i.id, i.meeting_id as "meetingId", i.person_id as "personId", i.organisation_id as "organisationId",
       i.role, i.awaited, i.answer, i.alternate_id as "alternateId", i.removed_at is not null as removed,
       met.state, met.starts_at as "startsAt", met.calendar_sequence as "calendarSequence",
       met.starts_at + make_interval(mins => met.minutes) as "endsAt", now() as now,
       (select coalesce(json_agg(json_build_object('id', held.id, 'personId', held.person_id,
           'organisationId', held.organisation_id, 'capacity', held.capacity, 'startsAt', held.starts_at,
           'endsAt', held.ends_at)), '[]') from held) as mandates
     from met join invitees i on i.id = (select id from wanted) for update of i`,
    values,
  );
  return row ? { ...row, mandates: mandatePeriods(row.mandates) } : null;
}
