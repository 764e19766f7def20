import { signLink } from '../src/platform/auth/signed-link.js';
import { newId } from '../src/platform/db/new-id.js';
import type { Json } from './api.js';
import { said, type Founder, type TestBoard } from './board.js';
import { memberIds } from './given-agenda.js';
import type { Change } from './change.js';
import { dayIn } from './given-decision.js';

const noticeShown = `{ id number title day viewerCanAsk shortNotices { id state fromDay because isOpen
  answers { memberId memberName consents recordedWhere viewerCanSay answeredBy { id } answered { date } } } }`;
export const meetingNotice = `query ($number: String!) { meetingNotice(number: $number) ${noticeShown} }`;
export const askForShortNotice = `mutation ($meetingId: ID!, $fromDay: CalendarDate!, $because: String!) {
  askForShortNotice(meetingId: $meetingId, fromDay: $fromDay, because: $because) ${noticeShown} }`;
export const answerShortNotice = `mutation ($id: ID!, $memberId: ID!, $consents: Boolean!) {
  answerShortNotice(id: $id, memberId: $memberId, consents: $consents) ${noticeShown} }`;
export const recordShortNoticeConsent = `mutation ($id: ID!, $memberIds: [ID!]!, $where: String!) {
  recordShortNoticeConsent(id: $id, memberIds: $memberIds, where: $where) ${noticeShown} }`;

export interface ShownNotice {
  shortNotices: { id: string; state: string; fromDay: string; isOpen: boolean; answers: Json[] }[];
}

export const reason = 'The offer lapses this month.';

/** Every Member is asked; gives the id of what they are asked. */
export async function shortNoticeAsked(
  board: TestBoard,
  meetingId: string,
  fromDay = dayIn(1),
): Promise<string> {
  const run = await board.asSecretary;
  const asked = said<ShownNotice>(
    await run(askForShortNotice, { meetingId, fromDay, because: reason }),
    'askForShortNotice',
  );
  return asked.shortNotices.find(({ state }) => state === 'asked')?.id ?? '';
}

/** Every Member, or those that are named, consent by letters that the Secretariat records. */
export async function consentRecorded(
  board: TestBoard,
  meetingId: string,
  { fromDay, members }: { fromDay?: string; members?: readonly Founder[] } = {},
): Promise<string> {
  const id = await shortNoticeAsked(board, meetingId, fromDay);
  const ids = await memberIds(board);
  const of = members ? members.map((member) => ids[member]) : Object.values(ids);
  const given = { id, memberIds: of, where: 'Letters of this week' };
  said(await (await board.asSecretary)(recordShortNoticeConsent, given), 'recordShortNoticeConsent');
  return id;
}

/** The address that the mail to somebody who is asked leads to. */
export async function noticeLink(board: TestBoard, id: string, personId: string): Promise<string> {
  const [asked] = await board.portal.sql<{ id: string }>(
    `select id from short_notice_people where short_notice_id = $1 and person_id = $2`,
    [id, personId],
  );
  return `/notice/${signLink(board.portal.settings.secret, 'short-notice', asked?.id ?? newId())}`;
}

/** Ways in which shorter notice is asked for, and consented to. */
export function changesOfShortNotice(board: TestBoard): Record<string, () => Promise<Change>> {
  const asked = async () => shortNoticeAsked(board, (await board.draft()).id);
  return {
    askForShortNotice: async () => ({
      by: board.secretary,
      given: { meetingId: (await board.draft()).id, fromDay: dayIn(1), because: reason },
    }),
    answerShortNotice: async () => ({
      by: board.representatives.iste,
      given: { id: await asked(), memberId: (await memberIds(board))['iste'], consents: true },
    }),
    recordShortNoticeConsent: async () => ({
      by: board.secretary,
      given: { id: await asked(), memberIds: [(await memberIds(board))['col']], where: 'A letter' },
    }),
  };
}
