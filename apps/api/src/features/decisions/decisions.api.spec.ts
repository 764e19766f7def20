import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import {
  dayIn,
  decided,
  decisionShown,
  enterDecision,
  givenAction,
  givenDecision,
  givenEvidence,
  meetingHeld,
  onAction,
  onDecision,
  type ShownDecision,
} from '../../../test/given-decision.js';

const changeDecision = `mutation ($id: ID!, $version: Int!, $decision: DecisionInput!) {
  changeDecision(id: $id, version: $version, decision: $decision) ${decisionShown} }`;

describe('decisions', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const act = async (name: string, variables: Record<string, unknown>) =>
    (await board.asSecretary)(onDecision(name), variables);

  it('are numbered by their meeting, and what is not said has its usual value', async () => {
    const meeting = await meetingHeld(board, 3);
    const first = await givenDecision(board, { meeting });
    const [series] = /\d{4}-\d{2}$/.exec(meeting.number) ?? [''];
    expect(first).toMatchObject({
      number: `AB/${series.replace('-', '/')}-01`,
      address: `${series}-01`,
      state: 'taken',
      takenBy: 'consensus',
      takenOn: dayIn(-3),
      dueOn: null,
      owner: { slug: 'slibnu' },
      agendaItem: null,
      implementation: 'at_once',
      meeting: { number: meeting.number },
      words: [{ language: 'en', text: 'The work plan is adopted.', effect: 'It begins at once.' }],
    });
    const agendaItemId = meeting.agenda[1]?.id;
    const decision = {
      agendaItemId,
      owner: 'col',
      dueOn: dayIn(30),
      takenOn: dayIn(-2),
      takenBy: 'vote_elsewhere',
    };
    expect(await givenDecision(board, { meeting, decision })).toMatchObject({
      address: `${series}-02`,
      owner: { slug: 'col' },
      agendaItem: { title: 'Work plan' },
      takenOn: dayIn(-2),
      dueOn: dayIn(30),
      implementation: 'under_way',
    });
  });

  it('entered at once have numbers without a gap, also where some are refused', async () => {
    const meeting = await meetingHeld(board);
    const run = await board.asSecretary;
    const decision = (n: number) =>
      n % 3 === 0 ? { ...decided, owner: 'nobody-at-all' } : { ...decided, takenOn: dayIn(-1) };
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        run(enterDecision, { meetingId: meeting.id, decision: decision(n) }),
      ),
    );
    expect(answers.filter(({ refusal }) => refusal === 'NOT_FOUND')).toHaveLength(4);
    const rows = await portal.sql(`select ordinal from decisions where meeting_id = $1 order by 1`, [
      meeting.id,
    ]);
    expect(rows.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('are read in the reader’s language, else in English, else as they were taken', async () => {
    const words = [
      { language: 'ar', text: 'تقرر', effect: '' },
      { language: 'zh-Hans', text: '决定', effect: '生效' },
    ];
    const { number } = await givenDecision(board, { decision: { words } });
    const question = `query ($number: String!) { decision(number: $number) { text effect language } }`;
    const reader = async (language: string) => {
      const person = await portal.given.representative('iste', { language }).catch(() => board.secretary);
      await portal.source.query(`update people set language = $2 where id = $1`, [person, language]);
      return said(await (await portal.as(person))(question, { number }), 'decision');
    };
    expect(await reader('zh-Hans')).toEqual({ text: '决定', effect: '生效', language: 'zh-Hans' });
    expect(await reader('en')).toEqual({ text: 'تقرر', effect: '', language: 'ar' });
  });

  it('refuse what is no decision', async () => {
    const meeting = await meetingHeld(board);
    const refused = async (decision: Record<string, unknown>, meetingId = meeting.id) => {
      const answer = await (
        await board.asSecretary
      )(enterDecision, {
        meetingId,
        decision: { ...decided, ...decision },
      });
      return [answer.refusal, answer.field];
    };
    const english = (text: string, effect = '') => [{ language: 'en', text, effect }];
    expect(await refused({ words: [] })).toEqual(['DECISION_TEXT_MISSING', 'text-en']);
    expect(await refused({ words: english(' \u0000 ') })).toEqual(['DECISION_TEXT_MISSING', 'text-en']);
    expect(await refused({ words: english('x'.repeat(5001)) })).toEqual(['TEXT_TOO_LONG', 'text-en']);
    expect(await refused({ words: english('x', 'x'.repeat(2001)) })).toEqual(['TEXT_TOO_LONG', 'effect-en']);
    expect(await refused({ takenOn: dayIn(1) })).toEqual(['DECISION_IN_THE_FUTURE', 'takenOn']);
    expect(await refused({ dueOn: dayIn(-4) })).toEqual(['DECISION_DUE_BEFORE', 'dueOn']);
    const elsewhere = (await meetingHeld(board)).agenda[0]?.id;
    expect(await refused({ agendaItemId: elsewhere })).toEqual(['NOT_FOUND', 'agendaItemId']);
    expect((await refused({}, (await board.convened()).id))[0]).toBe('DECISION_MEETING_NOT_BEGUN');
    expect((await refused({}, 'nothing'))[0]).toBe('NOT_FOUND');
  });

  it('keep their agenda item on the agenda', async () => {
    const meeting = await meetingHeld(board);
    await portal.source.query(`update meetings set state = 'convened' where id = $1`, [meeting.id]);
    const agendaItemId = meeting.agenda[0]?.id;
    await givenDecision(board, { meeting, decision: { agendaItemId } });
    // So far ahead that its agenda can be written again.
    await portal.source.query(
      `update meetings set wall_clock = '2099-03-04T20:00', starts_at = '2099-03-04T12:00Z' where id = $1`,
      [meeting.id],
    );
    const remove = 'mutation ($id: ID!) { removeAgendaItem(id: $id) { id } }';
    expect((await (await board.asSecretary)(remove, { id: agendaItemId })).refusal).toBe(
      'AGENDA_ITEM_DECIDED',
    );
  });

  it('can be corrected until they are published', async () => {
    const { id, version } = await givenDecision(board);
    const words = [{ language: 'en', text: 'The work plan for 2027 is adopted.', effect: '' }];
    const run = await board.asSecretary;
    const change = { id, version, decision: { ...decided, words } };
    const changed = said<ShownDecision>(await run(changeDecision, change), 'changeDecision');
    expect(changed).toMatchObject({ text: 'The work plan for 2027 is adopted.', effect: '', version: 2 });
    expect((await run(changeDecision, change)).refusal).toBe('CHANGED_MEANWHILE');
    await act('publishDecision', { id, version: 2, because: 'Asked for by the press.' });
    expect((await run(changeDecision, { ...change, version: 3 })).refusal).toBe('DECISION_PUBLISHED');
  });

  it('are published on their day, earlier only with a reason', async () => {
    const old = await givenDecision(board, { meeting: await meetingHeld(board, 50) });
    const published = said<ShownDecision>(await act('publishDecision', old as never), 'publishDecision');
    expect(published).toMatchObject({
      state: 'published',
      publishedOn: dayIn(0),
      publishedEarlyBecause: null,
    });
    const { id, version, regularPublicationOn } = await givenDecision(board);
    const early = await act('publishDecision', { id, version });
    expect([early.refusal, early.params]).toEqual([
      'PUBLICATION_TOO_EARLY',
      { earliest: regularPublicationOn },
    ]);
    const because = 'The call opens tomorrow.';
    expect(said(await act('publishDecision', { id, version, because }), 'publishDecision')).toMatchObject({
      state: 'published',
      publishedEarlyBecause: because,
      regularPublicationOn: null,
    });
    expect((await act('publishDecision', { id, version: 2, because })).refusal).toBe('DECISION_PUBLISHED');
  });

  it('are either published or withheld, however two people press at once', async () => {
    const { id, version } = await givenDecision(board);
    const because = 'It is about a person.';
    const answers = await Promise.all(
      ['publishDecision', 'withholdDecision', 'publishDecision', 'withholdDecision'].map((name) =>
        act(name, { id, version, because }),
      ),
    );
    expect(answers.filter(({ refusal }) => !refusal)).toHaveLength(1);
    expect(new Set(answers.map(({ refusal }) => refusal))).toEqual(new Set([undefined, 'CHANGED_MEANWHILE']));
  });

  it('that are withheld say why to the Secretariat alone', async () => {
    const { id, version, number } = await givenDecision(board);
    expect((await act('withholdDecision', { id, version })).refusal).toBe('WITHHOLDING_NEEDS_REASON');
    await act('withholdDecision', { id, version, because: 'It is about a person.' });
    const question = `query ($number: String!) { decision(number: $number) { state withheldBecause } }`;
    const seen = async (personId: string) =>
      (await (await board.run(personId))(question, { number })).data?.['decision'];
    expect(await seen(board.secretary)).toEqual({
      state: 'withheld',
      withheldBecause: 'It is about a person.',
    });
    expect(await seen(board.representatives.col)).toEqual({ state: 'withheld', withheldBecause: null });
    expect(await seen(board.partner)).toBeNull();
  });
});

