import { dayAhead } from './dates.js';
import type { Journey, Visitor } from './portal.js';

/** Every Member is asked to consent to a meeting from a day on without its whole notice, and has by letter. */
export async function everyMemberConsents(
  { database }: Journey,
  secretariat: Visitor,
  { meetingId, fromDay }: { meetingId: string; fromDay: string },
): Promise<void> {
  await secretariat.ask(
    `mutation ($meetingId: ID!, $fromDay: CalendarDate!) {
       askForShortNotice(meetingId: $meetingId, fromDay: $fromDay, because: "The offer lapses this month") { id } }`,
    { meetingId, fromDay },
  );
  const { rows } = await database.query<{ id: string; memberId: string }>(
    `select n.id, a.member_id as "memberId" from short_notices n join short_notice_answers a on a.short_notice_id = n.id
     where n.meeting_id = $1 and n.state = 'asked'`,
    [meetingId],
  );
  await secretariat.ask(
    `mutation ($id: ID!, $memberIds: [ID!]!) {
       recordShortNoticeConsent(id: $id, memberIds: $memberIds, where: "Letters of all Members") { id } }`,
    { id: rows[0]?.id, memberIds: rows.map(({ memberId }) => memberId) },
  );
}

/** The Members are asked about a meeting, by its number; gives the link of the mail to one of them. */
export async function askedOfShortNotice(
  journey: Journey,
  secretariat: Visitor,
  number: string,
): Promise<string> {
  const { rows } = await journey.database.query<{ id: string }>(`select id from meetings where number = $1`, [
    number,
  ]);
  await secretariat.ask(
    `mutation ($meetingId: ID!, $fromDay: CalendarDate!) {
       askForShortNotice(meetingId: $meetingId, fromDay: $fromDay, because: "The hall is free on that day alone") { id } }`,
    { meetingId: rows[0]?.id, fromDay: dayAhead(5) },
  );
  return journey.linkInMailTo('representative.iste@demonstration.example', '/notice/');
}
