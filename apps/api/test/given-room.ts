import { said, type Founder, type ShownMeeting, type TestBoard } from './board.js';
import type { Answer, Json } from './api.js';

/** A convened meeting that starts in half an hour, so that its room can be entered and it can be opened. */
export async function meetingToday(board: TestBoard): Promise<ShownMeeting> {
  const meeting = await board.convened();
  await board.portal.source.query(
    `update meetings set starts_at = now() + interval '30 minutes', time_zone = 'Etc/UTC',
       wall_clock = to_char((now() + interval '30 minutes') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') where id = $1`,
    [meeting.id],
  );
  return meeting;
}

const floor = `{ id number state floor { opensFrom { time } isAccessible
  currentItem { id by minutesLeft } quorum { call base counted least quorate } quorumNotes { quorate }
  members { id slug name place here { id capacity } mayCome { id } standsInFor proxyTo outForItemId recusedFromItemIds isViewers }
  items { id quorum { base counted least quorate } quorumNotes { quorate } recused viewerIsRecused viewerCanConduct }
  viewerCanConduct viewerCanOpen viewerCanAdjourn viewerCanResume viewerCanCallAgain viewerCanClose } }`;

export const openMeeting = `mutation ($id: ID!) { openMeeting(id: $id) ${floor} }`;
export const adjournMeeting = `mutation ($id: ID!) { adjournMeeting(id: $id) ${floor} }`;
export const resumeMeeting = `mutation ($id: ID!, $second: Boolean) { resumeMeeting(id: $id, secondCall: $second) ${floor} }`;
export const closeMeeting = `mutation ($id: ID!) { closeMeeting(id: $id) ${floor} }`;
export const takeUpItem = `mutation ($itemId: ID!) { takeUpItem(itemId: $itemId) ${floor} }`;
export const enterPresence = `mutation ($meetingId: ID!, $entry: PresenceInput!) {
  enterPresence(meetingId: $meetingId, entry: $entry) ${floor} }`;
export const meetingRoom = `query ($number: String!) { meetingRoom(number: $number) ${floor} }`;

/** A meeting on its day, with what people do in its room. */
export class TestRoom {
  private constructor(
    readonly board: TestBoard,
    readonly meeting: ShownMeeting,
    readonly members: Record<Founder, string>,
  ) {}

  static async convened(board: TestBoard): Promise<TestRoom> {
    const rows = await board.portal.sql<{ slug: Founder; id: string }>(`select slug, id from organisations`);
    const members = Object.fromEntries(rows.map(({ slug, id }) => [slug, id])) as Record<Founder, string>;
    return new TestRoom(board, await meetingToday(board), members);
  }

  /** Opened by the Secretariat, with the representatives of these Members there. */
  static async open(board: TestBoard, ...founders: Founder[]): Promise<TestRoom> {
    const room = await TestRoom.convened(board);
    said(await room.bySecretariat(openMeeting, { id: room.meeting.id }), 'openMeeting');
    for (const founder of founders) said(await room.arrive(founder), 'enterPresence');
    return room;
  }

  get item(): string {
    return this.meeting.agenda[0]?.id ?? '';
  }

  async bySecretariat(document: string, variables: Record<string, unknown>): Promise<Answer> {
    return (await this.board.asSecretary)(document, variables);
  }

  /** Enters a line, by the Member’s representative unless somebody else is named. */
  async enter(founder: Founder, entry: Record<string, unknown>, by?: string): Promise<Answer> {
    const run = await this.board.run(by ?? this.board.representatives[founder]);
    const line = { memberId: this.members[founder], ...entry };
    return run(enterPresence, { meetingId: this.meeting.id, entry: line });
  }

  arrive(founder: Founder, by?: string): Promise<Answer> {
    return this.enter(founder, { act: 'arrived', personId: this.board.representatives[founder] }, by);
  }

  leave(founder: Founder): Promise<Answer> {
    return this.enter(founder, { act: 'left', personId: this.board.representatives[founder] });
  }

  /** The room as somebody sees it. */
  async seenBy(personId: string): Promise<Json> {
    const run = await this.board.run(personId);
    return said<Json>(await run(meetingRoom, { number: this.meeting.number }), 'meetingRoom');
  }
}
