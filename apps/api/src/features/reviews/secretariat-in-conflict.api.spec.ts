import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';
import { chairIs, joins, ruleOnConflict } from '../../../test/given-conflict.js';
import { close, givenCast, givenProposal, type Cast } from '../../../test/given-proposal.js';

const decide = `mutation ($number: String!) { decideEligibility(number: $number, eligible: true, reason: "") { state } }`;
const open = `mutation ($call: String!, $each: Int!, $reviews: Int!) { openReviews(call: $call, each: $each, dueOn: "2099-03-01", reviews: $reviews) { number reviews { id } } }`;
const plan = `query ($call: String!) { reviewPlan(call: $call, each: 1) { people { proposals } } }`;
const needs = `{ needsYou { kind path } }`;

/** network.md, section 1: staff of the Secretariat carry the affiliation of BNU in every conflict check. */
describe('a proposal of the Secretariat’s own house', () => {
  let portal: TestPortal;
  let cast: Cast;
  let call: string;
  let ours: string;
  let others: string;
  let colleague: Run;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    colleague = await portal.as(await portal.given.secretariat());
    await chairIs(portal, 'unesco-iite', 'iste');
    call = await givenCall(portal);
    ours = await givenProposal(portal, cast, { call, state: 'submitted', waiting: false });
    others = await givenProposal(portal, cast, { call, state: 'eligible', waiting: false });
    await joins(portal, ours, 'slibnu', cast.people.leadRepresentative);
    await close(portal, call);
  });
  afterAll(() => portal.stop());

  const planned = async (run: Run) =>
    ((await run(plan, { call })).data?.['reviewPlan']['people'] as Json[]).flatMap(
      ({ proposals }) => proposals as string[],
    );

  it('is absent to all of the Secretariat, which goes on with the others', async () => {
    for (const run of [cast.as.secretariat, colleague]) {
      expect((await run(decide, { number: ours })).refusal).toBe('NOT_FOUND');
      expect(await planned(run)).toEqual([others]);
    }
    expect((await cast.as.secretariat(open, { call, each: 1, reviews: 1 })).refusal).toBeUndefined();
  });

  it('waits for the Chair, who waives the conflict of one officer', async () => {
    const { data } = await cast.as.unrelatedMember(needs);
    expect(JSON.stringify(data)).toContain('rule_on_conflicts');
    const meant = { proposal: ours, personId: cast.people.secretariat, organisation: 'slibnu' };
    const { refusal } = await cast.as.unrelatedMember(ruleOnConflict, {
      ...meant,
      ground: 'secretariat',
      ruling: 'waived',
      reason: 'Works on finance, and not with the institute.',
    });
    expect(refusal).toBeUndefined();
  });

  it('is then seen to by that officer, and by no other', async () => {
    expect((await colleague(decide, { number: ours })).refusal).toBe('NOT_FOUND');
    const run = cast.as.secretariat;
    expect((await run(decide, { number: ours })).data?.['decideEligibility']).toEqual({ state: 'eligible' });
    expect(await planned(run)).toEqual([ours]);
    expect(await planned(colleague)).toEqual([]);
    const { data } = await run(open, { call, each: 1, reviews: 1 });
    expect(data?.['openReviews']).toHaveLength(2);
    for (const { reviews } of data?.['openReviews'] as Json[]) expect(reviews).toHaveLength(1);
    expect((await run(open, { call, each: 1, reviews: 0 })).refusal).toBe('REVIEWS_OPEN');
  });
});
