import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { TestBoard, conveneMeeting, said, weekdayIn } from '../../../test/board.js';
import { givenRequisition, openRequisition, signRequisition } from '../../../test/changes-of-requisitions.js';
import { LetterDesk } from '../../platform/mail/letter-desk.js';

const withdraw = `mutation ($id: ID!) { withdrawFromRequisition(id: $id) { id } }`;
const draft = `mutation ($id: ID!, $wallClock: WallClock!) { draftRequisitionedMeeting(id: $id, wallClock: $wallClock) {
  meeting { id number version kind agenda { title note } } } }`;
const page = `{ requisitionDesk { needed members heldWithinDays viewerCanOpen }
  requisitions { id matter lastDay viewerCanSign viewerCanWithdraw viewerCanDraft signatures { member { slug } } } }`;

/** Rules of Procedure, section 2, Notice; reading 8.5. */
describe('a requisition', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let administrator: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    administrator = await portal.given.holder('col', 'organisation_administrator');
  });
  afterAll(() => portal.stop());

  const people: Record<string, () => Promise<Run>> = {
    'a stranger': () => Promise.resolve(portal.asStranger),
    'a Partner': () => board.run(board.partner),
    'an administrator': () => board.run(administrator),
    'a Member': () => board.as('iste'),
    'an alternate': () => board.run(board.alternate),
    'the Secretariat': () => board.asSecretary,
  };
  const shown = async (run: Run, id: string): Promise<Json | undefined> =>
    said<Json[]>(await run(page), 'requisitions').find((one) => one['id'] === id);
  const waiting = async (run: Run): Promise<Json[]> =>
    said<Json[]>(await run('{ needsYou { id kind title localDeadline { date } path } }'), 'needsYou').filter(
      ({ kind }) => kind === 'convene_requisition',
    );

  test.each([
    ['a stranger', 'SIGN_IN_REQUIRED', 'SIGN_IN_REQUIRED', 'SIGN_IN_REQUIRED', 'SIGN_IN_REQUIRED'],
    ['a Partner', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
    ['an administrator', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
    ['a Member', 'done', 'done', 'NOT_ALLOWED', 'NOT_ALLOWED'],
    ['an alternate', 'done', 'done', 'NOT_ALLOWED', 'NOT_ALLOWED'],
    ['the Secretariat', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED', 'REQUISITION_NOT_REACHED'],
  ])('%s: opens %s, signs %s, withdraws %s, enters the meeting %s', async (who, ...expected) => {
    const run = await (people[who] as () => Promise<Run>)();
    const outcome = async (document: string, given: Record<string, unknown>) =>
      (await run(document, given)).refusal ?? 'done';
    const id = await givenRequisition(board, 'seameo');
    expect([
      await outcome(openRequisition, { matter: 'A matter', because: '' }),
      await outcome(signRequisition, { id: await givenRequisition(board, 'seameo') }),
      await outcome(withdraw, { id }),
      await outcome(draft, { id, wallClock: `${weekdayIn(30)}T20:00` }),
    ]).toEqual(expected);
  });

  it('is shown to the Board and the Secretariat alone, who are told what it needs', async () => {
    const id = await givenRequisition(board, 'col');
    for (const who of ['a Partner', 'an administrator']) {
      const { data } = await (await (people[who] as () => Promise<Run>)())(page);
      expect(data).toEqual({ requisitionDesk: null, requisitions: [] });
    }
    const iste = await board.as('iste');
    expect((await iste(page)).data?.['requisitionDesk']).toEqual({
      needed: 2,
      members: 6,
      heldWithinDays: 60,
      viewerCanOpen: true,
    });
    const may = { viewerCanSign: true, viewerCanWithdraw: false, viewerCanDraft: false };
    expect(await shown(iste, id)).toMatchObject({ ...may, signatures: [{ member: { slug: 'col' } }] });
    expect(await shown(await board.as('col'), id)).toMatchObject({
      viewerCanSign: false,
      viewerCanWithdraw: true,
    });
  });

  it('says its matter', async () => {
    const refused = await (await board.as('col'))(openRequisition, { matter: '  ', because: '' });
    expect(refused).toMatchObject({ refusal: 'REQUISITION_NEEDS_MATTER', field: 'matter' });
  });

  it('is signed once for each Member, of whose people one takes it back until enough have signed', async () => {
    const id = await givenRequisition(board, 'col');
    const alternate = await board.run(board.alternate);
    expect((await alternate(signRequisition, { id })).refusal).toBe('REQUISITION_SIGNED');
    expect((await alternate(withdraw, { id })).refusal ?? null).toBeNull();
    expect(await shown(alternate, id)).toMatchObject({ signatures: [], lastDay: null, viewerCanSign: true });
    said(await (await board.as('iste'))(signRequisition, { id }), 'signRequisition');
    expect(await shown(alternate, id)).toMatchObject({ lastDay: null });
    said(await alternate(signRequisition, { id }), 'signRequisition');
    expect((await alternate(withdraw, { id })).refusal).toBe('REQUISITION_REACHED');
  });

  it('starts the days when one third have signed at once, is told once, and becomes a meeting in time', async () => {
    const id = await givenRequisition(board, 'col');
    const runs = await Promise.all([board.as('iste'), board.as('seameo'), board.as('alecso')]);
    const signed = await Promise.all(runs.map((run) => run(signRequisition, { id })));
    expect(signed.map(({ refusal }) => refusal ?? 'done')).toEqual(['done', 'done', 'done']);
    const secretary = await board.asSecretary;
    const { lastDay } = (await shown(secretary, id)) as { lastDay: string };
    const days = (Date.parse(lastDay) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(58);
    expect(days).toBeLessThan(66);
    const [mails] = await portal.sql(
      `select count(*)::int as all, count(distinct address)::int as people from mails
       where kind = 'requisition_reached' and about_id = $1`,
      [id],
    );
    expect(mails).toEqual({ all: 7, people: 7 });
    const desk = portal.app.get(LetterDesk, { strict: false });
    expect(await desk.write({ kind: 'requisition_reached', aboutId: id, language: 'en' })).toMatchObject({
      subject: 'Members call for a meeting: The budget of next year',
      button: { url: `${portal.settings.publicUrl}/board/requisitions` },
    });
    expect((await waiting(secretary)).find((one) => one['id'] === id)).toMatchObject({
      title: 'The budget of next year',
      path: '/board/requisitions',
    });
    expect(await waiting(await board.as('col'))).toEqual([]);

    const late = await secretary(draft, { id, wallClock: `${weekdayIn(80)}T20:00` });
    expect(late).toMatchObject({ refusal: 'MEETING_AFTER_REQUISITION', params: { lastDay } });
    const wallClock = `${weekdayIn(30)}T20:00`;
    const { meeting } = said<Json>(await secretary(draft, { id, wallClock }), 'draftRequisitionedMeeting');
    expect(meeting).toMatchObject({
      kind: 'extraordinary',
      agenda: [{ title: 'The budget of next year', note: 'It was cut by half.' }],
    });
    expect((await secretary(draft, { id, wallClock })).refusal).toBe('REQUISITION_HAS_MEETING');
    const moved = `update meetings set link = 'https://meet.example/x',
      wall_clock = $2 || 'T20:00', starts_at = ($2 || ' 12:00Z')::timestamptz where id = $1`;
    await portal.source.query(moved, [meeting.id, weekdayIn(80)]);
    const convene = { id: meeting.id, version: meeting.version };
    expect((await secretary(conveneMeeting, convene)).refusal).toBe('MEETING_AFTER_REQUISITION');
    await portal.source.query(moved, [meeting.id, weekdayIn(30)]);
    said(await secretary(conveneMeeting, convene), 'conveneMeeting');
    expect((await waiting(secretary)).filter((one) => one['id'] === id)).toEqual([]);
  });
});
