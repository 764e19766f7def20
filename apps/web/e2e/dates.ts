import type { Visitor } from './portal.js';

/** A weekday some days from now, as a date. */
export function dayAhead(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** Enters a draft with an agenda, past the screens; gives its id and number. */
export async function draftMeeting(
  secretariat: Visitor,
  title: string,
): Promise<{ id: string; number: string }> {
  const meeting = {
    title,
    kind: 'ordinary',
    mode: 'online',
    wallClock: `${dayAhead(90)}T20:00`,
    timeZone: 'Asia/Shanghai',
    minutes: 90,
    place: '',
    link: 'https://meet.example/board',
    note: '',
  };
  const { createMeeting } = await secretariat.ask<{ createMeeting: { id: string; number: string } }>(
    `mutation ($meeting: MeetingInput!) { createMeeting(meeting: $meeting) { id number } }`,
    { meeting },
  );
  const item = { title: 'Work plan', kind: 'decision', minutes: 30, note: '', presenterName: '' };
  await secretariat.ask(
    `mutation ($id: ID!, $item: AgendaItemInput!) { addAgendaItem(meetingId: $id, item: $item) { id } }`,
    { id: createMeeting.id, item },
  );
  return createMeeting;
}

/** A draft whose dates are polled, past the screens; gives its number. */
export async function pollDates(secretariat: Visitor): Promise<string> {
  const { id, number } = await draftMeeting(secretariat, 'Advisory Board, a date to find');
  const poll = {
    slots: [{ wallClock: `${dayAhead(90)}T20:00` }, { wallClock: `${dayAhead(91)}T09:00` }],
    closes: { wallClock: `${dayAhead(10)}T18:00` },
  };
  await secretariat.ask(
    `mutation ($id: ID!, $poll: DatePollInput!) { openDatePoll(meetingId: $id, poll: $poll) { id } }`,
    { id, poll },
  );
  return number;
}
