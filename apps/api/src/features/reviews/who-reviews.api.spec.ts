import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';
import {
  close,
  givenCast,
  givenProposal,
  roles,
  type Cast,
  type Role,
} from '../../../test/given-proposal.js';

const mandates = `query ($slug: String!) { organisation(slug: $slug) { mandates { capacity holder { name } } } }`;
const people = `query ($slug: String!) { organisation(slug: $slug) { mandates { holder { mandates { capacity } } } } }`;
const own = `{ myReviews { id } }`;
const review = `query ($id: ID!) { review(id: $id) { reviewer { name } others { id submittedAt reviewer { name } } } }`;
const ask = `mutation ($proposal: String!, $personId: ID!) { askReviewer(proposal: $proposal, personId: $personId) { id } }`;
const submit = `mutation ($id: ID!) { submitReview(id: $id, version: 1, scores: [{ key: "alignment", score: 3, words: "Because." }]) { id } }`;
const move = `mutation ($call: String!, $phase: ReviewPhase!) { moveReviews(call: $call, phase: $phase) { number } }`;
const declare = `mutation ($proposal: String!) { declareConflict(proposal: $proposal, kind: other, words: "We share an office.") { callSlug } }`;

/** An expert at ICDE, and UNESCO IITE and ISTE, review what COL, SEAMEO and ALECSO propose (section 4, blind to applicants). */
describe('who reviews', () => {
  let portal: TestPortal;
  let cast: Cast;
  let call: string;
  let number: string;
  let expertId: string;
  const by = {} as Record<'expert' | 'iite' | 'iste', { run: Run; id: string }>;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    call = await givenCall(portal);
    number = await givenProposal(portal, cast, { call, state: 'eligible', waiting: false });
    await close(portal, call);
    await portal.source.query(`insert into review_rounds (call_id, due_on, opened_at)
      select id, '2099-03-01', now() from calls where slug = '${call}'`);
    expertId = await portal.given.holder('icde', 'invited_expert');
    const runs: [keyof typeof by, string, Run][] = [
      ['expert', expertId, await portal.as(expertId)],
      ['iite', cast.people.unrelatedMember, cast.as.unrelatedMember],
      ['iste', cast.people.partnerDeclined, cast.as.partnerDeclined],
    ];
    for (const [name, personId, run] of runs) {
      const { refusal } = await cast.as.secretariat(ask, { proposal: number, personId });
      expect(refusal).toBeUndefined();
      by[name] = { run, id: ((await run(own)).data?.['myReviews'] as Json[])[0]?.['id'] as string };
    }
  });
  afterAll(() => portal.stop());

  const read = async (run: Run, id: string) => (await run(review, { id })).data?.['review'] as Json | null;
  const others = async (run: Run, id: string) =>
    ((await read(run, id))?.['others'] as Json[] | undefined)?.map((one) => one['id'] as string).sort();

  test.each<Role>(roles)('is an invited expert’s secret from %s, but for the Secretariat', async (role) => {
    const { data } = await cast.as[role](mandates, { slug: 'icde' });
    const seen = JSON.stringify(data).includes('invited_expert');
    expect(seen).toBe(role === 'secretariat');
    // Nor by way of the person.
    const around = JSON.stringify((await cast.as[role](people, { slug: 'icde' })).data);
    expect(around.includes('invited_expert')).toBe(role === 'secretariat');
  });

  it('is known to the expert of themselves', async () => {
    const { data } = await by.expert.run(`{ me { mandates { capacity } } }`);
    expect(data?.['me']).toEqual({ mandates: [{ capacity: 'invited_expert' }] });
  });

  it('is not told to the other reviewers while each reviews alone, and afterwards only of what is submitted', async () => {
    for (const { run, id } of [by.expert, by.iite])
      expect((await run(submit, { id })).refusal).toBeUndefined();
    for (const { run, id } of Object.values(by)) expect(await others(run, id)).toEqual([]);
    expect(await read(by.iite.run, by.expert.id)).toBeNull();
    await cast.as.secretariat(move, { call, phase: 'discussion' });
    expect(await others(by.iite.run, by.iite.id)).toEqual([by.expert.id]);
    expect(await others(by.iste.run, by.iste.id)).toEqual([by.expert.id, by.iite.id].sort());
    // The Secretariat keeps the reviews, and knows of all who were asked.
    expect(await others(cast.as.secretariat, by.iite.id)).toEqual([by.expert.id, by.iste.id].sort());
  });

  test.each<Role>([
    'leadRepresentative',
    'leadAlternate',
    'leadAdministrator',
    'partnerConfirmed',
    'partnerAdministrator',
    'partnerWaiting',
  ])('is never told to an applicant, in the discussion neither: %s', async (role) => {
    for (const { id } of Object.values(by)) expect(await read(cast.as[role], id)).toBeNull();
  });

  it('is no longer told to a reviewer who has come to be in conflict', async () => {
    expect((await by.iste.run(declare, { proposal: number })).refusal).toBeUndefined();
    for (const { id } of Object.values(by)) expect(await read(by.iste.run, id)).toBeNull();
    expect(await others(by.iite.run, by.iite.id)).toEqual([by.expert.id]);
  });
});
