import { Not } from 'typeorm';
import type { Tx } from '../platform/db/database.js';
import { newId } from '../platform/db/new-id.js';
import { addDays, isWeekend, type PlainDate } from '../platform/time/calendar-days.js';
import { dateIn } from '../platform/time/zones.js';
import { AgendaItem, type AgendaItemKind } from '../features/meetings/agenda-item.entity.js';
import { whoIsCalled } from '../features/meetings/calling.rules.js';
import { callingFacts } from '../features/meetings/calling-facts.js';
import { callPeople, invite } from '../features/meetings/invitations-to-meetings.js';
import { meetingColumns, type MeetingDetails } from '../features/meetings/meeting-details.js';
import { Meeting } from '../features/meetings/meeting.entity.js';
import { nextMeetingNumber } from '../features/meetings/meeting-steps.js';
import { agendaAdopted, seedRecordOf, type Told } from './demonstration-record.js';
import { awardMeeting } from './demonstration-results.js';

export type Agenda = readonly [string, AgendaItemKind, number, string][];

const agenda: Agenda = [
  ['Opening and adoption of the agenda', 'consent', 5, 'Chair'],
  ['Annual report on the work of the network', 'information', 20, 'Secretary-General'],
  ['Work plan and priorities of the coming year', 'discussion', 30, 'Secretariat'],
  ['Opening of a call for joint research', 'decision', 25, 'Secretariat'],
  ['Rotation of the Chair', 'decision', 20, 'Chair'],
  ['Any other business, and the next meeting', 'discussion', 10, 'Chair'],
];

/** That of the meeting whose minutes are published. */
const shortAgenda: Agenda = [
  ['Adoption of the agenda', 'consent', 5, 'Chair'],
  ['Report of the Secretariat', 'information', 20, 'Secretary-General'],
  ['Place of the next meeting', 'decision', 15, 'Chair'],
];

/** What that meeting did. */
const spring: Told = {
  written: [
    'Demonstration: this meeting is made up. All six Members were present; the first alternate sat for ALECSO.',
    'The agenda was adopted without objection.',
    'The Secretariat reported on its work since the last meeting. The Board took note of the report.',
    'SEAMEO moved that the Board meet next in Beijing. The motion was put to the vote by roll call.',
  ],
  agreed: [{ item: 1, text: agendaAdopted }],
  moved: {
    item: 3,
    by: 'seameo',
    abstains: 'iste',
    text: {
      en: 'The Board meets next in Beijing, at the conference.',
      'zh-Hans': '咨询委员会下次会议于大会期间在北京举行。',
      ar: 'يجتمع المجلس المرة المقبلة في بكين، أثناء المؤتمر.',
    },
    isActedOn: false,
  },
};

/** What those who sit for the Members have answered to the meeting that lies ahead; the others have not yet. */
const answered = { slibnu: 'coming', seameo: 'coming', alecso: 'coming', iste: 'perhaps' };

export const online: Omit<MeetingDetails, 'title' | 'wallClock'> = {
  kind: 'ordinary',
  mode: 'online',
  timeZone: 'Asia/Shanghai',
  occurrence: null,
  minutes: 120,
  place: '',
  link: 'https://meet.example/gsenet-advisory-board',
  note: 'Demonstration: this meeting is made up. Papers are on the meeting’s page.',
};

/**
 * Enters a meeting that is minuted, one that is over, one that lies ahead and a draft, once; all of them say that they
 * are made up.
 */
export async function seedDemonstrationMeetings(tx: Tx): Promise<void> {
  if (await tx.existsBy(Meeting, { isDemonstration: true, title: Not(awardMeeting) })) return;
  const today = dateIn(new Date(), 'Asia/Shanghai');
  await seedMinuted(tx, today);
  await seedPast(tx, today);
  await seedAhead(tx, today);
  await seedDraft(tx, today);
}

