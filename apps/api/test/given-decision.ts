import { addDays } from '../src/platform/time/calendar-days.js';
import { dateIn } from '../src/platform/time/zones.js';
import { said, type ShownMeeting, type TestBoard } from './board.js';

/** A day so many days from today, by the network’s calendar. */
export const dayIn = (days: number): string => addDays(dateIn(new Date(), 'Asia/Shanghai'), days);

/** A meeting that closed so many days ago, with two agenda items. */
export async function meetingHeld(board: TestBoard, daysAgo = 3): Promise<ShownMeeting> {
  const meeting = await board.convened();
  const day = dayIn(-daysAgo);
  await board.portal.source.query(
    `update meetings set state = 'closed', wall_clock = $2, starts_at = ($3::timestamp at time zone 'Asia/Shanghai') where id = $1`,
    [meeting.id, `${day}T10:00`, `${day} 10:00`],
  );
  return meeting;
}

export interface ShownAction {
  id: string;
  version: number;
  state: string;
  what: string;
  dueOn: string;
  isOverdue: boolean;
  isMine: boolean;
  endedOn: string | null;
  owner: { slug: string };
  evidence: { text: string; link: string }[];
  history: { act: string; because: string | null; dueOn: string | null; dueBefore: string | null }[];
  viewerCanGiveEvidence: boolean;
  viewerCanConfirm: boolean;
  viewerCanReturn: boolean;
  viewerCanChange: boolean;
}

export interface ShownDecision {
  id: string;
  number: string;
  address: string;
  version: number;
  state: string;
  text: string;
  effect: string;
  language: string;
  takenOn: string;
  publishedOn: string | null;
  regularPublicationOn: string | null;
  implementation: string;
  implementedOn: string | null;
  isLate: boolean;
  owner: { slug: string };
  actions: ShownAction[];
}

export const actionShown = `{ id version state what dueOn isOverdue isMine endedOn droppedBecause owner { slug } ownerPerson { id }
  evidence { text link storedFile { id } givenBy { id } givenFor { slug } }
  history { act because dueOn dueBefore owner { slug } ownerBefore { slug } person { id } }
  viewerCanGiveEvidence viewerCanConfirm viewerCanReturn viewerCanChange }`;
export const decisionShown = `{ id number address version state text effect language takenOn takenBy dueOn publishedOn
  publishedEarlyBecause withheldBecause carriesItself nothingFollowsBecause nothingFollowsSaidOn regularPublicationOn implementation implementedOn isLate owner { slug }
  agendaItem { title } meeting { number } words { language text effect }
  viewerCanChange viewerCanPublish viewerCanAddAction viewerCanSayNothingFollows actions ${actionShown} }`;

export const decided = {
  words: [{ language: 'en', text: 'The work plan is adopted.', effect: 'It begins at once.' }],
  takenBy: 'consensus',
};

export const enterDecision = `mutation ($meetingId: ID!, $decision: DecisionInput!) {
  enterDecision(meetingId: $meetingId, decision: $decision) ${decisionShown} }`;
export const addAction = `mutation ($decisionId: ID!, $what: String!, $terms: ActionTermsInput!) {
  addAction(decisionId: $decisionId, what: $what, terms: $terms) ${actionShown} }`;
export const giveEvidence = `mutation ($id: ID!, $version: Int!, $text: String = "", $link: String = "", $fileId: ID) {
  giveEvidence(id: $id, version: $version, text: $text, link: $link, fileId: $fileId) ${actionShown} }`;
export const onDecision = (act: string) => `mutation ($id: ID!, $version: Int!, $because: String = "") {
  ${act}(id: $id, version: $version, because: $because) ${decisionShown} }`;
export const onAction = (act: string) =>
  act === 'confirmAction'
    ? `mutation ($id: ID!, $version: Int!) { confirmAction(id: $id, version: $version) ${actionShown} }`
    : `mutation ($id: ID!, $version: Int!, $because: String!) {
        ${act}(id: $id, version: $version, because: $because) ${actionShown} }`;

/** A decision that the Secretariat has entered. */
export async function givenDecision(
  board: TestBoard,
  about: { meeting?: ShownMeeting; decision?: Record<string, unknown> } = {},
): Promise<ShownDecision> {
  const { id } = about.meeting ?? (await meetingHeld(board));
  const decision = { ...decided, ...about.decision };
  return said(await (await board.asSecretary)(enterDecision, { meetingId: id, decision }), 'enterDecision');
}

/** An action that is COL’s, unless said otherwise. */
export async function givenAction(
  board: TestBoard,
  about: { decision?: ShownDecision; terms?: Record<string, unknown>; what?: string } = {},
): Promise<ShownAction> {
  const { id } = about.decision ?? (await givenDecision(board));
  const terms = { owner: 'col', dueOn: dayIn(20), ...about.terms };
  const what = about.what ?? 'Publish the work plan';
  return said(await (await board.asSecretary)(addAction, { decisionId: id, what, terms }), 'addAction');
}

/** The same, with evidence that waits. */
export async function givenEvidence(
  board: TestBoard,
  about: Parameters<typeof givenAction>[1] = {},
): Promise<ShownAction> {
  const { id, version } = await givenAction(board, about);
  const given = { id, version, text: 'It stands on our page.' };
  return said(await (await board.as('col'))(giveEvidence, given), 'giveEvidence');
}
