import { dayAhead } from './dates.js';
import type { Journey, Visitor } from './portal.js';
import { everyMemberConsents } from './short-notice.js';

/** What is overdue heads each new agenda by itself; afterwards agendas hold what a journey puts on them. */
export async function nothingIsOverdue({ database }: Journey): Promise<void> {
  await database.query(`update actions set due_on = due_on + 365`);
}

/** A meeting so near that its agenda is frozen, with a report, an item by consent and a late item; gives its number. */
export async function frozenMeeting(journey: Journey, secretariat: Visitor, title: string): Promise<string> {
  const { createMeeting } = await secretariat.ask<{ createMeeting: { id: string; number: string } }>(
    `mutation ($meeting: MeetingInput!) { createMeeting(meeting: $meeting) { id number } }`,
    {
      meeting: {
        title,
        kind: 'extraordinary',
        mode: 'online',
        wallClock: `${dayAhead(5)}T20:00`,
        timeZone: 'Asia/Shanghai',
        minutes: 90,
        place: '',
        link: 'https://meet.example/board',
        note: '',
      },
    },
  );
  const { id, number } = createMeeting;
  const matters = {
    'Work plan': 'decision',
    'Report on the library': 'information',
    'Minutes of the last meeting': 'consent',
  };
  for (const [matter, kind] of Object.entries(matters))
    await secretariat.ask(
      `mutation ($id: ID!, $item: AgendaItemInput!) { addAgendaItem(meetingId: $id, item: $item) { id } }`,
      { id, item: { title: matter, kind, minutes: 10, note: 'As sent in October', presenterName: '' } },
    );
  await everyMemberConsents(journey, secretariat, { meetingId: id, fromDay: dayAhead(5) });
  const { rows } = await journey.database.query<{ version: number }>(
    `select version from meetings where id = $1`,
    [id],
  );
  await secretariat.ask(
    `mutation ($id: ID!, $version: Int!) {
       conveneMeeting(id: $id, version: $version) { id } }`,
    { id, version: rows[0]?.version },
  );
  await secretariat.ask(
    `mutation ($meetingId: ID!, $item: AgendaItemInput!) {
       proposeLateItem(meetingId: $meetingId, item: $item, because: "The offer came today") { id } }`,
    {
      meetingId: id,
      item: { title: 'An offer that lapses', kind: 'decision', minutes: 10, note: '', presenterName: '' },
    },
  );
  return number;
}
