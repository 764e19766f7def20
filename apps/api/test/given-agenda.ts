import { addDays } from '../src/platform/time/calendar-days.js';
import { dateIn } from '../src/platform/time/zones.js';
import { newId } from '../src/platform/db/new-id.js';
import { signLink } from '../src/platform/auth/signed-link.js';
import type { Json } from './api.js';
import { addAgendaItem, conveneMeeting, said, type ShownMeeting, type TestBoard } from './board.js';

export const agendaShown = `{ id isInReview viewerCanPropose viewerCanAsk viewerMembers { id name }
  readers { name reviewed asked lateItems }
  lateItems { id title state because isOpen answers { memberId memberName answer answeredFrom recordedWhere } }
  meeting { number agendaFreeze { lastDay isFrozen }
    agenda { id position title kind isReviewed isByConsent takenOutBy passedAs { number }
      reviews { memberName verdict remark saidFrom } } } }`;

export const meetingAgenda = `query ($number: String!) { meetingAgenda(number: $number) ${agendaShown} }`;
export const proposeLateItem = `mutation ($meetingId: ID!, $item: AgendaItemInput!, $because: String!) {
  proposeLateItem(meetingId: $meetingId, item: $item, because: $because) ${agendaShown} }`;
export const answerLateItem = `mutation ($id: ID!, $memberId: ID!, $answer: LateItemWord!) {
  answerLateItem(id: $id, memberId: $memberId, answer: $answer) ${agendaShown} }`;
export const recordLateItemConsent = `mutation ($id: ID!, $memberIds: [ID!]!, $where: String!) {
  recordLateItemConsent(id: $id, memberIds: $memberIds, where: $where) ${agendaShown} }`;
export const withdrawLateItem = `mutation ($id: ID!) { withdrawLateItem(id: $id) ${agendaShown} }`;
export const reviewAgendaItem = `mutation ($itemId: ID!, $memberId: ID!, $verdict: Verdict!, $remark: String) {
  reviewAgendaItem(itemId: $itemId, memberId: $memberId, verdict: $verdict, remark: $remark) ${agendaShown} }`;
export const takeOutOfConsent = `mutation ($itemId: ID!, $memberId: ID!) {
  takeOutOfConsent(itemId: $itemId, memberId: $memberId) ${agendaShown} }`;
export const passConsentAgenda = `mutation ($meetingId: ID!, $itemIds: [ID!]!) {
  passConsentAgenda(meetingId: $meetingId, itemIds: $itemIds) ${agendaShown} }`;
export const askForReviews = `mutation ($meetingId: ID!) { askForReviews(meetingId: $meetingId) }`;

export const lateItem = {
  title: 'An offer that lapses tomorrow',
  kind: 'decision',
  minutes: 15,
  note: 'Of a foundation',
  presenterName: '',
};

/** A convened meeting that is so near that its agenda is frozen. */
export async function frozenMeeting(board: TestBoard): Promise<ShownMeeting> {
  const meeting = await board.convened();
  await freeze(board, meeting.id);
  return meeting;
}

/** Moves a meeting so near that its agenda is frozen, and nobody is told. */
export async function freeze(board: TestBoard, meetingId: string): Promise<void> {
  const day = addDays(dateIn(new Date(), 'Asia/Shanghai'), 10);
  await board.portal.source.query(
    `update meetings set wall_clock = $2 || 'T20:00', time_zone = 'Asia/Shanghai',
       starts_at = ($2 || 'T12:00Z')::timestamptz where id = $1`,
    [meetingId, day],
  );
}

/** The item proposed last. */
export const newest = (agenda: Json): Json => agenda['lateItems'][0] as Json;

/** Proposes a late item; gives the agenda with it. */
export async function proposed(board: TestBoard, meetingId: string): Promise<Json> {
  const run = await board.asSecretary;
  return said(
    await run(proposeLateItem, { meetingId, item: lateItem, because: 'The offer came today.' }),
    'proposeLateItem',
  );
}

/** A convened meeting with so many reports that are to pass by consent, and a matter for decision. */
export async function meetingWithReports(board: TestBoard, reports = 3): Promise<ShownMeeting> {
  const run = await board.asSecretary;
  const draft = await board.draft();
  for (let n = 1; n <= reports; n++)
    said(
      await run(addAgendaItem, {
        meetingId: draft.id,
        item: { ...lateItem, title: `Report ${n}`, kind: 'consent', minutes: 0 },
      }),
      'addAgendaItem',
    );
  return said(await run(conveneMeeting, { id: draft.id, version: draft.version }), 'conveneMeeting');
}

export const askForPaper = `mutation ($itemId: ID!, $ownerId: ID!, $dueOn: CalendarDate) {
  askForPaper(itemId: $itemId, ownerId: $ownerId, dueOn: $dueOn) { id } }`;
export const replacePaper = `mutation ($id: ID!, $version: Int!, $fileId: ID!) {
  replacePaper(id: $id, version: $version, fileId: $fileId) { id } }`;
export const stopAskingForPaper = `mutation ($itemId: ID!) { stopAskingForPaper(itemId: $itemId) { id } }`;
export const bringOwedPaper = `mutation ($itemId: ID!, $fileId: ID!) { bringOwedPaper(itemId: $itemId, fileId: $fileId) { id } }`;
export const attachPaper = `mutation ($itemId: ID!, $fileId: ID!) {
  attachPaper(agendaItemId: $itemId, fileId: $fileId) { agenda { id papers { id title } } } }`;

/** A paper’s file that somebody has brought, without contents. */
export async function paperFile(board: TestBoard, personId: string, name = 'report.txt'): Promise<string> {
  const id = newId();
  await board.portal.source.query(
    `insert into stored_files (id, name, media_type, bytes, sha256, uploaded_by_id)
     values ($1, $4, 'text/plain', 1, $2, $3)`,
    [id, id.replaceAll('-', ''), personId, name],
  );
  return id;
}

/** An item of a convened meeting with a paper, for which ISTE owes another. */
export async function owedPaper(board: TestBoard) {
  const meeting = await board.convened();
  const itemId = meeting.agenda[0]?.id ?? '';
  const run = await board.asSecretary;
  const fileId = await paperFile(board, board.secretary);
  const { agenda } = said<ShownMeeting>(await run(attachPaper, { itemId, fileId }), 'attachPaper');
  said(await run(askForPaper, { itemId, ownerId: board.representatives.iste }), 'askForPaper');
  return { meeting, itemId, fileId, paperId: agenda[0]?.papers[0]?.id ?? '' };
}

/** The address in the mail to somebody who is called to a meeting. */
export async function agendaLink(board: TestBoard, meetingId: string, personId: string): Promise<string> {
  const [invitee] = await board.portal.sql<{ id: string }>(
    `select id from invitees where meeting_id = $1 and person_id = $2 and removed_at is null`,
    [meetingId, personId],
  );
  return `/agenda/${signLink(board.portal.settings.secret, 'agenda', invitee?.id ?? '')}`;
}

export async function memberIds(board: TestBoard): Promise<Record<string, string>> {
  const rows = await board.portal.sql<{ slug: string; id: string }>(`select slug, id from organisations`);
  return Object.fromEntries(rows.map(({ slug, id }) => [slug, id]));
}
