import type { RichText } from '@gsenet/shared/rich-text';
import { signLink } from '../src/platform/auth/signed-link.js';
import type { Answer, Json } from './api.js';
import { said, type Founder, type TestBoard } from './board.js';
import { TestRoom, closeMeeting } from './given-room.js';

const section = `{ key version text isWithheldFromViewer isWithheld withheldBecause hasChangedSinceSent sentText earlier
  item { title } savedBy { name } saved { date } versions { text keptAs savedBy { name } }
  motions { text votes { state outcome { outcome } } } decisions { number text actions { what } } }`;
export const shown = `{ id state draftDueOn isLate sentOn correctionsUntil correctionsAreOpen approvedOn approvedBy
  approvedIn { number } publishableOn publishedOn viewerHasAgreed viewerCanWrite viewerCanSend viewerCanCorrect
  viewerCanAnswer viewerCanApprove viewerCanWithhold viewerCanPublish meeting { number state }
  corrections { id key text state answer isViewers person { name } member { slug } }
  record { chair sittings { call } quorumNotes { quorate }
    members { name proxyTo stays { person capacity standsInFor until { time } } }
    items { id recused quorumNotes { quorate } takenUp { time } movements { act member person } } }
  sections ${section} }`;

export const minutesByNumber = `query ($number: String!) { minutes(number: $number) ${shown} }`;
export const saveSection = `mutation ($meetingId: ID!, $key: String!, $text: RichText, $base: Int!) {
  saveMinutesSection(meetingId: $meetingId, key: $key, text: $text, baseVersion: $base) {
    section ${section} conflict { yours } } }`;
export const withholdSection = `mutation ($meetingId: ID!, $key: String!, $because: String) {
  withholdMinutesSection(meetingId: $meetingId, key: $key, because: $because) ${shown} }`;
export const sendDraft = `mutation ($meetingId: ID!) { sendDraftMinutes(meetingId: $meetingId) ${shown} }`;
export const giveCorrection = `mutation ($meetingId: ID!, $key: String!, $text: String!) {
  giveMinutesCorrection(meetingId: $meetingId, key: $key, text: $text) ${shown} }`;
export const agree = `mutation ($meetingId: ID!) { agreeToMinutes(meetingId: $meetingId) ${shown} }`;
export const answerCorrection = `mutation ($id: ID!, $takenOver: Boolean!, $because: String = "") {
  answerMinutesCorrection(id: $id, takenOver: $takenOver, because: $because) ${shown} }`;
export const approve = `mutation ($meetingId: ID!, $at: String!) { approveMinutes(meetingId: $meetingId, at: $at) ${shown} }`;
export const publish = `mutation ($meetingId: ID!) { publishMinutes(meetingId: $meetingId) ${shown} }`;
export const draftToCorrect = `query ($token: String!, $section: String) { draftToCorrect(token: $token, section: $section) {
  id title number personName canCorrect hasAgreed sections { key title } section { key title text isWhole }
  given { text state answer } } }`;

/** A text of one paragraph. */
export const words = (text: string): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** A meeting at which COL, ISTE, SEAMEO and ALECSO were, and its minutes. */
export class TestMinutes {
  private constructor(readonly room: TestRoom) {}

  /** Of a meeting that is closed; nothing is written yet. */
  static async ofClosed(board: TestBoard): Promise<TestMinutes> {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    said(await room.bySecretariat(closeMeeting, { id: room.meeting.id }), 'closeMeeting');
    return new TestMinutes(room);
  }

  /** The same, with its draft sent. */
  static async sent(board: TestBoard): Promise<TestMinutes> {
    const minutes = await TestMinutes.ofClosed(board);
    await minutes.write('The Board took note of the report.');
    said(await minutes.bySecretariat(sendDraft), 'sendDraftMinutes');
    return minutes;
  }

  /** The same, approved because nobody asked for a correction in time. */
  static async approved(board: TestBoard): Promise<TestMinutes> {
    const minutes = await TestMinutes.sent(board);
    await minutes.letTimePass();
    await minutes.lapse();
    return minutes;
  }

  static of(room: TestRoom): TestMinutes {
    return new TestMinutes(room);
  }

  get id(): string {
    return this.room.meeting.id;
  }

  get item(): string {
    return this.room.item;
  }

  async bySecretariat(document: string, given: Record<string, unknown> = {}): Promise<Answer> {
    return this.room.bySecretariat(document, { meetingId: this.id, ...given });
  }

  async by(founder: Founder, document: string, given: Record<string, unknown> = {}): Promise<Answer> {
    return (await this.room.board.as(founder))(document, { meetingId: this.id, ...given });
  }

  async write(text: string, base = 0, key = this.item): Promise<Json> {
    const saved = await this.bySecretariat(saveSection, { key, text: words(text), base });
    return said<Json>(saved, 'saveMinutesSection');
  }

  /** As somebody sees them, or null. */
  async seenBy(personId: string | null): Promise<Json | null> {
    const { board, meeting } = this.room;
    const run = personId ? await board.run(personId) : board.portal.asStranger;
    return said<Json | null>(await run(minutesByNumber, { number: meeting.number }), 'minutes');
  }

  /** A section as somebody sees it. */
  async section(personId: string | null, key = this.item): Promise<Json | undefined> {
    const minutes = await this.seenBy(personId);
    return (minutes?.['sections'] as Json[] | undefined)?.find((one) => one['key'] === key);
  }

  async correct(founder: Founder, text: string): Promise<string> {
    const given = said<Json>(
      await this.by(founder, giveCorrection, { key: this.item, text }),
      'giveMinutesCorrection',
    );
    return (given['corrections'] as Json[]).at(-1)?.['id'] as string;
  }

  /** The link of the mail to somebody. */
  async tokenOf(personId: string): Promise<string> {
    const { portal } = this.room.board;
    const [reader] = await portal.sql<{ id: string }>(
      `select id from minutes_readers where meeting_id = $1 and person_id = $2`,
      [this.id, personId],
    );
    return signLink(portal.settings.secret, 'draft-minutes', reader?.id ?? '');
  }

  /** The time for corrections is over, as if the draft had been sent so many days earlier. */
  async letTimePass(days = 20): Promise<void> {
    await this.change(
      `sent_at = sent_at - make_interval(days => ${days}), corrections_until = corrections_until - ${days},
       corrections_close_at = corrections_close_at - make_interval(days => ${days}),
       approved_at = approved_at - make_interval(days => ${days})`,
    );
  }

  /** Does now what the job does at the end of the time for corrections. */
  async lapse(): Promise<void> {
    const { portal } = this.room.board;
    const { ApproveMinutes } = await import('../src/features/minutes/approve-minutes.task.js');
    await portal.app.get(ApproveMinutes, { strict: false }).run({ meetingId: this.id });
  }

  private async change(columns: string): Promise<void> {
    const { source } = this.room.board.portal;
    await source.query(`alter table minutes disable trigger sending_of_minutes_stands`);
    await source.query(`update minutes set ${columns} where meeting_id = $1`, [this.id]);
    await source.query(`alter table minutes enable trigger sending_of_minutes_stands`);
  }
}
