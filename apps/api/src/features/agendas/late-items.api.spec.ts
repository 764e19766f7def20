import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal, type Answer, type Json } from '../../../test/api.js';
import { TestBoard, addAgendaItem, founders, said, type Founder } from '../../../test/board.js';
import {
  agendaLink,
  answerLateItem,
  frozenMeeting,
  lateItem,
  meetingAgenda,
  memberIds,
  newest,
  proposeLateItem,
  proposed,
  recordLateItemConsent,
  withdrawLateItem,
} from '../../../test/given-agenda.js';

import { TestRoom, adjournMeeting, resumeMeeting } from '../../../test/given-room.js';

const change = `mutation ($id: ID!, $version: Int!, $item: AgendaItemInput!) {
  changeAgendaItem(id: $id, version: $version, item: $item) { id } }`;
const move = `mutation ($id: ID!) { moveAgendaItem(id: $id, position: 1) { id } }`;
const remove = `mutation ($id: ID!) { removeAgendaItem(id: $id) { id } }`;

describe('an agenda that is frozen', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let members: Record<string, string>;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    members = await memberIds(board);
  });
  afterAll(() => portal.stop());

  const secretary = async (document: string, variables: Json): Promise<Answer> =>
    (await board.asSecretary)(document, variables);
  const answer = async (founder: Founder, id: string, word: string) =>
    (await board.as(founder))(answerLateItem, { id, memberId: members[founder], answer: word });
  const agendaOf = async (number: string) =>
    said<Json>(await secretary(meetingAgenda, { number }), 'meetingAgenda');
  const mails = (kind: string) =>
    portal.sql<{ address: string }>(`select address from mails where kind = $1 order by address`, [kind]);
  const others = Object.keys(founders).filter((founder) => founder !== 'col') as Founder[];

  it('keeps its items, their order and their words; who presents and how long may change', async () => {
    const { id: meetingId, number, agenda } = await frozenMeeting(board);
    const [first, second] = agenda;
    const item = {
      title: 'Annual report',
      kind: 'decision',
      note: 'Notes on Annual report',
      minutes: 5,
      presenterName: 'X',
    };
    const version = first?.version;
    const refused = {
      refusal: 'AGENDA_FROZEN',
      params: { lastDay: (await agendaOf(number))['meeting'].agendaFreeze.lastDay },
    };
    expect(await secretary(addAgendaItem, { meetingId, item })).toMatchObject(refused);
    expect(await secretary(move, { id: second?.id })).toMatchObject(refused);
    expect(await secretary(remove, { id: second?.id })).toMatchObject(refused);
    expect(
      await secretary(change, { id: first?.id, version, item: { ...item, title: 'Budget' } }),
    ).toMatchObject(refused);
    said(await secretary(change, { id: first?.id, version, item }), 'changeAgendaItem');
  });

  it('gains none while its meeting waits for a second call, which is for the same agenda (8.9)', async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo');
    const { id: meetingId, number } = room.meeting;
    const { id } = newest(await proposed(board, meetingId));
    said(await room.bySecretariat(adjournMeeting, { id: meetingId }), 'adjournMeeting');
    for (const founder of others) said(await answer(founder, id, 'consents'), 'answerLateItem');
    expect((await answer('col', id, 'consents')).refusal).toBe('LATE_ITEM_BEFORE_SECOND_CALL');
    expect(newest(await agendaOf(number))['state']).toBe('proposed');
    await expect(proposed(board, meetingId)).rejects.toThrow('LATE_ITEM_BEFORE_SECOND_CALL');
    said(await room.bySecretariat(resumeMeeting, { id: meetingId }), 'resumeMeeting');
    said(await answer('col', id, 'consents'), 'answerLateItem');
  });

  it('gains an item once the last Member has consented, and not before', async () => {
    const { id: meetingId, number } = await frozenMeeting(board);
    const { id } = newest(await proposed(board, meetingId));
    for (const founder of others) said(await answer(founder, id, 'consents'), 'answerLateItem');
    expect(newest(await agendaOf(number))['state']).toBe('proposed');
    const link = await agendaLink(board, meetingId, board.representatives.col);
    await portal.http.get(link);
    expect(newest(await agendaOf(number))['state']).toBe('proposed');
    const sent = await portal.http
      .post(link)
      .type('form')
      .send({ [`late-${id}`]: 'consents' });
    expect(sent.status).toBe(200);
    const agenda = await agendaOf(number);
    expect(newest(agenda)).toMatchObject({ state: 'entered', isOpen: false });
    expect(agenda['meeting'].agenda.at(-1)).toMatchObject({ title: lateItem.title, position: 3 });
    expect(
      newest(agenda)
        ['answers'].map((one: Json) => one['answeredFrom'])
        .sort(),
    ).toEqual(['mail', ...others.map(() => 'portal')]);
    expect(await answer('col', id, 'refuses')).toMatchObject({ refusal: 'LATE_ITEM_SETTLED' });
    expect(await secretary(withdrawLateItem, { id })).toMatchObject({ refusal: 'LATE_ITEM_SETTLED' });
    const late = await portal.http
      .post(link)
      .type('form')
      .send({ [`late-${id}`]: 'refuses' });
    expect(late.status).toBe(422);
  });

  it('waits among what needs those who sit for a Member, until it has answered', async () => {
    const { id: meetingId, number } = await frozenMeeting(board);
    const { id } = newest(await proposed(board, meetingId));
    const needs = async (founder: Founder) =>
      said<Json[]>(await (await board.as(founder))('{ needsYou { id kind path } }'), 'needsYou').filter(
        (need) => need['id'] === id,
      );
    expect(await needs('col')).toEqual([
      { id, kind: 'answer_late_item', path: `/meetings/${number}/agenda` },
    ]);
    said(await answer('col', id, 'consents'), 'answerLateItem');
    expect(await needs('col')).toEqual([]);
    expect(await needs('iste')).toHaveLength(1);
  });

  it('stays as it is where any one Member refuses', async () => {
    const { id: meetingId, number } = await frozenMeeting(board);
    const { id } = newest(await proposed(board, meetingId));
    said(await answer('iste', id, 'consents'), 'answerLateItem');
    const agenda = said<Json>(await answer('seameo', id, 'refuses'), 'answerLateItem');
    expect(newest(agenda)['state']).toBe('refused');
    expect((await agendaOf(number))['meeting'].agenda).toHaveLength(2);
    expect(await answer('col', id, 'consents')).toMatchObject({ refusal: 'LATE_ITEM_SETTLED' });
  });

  it('takes consent that was given in the room, with where it stands', async () => {
    const { id: meetingId } = await frozenMeeting(board);
    const { id } = newest(await proposed(board, meetingId));
    said(await answer('col', id, 'consents'), 'answerLateItem');
    const all = others.map((founder) => members[founder]);
    expect(await secretary(recordLateItemConsent, { id, memberIds: all, where: ' ' })).toMatchObject({
      refusal: 'RECORDED_WHERE_MISSING',
      field: 'where',
    });
    const agenda = said<Json>(
      await secretary(recordLateItemConsent, { id, memberIds: all, where: 'In the room, at 10:15' }),
      'recordLateItemConsent',
    );
    expect(newest(agenda)['state']).toBe('entered');
    const own = newest(agenda)['answers'].find((one: Json) => one['memberId'] === members['col']);
    expect(own).toMatchObject({ answeredFrom: 'portal', recordedWhere: null });
  });

  it('enters an item once, when the last two Members consent at the same moment', async () => {
    const { id: meetingId, number } = await frozenMeeting(board);
    const { id } = newest(await proposed(board, meetingId));
    const [last, ...first] = Object.keys(founders) as Founder[];
    for (const founder of first.slice(1)) said(await answer(founder, id, 'consents'), 'answerLateItem');
    await Promise.all([answer(first[0] as Founder, id, 'consents'), answer(last as Founder, id, 'consents')]);
    expect((await agendaOf(number))['meeting'].agenda).toHaveLength(3);
  });

  it('is held to it by the database', async () => {
    const { id: meetingId, agenda } = await frozenMeeting(board);
    const { id } = newest(await proposed(board, meetingId));
    const enter = `update late_items set state = 'entered', settled_at = now(), agenda_item_id = $2 where id = $1`;
    await expect(portal.source.query(enter, [id, agenda[0]?.id])).rejects.toThrow('consent of every Member');
    said(await answer('col', id, 'refuses'), 'answerLateItem');
    await expect(
      portal.source.query(`update late_item_answers set answer = 'consents' where late_item_id = $1`, [id]),
    ).rejects.toThrow('stands once it is settled');
  });

  it('writes to those who sit, once, and says what has become of it', async () => {
    const { id: meetingId } = await frozenMeeting(board);
    const before = (await mails('late_item_proposed')).length;
    const { id } = newest(await proposed(board, meetingId));
    expect((await mails('late_item_proposed')).length - before).toBe(Object.keys(founders).length);
    const settled = (await mails('late_item_settled')).length;
    said(await answer('col', id, 'refuses'), 'answerLateItem');
    expect((await mails('late_item_settled')).length - settled).toBe(Object.keys(founders).length);
  });

  test.each([
    [{ because: '' }, 'LATE_ITEM_NEEDS_REASON', 'because'],
    [{ item: { ...lateItem, title: ' ' } }, 'AGENDA_ITEM_TITLE', 'title'],
  ])('refuses a proposal with %j: %s', async (wrong, refusal, field) => {
    const { id: meetingId } = await frozenMeeting(board);
    const given = { meetingId, item: lateItem, because: 'Why', ...wrong };
    expect(await secretary(proposeLateItem, given)).toMatchObject({ refusal, field });
  });

  it('is not proposed to before it is frozen', async () => {
    const { id: meetingId } = await board.convened();
    expect(await secretary(proposeLateItem, { meetingId, item: lateItem, because: 'Why' })).toMatchObject({
      refusal: 'AGENDA_STILL_OPEN',
    });
  });
});
