import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, eventually, type Run } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import {
  TestCirculars,
  answerCircular,
  everyFounder,
  leaveCircular,
  putToMembers,
  remindOfCircular,
} from '../../../test/given-circular.js';

const many = 50;

describe('many answers at once', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let circulars: TestCirculars;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    circulars = await TestCirculars.of(board);
    await circulars.listMatter();
  });
  afterAll(() => portal.stop());

  const answersTo = (id: string) =>
    portal.sql<{ memberId: string; answeredAt: Date }>(
      `select member_id as "memberId", answered_at as "answeredAt" from circular_answers where circular_id = $1`,
      [id],
    );

  it('count a Member once that answers fifty times, from two devices, and by retries', async () => {
    const circularId = await circulars.put();
    const devices = [await board.as('col'), await board.as('col')];
    const choices = ['yes', 'no', 'abstain'];
    const answers = await Promise.all(
      Array.from({ length: many }, (_, n) =>
        (devices[n % 2] as Run)(answerCircular, {
          circularId,
          memberId: circulars.members.col,
          choice: choices[n % 3],
        }),
      ),
    );
    const refusals = answers.map(({ refusal }) => refusal);
    expect(refusals.filter((refusal) => refusal === undefined)).toHaveLength(1);
    const told = answers.filter(({ refusal }) => refusal === 'CIRCULAR_ANSWERED');
    expect(told).toHaveLength(many - 1);
    const recorded = new Set(told.map(({ params }) => params?.['choice']));
    expect([...recorded]).toEqual([
      answers.find(({ refusal }) => !refusal)?.data?.['answerCircular'].viewerSeats[0].choice,
    ]);
    expect(await answersTo(circularId)).toHaveLength(1);

    const key = randomUUID();
    const run = await board.as('iste');
    const own = { circularId, memberId: circulars.members.iste, choice: 'yes' };
    const retries = await Promise.all(Array.from({ length: 10 }, () => run(answerCircular, own, key)));
    expect(retries.map(({ refusal }) => refusal)).toEqual(Array<undefined>(10).fill(undefined));
    expect(await answersTo(circularId)).toHaveLength(2);
  });

  it('come from the representative or the alternate, never from both', async () => {
    const circularId = await circulars.put();
    const own = { circularId, memberId: circulars.members.col };
    const [representative, alternate] = [await board.as('col'), await board.run(board.alternate)];
    await Promise.all([
      representative(answerCircular, { ...own, choice: 'yes' }),
      representative(leaveCircular, own),
      ...Array.from({ length: 10 }, () => alternate(answerCircular, { ...own, choice: 'no' })),
    ]);
    expect((await answersTo(circularId)).length).toBeLessThanOrEqual(1);
    await alternate(answerCircular, { ...own, choice: 'no' });
    expect(await answersTo(circularId)).toHaveLength(1);
  });

  it('end with the first objection, whoever else objects meanwhile', async () => {
    const id = await circulars.putForSilence();
    const objecting = everyFounder.map((member) => circulars.answer(id, member, 'objects', 'No.'));
    const refusals = (await Promise.all(objecting)).map(({ refusal }) => refusal);
    expect(refusals.filter((refusal) => refusal === undefined)).toHaveLength(1);
    expect(refusals.filter((refusal) => refusal === 'VOTE_CLOSED')).toHaveLength(5);
    const told = await portal.sql(`select from mails where kind = 'circular_result' and about_id = $1`, [id]);
    expect(told).toHaveLength(6);
  });

  it('are counted once when the closing job runs twice, and race safely with it', async () => {
    const id = await circulars.put();
    await circulars.answers(id, 'yes', 'col', 'iste', 'seameo', 'alecso');
    const late = circulars.answer(id, 'slibnu', 'no');
    await Promise.all([circulars.letTimePass(id), late]);
    await eventually(async () => (await circulars.seenBy(board.secretary, id))?.['state'] === 'published');
    await circulars.letTimePass(id).catch(() => undefined);
    await portal.source.query(
      `select graphile_worker.add_job('close_circular', $1::json), graphile_worker.add_job('close_circular', $1::json)`,
      [JSON.stringify({ circularId: id })],
    );
    await eventually(
      async () =>
        (
          await portal.sql(
            `select from graphile_worker.jobs where task_identifier = 'close_circular' and run_at < now()`,
          )
        ).length === 0,
    );
    const decisions = await portal.sql(`select from decisions where circular_id = $1`, [id]);
    expect(decisions).toHaveLength(1);
    const closings = await portal.sql(
      `select from audit_entries where noun_id = $1 and act = 'closeCircular'`,
      [id],
    );
    expect(closings).toHaveLength(1);
  });

  it('are asked for by one letter when two remind at once', async () => {
    const id = await circulars.put();
    await portal.source.query(
      `update circular_people set mailed_at = now() - interval '1 day' where circular_id = $1`,
      [id],
    );
    const run = await board.asSecretary;
    const counts = await Promise.all(
      Array.from({ length: 5 }, async () =>
        said<number>(await run(remindOfCircular, { id }), 'remindOfCircular'),
      ),
    );
    expect(counts.reduce((sum, one) => sum + one, 0)).toBe(6);
  });

  it('are counted by another process where the one that entered the job is gone', async () => {
    const gone = await TestPortal.start({ databaseUrl: portal.settings.databaseUrl });
    const put = await (await gone.as(board.secretary))(putToMembers, { circular: circulars.details() });
    const { id } = said<{ id: string }>(put, 'putToMembers');
    await gone.stop();
    await circulars.answers(id, 'yes', ...everyFounder);
    await circulars.letTimePass(id);
    await eventually(async () => (await circulars.seenBy(board.secretary, id))?.['state'] === 'published');
    expect(await portal.sql(`select from decisions where circular_id = $1`, [id])).toHaveLength(1);
  });
});
