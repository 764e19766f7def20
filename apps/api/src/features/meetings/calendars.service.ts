import { Inject, Injectable } from '@nestjs/common';
import { translators } from '@gsenet/shared/catalogues';
import type { Language } from '@gsenet/shared/languages';
import { record } from '../../platform/audit/record.js';
import type { Actor, Viewer } from '../../platform/auth/actor.js';
import { readLink, signLink } from '../../platform/auth/signed-link.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { found } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { inForce } from '../mandates/mandate.sql.js';
import { meetingPublish } from './meeting.calendar.js';
import { enteredColumns, inCalendars, type EnteredMeeting } from './meeting-in-calendars.js';
import { inCalendar, viewerIsInside, wasConvened } from './meeting.sql.js';

/** A person’s secret calendar address. */
export interface OwnFeed {
  id: string;
  createdAt: Date;
}

/** Meetings for calendar programs: one to download, all of one’s own to subscribe to. */
@Injectable()
export class Calendars {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** One meeting, without its link and note for everybody who is not inside. Refuses NOT_FOUND. */
  async meeting(number: string, viewer: Viewer | null): Promise<string> {
    const scope = viewerScope('$2::uuid');
    const [row] = await this.database.read<EnteredMeeting & { inside: boolean; generation: number | null }>(
      `select ${enteredColumns}, ${viewerIsInside('m.id', scope)} as inside,
         (select i.generation from invitees i where i.meeting_id = m.id and i.person_id = ${scope.viewerId()}
           and i.removed_at is null and ${inCalendar('i')}) as generation
       from meetings m where m.number = $1 and ${wasConvened('m')}`,
      [number, viewer?.personId ?? null],
    );
    const { inside, generation, ...meeting } = found(row);
    const shown = inside ? meeting : { ...meeting, link: '', note: '' };
    return meetingPublish([{ meeting: inCalendars(shown, this.settings), generation: generation ?? 1 }], {
      name: meeting.title,
      timeZone: viewer?.timeZone,
    });
  }

  /**
   * What a person is invited to, as long as their mandates last: from a year back, meetings called off for thirty
   * days more. Refuses NOT_FOUND once the address was revoked, or the person’s last mandate has ended.
   */
  async feed(token: string): Promise<string> {
    const id = found(readLink(this.settings.secret, 'calendar-feed', token));
    const [feed] = await this.database.read<{
      name: string;
      language: Language;
      timeZone: string;
      personId: string;
    }>(
      `select p.id as "personId", p.name, p.language, p.time_zone as "timeZone"
       from calendar_feeds f join people p on p.id = f.person_id
       where f.id = $1 and f.revoked_at is null
         and exists (select from mandates d where d.person_id = p.id and ${inForce('d')})`,
      [id],
    );
    const { personId, name, language, timeZone } = found(feed);
    const rows = await this.database.read<EnteredMeeting & { generation: number }>(
      `select ${enteredColumns}, i.generation
       from invitees i join meetings m on m.id = i.meeting_id
       where i.person_id = $1 and i.removed_at is null and ${inCalendar('i')}
         and m.starts_at > now() - interval '1 year'
         and (m.cancelled_at is null or m.cancelled_at > now() - interval '30 days')
         and exists (select from mandates d where d.person_id = i.person_id and d.organisation_id = i.organisation_id
           and d.capacity in ('representative', 'first_alternate', 'second_alternate')
           and (d.ends_at is null or d.ends_at > now()))
       order by m.starts_at, m.id`,
      [personId],
    );
    const meetings = rows.map(({ generation, ...meeting }) => ({
      meeting: inCalendars(meeting, this.settings),
      generation,
    }));
    return meetingPublish(meetings, {
      name: translators[language]('calendar.feed.name', { name }),
      timeZone,
    });
  }

  async ownFeed(viewer: Viewer): Promise<OwnFeed | null> {
    const [feed] = await this.database.read<OwnFeed>(
      `select id, created_at as "createdAt" from calendar_feeds where person_id = $1 and revoked_at is null`,
      [viewer.personId],
    );
    return feed ?? null;
  }

  /** The address that calendar programs subscribe to. Whoever knows it reads one’s meetings. */
  addressOf({ id }: Pick<OwnFeed, 'id'>): string {
    return `${this.settings.publicUrl}/calendar/${signLink(this.settings.secret, 'calendar-feed', id)}.ics`;
  }

  /** Opens one’s calendar address, if there is none yet. */
  async open(actor: Actor): Promise<string> {
    return this.database.write(actor, 'openCalendarFeed', async (tx) => {
      const [opened] = await tx.query<{ id: string }[]>(
        `insert into calendar_feeds (id, person_id) values ($1, $2)
         on conflict (person_id) where revoked_at is null do nothing returning id`,
        [newId(), actor.personId],
      );
      if (opened) record(tx, { actor, act: 'openCalendarFeed', noun: 'CalendarFeed', nounId: opened.id });
      return actor.personId;
    });
  }

  /** Revokes one’s calendar address; nobody reads anything there any more. */
  async revoke(actor: Actor): Promise<string> {
    return this.database.write(actor, 'revokeCalendarFeed', async (tx) => {
      const [revoked] = await tx.query<[{ id: string }[], number]>(
        `update calendar_feeds set revoked_at = now() where person_id = $1 and revoked_at is null returning id`,
        [actor.personId],
      );
      for (const { id } of revoked)
        record(tx, { actor, act: 'revokeCalendarFeed', noun: 'CalendarFeed', nounId: id });
      return actor.personId;
    });
  }
}
