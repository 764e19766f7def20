import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said, type Founder, type ShownMeeting } from '../../../test/board.js';
import {
  agendaLink,
  askForReviews,
  meetingAgenda,
  meetingWithReports,
  memberIds,
  passConsentAgenda,
  reviewAgendaItem,
  takeOutOfConsent,
} from '../../../test/given-agenda.js';
import { enterPresence, openMeeting } from '../../../test/given-room.js';

describe('the consent agenda of a meeting', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let members: Record<string, string>;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    members = await memberIds(board);
  });
  afterAll(() => portal.stop());

  const agendaOf = async ({ number }: ShownMeeting) =>
    said<Json>(await (await board.asSecretary)(meetingAgenda, { number }), 'meetingAgenda');
  const itemsOf = async (meeting: ShownMeeting): Promise<Json[]> =>
    (await agendaOf(meeting))['meeting'].agenda;
  const standing = async (meeting: ShownMeeting): Promise<string[]> =>
    (await itemsOf(meeting)).filter((item) => item['isByConsent']).map(({ id }) => id as string);
  const say = async (founder: Founder, itemId: string, verdict: string, remark = '') =>
    (await board.as(founder))(reviewAgendaItem, { itemId, memberId: members[founder], verdict, remark });
  /** Opens a meeting half an hour before it begins, with these Members there. */
  const sit = async ({ id }: ShownMeeting, ...founders: Founder[]) => {
    await portal.source.query(
      `update meetings set starts_at = now() + interval '30 minutes', time_zone = 'Etc/UTC',
         wall_clock = to_char((now() + interval '30 minutes') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') where id = $1`,
      [id],
    );
    const run = await board.asSecretary;
    said(await run(openMeeting, { id }), 'openMeeting');
    for (const founder of founders) {
      const entry = { memberId: members[founder], act: 'arrived', personId: board.representatives[founder] };
      said(await run(enterPresence, { meetingId: id, entry }), 'enterPresence');
    }
  };
  const pass = async ({ id }: ShownMeeting, itemIds: string[]) =>
    (await board.asSecretary)(passConsentAgenda, { meetingId: id, itemIds });

  it('passes eighteen reports by one act, each as a decision; the flagged one surfaces by itself', async () => {
    const meeting = await meetingWithReports(board, 18);
    const [first, second] = await standing(meeting);
    said(await say('col', first ?? '', 'preapproves'), 'reviewAgendaItem');
    said(await say('iste', second ?? '', 'flags', 'The figures differ.'), 'reviewAgendaItem');
    const flagged = (await itemsOf(meeting)).find(({ id }) => id === second);
    expect(flagged).toMatchObject({
      kind: 'discussion',
      takenOutBy: 'ISTE',
      reviews: [{ memberName: 'ISTE', verdict: 'flags', remark: 'The figures differ.', saidFrom: 'portal' }],
    });
    await sit(meeting, 'col', 'iste', 'seameo', 'alecso');
    const ids = await standing(meeting);
    expect(ids).toHaveLength(17);
    const agenda = said<Json>(await pass(meeting, ids), 'passConsentAgenda');
    const passed = agenda['meeting'].agenda.filter((item: Json) => item['passedAs']);
    expect(new Set(passed.map((item: Json) => item['passedAs'].number)).size).toBe(17);
    expect(passed.every((item: Json) => !item['isByConsent'])).toBe(true);
    const rows = await portal.sql<{ takenBy: string; carriesItself: boolean; quorate: boolean }>(
      `select d.taken_by as "takenBy", d.carries_itself as "carriesItself", (p.quorum -> 'quorate')::boolean as quorate
       from items_passed p join decisions d on d.id = p.decision_id where d.meeting_id = $1`,
      [meeting.id],
    );
    expect(rows).toEqual(
      Array.from({ length: 17 }, () => ({ takenBy: 'consensus', carriesItself: true, quorate: true })),
    );
    expect(await pass(meeting, ids)).toMatchObject({ refusal: 'CONSENT_ITEMS_CHANGED' });
  });

  it('does not pass without its quorum, nor when one was taken out since it was asked about', async () => {
    const meeting = await meetingWithReports(board);
    await sit(meeting, 'col', 'iste', 'seameo');
    const ids = await standing(meeting);
    expect(await pass(meeting, ids)).toMatchObject({
      refusal: 'CONSENT_LACKS_QUORUM',
      params: { title: 'Report 1' },
    });
    const entry = { memberId: members['alecso'], act: 'arrived', personId: board.representatives.alecso };
    said(await (await board.asSecretary)(enterPresence, { meetingId: meeting.id, entry }), 'enterPresence');
    const alecso = await board.as('alecso');
    said(await alecso(takeOutOfConsent, { itemId: ids[0], memberId: members['alecso'] }), 'takeOutOfConsent');
    expect(await pass(meeting, ids)).toMatchObject({ refusal: 'CONSENT_ITEMS_CHANGED' });
    // Somebody says so aloud, and whoever conducts the meeting enters it.
    const heard = { itemId: ids[1], memberId: members['seameo'] };
    said(await (await board.asSecretary)(takeOutOfConsent, heard), 'takeOutOfConsent');
    said(await pass(meeting, ids.slice(2)), 'passConsentAgenda');
    expect(await alecso(takeOutOfConsent, { itemId: ids[2], memberId: members['alecso'] })).toMatchObject({
      refusal: 'ITEM_PASSED',
    });
    expect(await pass(meeting, [])).toMatchObject({ refusal: 'NOTHING_BY_CONSENT' });
  });

  it('does not pass where the database counts another quorum', async () => {
    const meeting = await meetingWithReports(board, 1);
    await sit(meeting, 'col', 'iste', 'seameo', 'alecso');
    const ids = await standing(meeting);
    await portal.source.query(`create function lose_rolls() returns trigger language plpgsql as $$ begin
      new.roll = (select jsonb_agg(e || '{"state": "absent"}') from jsonb_array_elements(new.roll) e); return new; end $$`);
    await portal.source.query(
      `create trigger lose_rolls before insert on items_passed for each row execute function lose_rolls()`,
    );
    expect(await pass(meeting, ids)).toMatchObject({ refusal: 'CONSENT_COUNTED_OTHERWISE' });
    await portal.source.query(`drop trigger lose_rolls on items_passed`);
    expect(await standing(meeting)).toEqual(ids);
    said(await pass(meeting, ids), 'passConsentAgenda');
  });

  it('lets one of two win who pass and take out at the same moment', async () => {
    const meeting = await meetingWithReports(board, 1);
    await sit(meeting, 'col', 'iste', 'seameo', 'alecso');
    const ids = await standing(meeting);
    const iste = await board.as('iste');
    const answers = await Promise.all([
      pass(meeting, ids),
      iste(takeOutOfConsent, { itemId: ids[0], memberId: members['iste'] }),
    ]);
    expect(answers.filter(({ refusal }) => refusal)).toHaveLength(1);
    const [item] = (await itemsOf(meeting)).filter(({ id }) => id === ids[0]);
    expect(Boolean(item?.['passedAs'])).toBe(item?.['takenOutBy'] === null);
  });

  it('is reviewed from the mail, on a small page without script, where opening changes nothing', async () => {
    const meeting = await meetingWithReports(board, 8);
    const [first, second, third] = await standing(meeting);
    const link = await agendaLink(board, meeting.id, board.representatives.seameo);
    const { text } = await portal.http.get(link).set('User-Agent', 'a scanner of links');
    expect(text).toContain('Report 8');
    expect(text).not.toMatch(/<script[^>]* src=/);
    await portal.http.head(link);
    const reviews = () =>
      portal.sql(`select 1 from item_reviews where agenda_item_id = any($1)`, [[first, second, third]]);
    expect(await reviews()).toHaveLength(0);
    const form = { [`item-${first}`]: 'preapproves', [`item-${second}`]: 'flags', [`item-${third}`]: '' };
    for (const _again of [1, 2])
      expect((await portal.http.post(link).type('form').send(form)).status).toBe(200);
    expect(await reviews()).toHaveLength(2);
    const entries = await portal.sql(
      `select 1 from audit_entries where act = 'reviewAgendaItem' and noun_id = $1`,
      [meeting.id],
    );
    expect(entries).toHaveLength(2);
    const item = (await itemsOf(meeting)).find(({ id }) => id === second);
    expect(item).toMatchObject({ kind: 'discussion', takenOutBy: 'SEAMEO' });
    // A link of another purpose, or of nobody, is good for nothing.
    expect((await portal.http.post('/agenda/nonsense').type('form').send(form)).status).toBe(422);
  });

  it('is asked about once, and reminders go to those alone who have not said all', async () => {
    const meeting = await meetingWithReports(board, 2);
    const ask = async () =>
      said<number>(
        await (
          await board.asSecretary
        )(askForReviews, { meetingId: meeting.id }),
        'askForReviews',
      );
    const letTimePass = () =>
      portal.source.query(`update mails set created_at = created_at - interval '13 hours'`);
    expect(await ask()).toBe(6);
    expect(await ask()).toBe(0);
    for (const itemId of await standing(meeting))
      said(await say('col', itemId, 'preapproves'), 'reviewAgendaItem');
    await letTimePass();
    expect(await ask()).toBe(5);
    const addresses = await portal.sql<{ address: string }>(
      `select distinct b.address from mails b join invitees i on i.id = b.about_id
       where b.kind = 'agenda_reminder' and i.meeting_id = $1`,
      [meeting.id],
    );
    expect(addresses.map(({ address }) => address)).not.toContain('rep@col.example');
    const readers = (await agendaOf(meeting))['readers'] as Json[];
    expect(readers.find(({ name }) => name === 'COL')).toMatchObject({ reviewed: 2, asked: 2 });
  });
});
