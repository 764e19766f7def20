import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { TestBoard, addAgendaItem, conveneMeeting, said, type ShownMeeting } from '../../../test/board.js';
import { frozenMeeting } from '../../../test/given-agenda.js';
import {
  actionShown,
  addAction,
  dayIn,
  givenAction,
  givenDecision,
  givenEvidence,
  giveEvidence,
  meetingHeld,
  onAction,
  type ShownAction,
  type ShownDecision,
} from '../../../test/given-decision.js';

const changeAction = `mutation ($id: ID!, $version: Int!, $terms: ActionTermsInput!, $because: String!) {
  changeAction(id: $id, version: $version, terms: $terms, because: $because) ${actionShown} }`;

describe('actions', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const act = async (name: string, variables: Record<string, unknown>, run?: Run) =>
    (run ?? (await board.asSecretary))(onAction(name), variables);
  const mailsTo = (personId: string, kind: string, aboutId: string) =>
    portal.sql(
      `select m.language from mails m join email_addresses a on a.address = m.address
       where a.person_id = $1 and m.kind = $2 and m.about_id = $3`,
      [personId, kind, aboutId],
    );

  it('go from open over evidence to done, and their decision with them', async () => {
    const decision = await givenDecision(board, { meeting: await meetingHeld(board, 12) });
    const action = await givenAction(board, { decision });
    expect(action).toMatchObject({
      state: 'open',
      owner: { slug: 'col' },
      ownerPerson: null,
      isOverdue: false,
    });
    expect(await mailsTo(board.representatives.col, 'action_assigned', action.id)).toHaveLength(1);
    const given = said<ShownAction>(
      await (
        await board.as('col')
      )(giveEvidence, {
        id: action.id,
        version: action.version,
        text: 'Published.',
        link: 'https://col.example/plan',
      }),
      'giveEvidence',
    );
    expect(given).toMatchObject({
      state: 'evidence_given',
      evidence: [{ text: 'Published.', link: 'https://col.example/plan', givenFor: { slug: 'col' } }],
      viewerCanConfirm: false,
      viewerCanGiveEvidence: true,
    });
    const done = said<ShownAction>(
      await act('confirmAction', { id: action.id, version: given.version }),
      'confirmAction',
    );
    expect(done).toMatchObject({ state: 'done', endedOn: dayIn(0), viewerCanGiveEvidence: false });
    expect(done.history.map((one) => one.act)).toEqual(['confirmAction', 'giveEvidence', 'addAction']);
    const question = `query ($n: String!) { decision(number: $n) { implementation implementedOn } }`;
    expect(said(await (await board.asSecretary)(question, { n: decision.address }), 'decision')).toEqual({
      implementation: 'implemented',
      implementedOn: dayIn(0),
    });
    expect((await act('dropAction', { id: action.id, version: done.version, because: 'x' })).refusal).toBe(
      'ACTION_OVER',
    );
  });

  it('are confirmed once, by another pair of eyes', async () => {
    const colleague = await portal.given.secretariat();
    const { id, version } = await givenAction(board, { terms: { owner: null } });
    const mine = said<ShownAction>(
      await (
        await board.asSecretary
      )(giveEvidence, { id, version, text: 'Done.' }),
      'giveEvidence',
    );
    expect(mine).toMatchObject({ viewerCanConfirm: false, isMine: true });
    const meant = { id, version: mine.version };
    expect((await act('confirmAction', meant)).refusal).toBe('EVIDENCE_OWN');
    const other = await portal.as(colleague);
    const answers = await Promise.all([1, 2, 3].map(() => act('confirmAction', meant, other)));
    expect(answers.map(({ refusal }) => refusal).sort()).toEqual([
      'CHANGED_MEANWHILE',
      'CHANGED_MEANWHILE',
      undefined,
    ]);
    await portal.source.query(`update mandates set ends_at = now() where person_id = $1`, [colleague]);
    const alone = await givenAction(board, { terms: { owner: null } });
    const given = said<ShownAction>(
      await (
        await board.asSecretary
      )(giveEvidence, { id: alone.id, version: 1, text: 'Done.' }),
      'giveEvidence',
    );
    expect((await act('confirmAction', { id: alone.id, version: given.version })).refusal).toBeUndefined();
  });

  it('go back to their owner if something is lacking', async () => {
    const { id, version } = await givenEvidence(board);
    expect((await act('returnEvidence', { id, version, because: ' ' })).refusal).toBe('ACTION_NEEDS_REASON');
    const back = said<ShownAction>(
      await act('returnEvidence', { id, version, because: 'The figures.' }),
      'returnEvidence',
    );
    expect(back).toMatchObject({ state: 'open', viewerCanReturn: false });
    expect(back.history[0]).toMatchObject({ act: 'returnEvidence', because: 'The figures.' });
    expect(await mailsTo(board.representatives.col, 'evidence_returned', id)).toHaveLength(1);
    expect((await act('confirmAction', { id, version: back.version })).refusal).toBe('EVIDENCE_NOT_GIVEN');
  });

  it('change owner and due date with a history', async () => {
    const { id, version, dueOn } = await givenAction(board);
    const terms = { owner: 'alecso', dueOn: dayIn(40) };
    const run = await board.asSecretary;
    expect((await run(changeAction, { id, version, terms, because: '' })).refusal).toBe(
      'ACTION_NEEDS_REASON',
    );
    const changed = said<ShownAction>(
      await run(changeAction, { id, version, terms, because: 'ALECSO has the press.' }),
      'changeAction',
    );
    expect(changed).toMatchObject({ owner: { slug: 'alecso' }, dueOn: dayIn(40), version: version + 1 });
    expect(changed.history[0]).toMatchObject({
      act: 'changeAction',
      because: 'ALECSO has the press.',
      dueBefore: dueOn,
      dueOn: dayIn(40),
      ownerBefore: { slug: 'col' },
      owner: { slug: 'alecso' },
    });
    expect(await mailsTo(board.representatives.alecso, 'action_assigned', id)).toEqual([{ language: 'ar' }]);
    expect((await run(changeAction, { id, version, terms, because: 'x' })).refusal).toBe('CHANGED_MEANWHILE');
    const gone = await (await board.as('col'))(giveEvidence, { id, version: 2, text: 'Done.' });
    expect(gone.refusal).toBe('NOT_ALLOWED');
  });

  it('can be one person’s, who holds a mandate', async () => {
    const administrator = await portal.given.holder('col', 'organisation_administrator');
    const run = await portal.as(administrator);
    const terms = { ownerPersonId: administrator };
    const { id, version } = await givenAction(board, { terms });
    expect(await mailsTo(administrator, 'action_assigned', id)).toHaveLength(1);
    expect((await run(giveEvidence, { id, version, text: 'Done.' })).refusal).toBeUndefined();
    const decision = await givenDecision(board);
    const stranger = { owner: 'iste', ownerPersonId: administrator, dueOn: dayIn(9) };
    const refused = await (
      await board.asSecretary
    )(addAction, { decisionId: decision.id, what: 'W', terms: stranger });
    expect([refused.refusal, refused.field]).toEqual(['ACTION_OWNER_WITHOUT_MANDATE', 'ownerPerson']);
  });

  it('refuse what is no action and no evidence', async () => {
    const { id: decisionId } = await givenDecision(board);
    const run = await board.asSecretary;
    const add = (what: string, terms: object) => run(addAction, { decisionId, what, terms });
    expect((await add(' ', { dueOn: dayIn(1) })).refusal).toBe('ACTION_WHAT_MISSING');
    expect((await add('x'.repeat(501), { dueOn: dayIn(1) })).refusal).toBe('ACTION_WHAT_MISSING');
    expect((await add('W', { dueOn: dayIn(-30) })).refusal).toBe('ACTION_DUE_BEFORE');
    expect((await add('W', { dueOn: dayIn(1), owner: 'nobody' })).field).toBe('owner');
    const { id, version } = await givenAction(board);
    const col = await board.as('col');
    const give = (evidence: object) => col(giveEvidence, { id, version, ...evidence });
    expect((await give({ text: ' ' })).refusal).toBe('EVIDENCE_MISSING');
    expect((await give({ link: 'http://col.example' })).refusal).toBe('EVIDENCE_LINK_NOT_SECURE');
    expect((await give({ text: 'x'.repeat(5001) })).refusal).toBe('TEXT_TOO_LONG');
  });

  it('take a file that one brought oneself, and show it with the action', async () => {
    const bring = async (personId: string) => {
      const cookie = await portal.cookieOf(personId);
      const response = await portal.http
        .put('/files?name=plan.txt')
        .set({ Cookie: cookie, 'Content-Type': 'application/octet-stream' })
        .send('The plan');
      expect(response.status).toBe(201);
      return (response.body as { id: string }).id;
    };
    const { id, version } = await givenAction(board);
    const col = await board.as('col');
    const theirs = await bring(board.representatives.iste);
    expect((await col(giveEvidence, { id, version, fileId: theirs })).refusal).toBe('NOT_FOUND');
    const fileId = await bring(board.representatives.col);
    const opened = async (personId: string) =>
      (await portal.http.get(`/files/${fileId}`).set('Cookie', await portal.cookieOf(personId))).status;
    expect(await opened(board.secretary)).toBe(404);
    said(await col(giveEvidence, { id, version, fileId }), 'giveEvidence');
    expect([await opened(board.secretary), await opened(board.representatives.seameo)]).toEqual([200, 200]);
    expect(await opened(board.partner)).toBe(404);
  });

  it('that wait are listed to the Board, one’s own apart', async () => {
    const late = await givenAction(board, { terms: { owner: 'seameo', dueOn: dayIn(5) }, what: 'Late' });
    await portal.source.query(`update actions set due_on = $2 where id = $1`, [late.id, dayIn(-1)]);
    const list = `query ($mine: Boolean) { actions(mine: $mine, first: 100) { items { what isMine isOverdue } } }`;
    const whats = async (run: Run, mine: boolean | null) =>
      said<{ items: { what: string; isMine: boolean; isOverdue: boolean }[] }>(
        await run(list, { mine }),
        'actions',
      ).items;
    expect(await whats(await board.as('seameo'), true)).toEqual([
      { what: 'Late', isMine: true, isOverdue: true },
    ]);
    const all = await whats(await board.as('col'), null);
    expect(all[0]).toEqual({ what: 'Late', isMine: false, isOverdue: true });
    const mine = await whats(await board.as('col'), true);
    const others = await whats(await board.as('col'), false);
    expect(mine.length + others.length).toBe(all.length);
    expect(await whats(await board.run(board.partner), null)).toEqual([]);
  });
});

