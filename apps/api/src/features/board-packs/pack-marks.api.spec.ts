import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, founders, said, type Founder } from '../../../test/board.js';
import {
  answerLateItem,
  freeze,
  meetingWithReports,
  memberIds,
  newest,
  proposed,
  takeOutOfConsent,
} from '../../../test/given-agenda.js';

const boardPack = `query ($number: String!) { boardPack(number: $number) { meeting { agenda {
  title sinceRead cameLate takenOutBy subject { concerns } } } } }`;
const markRead = `mutation ($meetingId: ID!) { markPackRead(meetingId: $meetingId) { id } }`;
const setSubject = `mutation ($itemId: ID!, $concerns: ItemConcern, $membershipId: ID) {
  setItemSubject(itemId: $itemId, concerns: $concerns, membershipId: $membershipId) { id } }`;

describe('what a board pack says of how an agenda came about', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let members: Record<string, string>;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    members = await memberIds(board);
  });
  afterAll(() => portal.stop());

  const agendaOf = async (founder: Founder, number: string) =>
    said<Json>(await (await board.as(founder))(boardPack, { number }), 'boardPack')['meeting']
      .agenda as Json[];
  const textOf = async (founder: Founder, number: string) => {
    const cookie = await portal.cookieOf(board.representatives[founder]);
    return (await portal.http.get(`/meetings/${number}/pack.txt`).set('Cookie', cookie)).text;
  };

  it('marks for whoever has read it what has become something else, was taken out, or came late', async () => {
    const meeting = await meetingWithReports(board, 1);
    const { id: meetingId, number, agenda } = meeting;
    const run = await board.asSecretary;
    const since = async () => (await agendaOf('col', number)).map(({ sinceRead }) => sinceRead as string);
    said(await (await board.as('col'))(markRead, { meetingId }), 'markPackRead');
    expect(await since()).toEqual(['read', 'read', 'read']);
    said(await run(setSubject, { itemId: agenda[0]?.id, concerns: 'annual_report' }), 'setItemSubject');
    expect(await since()).toEqual(['changed', 'read', 'read']);
    const out = { itemId: agenda[2]?.id, memberId: members['iste'] };
    said(await (await board.as('iste'))(takeOutOfConsent, out), 'takeOutOfConsent');
    expect(await since()).toEqual(['changed', 'read', 'changed']);
    await freeze(board, meetingId);
    const { id } = newest(await proposed(board, meetingId));
    for (const founder of Object.keys(founders) as Founder[])
      said(
        await (
          await board.as(founder)
        )(answerLateItem, { id, memberId: members[founder], answer: 'consents' }),
        'answerLateItem',
      );
    expect(await since()).toEqual(['changed', 'read', 'changed', 'new']);
    expect(await agendaOf('col', number)).toMatchObject([
      { cameLate: false, takenOutBy: null, subject: { concerns: 'annual_report' } },
      { cameLate: false, takenOutBy: null, subject: null },
      { cameLate: false, takenOutBy: 'ISTE', subject: null },
      { cameLate: true, takenOutBy: null, subject: null },
    ]);
    const english = await textOf('col', number);
    expect(english).toContain('For decision · 30 minutes · Annual report · Presented by The Treasurer');
    expect(english).toContain('For discussion · Taken out by ISTE: it is discussed');
    expect(english).toContain('For decision · 15 minutes · Came late, with every Member’s consent');
    const arabic = await textOf('alecso', number);
    expect(arabic).toContain('التقرير السنوي');
    expect(arabic).toContain('أُضيف متأخرًا بموافقة جميع الأعضاء');
  });

  it('names the Organisation whose admission an item is', async () => {
    const { agenda, number, id, version } = await board.draft();
    const [applying] = await portal.sql<{ id: string }>(
      `update memberships set standing = 'member', stage = 'board_decision'
       where organisation_id = (select id from organisations where slug = 'netdragon') returning id`,
    );
    const run = await board.asSecretary;
    const subject = { itemId: agenda[0]?.id, concerns: 'admission', membershipId: applying?.id };
    said(await run(setSubject, subject), 'setItemSubject');
    const convene = `mutation ($id: ID!, $version: Int!) { conveneMeeting(id: $id, version: $version) { id } }`;
    said(await run(convene, { id, version }), 'conveneMeeting');
    expect(await textOf('col', number)).toMatch(/Admission of a Member: .*NetDragon/i);
  });
});
