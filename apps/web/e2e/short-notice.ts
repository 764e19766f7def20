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