/** Twelve o’clock UTC is night for nobody on the Board. */
async function seedAhead(tx: Tx, today: PlainDate): Promise<void> {
  const meeting = await enter(tx, {
    ...online,
    title: 'Advisory Board, online meeting',
    wallClock: evening(today, 60),
  });
  await tx.update(Meeting, { id: meeting.id }, { state: 'convened', convenedAt: new Date() });
  await callPeople(tx, meeting);
  for (const [slug, answer] of Object.entries(answered))
    await tx.query(
      `update invitees set answer = $3, answered_at = now(), answered_from = 'mail'
       where meeting_id = $1 and awaited and organisation_id = (select id from organisations where slug = $2)`,
      [meeting.id, slug, answer],
    );
}

/** Long enough ago that its minutes have been published, whatever day it is. */
async function seedMinuted(tx: Tx, today: PlainDate): Promise<void> {
  const meeting = await enter(
    tx,
    {
      ...online,
      title: 'Advisory Board, spring meeting',
      minutes: 60,
      wallClock: evening(springDay(today), 0),
    },
    shortAgenda,
  );
  await hold(tx, meeting);
  await seedRecordOf(tx, meeting.id, spring);
}

async function seedPast(tx: Tx, today: PlainDate): Promise<void> {
  const meeting = await enter(tx, {
    ...online,
    title: 'Advisory Board, meeting at the conference',
    mode: 'in_person',
    place: 'Beijing',
    link: '',
    wallClock: `${lastConferenceDay(today)}T15:00`,
  });
  await hold(tx, meeting);
}

/** Step: the meeting was convened in time, everybody came, and it is closed. */
export async function hold(tx: Tx, meeting: Awaited<ReturnType<typeof enter>>): Promise<void> {
  const { startsAt, wallClock } = meeting;
  const convenedAt = new Date(startsAt.getTime() - 60 * 86_400_000);
  await tx.update(Meeting, { id: meeting.id }, { state: 'closed', convenedAt, changedAt: convenedAt });
  const { called } = whoIsCalled(await callingFacts(tx, startsAt, wallClock.slice(0, 10)));
  for (const call of called) await invite(tx, meeting.id, call, call.answers);
  await tx.query(
    `update invitees set answer = 'coming', answered_at = $2, answered_from = 'portal' where meeting_id = $1 and awaited`,
    [meeting.id, convenedAt],
  );
}

async function seedDraft(tx: Tx, today: PlainDate): Promise<void> {
  await enter(tx, {
    ...online,
    title: 'Advisory Board, meeting on the annual report',
    mode: 'hybrid',
    place: 'Beijing',
    link: '',
    wallClock: evening(today, 130),
  });
}

export async function enter(tx: Tx, details: MeetingDetails, items = agenda) {
  const columns = meetingColumns(details);
  const number = await nextMeetingNumber(tx, columns.wallClock);
  const id = newId();
  await tx.insert(Meeting, { id, number, ...columns, isDemonstration: true });
  await tx.insert(
    AgendaItem,
    items.map(([title, kind, minutes, presenterName], index) => ({
      id: newId(),
      meetingId: id,
      position: index + 1,
      title,
      kind,
      minutes,
      presenterName,
    })),
  );
  return { id, ...columns };
}

/** Twenty o’clock on the first weekday so many days ahead. */
export function evening(today: PlainDate, days: number): string {
  let day = addDays(today, days);
  while (isWeekend(day)) day = addDays(day, 1);
  return `${day}T20:00`;
}

/** The day of the meeting whose minutes are published. */
export const springDay = (today: PlainDate): PlainDate => addDays(lastConferenceDay(today), -120);

/** The second day of the last conference that is over. */
function lastConferenceDay(today: PlainDate): PlainDate {
  const year = Number(today.slice(0, 4));
  const thisYear = `${year}-08-19`;
  return thisYear < today ? thisYear : `${year - 1}-08-19`;
}
