import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TestPortal, type Run } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';
import { givenCast, givenProposal, type Cast } from '../../../test/given-proposal.js';

const submit = 'mutation ($number: String!) { submitProposal(number: $number, version: 1) { submittedAt } }';
const save = `mutation ($number: String!, $text: String!, $base: Int!) {
  saveProposalSection(number: $number, key: "plan", text: $text, baseVersion: $base) { section { version } } }`;
const confirm =
  'mutation ($number: String!) { confirmPartnership(number: $number, organisation: "alecso", role: "Work", budget: 10000, inKind: 500) { id } }';

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A call is open up to, not including, its closing instant by the clock of the database (reading 8.10). */
describe('the deadline', () => {
  let portal: TestPortal;
  let cast: Cast;
  let lead: Run;
  let call: string;
  let number: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    lead = cast.as.leadRepresentative;
  });
  afterAll(() => portal.stop());

  const fresh = async (waiting = false) => {
    call = await givenCall(portal);
    number = await givenProposal(portal, cast, { call, waiting });
  };
  const closeIn = (milliseconds: number) =>
    portal.source.query(
      `update calls set closes_at = clock_timestamp() + make_interval(secs => $2) where slug = $1`,
      [call, milliseconds / 1000],
    );
  const closed = async () => {
    const [row] = await portal.sql<{ over: boolean }>(
      `select clock_timestamp() >= closes_at as over from calls where slug = $1`,
      [call],
    );
    return row?.over;
  };

  it('is exact: what is accepted was in time, what is refused was not', async () => {
    const seen = new Set<boolean>();
    await fresh();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -30, max: 60 }), async (milliseconds) => {
        await closeIn(milliseconds);
        const { refusal } = await lead(submit, { number });
        seen.add(refusal === undefined);
        if (refusal) {
          expect(refusal).toBe('CALL_CLOSED');
          expect(await closed()).toBe(true);
        } else {
          const [last] = await portal.sql<{ inTime: boolean }>(
            `select s.submitted_at < c.closes_at as "inTime" from submissions s join proposals p on p.id = s.proposal_id
             join calls c on c.id = p.call_id where p.number = $1 order by s.submitted_at desc limit 1`,
            [number],
          );
          expect(last?.inTime).toBe(true);
        }
      }),
      { numRuns: 40, examples: [[-1], [0], [1], [500]] },
    );
    expect([...seen].sort()).toEqual([false, true]);
  });

  it('lets nothing through afterwards, however many people press at once', async () => {
    await fresh();
    let base = 0;
    const outcomes: (string | undefined)[] = [(await lead(submit, { number })).refusal];
    await closeIn(600);
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      while (!(await closed())) outcomes.push((await lead(submit, { number })).refusal);
      outcomes.push((await lead(submit, { number })).refusal);
      const run = writer % 2 ? cast.as.leadAlternate : lead;
      outcomes.push((await run(save, { number, text: `Late ${writer}`, base: base++ })).refusal);
    });
    await Promise.all(writers);
    expect(new Set(outcomes)).toEqual(new Set([undefined, 'CALL_CLOSED']));
    const [row] = await portal.sql<{ late: number; submissions: number; acts: number }>(
      `select count(*) filter (where s.submitted_at >= c.closes_at)::int as late, count(*)::int as submissions,
         (select count(*)::int from audit_entries e where e.noun_id = p.id and e.act = 'submitProposal') as acts
       from submissions s join proposals p on p.id = s.proposal_id join calls c on c.id = p.call_id where p.number = $1 group by p.id`,
      [number],
    );
    const accepted = outcomes.filter((refusal) => refusal === undefined).length;
    expect(row).toEqual({ late: 0, submissions: accepted, acts: accepted });
  });

  it('is judged when the turn comes, not when the request did', async () => {
    await fresh(true);
    await closeIn(400);
    const blocker = portal.source.createQueryRunner();
    await blocker.startTransaction();
    await blocker.query(`select 1 from proposals where number = $1 for update`, [number]);
    const late = [
      lead(save, { number, text: 'In time?', base: 0 }),
      cast.as.partnerWaiting(confirm, { number }),
    ];
    await wait(700);
    await blocker.commitTransaction();
    await blocker.release();
    for (const answer of await Promise.all(late)) expect(answer.refusal).toBe('CALL_CLOSED');
  });

  it('that is being moved is known before anything is refused', async () => {
    await fresh();
    await closeIn(200);
    const secretariat = portal.source.createQueryRunner();
    await secretariat.startTransaction();
    await secretariat.query(`update calls set closes_at = closes_at + interval '1 day' where slug = $1`, [
      call,
    ]);
    await wait(300);
    const submitting = lead(submit, { number });
    await wait(300);
    await secretariat.commitTransaction();
    await secretariat.release();
    expect((await submitting).refusal).toBeUndefined();
  });
});
