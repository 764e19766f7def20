import { meetingClosed } from './held-meeting.js';
import type { Journey, Visitor } from './portal.js';

/** A meeting whose draft minutes were sent, with a correction; gives its number. */
export async function draftSent(journey: Journey, secretariat: Visitor): Promise<string> {
  const number = await meetingClosed(journey, secretariat, 'A meeting with a draft');
  const { rows } = await journey.database.query<{ meetingId: string; key: string }>(
    `select m.id as "meetingId", a.id as key from meetings m join agenda_items a on a.meeting_id = m.id
     where m.number = $1`,
    [number],
  );
  const text = {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'COL presented the work plan.' }] },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A first point' }] }],
          },
        ],
      },
    ],
  };
  await secretariat.ask(
    `mutation ($meetingId: ID!, $key: String!, $text: RichText) {
       saveMinutesSection(meetingId: $meetingId, key: $key, text: $text, baseVersion: 0) { section { key } } }`,
    { ...rows[0], text },
  );
  await secretariat.ask(`mutation ($meetingId: ID!) { sendDraftMinutes(meetingId: $meetingId) { id } }`, {
    meetingId: rows[0]?.meetingId,
  });
  const col = await journey.signedIn('representative.col');
  await col.ask(
    `mutation ($meetingId: ID!, $key: String!) {
       giveMinutesCorrection(meetingId: $meetingId, key: $key, text: "It was COL and ISTE.") { id } }`,
    rows[0],
  );
  await col.leave();
  return number;
}
