import { Inject, Injectable } from '@nestjs/common';
import type { Capacity } from '../../platform/auth/actor.js';
import { signLink } from '../../platform/auth/signed-link.js';
import { Database } from '../../platform/db/database.js';
import type { Letter, Writing } from '../../platform/mail/letter.js';
import { letterWriters } from '../../platform/mail/letter-writers.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { inWords } from '../../platform/read-model/in-words.js';
import { isKeptOut } from './recusal.sql.js';
import type { AttendeeRole } from './calling.rules.js';
import { meetingLetterKinds, type MeetingLetterKind } from './invitations-to-meetings.js';
import type { Answer } from './invitee.entity.js';
import { meetingCancel, meetingRequest, type CalendarAttendee } from './meeting.calendar.js';
import { inCalendar } from './meeting.sql.js';
import {
  enteredColumns,
  inCalendars,
  organiserOf,
  pageOf,
  type EnteredMeeting,
} from './meeting-in-calendars.js';
import { meetingLetter, type AboutMeeting } from './meeting-letter.js';

interface Row extends EnteredMeeting {
  cancelledBecause: string | null;
  agenda: AboutMeeting['agenda'];
  name: string;
  address: string;
  readerZone: string;
  organisation: string;
  capacity: Capacity;
  role: AttendeeRole;
  awaited: boolean;
  answer: Answer;
  generation: number;
  removed: boolean;
  shown: boolean;
  insteadOf: string | null;
  delegatedFrom: string | null;
  delegatedTo: string | null;
}

/** Writes to one person about their invitation to a meeting, as it stands when the letter is written. */
@Injectable()
export class MeetingLetters {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Null where the letter has nothing to say any more, because something newer has been written since. */
  async write(kind: MeetingLetterKind, { aboutId, language, t }: Writing): Promise<Letter | null> {
    const row = await this.invitation(aboutId, language);
    if (!row || !isStillTrue(kind, row)) return null;
    const letter = meetingLetter({
      kind,
      meeting: row,
      agenda: row.agenda,
      recipient: { ...row, timeZone: row.readerZone },
      page: pageOf(row, this.settings),
      answerPage: `${this.settings.publicUrl}/answer/${signLink(this.settings.secret, 'answer', aboutId)}`,
      language,
      t,
    });
    if (!row.shown) return letter;
    const takesOut = kind === 'meeting_cancelled' || kind === 'meeting_removed';
    const calendar = takesOut
      ? ({ method: 'CANCEL', content: this.calendar(row, meetingCancel) } as const)
      : ({ method: 'REQUEST', content: this.calendar(row, meetingRequest) } as const);
    return {
      ...letter,
      closing: t(takesOut ? 'mail.meeting.closingTaken' : 'mail.meeting.closing'),
      calendar,
    };
  }

  private calendar(row: Row, form: typeof meetingRequest): string {
    const attendee: CalendarAttendee = {
      name: row.name,
      address: row.address,
      role: row.role === 'OPT-PARTICIPANT' ? 'REQ-PARTICIPANT' : row.role,
      answers: row.awaited,
      answer: row.answer,
      generation: row.generation,
      timeZone: row.readerZone,
      ...(row.delegatedTo && { delegatedTo: row.delegatedTo }),
      ...(row.delegatedFrom && { delegatedFrom: row.delegatedFrom }),
    };
    return form(inCalendars(row, this.settings), attendee, organiserOf(this.settings), new Date());
  }

  private async invitation(inviteeId: string, language: string): Promise<Row | undefined> {
    const [row] = await this.database.read<Row>(
      `select ${enteredColumns}, m.cancelled_because as "cancelledBecause",
         (select coalesce(json_agg(json_build_object('title', case when ${isKeptOut('g.id', 'i.person_id')}
             then ${inWords('recusals.item', { language: () => '$2' })} else g.title end, 'minutes', g.minutes)
             order by g.position), '[]')
           from agenda_items g where g.meeting_id = m.id) as agenda,
         p.name, a.address, p.time_zone as "readerZone", coalesce(o.name ->> $2, o.name ->> 'en') as organisation,
         i.capacity, i.role, i.awaited, i.answer, i.generation, i.removed_at is not null as removed,
         ${inCalendar('i')} as shown, named_by.name as "insteadOf",
         ${addressOf('named_by.person_id')} as "delegatedFrom", ${addressOf('i.alternate_id')} as "delegatedTo"
       from invitees i
       join meetings m on m.id = i.meeting_id
       join people p on p.id = i.person_id
       join email_addresses a on a.person_id = p.id and a.is_primary
       join organisations o on o.id = i.organisation_id
       left join lateral (
         select n.person_id, np.name from invitees n join people np on np.id = n.person_id
         where n.meeting_id = i.meeting_id and n.alternate_id = i.person_id and n.removed_at is null) named_by on true
       where i.id = $1`,
      [inviteeId, language],
    );
    return row;
  }
}

const addressOf = (personId: string) =>
  `(select d.address from email_addresses d where d.person_id = ${personId} and d.is_primary)`;

function isStillTrue(kind: MeetingLetterKind, { state, removed, answer }: Row): boolean {
  if (kind === 'meeting_removed') return removed;
  if (kind === 'meeting_cancelled') return !removed && state === 'cancelled';
  if (removed || state === 'cancelled') return false;
  return kind !== 'meeting_reminder' || answer === 'waiting';
}

/**
 * A writer for every kind of letter about meetings. Convening and whatever changes
 * it are told at once (Rules of Procedure, section 2, Notice).
 */
export const meetingLetterWriters = letterWriters(meetingLetterKinds, MeetingLetters, (kind) =>
  kind === 'meeting_reminder' ? 'reminder' : 'notice',
);
