import { Injectable } from '@nestjs/common';
import type { Language } from '@gsenet/shared/languages';
import type { Viewer } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { instantOf, isZone } from '../../platform/time/zones.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { callingColumns, callingFactsOf, type CallingRow } from './calling-facts.js';
import {
  likelyInstant,
  previewOf,
  type MeetingPreview,
  type PreviewFacts,
  type Wanted,
} from './meeting-preview.js';
import { mandateToPrepare } from './meeting.policy.js';
import { wasConvened } from './meeting.sql.js';
import { whyNotLength } from './notice.rules.js';

type Row = CallingRow &
  Pick<PreviewFacts, 'people' | 'organisations' | 'sittings' | 'now'> & { rules: RulesOfProcedure | null };

/** Shows the Secretariat what a time would mean before anything is entered. */
@Injectable()
export class MeetingPreviews {
  constructor(private readonly database: Database) {}

  /** Refuses NOT_ALLOWED, UNKNOWN_TIME_ZONE, MEETING_LENGTH, and NOT_FOUND for days before there were any rules. */
  async preview(viewer: Viewer, language: Language, wanted: Wanted): Promise<MeetingPreview> {
    if (!mandateToPrepare(viewer.mandates)) throw new Refusal('NOT_ALLOWED');
    if (!isZone(wanted.timeZone)) throw new Refusal('UNKNOWN_TIME_ZONE', {}, 'timeZone');
    refuseIf(whyNotLength(wanted.minutes));
    const resolution = instantOf(wanted.wallClock, wanted.timeZone, wanted.occurrence ?? undefined);
    const at = likelyInstant(resolution, wanted);
    const day = wanted.wallClock.slice(0, 10);
    const [row] = await this.database.read<Row>(
      `select calling.*, now() as now, ${rulesOnDate('$2::date')} as rules,
         (select coalesce(json_object_agg(p.id, json_build_object('name', p.name, 'timeZone', p.time_zone)), '{}')
           from people p where p.id in (select (d ->> 'personId')::uuid from json_array_elements(calling.mandates) d)) as people,
         (select coalesce(json_object_agg(o.id, json_build_object('timeZone', o.time_zone,
             'name', coalesce(o.acronym, o.name ->> $3, o.name ->> 'en'))), '{}')
           from organisations o
           where o.id in (select (m ->> 'organisationId')::uuid from json_array_elements(calling.memberships) m)) as organisations,
         (select coalesce(json_agg(json_build_object('organisationId', i.organisation_id, 'startsAt', m.starts_at,
             'minutes', m.minutes, 'zone', p.time_zone)), '[]')
           from meetings m join invitees i on i.meeting_id = m.id join people p on p.id = i.person_id
           where m.starts_at between now() - interval '3 years' and now() and m.mode <> 'in_person'
             and ${wasConvened('m')} and m.cancelled_at is null
             and i.removed_at is null and i.role in ('CHAIR', 'REQ-PARTICIPANT')) as sittings
       from (select ${callingColumns}) calling`,
      [at, day, language],
    );
    const { rules, now, people, organisations, sittings, ...calling } = found(row);
    return previewOf(resolution, wanted, {
      now,
      rules: found(rules),
      calling: callingFactsOf(calling, at, day),
      people,
      organisations,
      sittings,
    });
  }
}
