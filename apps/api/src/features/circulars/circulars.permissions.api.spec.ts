import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal, eventually, type Run } from '../../../test/api.js';
import { TestBoard } from '../../../test/board.js';
import {
  TestCirculars,
  answerCircular,
  breakTieInWriting,
  circularById,
  circularList,
  leaveCircular,
  placeCircular,
  putToMembers,
  remindOfCircular,
  withdrawCircular,
} from '../../../test/given-circular.js';

describe('who sees and does what between meetings', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let circulars: TestCirculars;
  let open: string;
  let over: string;
  let moved: string;
  const people: Record<string, Run> = {};

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    circulars = await TestCirculars.of(board);
    await circulars.listMatter();
    await portal.source.query(
      `insert into chair_terms (id, organisation_id, starts_on, ends_on, basis)
       values (gen_random_uuid(), $1, '2026-08-20', '2028-08-20', 'AB/2025/04')`,
      [circulars.members.alecso],
    );
    open = await circulars.put(['iste']);
    moved = await circulars.putForSilence(['iste']);
    await circulars.answer(moved, 'seameo', 'objects', 'The figures are missing.');
    over = await circulars.putForSilence(['iste']);
    await circulars.letTimePass(over);
    await eventually(async () => {
      const [row] = await portal.sql(`select from circulars where id = $1 and state = 'published'`, [over]);
      return row;
    });
    people['a stranger'] = portal.asStranger;
    people['a Partner'] = await board.run(board.partner);
    people['a Member’s administrator'] = await board.run(
      await portal.given.holder('col', 'organisation_administrator'),
    );
    people['a recused Member'] = await board.as('iste');
    people['an alternate'] = await board.run(board.alternate);
    people['a Member'] = await board.as('col');
    people['the Chair'] = await board.as('alecso');
    people['the Secretariat'] = await board.asSecretary;
  });
  afterAll(() => portal.stop());

  const as = (who: string): Run => people[who] as Run;
  const refused = async (run: Run, document: string, given: Record<string, unknown>) =>
    (await run(document, given)).refusal ?? 'done';

  test.each([
    ['a stranger', { open: '-', over: '-', moved: '-', listed: 'SIGN_IN_REQUIRED' }],
    ['a Partner', { open: '-', over: '-', moved: '-', listed: 0 }],
    ['a Member’s administrator', { open: '-', over: '-', moved: '-', listed: 0 }],
    ['a recused Member', { open: '-', over: 'text', moved: '-', listed: 1 }],
    ['an alternate', { open: 'answers', over: 'answers', moved: 'answers', listed: 3 }],
    ['a Member', { open: 'answers', over: 'answers', moved: 'answers', listed: 3 }],
    ['the Chair', { open: 'answers', over: 'answers', moved: 'answers', listed: 3 }],
    ['the Secretariat', { open: 'answers', over: 'answers', moved: 'answers', listed: 3 }],
  ])('%s sees %j', async (who, expected) => {
    const seen = async (id: string) => {
      const { data } = await as(who)(circularById, { id });
      const circular = data?.['circular'];
      return circular ? (circular.members ? 'answers' : 'text') : '-';
    };
    const list = await as(who)(circularList);
    const listed = list.refusal ?? (list.data?.['circulars'] as unknown as unknown[]).length;
    expect({ open: await seen(open), over: await seen(over), moved: await seen(moved), listed }).toEqual(
      expected,
    );
  });

  test.each([
    ['a stranger', 'SIGN_IN_REQUIRED', 'SIGN_IN_REQUIRED', 'SIGN_IN_REQUIRED', 'SIGN_IN_REQUIRED'],
    ['a Partner', 'NOT_ALLOWED', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'],
    ['a Member’s administrator', 'NOT_ALLOWED', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'],
    ['a recused Member', 'NOT_ALLOWED', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'],
    ['an alternate', 'NOT_ALLOWED', 'ANOTHER_CASTS_THIS_VOTE', 'ANOTHER_CASTS_THIS_VOTE', 'NOT_ALLOWED'],
    ['a Member', 'NOT_ALLOWED', 'done', 'CIRCULAR_ANSWERED', 'NOT_ALLOWED'],
    ['the Chair', 'done', 'NOT_FOUND', 'NOT_FOUND', 'done'],
    ['the Secretariat', 'done', 'NOT_ALLOWED', 'NOT_ALLOWED', 'done'],
  ])(
    '%s: puts %s, answers for COL %s, leaves it %s, reminds %s',
    async (who, puts, answers, leaves, reminds) => {
      const run = as(who);
      const own = { circularId: open, memberId: circulars.members.col };
      expect([
        await refused(run, putToMembers, { circular: circulars.details() }),
        await refused(run, answerCircular, { ...own, choice: 'yes' }),
        await refused(run, leaveCircular, own),
        await refused(run, remindOfCircular, { id: open }),
      ]).toEqual([puts, answers, leaves, reminds]);
    },
  );

  test.each([
    ['a stranger', 'SIGN_IN_REQUIRED', 'SIGN_IN_REQUIRED', 'SIGN_IN_REQUIRED'],
    ['a Partner', 'NOT_FOUND', 'NOT_FOUND', 'NOT_ALLOWED'],
    ['a Member’s administrator', 'NOT_FOUND', 'NOT_FOUND', 'NOT_ALLOWED'],
    ['a recused Member', 'NOT_FOUND', 'NOT_FOUND', 'NOT_ALLOWED'],
    ['a Member', 'NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED'],
    ['the Chair', 'NO_TIE_TO_BREAK', 'WITHDRAWING_NEEDS_REASON', 'NOT_ALLOWED'],
    ['the Secretariat', 'NOT_ALLOWED', 'WITHDRAWING_NEEDS_REASON', 'NO_MEETING_AHEAD'],
  ])('%s: breaks a tie %s, withdraws %s, places %s', async (who, breaks, withdraws, places) => {
    const run = as(who);
    expect([
      await refused(run, breakTieInWriting, { id: open, castingVote: 'yes' }),
      await refused(run, withdrawCircular, { id: open, because: ' ' }),
      await refused(run, placeCircular, { id: moved }),
    ]).toEqual([breaks, withdraws, places]);
  });

  it('leaves the Chair out where it is recused itself', async () => {
    const chair = await board.as('alecso');
    expect(await refused(chair, putToMembers, { circular: circulars.details(['alecso']) })).toBe(
      'NOT_ALLOWED',
    );
    const id = await circulars.put(['alecso']);
    expect(await refused(chair, remindOfCircular, { id })).toBe('NOT_FOUND');
  });

  it('takes the right from a mandate that ends while it is open', async () => {
    const id = await circulars.put();
    await portal.source.query(`update mandates set ends_at = now() where person_id = $1`, [
      board.representatives.col,
    ]);
    expect((await circulars.answer(id, 'col', 'yes')).refusal).toBe('SIGN_IN_REQUIRED');
    expect((await circulars.answer(id, 'col', 'yes', '', board.alternate)).refusal).toBeUndefined();
  });
});