describe('overdue actions head the next agenda', () => {
  let portal: TestPortal;
  let board: TestBoard;
  const put = `mutation ($id: ID!) { putOverdueOnAgenda(meetingId: $id) {
    agenda { id position title note kind version papers { id } } } }`;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const overdueAction = async (what: string, decision?: ShownDecision) => {
    const { id } = await givenAction(board, { what, decision });
    await portal.source.query(`update actions set due_on = $2 where id = $1`, [id, dayIn(-2)]);
    return id;
  };
  const agenda = async (meeting: ShownMeeting) =>
    said<{ agenda: { id: string; title: string; note: string; kind: string; position: number }[] }>(
      await (
        await board.asSecretary
      )(put, { id: meeting.id }),
      'putOverdueOnAgenda',
    ).agenda;

  it('by one act that brings the item up to date when it is done again', async () => {
    const meeting = await board.draft();
    expect((await (await board.asSecretary)(put, { id: meeting.id })).refusal).toBe('NO_ACTION_OVERDUE');
    const first = await overdueAction('Publish the plan');
    const [head, ...rest] = await agenda(meeting);
    expect(head).toMatchObject({ position: 1, title: 'Overdue actions: 1', kind: 'information' });
    expect(head?.note).toMatch(/^AB\/\d{4}\/\d\d-01 · Publish the plan · COL · due .*, 2 days late$/);
    expect(rest.map(({ title }) => title)).toEqual(['Annual report', 'Work plan']);
    await overdueAction('Print the plan');
    const withheld = await givenDecision(board);
    await overdueAction('A personal matter', withheld);
    await portal.source.query(
      `update decisions set state = 'withheld', withheld_because = 'x' where id = $1`,
      [withheld.id],
    );
    await portal.source.query(
      `update actions set state = 'dropped', dropped_because = 'x', ended_at = now() where id = $1`,
      [first],
    );
    const move = `mutation ($id: ID!) { moveAgendaItem(id: $id, position: 3) { id } }`;
    await (
      await board.asSecretary
    )(move, { id: head?.id });
    const again = await agenda(meeting);
    expect(again).toHaveLength(3);
    expect(again[0]).toMatchObject({ id: head?.id, position: 1, title: 'Overdue actions: 1' });
    expect(again[0]?.note).toContain('Print the plan');
    expect(again[0]?.note).not.toContain('personal');
  });

  it('by themselves when a draft gets its agenda, brought up to date when it is convened, and never once it is frozen', async () => {
    const itemsOf = async (id: string) =>
      portal.sql<{ title: string; position: number }>(
        `select title, position from agenda_items where meeting_id = $1 order by position`,
        [id],
      );
    const convene = async ({ id, version }: ShownMeeting) =>
      said(await (await board.asSecretary)(conveneMeeting, { id, version }), 'conveneMeeting');
    await portal.source.query(
      `update actions set state = 'dropped', dropped_because = 'x', ended_at = now() where state in ('open', 'evidence_given')`,
    );
    const empty = await board.draft();
    expect((await itemsOf(empty.id)).map(({ title }) => title)).toEqual(['Annual report', 'Work plan']);
    await overdueAction('Publish the plan');
    const draft = await board.draft();
    expect((await itemsOf(draft.id))[0]).toMatchObject({ position: 1, title: 'Overdue actions: 1' });
    await overdueAction('Print the plan');
    for (const meeting of [empty, draft]) {
      await convene(meeting);
      const items = await itemsOf(meeting.id);
      expect(items).toHaveLength(3);
      expect(items[0]).toMatchObject({ position: 1, title: 'Overdue actions: 2' });
    }
    const [entry] = await portal.sql(
      `select person_id from audit_entries where act = 'putOverdueOnAgenda' and noun_id = $1`,
      [empty.id],
    );
    expect(entry).toEqual({ person_id: board.secretary });
    const frozen = await frozenMeeting(board);
    await portal.source.query(`delete from overdue_items where meeting_id = $1`, [frozen.id]);
    await portal.source.query(`delete from agenda_items where meeting_id = $1`, [frozen.id]);
    const item = { title: 'A', kind: 'decision', minutes: 5, note: '', presenterName: '' };
    const added = await (await board.asSecretary)(addAgendaItem, { meetingId: frozen.id, item });
    expect([added.refusal, await itemsOf(frozen.id)]).toEqual(['AGENDA_FROZEN', []]);
  });

  it('once, however two people press at once, and anew once somebody took it off', async () => {
    await overdueAction('Publish the plan');
    const meeting = await board.draft();
    await Promise.all([1, 2, 3, 4].map(() => agenda(meeting)));
    const items = await agenda(meeting);
    expect(items).toHaveLength(3);
    const remove = 'mutation ($id: ID!) { removeAgendaItem(id: $id) { id } }';
    said(await (await board.asSecretary)(remove, { id: items[0]?.id }), 'removeAgendaItem');
    expect(await agenda(meeting)).toHaveLength(3);
    const closed = await meetingHeld(board);
    expect((await (await board.asSecretary)(put, { id: closed.id })).refusal).toBe('MEETING_UNDER_WAY');
  });
});
