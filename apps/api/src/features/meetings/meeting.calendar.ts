import {
  calendarOf,
  mailto,
  personName,
  plainLines,
  secureAddress,
  singleLine,
  utc,
  type Property,
} from '../../platform/calendar/icalendar.js';
import { wallClockIn } from '../../platform/time/zones.js';
import type { AttendeeRole } from './calling.rules.js';
import type { Answer } from './invitee.entity.js';
import type { MeetingState } from './meeting.entity.js';
import { calendarStatus } from './meeting.rules.js';

/*
 * Meetings as iCalendar objects. Single meetings are written in UTC, so that no calendar program needs a zone
 * definition, or trusts its own.
 */

export interface CalendarMeeting {
  /** Given once and never changed, `<id>@<host>`. */
  uid: string;
  sequence: number;
  state: MeetingState;
  startsAt: Date;
  minutes: number;
  /** IANA zone of the meeting. */
  timeZone: string;
  title: string;
  place: string;
  link: string;
  note: string;
  /** Address of the meeting's page in the portal. */
  page: string;
  changedAt: Date;
}

/** Who writes the invitations: the same mailbox for ever, since calendars tie a meeting to its organiser. */
export interface Organiser {
  name: string;
  address: string;
}

export interface CalendarAttendee {
  name: string;
  address: string;
  role: AttendeeRole;
  /** Whether an answer is awaited. */
  answers: boolean;
  answer: Answer;
  /** 1, and one more each time that the person is called again after having been removed. */
  generation: number;
  /** IANA zone of the person. */
  timeZone: string;
  /** Address of the alternate who comes instead, and of the representative whom this alternate stands in for. */
  delegatedTo?: string;
  delegatedFrom?: string;
}

/**
 * The invitation of one person, or its newest version: only the recipient is listed, so that addresses do not
 * leak.
 * @param sentAt when this message is written; every message has its own
 */
export function meetingRequest(
  meeting: CalendarMeeting,
  attendee: CalendarAttendee,
  organiser: Organiser,
  sentAt: Date,
): string {
  return calendarOf('REQUEST', [
    [
      ...eventProperties(meeting, attendee, sentAt),
      ['sequence', {}, 'integer', meeting.sequence],
      ['status', {}, 'text', calendarStatus(meeting.state)],
      organiserProperty(organiser),
      attendeeProperty(attendee),
    ],
  ]);
}

/**
 * Takes a meeting out of one person's calendar: because it is called off, or because the person is no longer
 * called to it. Only the first is a status of the meeting.
 */
export function meetingCancel(
  meeting: CalendarMeeting,
  attendee: CalendarAttendee,
  organiser: Organiser,
  sentAt: Date,
): string {
  const calledOff = meeting.state === 'cancelled';
  const status: Property[] = calledOff ? [['status', {}, 'text', 'CANCELLED']] : [];
  return calendarOf('CANCEL', [
    [
      ...eventProperties(meeting, attendee, sentAt),
      ['sequence', {}, 'integer', calledOff ? meeting.sequence : meeting.sequence + 1],
      ...status,
      organiserProperty(organiser),
      attendeeProperty(attendee),
    ],
  ]);
}

/** A meeting to publish, as the reader was invited to it: another generation is another entry in calendars. */
export interface PublishedMeeting {
  meeting: CalendarMeeting;
  generation: number;
}

/**
 * Meetings to download or to subscribe to: nobody's name or address is in it, and nothing asks for an answer.
 * Meetings called off stay, marked so, for otherwise some calendars keep them. While nothing changes it is the
 * same to the last octet, so that a reader who has it need not fetch it again. For the public the caller leaves
 * out the link.
 */