describe('the register of decisions', () => {
  let portal: TestPortal;
  let board: TestBoard;
  const numbers: string[] = [];

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    const meeting = await meetingHeld(board, 10);
    for (const owner of ['slibnu', 'col', 'iste'])
      numbers.push(
        (
          await givenDecision(board, {
            meeting,
            decision: { owner, dueOn: owner === 'iste' ? dayIn(-1) : null },
          })
        ).number,
      );
    await portal.source.query(
      `update decisions set state = 'published', published_on = $2 where number = any($1)`,
      [numbers.slice(1), dayIn(0)],
    );
  });
  afterAll(() => portal.stop());

  const list = `query ($year: Int, $meeting: String, $state: DecisionState, $owner: String, $late: Boolean, $first: Int = 25, $after: String) {
    decisions(year: $year, meeting: $meeting, state: $state, owner: $owner, late: $late, first: $first, after: $after) {
      nextCursor items { number isLate } } }`;
  type Page = { nextCursor: string | null; items: { number: string; isLate: boolean }[] };
  const listed = async (filter: Record<string, unknown>, run = portal.asStranger) =>
    said<Page>(await run(list, filter), 'decisions').items.map(({ number }) => number);

  it('lists the latest first, page by page', async () => {
    const run = await board.asSecretary;
    const first = said<Page>(await run(list, { first: 2 }), 'decisions');
    expect(first.items.map(({ number }) => number)).toEqual([numbers[2], numbers[1]]);
    expect(await listed({ first: 2, after: first.nextCursor }, run)).toEqual([numbers[0]]);
  });

  it('is narrowed down by year, meeting, state, owner and what is late', async () => {
    const [, col, iste] = numbers;
    const meeting = /AB\/(\d+)\/(\d+)/.exec(col ?? '') ?? [];
    const year = Number(dayIn(-10).slice(0, 4));
    expect(await listed({ year })).toEqual([iste, col]);
    expect(await listed({ year: year - 1 })).toEqual([]);
    expect(await listed({ year: 2_000_000_000 })).toEqual([]);
    expect(await listed({ meeting: `AB-${meeting[1]}-${meeting[2]}` })).toEqual([iste, col]);
    expect(await listed({ meeting: 'AB-1999-01' })).toEqual([]);
    expect(await listed({ owner: 'col', year })).toEqual([col]);
    expect(await listed({ late: true })).toEqual([iste]);
    expect(await listed({ late: false })).toEqual([iste, col]);
    expect(await listed({ state: 'taken' })).toEqual([]);
    expect(await listed({ state: 'taken' }, await board.asSecretary)).toEqual([numbers[0]]);
  });

  it('knows the median of days to implement, to the half day', async () => {
    const register = `{ decisionRegister { years meetings { number } owners { slug } overdueActions viewerCanEnter viewerSeesActions
      medianDaysToImplement { days half } } }`;
    const confirmAfter = async (days: number) => {
      const meeting = await meetingHeld(board, 40);
      const decision = await givenDecision(board, { meeting });
      const { id, version } = await givenEvidence(board, { decision });
      said(await (await board.asSecretary)(onAction('confirmAction'), { id, version }), 'confirmAction');
      await portal.source.query(
        `update actions set ended_at = ($2 || 'T04:00:00Z')::timestamptz where id = $1`,
        [id, dayIn(-40 + days)],
      );
    };
    expect(said(await portal.asStranger(register), 'decisionRegister')).toMatchObject({
      medianDaysToImplement: null,
      overdueActions: null,
      viewerCanEnter: false,
      viewerSeesActions: false,
      owners: [{ slug: 'col' }, { slug: 'iste' }],
    });
    await confirmAfter(10);
    await confirmAfter(15);
    await givenAction(board, { terms: { dueOn: dayIn(0) } });
    expect(said(await (await board.asSecretary)(register), 'decisionRegister')).toMatchObject({
      medianDaysToImplement: { days: 12, half: true },
      overdueActions: 0,
      viewerCanEnter: true,
      viewerSeesActions: true,
    });
  });

  it('leaves as a file with no more than the reader may read, and no formula in it', async () => {
    const words = [{ language: 'en', text: '=HYPERLINK("https://x.example")', effect: '' }];
    const secret = await givenDecision(board, { decision: { words } });
    const fetched = async (query: string, cookie = '') => {
      const response = await portal.http.get(`/board/decisions.csv${query}`).set('Cookie', cookie);
      expect([response.status, response.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
      return response.text;
    };
    const open = await fetched('');
    expect(open.split('\r\n')).toHaveLength(4);
    expect(open).toContain(`"${numbers[2]}"`);
    expect(open).not.toContain(numbers[0]);
    expect(open).not.toContain(secret.number);
    const inside = await fetched('?state=taken', await portal.cookieOf(board.secretary));
    expect(inside).toContain(`"${secret.number}"`);
    expect(inside).toContain(`"'=HYPERLINK(""https://x.example"")"`);
    expect(inside).not.toContain(numbers[2]);
    for (const hostile of [
      '?year=20270',
      '?year=x',
      '?state=nothing',
      "?owner='",
      '?year=1&year=2',
      '?late=1&meeting=%00',
    ])
      expect((await portal.http.get(`/board/decisions.csv${hostile}`)).status).toBeLessThan(500);
  });
});
