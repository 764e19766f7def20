import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TestPortal, type Json } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { enterDecision, decided, givenAction } from '../../../test/given-decision.js';
import {
  TestMinutes,
  agree,
  answerCorrection,
  approve,
  giveCorrection,
  publish,
  saveSection,
  sendDraft,
  withholdSection,
  words,
} from '../../../test/given-minutes.js';
import { cast, closeVote, openVoteOf } from '../../../test/given-motion.js';
import { TestRoom, closeMeeting, takeUpItem } from '../../../test/given-room.js';
import { dateIn } from '../../platform/time/zones.js';
import { defaultRulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { correctionsClose, draftDueOn } from './minutes.rules.js';

const today = () => dateIn(new Date(), 'Asia/Shanghai');

describe('the minutes of a meeting', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());
  // What waits from one meeting is nobody's business in the next one.
  beforeEach(() => portal.source.query(`delete from mails`));

  it('grow from the agenda, with what was recorded filled in', async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    said(await room.bySecretariat(takeUpItem, { itemId: room.item }), 'takeUpItem');
    const vote = await openVoteOf(room, 'col');
    for (const member of ['col', 'iste', 'seameo'] as const) await cast(room, vote, member, 'yes');
    said(await room.bySecretariat(closeVote, { id: vote }), 'closeVote');
    said(await room.leave('alecso'), 'enterPresence');
    said(await room.bySecretariat(closeMeeting, { id: room.meeting.id }), 'closeMeeting');
    const decision = { ...decided, agendaItemId: room.meeting.agenda[1]?.id };
    const entered = await room.bySecretariat(enterDecision, { meetingId: room.meeting.id, decision });
    await givenAction(board, { decision: said(entered, 'enterDecision'), what: 'Print it' });
    const minutes = await TestMinutes.of(room).seenBy(board.secretary);
    expect(minutes).toMatchObject({
      state: 'being_written',
      isLate: false,
      draftDueOn: draftDueOn(new Date(), defaultRulesOfProcedure),
      viewerCanWrite: true,
      viewerCanSend: false,
      record: {
        sittings: [{ call: 'first' }],
        items: [{ recused: [], movements: [{ act: 'left', member: 'ALECSO' }] }, {}],
      },
    });
    const { sections, record } = minutes as Json;
    expect(sections.map(({ key, item }: Json) => item?.title ?? key)).toEqual([
      'opening',
      'Annual report',
      'Work plan',
      'closing',
    ]);
    expect(sections[1].motions).toMatchObject([
      {
        text: 'The Board adopts the work plan.',
        votes: [{ state: 'published', outcome: { outcome: 'adopted' } }],
      },
    ]);
    expect(sections[2].decisions).toMatchObject([
      { text: 'The work plan is adopted.', actions: [{ what: 'Print it' }] },
    ]);
    const stays = Object.fromEntries(record.members.map(({ name, stays: all }: Json) => [name, all.length]));
    expect(stays).toMatchObject({ COL: 1, ISTE: 1, SEAMEO: 1, ALECSO: 1, 'UNESCO IITE': 0 });
  });

  it('are not written before the meeting has begun, nor on what is not on its agenda', async () => {
    const room = await TestRoom.convened(board);
    const minutes = TestMinutes.of(room);
    const early = await minutes.bySecretariat(saveSection, { key: room.item, text: words('x'), base: 0 });
    expect(early.refusal).toBe('MINUTES_MEETING_NOT_BEGUN');
    expect(await minutes.seenBy(board.secretary)).toBeNull();
    const other = await TestMinutes.ofClosed(board);
    for (const key of [room.item, 'nothing', ''])
      expect((await other.bySecretariat(saveSection, { key, text: words('x'), base: 0 })).refusal).toBe(
        'NOT_FOUND',
      );
  });

  it('keep both texts when two people save at once, and every text that was replaced', async () => {
    const minutes = await TestMinutes.ofClosed(board);
    const colleague = await portal.as(await portal.given.secretariat({ name: 'A colleague' }));
    await minutes.write('Once.');
    const save = { meetingId: minutes.id, key: minutes.item, base: 1 };
    const answers = await Promise.all([
      minutes.bySecretariat(saveSection, { ...save, text: words('By the one.') }),
      colleague(saveSection, { ...save, text: words('By the other.') }),
    ]);
    const saved = answers.map((answer) => said<Json>(answer, 'saveMinutesSection'));
    expect(saved.filter(({ conflict }) => conflict === null)).toHaveLength(1);
    const second = saved.find(({ conflict }) => conflict);
    const kept = (await minutes.section(board.secretary))?.['versions'] as Json[];
    expect(kept.map(({ keptAs }) => keptAs).sort()).toEqual(['replaced', 'set_aside']);
    expect(kept.find(({ keptAs }) => keptAs === 'set_aside')?.['text']).toEqual(second?.['conflict'].yours);
  });

  it('save once what is sent twice with one key', async () => {
    const minutes = await TestMinutes.ofClosed(board);
    const secretary = await board.asSecretary;
    const key = randomUUID();
    const once = { meetingId: minutes.id, key: minutes.item, text: words('Sent again.'), base: 0 };
    const answers = await Promise.all([1, 2, 3].map(() => secretary(saveSection, once, key)));
    for (const answer of answers)
      expect(said(answer, 'saveMinutesSection')).toMatchObject({ section: { version: 1 }, conflict: null });
  });

  it.each([
    ['a script', { type: 'doc', content: [{ type: 'script', content: [] }] }],
    ['HTML', '<img src=x onerror=alert(1)>'],
    [
      'a link to a script',
      {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
            ],
          },
        ],
      },
    ],
    [
      'what nests without end',
      Array.from({ length: 60 }).reduce<unknown>((inner) => ({ type: 'doc', content: [inner] }), {
        type: 'doc',
        content: [],
      }),
    ],
  ])('take no %s', async (_, text) => {
    const minutes = await TestMinutes.ofClosed(board);
    const answer = await minutes.bySecretariat(saveSection, { key: 'opening', text, base: 0 });
    expect(answer.refusal).toBe('BAD_INPUT');
  });

  it('store nothing of a text but what a text may hold', async () => {
    const minutes = await TestMinutes.ofClosed(board);
    const text = { ...words(`<script>alert("x")</script>\0'; drop table minutes; --`), onclick: 'alert(1)' };
    await minutes.bySecretariat(saveSection, { key: 'opening', text, base: 0 });
    expect((await minutes.section(board.secretary, 'opening'))?.['text']).toEqual(
      words(`<script>alert("x")</script>'; drop table minutes; --`),
    );
  });

  it('take 50,000 characters in a section, and refuse more in words', async () => {
    const minutes = await TestMinutes.ofClosed(board);
    const given = { key: 'opening', base: 0 };
    const answer = await minutes.bySecretariat(saveSection, { ...given, text: words('字'.repeat(50_001)) });
    expect(answer).toMatchObject({ refusal: 'TEXT_TOO_LONG', params: { most: 50_000 }, field: 'text' });
    said(
      await minutes.bySecretariat(saveSection, { ...given, text: words('字'.repeat(50_000)) }),
      'saveMinutesSection',
    );
  });

  it('are sent as a draft once the meeting is closed and something is written', async () => {
    const room = await TestRoom.open(board, 'col');
    const open = TestMinutes.of(room);
    await open.write('Written while it goes on.');
    expect((await open.bySecretariat(sendDraft)).refusal).toBe('MINUTES_MEETING_NOT_CLOSED');
    const minutes = await TestMinutes.ofClosed(board);
    expect((await minutes.bySecretariat(sendDraft)).refusal).toBe('MINUTES_EMPTY');
    await minutes.write('The Board took note.');
    const sent = said<Json>(await minutes.bySecretariat(sendDraft), 'sendDraftMinutes');
    expect(sent).toMatchObject({
      state: 'draft_sent',
      sentOn: today(),
      correctionsUntil: correctionsClose(new Date(), defaultRulesOfProcedure).lastDay,
      correctionsAreOpen: true,
    });
    expect((await minutes.bySecretariat(sendDraft)).refusal).toBe('MINUTES_SENT_ALREADY');
    await expect(
      portal.source.query(`update minutes set sent_at = sent_at - interval '1 day' where meeting_id = $1`, [
        minutes.id,
      ]),
    ).rejects.toThrow('a fact');
  });

  it('go out to those who were there, with a link for corrections, and to the rest of the Board', async () => {
    const minutes = await TestMinutes.sent(board);
    const readers = await portal.sql<{ personId: string; there: boolean; kind: string }>(
      `select r.person_id as "personId", r.present_for_id is not null as there, m.kind
       from minutes_readers r join mails m on m.about_id = r.id where r.meeting_id = $1`,
      [minutes.id],
    );
    const { representatives, alternate } = board;
    const there = readers.filter((reader) => reader.there).map(({ personId }) => personId);
    const { col, iste, seameo, alecso } = representatives;
    expect(there.sort()).toEqual([col, iste, seameo, alecso].sort());
    const others = readers.filter((reader) => !reader.there).map(({ personId }) => personId);
    expect(others).toEqual(expect.arrayContaining([alternate, representatives['unesco-iite']]));
    expect(others).not.toContain(board.partner);
    expect(new Set(readers.map(({ kind }) => kind))).toEqual(new Set(['minutes_draft']));
  });

  it('are corrected by those who were there, each correction taken over or declined with a reason', async () => {
    const minutes = await TestMinutes.sent(board);
    const taken = await minutes.correct('col', 'It was COL that reported.');
    const declined = await minutes.correct('iste', 'Leave this out.');
    // The same again is the same request.
    expect(await minutes.correct('col', ' It was COL that reported. ')).toBeTruthy();
    expect((await minutes.seenBy(board.representatives.seameo))?.['corrections']).toHaveLength(2);
    const answer = (id: string, takenOver: boolean, because = '') =>
      minutes.bySecretariat(answerCorrection, { id, takenOver, because });
    expect(await answer(declined, false, ' ')).toMatchObject({
      refusal: 'DECLINING_NEEDS_REASON',
      field: 'because',
    });
    await minutes.write('COL reported.', 1);
    said(await answer(taken, true), 'answerMinutesCorrection');
    said(await answer(declined, false, 'It was said.'), 'answerMinutesCorrection');
    expect((await answer(declined, true)).refusal).toBe('CORRECTION_ANSWERED');
    const letters = await portal.sql(
      `select count(*)::int as n from mails where kind = 'correction_answered'`,
    );
    expect(letters).toEqual([{ n: 2 }]);
    expect(await minutes.section(board.representatives.seameo)).toMatchObject({
      text: words('COL reported.'),
      hasChangedSinceSent: true,
      sentText: words('The Board took note of the report.'),
    });
  });

  it('are corrected by nobody else, and not without words', async () => {
    const minutes = await TestMinutes.sent(board);
    const correct = (who: 'unesco-iite' | 'col', text: string) =>
      minutes.by(who, giveCorrection, { key: minutes.item, text });
    expect((await correct('unesco-iite', 'x')).refusal).toBe('NOT_ALLOWED');
    expect((await minutes.bySecretariat(giveCorrection, { key: minutes.item, text: 'x' })).refusal).toBe(
      'NOT_ALLOWED',
    );
    expect(await correct('col', '  ')).toMatchObject({ refusal: 'CORRECTION_WITHOUT_TEXT', field: 'text' });
    expect(await correct('col', 'x'.repeat(5001))).toMatchObject({ refusal: 'TEXT_TOO_LONG', field: 'text' });
    await minutes.letTimePass();
    expect((await correct('col', 'x')).refusal).toBe('CORRECTIONS_CLOSED');
    expect((await minutes.by('col', agree)).refusal).toBe('CORRECTIONS_CLOSED');
  });

  it('are approved by lapse when the time is over and nothing stands declined', async () => {
    const minutes = await TestMinutes.sent(board);
    await minutes.lapse();
    expect((await minutes.seenBy(board.secretary))?.['state']).toBe('draft_sent');
    const correction = await minutes.correct('col', 'A word is missing.');
    await minutes.letTimePass();
    await minutes.lapse();
    expect((await minutes.seenBy(board.secretary))?.['state']).toBe('draft_sent');
    // The last answer, after the time, approves.
    const answered = await minutes.bySecretariat(answerCorrection, { id: correction, takenOver: true });
    expect(said<Json>(answered, 'answerMinutesCorrection')).toMatchObject({
      state: 'approved',
      approvedBy: 'lapse',
      approvedOn: today(),
      meeting: { state: 'minuted' },
      viewerCanWrite: false,
    });
    const late = await minutes.bySecretariat(saveSection, { key: minutes.item, text: words('y'), base: 1 });
    expect(late.refusal).toBe('MINUTES_APPROVED');
    await expect(
      portal.source.query(`update minutes_sections set text = '{}' where meeting_id = $1`, [minutes.id]),
    ).rejects.toThrow('keep their words');
  });

  it('are approved by the Board at a later meeting where something was declined', async () => {
    const minutes = await TestMinutes.sent(board);
    const correction = await minutes.correct('col', 'Leave it out.');
    const early = await minutes.bySecretariat(approve, { at: minutes.room.meeting.number });
    expect(early.refusal).toBe('CORRECTIONS_STILL_OPEN');
    await minutes.letTimePass();
    const waiting = await minutes.bySecretariat(approve, { at: minutes.room.meeting.number });
    expect(waiting).toMatchObject({ refusal: 'CORRECTIONS_UNANSWERED', params: { n: 1 } });
    const no = { id: correction, takenOver: false, because: 'It was said.' };
    said(await minutes.bySecretariat(answerCorrection, no), 'answerMinutesCorrection');
    await minutes.lapse();
    expect((await minutes.seenBy(board.secretary))?.['state']).toBe('draft_sent');
    const same = await minutes.bySecretariat(approve, { at: minutes.room.meeting.number });
    expect(same).toMatchObject({ refusal: 'APPROVED_AT_A_LATER_MEETING', field: 'at' });
    const next = await TestRoom.open(board);
    const approved = await minutes.bySecretariat(approve, { at: next.meeting.number });
    expect(said<Json>(approved, 'approveMinutes')).toMatchObject({
      state: 'approved',
      approvedBy: 'board',
      approvedIn: { number: next.meeting.number },
    });
  });

  it('are published from their day on, without what is withheld as a personal matter', async () => {
    const minutes = await TestMinutes.sent(board);
    const [, second] = minutes.room.meeting.agenda;
    await minutes.write('About a person.', 0, second?.id);
    const withheld = { key: second?.id, because: 'It is about a person.' };
    expect(await minutes.bySecretariat(withholdSection, { ...withheld, because: ' ' })).toMatchObject({
      refusal: 'WITHHOLDING_NEEDS_REASON',
      field: 'because',
    });
    said(await minutes.bySecretariat(withholdSection, withheld), 'withholdMinutesSection');
    expect((await minutes.bySecretariat(publish)).refusal).toBe('MINUTES_NOT_APPROVED');
    await minutes.letTimePass();
    await minutes.lapse();
    expect((await minutes.bySecretariat(publish)).refusal).toBe('MINUTES_PUBLICATION_TOO_EARLY');
    await minutes.letTimePass(40);
    expect(said(await minutes.bySecretariat(publish), 'publishMinutes')).toMatchObject({
      state: 'published',
      publishedOn: today(),
    });
    expect((await minutes.bySecretariat(withholdSection, withheld)).refusal).toBe('MINUTES_PUBLISHED');
    expect(await minutes.section(null)).toMatchObject({
      text: words('The Board took note of the report.'),
      hasChangedSinceSent: false,
    });
    expect(await minutes.section(null, second?.id)).toMatchObject({
      text: null,
      isWithheld: true,
      isWithheldFromViewer: true,
      withheldBecause: null,
    });
    expect(await minutes.section(board.representatives.col, second?.id)).toMatchObject({
      text: words('About a person.'),
    });
    const seen = await minutes.seenBy(null);
    expect(seen).toMatchObject({ corrections: [] });
    expect(JSON.stringify(seen)).not.toContain('About a person');
    // Nor what it is called: on no page of a stranger, and in no search.
    const title = 'Wombat leave';
    const { number } = minutes.room.meeting;
    await portal.source.query(`update agenda_items set title = $2 where id = $1`, [second?.id, title]);
    const pages = [
      `/meetings/${number}`,
      `/meetings/${number}/minutes`,
      '/board/minutes',
      '/board/decisions',
    ];
    for (const page of pages) {
      const { text } = await portal.http.get(page);
      expect([page, text.includes(title)]).toEqual([page, false]);
    }
    const titles = `query ($number: String!) { meeting(number: $number) { agenda { title } } }`;
    for (const [run, called] of [
      [portal.asStranger, 'A personal matter'],
      [await board.run(board.partner), 'A personal matter'],
      [await board.as('col'), title],
      [await board.asSecretary, title],
    ] as const)
      expect(said<Json>(await run(titles, { number }), 'meeting')['agenda'][1]).toEqual({ title: called });
    const { text: arabic } = await portal.http.get(`/meetings/${number}`).set('Accept-Language', 'ar');
    expect(arabic).toContain('أمر شخصي');
    const cookie = await portal.cookieOf(board.representatives.col);
    expect((await portal.http.get('/search?q=Wombat')).text).not.toContain(number);
    expect((await portal.http.get('/search?q=Wombat').set('Cookie', cookie)).text).toContain(number);
    expect((seen?.['record'].items as Json[]).map(({ id }) => id)).toEqual([minutes.item]);
  });

  it('record when recusals left one item without its quorum', async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    for (const founder of ['col', 'iste'] as const) {
      said(await room.enter(founder, { act: 'recused', itemId: room.item }), 'enterPresence');
      said(await room.enter(founder, { act: 'came_back', itemId: room.item }), 'enterPresence');
    }
    said(await room.bySecretariat(closeMeeting, { id: room.meeting.id }), 'closeMeeting');
    const { record } = (await TestMinutes.of(room).seenBy(board.secretary)) as Json;
    expect(record.items[0].quorumNotes.at(-1)).toEqual({ quorate: false });
    expect(record.items[1].quorumNotes).toEqual([]);
    expect(record.quorumNotes.at(-1)).toEqual({ quorate: true });
  });

  it('say nothing of an item to who was recused from it, until they are published', async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    said(await room.enter('col', { act: 'recused', itemId: room.item }), 'enterPresence');
    said(await room.bySecretariat(closeMeeting, { id: room.meeting.id }), 'closeMeeting');
    const minutes = TestMinutes.of(room);
    await minutes.write('What the others said.');
    said(await minutes.bySecretariat(sendDraft), 'sendDraftMinutes');
    expect(await minutes.section(board.representatives.col)).toMatchObject({
      text: null,
      isWithheldFromViewer: true,
    });
    expect(await minutes.section(board.representatives.iste)).toMatchObject({
      text: words('What the others said.'),
    });
    const blind = await minutes.by('col', giveCorrection, { key: room.item, text: 'x' });
    expect(blind.refusal).toBe('NOT_FOUND');
    await minutes.correct('iste', 'Among the others.');
    expect((await minutes.seenBy(board.representatives.col))?.['corrections']).toEqual([]);
  });
});
