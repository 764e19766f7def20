import { nothingIsOverdue } from './agendas.js';
import type { Journey, Visitor } from './portal.js';
import { everyMemberConsents } from './short-notice.js';

/** A meeting with the consent of all that begins in an hour, convened, with one item. */
export async function meetingNow(journey: Journey, secretariat: Visitor, title: string): Promise<string> {
  await nothingIsOverdue(journey);
  const startsAt = new Date(Date.now() + 3_600_000).toISOString().slice(0, 16);
  const { createMeeting } = await secretariat.ask<{ createMeeting: { id: string; number: string } }>(
    `mutation ($meeting: MeetingInput!) { createMeeting(meeting: $meeting) { id number } }`,
    {
      meeting: {
        title,
        kind: 'extraordinary',
        mode: 'online',
        wallClock: startsAt,
        timeZone: 'Etc/UTC',
        minutes: 90,
        place: '',
        link: 'https://meet.example/board',
        note: '',
      },
    },
  );
  const { id, number } = createMeeting;
  const item = { title: 'Work plan', kind: 'decision', minutes: 30, note: '', presenterName: '' };
  await secretariat.ask(
    `mutation ($id: ID!, $item: AgendaItemInput!) { addAgendaItem(meetingId: $id, item: $item) { id } }`,
    { id, item },
  );
  await everyMemberConsents(journey, secretariat, { meetingId: id, fromDay: startsAt.slice(0, 10) });
  const { rows } = await journey.database.query<{ version: number }>(
    `select version from meetings where id = $1`,
    [id],
  );
  await secretariat.ask(
    `mutation ($id: ID!, $version: Int!) {
       conveneMeeting(id: $id, version: $version) { id } }`,
    { id, version: rows[0]?.version },
  );
  return number;
}

/** A meeting that is open, with a vote that is published and another that is open. */
export async function heldMeeting(
  journey: Journey,
  secretariat: Visitor,
  title = 'A meeting under way',
): Promise<{ number: string; vote: string; open: string }> {
  const number = await meetingNow(journey, secretariat, title);
  const { rows } = await journey.database.query<{ meetingId: string; itemId: string }>(
    `select m.id as "meetingId", a.id as "itemId" from meetings m join agenda_items a on a.meeting_id = m.id
     where m.number = $1`,
    [number],
  );
  const { meetingId, itemId } = rows[0] ?? { meetingId: '', itemId: '' };
  await secretariat.ask(`mutation ($id: ID!) { openMeeting(id: $id) { id } }`, { id: meetingId });
  const { rows: people } = await journey.database.query<{ memberId: string; personId: string }>(
    `select d.organisation_id as "memberId", d.person_id as "personId" from mandates d
     join organisations o on o.id = d.organisation_id
     where d.capacity = 'representative' and o.slug in ('col', 'iste', 'seameo', 'alecso') order by o.slug = 'col' desc`,
  );
  for (const person of people)
    await secretariat.ask(
      `mutation ($meetingId: ID!, $entry: PresenceInput!) { enterPresence(meetingId: $meetingId, entry: $entry) { id } }`,
      { meetingId, entry: { ...person, act: 'arrived' } },
    );
  await secretariat.ask(`mutation ($itemId: ID!) { takeUpItem(itemId: $itemId) { id } }`, { itemId });
  const voteOn = async (text: string): Promise<string> => {
    const { tableMotion } = await secretariat.ask<{ tableMotion: { id: string } }>(
      `mutation ($itemId: ID!, $moverId: ID!, $text: String!) {
         tableMotion(itemId: $itemId, moverId: $moverId, matter: ordinary, text: $text) { id } }`,
      { itemId, moverId: people[0]?.memberId, text },
    );
    const { openVote } = await secretariat.ask<{ openVote: { id: string } }>(
      `mutation ($motionId: ID!) { openVote(motionId: $motionId, version: 1, mode: named) { id } }`,
      { motionId: tableMotion.id },
    );
    return openVote.id;
  };
  const vote = await voteOn('The Board adopts the work plan.');
  await secretariat.ask(
    `mutation ($voteId: ID!, $memberId: ID!) { enterBallot(voteId: $voteId, memberId: $memberId, choice: yes) { id } }`,
    { voteId: vote, memberId: people[1]?.memberId },
  );
  await secretariat.ask(`mutation ($id: ID!) { closeVote(id: $id) { id } }`, { id: vote });
  const open = await voteOn('The Board thanks its Chair.');
  return { number, vote, open };
}

/** A meeting that is closed, at which the work plan was adopted by vote. */
export async function meetingClosed(journey: Journey, secretariat: Visitor, title: string): Promise<string> {
  const { number, open } = await heldMeeting(journey, secretariat, title);
  const close = `mutation ($id: ID!) { closeVote(id: $id) { id } }`;
  await secretariat.ask(close, { id: open });
  const { rows } = await journey.database.query<{ id: string }>(`select id from meetings where number = $1`, [
    number,
  ]);
  await secretariat.ask(`mutation ($id: ID!) { closeMeeting(id: $id) { id } }`, { id: rows[0]?.id });
  return number;
}
