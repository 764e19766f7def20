import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import {
  dayIn,
  givenAction,
  givenDecision,
  givenEvidence,
  giveEvidence,
  onAction,
} from '../../../test/given-decision.js';
import { LetterDesk } from '../../platform/mail/letter-desk.js';
import { RemindOfAction } from './remind-of-action.task.js';

const query = '{ needsYou { id kind title localDeadline { date time } daysLeft path } }';

describe('what waits because of decisions', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const ofActions = async (run: Run): Promise<Json[]> =>
    said<Json[]>(await run(query), 'needsYou').filter(({ kind }) => String(kind).endsWith('_action'));

  it('needs the owner until evidence is given, and then the Secretariat', async () => {
    const decision = await givenDecision(board);
    const dueOn = dayIn(20);
    const { id, version } = await givenAction(board, { decision, terms: { owner: 'slibnu', dueOn } });
    const representative = await board.as('slibnu');
    const waiting = [
      {
        id,
        kind: 'deliver_action',
        title: 'Publish the work plan',
        localDeadline: { date: dueOn, time: '23:59' },
        daysLeft: 20,
        path: `/board/decisions/${decision.address}`,
      },
    ];
    expect(await ofActions(representative)).toEqual(waiting);
    // Its own Organisation is the owner, so it waits for the people of the Secretariat as well.
    expect(await ofActions(await board.asSecretary)).toEqual(waiting);
    for (const person of [board.representatives.iste, board.alternate, board.partner])
      expect(await ofActions(await board.run(person))).toEqual([]);
    said(await representative(giveEvidence, { id, version, text: 'Done.' }), 'giveEvidence');
    expect(await ofActions(representative)).toEqual([]);
    expect(await ofActions(await board.asSecretary)).toMatchObject([
      { id, kind: 'confirm_action', daysLeft: null },
    ]);
    said(
      await (
        await board.asSecretary
      )(onAction('confirmAction'), { id, version: version + 1 }),
      'confirmAction',
    );
    expect(await ofActions(await board.asSecretary)).toEqual([]);
  });

  it('needs that person alone whose it is, and nobody to confirm what they gave themselves', async () => {
    const { id, version } = await givenAction(board, { terms: { ownerPersonId: board.alternate } });
    expect(await ofActions(await board.as('col'))).toEqual([]);
    const mine = await ofActions(await board.run(board.alternate));
    expect(mine).toMatchObject([{ id, kind: 'deliver_action' }]);
    const colleague = await portal.given.secretariat();
    said(await (await portal.as(colleague))(giveEvidence, { id, version, text: 'Done.' }), 'giveEvidence');
    expect(await ofActions(await portal.as(colleague))).toEqual([]);
    expect(await ofActions(await board.asSecretary)).toMatchObject([{ id, kind: 'confirm_action' }]);
  });
});

describe('an owner is reminded by mail', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let task: RemindOfAction;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    task = portal.app.get(RemindOfAction);
  });
  afterAll(() => portal.stop());

  const jobs = (id: string) =>
    portal.sql<{ key: string; day: string }>(
      `select key, (run_at at time zone 'Asia/Shanghai')::text as day from graphile_worker.jobs where key like $1 order by key`,
      [`remind%${id}`],
    );
  const remind = async (actionId: string, reminder: string) => task.run({ actionId, reminder });
  const mails = async (id: string) =>
    (
      await portal.sql<{ kind: string }>(`select kind from mails where about_id = $1 order by created_at`, [
        id,
      ])
    ).map(({ kind }) => kind);
  const dueIn = (id: string, days: number) =>
    portal.source.query(`update actions set due_on = $2 where id = $1`, [id, dayIn(days)]);

  it('by jobs in the morning of the days that are still to come', async () => {
    const { id } = await givenAction(board, { terms: { dueOn: dayIn(20) } });
    expect(await jobs(id)).toEqual([
      { key: `remind after ${id}`, day: `${dayIn(21)} 09:00:00` },
      { key: `remind before ${id}`, day: `${dayIn(13)} 09:00:00` },
    ]);
    const soon = await givenAction(board, { terms: { dueOn: dayIn(3) } });
    expect(await jobs(soon.id)).toEqual([{ key: `remind after ${soon.id}`, day: `${dayIn(4)} 09:00:00` }]);
  });

  it('once before and once after the due date, however often the job runs', async () => {
    const { id } = await givenAction(board);
    await remind(id, 'before');
    expect(await mails(id)).toEqual(['action_assigned']);
    await dueIn(id, 5);
    await Promise.all([remind(id, 'before'), remind(id, 'before')]);
    await remind(id, 'after');
    expect(await mails(id)).toEqual(['action_assigned', 'action_due']);
    await dueIn(id, -1);
    await Promise.all([remind(id, 'after'), remind(id, 'after')]);
    await remind(id, 'before');
    expect(await mails(id)).toEqual(['action_assigned', 'action_due', 'action_overdue']);
  });

  it('never once they have delivered, nor of what is gone', async () => {
    const { id } = await givenEvidence(board);
    await dueIn(id, -1);
    await remind(id, 'after');
    await remind('00000000-0000-7000-8000-000000000000', 'after');
    expect(await mails(id)).toEqual(['action_assigned']);
  });

  it.each(languages)('in the words of %s, with what, by when and from which decision', async (language) => {
    const words = languages.map((tag) => ({ language: tag, text: `Decided in ${tag}`, effect: '' }));
    const decision = await givenDecision(board, { decision: { words } });
    const { id } = await givenAction(board, { decision });
    const write = (kind: string) => portal.app.get(LetterDesk).write({ kind, aboutId: id, language });
    for (const kind of ['action_assigned', 'action_due', 'action_overdue', 'evidence_returned']) {
      const letter = await write(kind);
      const said = [
        letter?.subject,
        ...(letter?.paragraphs ?? []),
        ...(letter?.facts ?? []).map(({ value }) => value),
      ];
      expect(letter?.subject).toContain(decision.number);
      expect(said.join('\n')).toContain(`${decision.number}: Decided in ${language}`);
      expect(said.join('\n')).toContain('Publish the work plan');
      expect(letter?.button?.url).toBe(`http://portal.test/board/decisions/${decision.address}`);
    }
    await portal.source.query(
      `update actions set state = 'dropped', dropped_because = 'x', ended_at = now() where id = $1`,
      [id],
    );
    expect(await write('action_overdue')).toBeNull();
  });
});
