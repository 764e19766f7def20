import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import {
  addAction,
  dayIn,
  decisionShown,
  givenAction,
  givenDecision,
  onDecision,
  type ShownDecision,
} from '../../../test/given-decision.js';

describe('what follows from a decision', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  const waiting = async (run: Run, id: string): Promise<Json[]> => {
    const query = '{ needsYou { id kind title path localDeadline { date } } }';
    return said<Json[]>(await run(query), 'needsYou').filter((need) => need['id'] === id);
  };
  const say = async ({ id, version }: Pick<ShownDecision, 'id' | 'version'>, because: string) =>
    (await board.asSecretary)(onDecision('sayNothingFollows'), { id, version, because });
  const shown = async ({ number }: ShownDecision, run?: Run) =>
    said<Json>(
      await (run ?? (await board.asSecretary))(
        `query ($number: String!) { decision(number: $number) ${decisionShown} }`,
        { number },
      ),
      'decision',
    );

  it('waits for the Secretariat until an action does, or it says that nothing follows', async () => {
    const decision = await givenDecision(board, { decision: { dueOn: dayIn(9) } });
    const need = {
      id: decision.id,
      kind: 'follow_up_decision',
      title: decision.number,
      path: `/board/decisions/${decision.address}`,
      localDeadline: { date: dayIn(9) },
    };
    expect(await waiting(await board.asSecretary, decision.id)).toEqual([need]);
    for (const run of [await board.as('col'), await board.run(board.partner)])
      expect(await waiting(run, decision.id)).toEqual([]);
    said(await say(decision, 'The agenda is adopted.'), 'sayNothingFollows');
    expect(await waiting(await board.asSecretary, decision.id)).toEqual([]);
    const other = await givenDecision(board);
    await givenAction(board, { decision: other });
    expect(await waiting(await board.asSecretary, other.id)).toEqual([]);
  });

  it('is nothing by a word with its reason, that the Board reads and nobody else', async () => {
    const decision = await givenDecision(board, { decision: { dueOn: dayIn(9) } });
    expect(decision).toMatchObject({ implementation: 'under_way', viewerCanSayNothingFollows: true });
    expect((await say(decision, ' ')).refusal).toBe('NOTHING_FOLLOWS_NEEDS_REASON');
    expect((await say(decision, 'x'.repeat(1001))).refusal).toBe('TEXT_TOO_LONG');
    expect((await say({ ...decision, version: 7 }, 'It is adopted.')).refusal).toBe('CHANGED_MEANWHILE');
    expect(said(await say(decision, 'It is adopted.'), 'sayNothingFollows')).toMatchObject({
      nothingFollowsBecause: 'It is adopted.',
      nothingFollowsSaidOn: dayIn(0),
      implementation: 'at_once',
      isLate: false,
    });
    const word = { nothingFollowsBecause: 'It is adopted.', nothingFollowsSaidOn: dayIn(0) };
    expect(await shown(decision, await board.as('col'))).toMatchObject(word);
    await portal.source.query(
      `update decisions set state = 'published', published_on = '${dayIn(0)}' where id = $1`,
      [decision.id],
    );
    expect(await shown(decision, portal.asStranger)).toMatchObject({
      nothingFollowsBecause: null,
      nothingFollowsSaidOn: null,
      viewerCanSayNothingFollows: false,
    });
  });

  it('is an action, which takes the word back that nothing does, and the audit says so', async () => {
    const decision = await givenDecision(board);
    said(await say(decision, 'It is adopted.'), 'sayNothingFollows');
    const action = await givenAction(board, { decision });
    expect(await shown(decision)).toMatchObject({
      nothingFollowsBecause: null,
      nothingFollowsSaidOn: null,
      viewerCanSayNothingFollows: false,
    });
    expect(
      await portal.sql(`select details ->> 'tookBack' as it from audit_entries where noun_id = $1`, [
        action.id,
      ]),
    ).toEqual([{ it: 'It is adopted.' }]);
    const { version } = await shown(decision);
    expect((await say({ id: decision.id, version: version as number }, 'Nothing.')).refusal).toBe(
      'ACTIONS_FOLLOW',
    );
  });

  it('is never both, however late the word and the action come together', async () => {
    const decision = await givenDecision(board);
    const terms = { owner: 'col', dueOn: dayIn(20) };
    const asSecretary = await board.asSecretary;
    await Promise.all([
      say(decision, 'It is adopted.'),
      asSecretary(addAction, { decisionId: decision.id, what: 'Publish it', terms }),
      say(decision, 'It is adopted indeed.'),
    ]);
    expect(await shown(decision)).toMatchObject({
      nothingFollowsBecause: null,
      actions: [{ what: 'Publish it' }],
    });
    await expect(
      portal.source.query(
        `update decisions set nothing_follows_because = 'x', nothing_follows_said_at = now(),
           nothing_follows_said_by_id = $2 where id = $1`,
        [decision.id, board.secretary],
      ),
    ).rejects.toMatchObject({ constraint: 'actions_or_nothing_follow' });
  });

  it('is carried by the decision itself where its effect came about with it', async () => {
    const decision = await givenDecision(board);
    await portal.source.query(`update decisions set carries_itself = true where id = $1`, [decision.id]);
    expect(await waiting(await board.asSecretary, decision.id)).toEqual([]);
    expect(await shown(decision)).toMatchObject({
      carriesItself: true,
      viewerCanSayNothingFollows: false,
      viewerCanAddAction: true,
    });
  });
});