export function meetingPublish(
  meetings: PublishedMeeting[],
  feed: { name: string; timeZone?: string },
): string {
  const name = singleLine(feed.name);
  return calendarOf(
    'PUBLISH',
    meetings.map(({ meeting, generation }) => [
      ...eventProperties(
        meeting,
        { generation, timeZone: feed.timeZone ?? meeting.timeZone },
        meeting.changedAt,
      ),
      ['sequence', {}, 'integer', meeting.sequence],
      ['status', {}, 'text', calendarStatus(meeting.state)],
    ]),
    [
      ['name', {}, 'text', name],
      ['x-wr-calname', {}, 'text', name],
      ['refresh-interval', {}, 'duration', 'PT1H'],
      ['x-published-ttl', {}, 'duration', 'PT1H'],
    ],
  );
}

/** The UID of a meeting for a person who is called to it for the first, second … time. */
export function uidOf(uid: string, generation: number): string {
  return generation === 1 ? uid : uid.replace(/@|$/, `-g${generation}$&`);
}

function eventProperties(
  meeting: CalendarMeeting,
  reader: { generation: number; timeZone: string },
  sentAt: Date,
): Property[] {
  const link = secureAddress(meeting.link);
  const where = [singleLine(meeting.place), link].filter(Boolean).join(' · ');
  const properties: Property[] = [
    ['uid', {}, 'text', uidOf(meeting.uid, reader.generation)],
    ['dtstamp', {}, 'date-time', utc(sentAt)],
    ['last-modified', {}, 'date-time', utc(meeting.changedAt)],
    ['dtstart', {}, 'date-time', utc(meeting.startsAt)],
    ['dtend', {}, 'date-time', utc(endOf(meeting))],
    ['summary', {}, 'text', singleLine(meeting.title)],
    ['description', {}, 'text', describe(meeting, reader.timeZone)],
  ];
  if (where) properties.push(['location', {}, 'text', where]);
  if (link) properties.push(['conference', { feature: 'VIDEO' }, 'uri', link]);
  properties.push(['url', {}, 'uri', new URL(meeting.page).href], ['transp', {}, 'text', 'OPAQUE']);
  return properties;
}

function describe(meeting: CalendarMeeting, readerZone: string): string {
  const zones = [...new Set([meeting.timeZone, readerZone])];
  const paragraphs = [
    zones.map((zone) => localTimes(meeting, zone)).join('\n'),
    secureAddress(meeting.link),
    plainLines(meeting.note).trim(),
    new URL(meeting.page).href,
  ];
  return paragraphs.filter(Boolean).join('\n\n');
}

/** `2027-08-18 15:00–16:30 Asia/Shanghai (UTC+08:00)`: the same in every language. */
function localTimes(meeting: CalendarMeeting, zone: string): string {
  const start = wallClockIn(meeting.startsAt, zone);
  const end = wallClockIn(endOf(meeting), zone);
  const until = end.date === start.date ? `–${end.time}` : ` – ${end.date} ${end.time}`;
  return `${start.date} ${start.time}${until} ${zone} (UTC${start.offset})`;
}

function organiserProperty({ name, address }: Organiser): Property {
  return ['organizer', { cn: personName(name) }, 'cal-address', mailto(address)];
}

function attendeeProperty(attendee: CalendarAttendee): Property {
  const parameters: Record<string, string> = {
    cn: personName(attendee.name),
    cutype: 'INDIVIDUAL',
    role: attendee.role,
    partstat: attendee.delegatedTo ? 'DELEGATED' : partstat[attendee.answer],
    rsvp: attendee.answers ? 'TRUE' : 'FALSE',
  };
  if (attendee.delegatedTo) parameters['delegated-to'] = mailto(attendee.delegatedTo);
  if (attendee.delegatedFrom) parameters['delegated-from'] = mailto(attendee.delegatedFrom);
  return ['attendee', parameters, 'cal-address', mailto(attendee.address)];
}

const partstat: Record<Answer, string> = {
  waiting: 'NEEDS-ACTION',
  coming: 'ACCEPTED',
  perhaps: 'TENTATIVE',
  not_coming: 'DECLINED',
};

function endOf({ startsAt, minutes }: CalendarMeeting): Date {
  return new Date(startsAt.getTime() + minutes * 60_000);
}
