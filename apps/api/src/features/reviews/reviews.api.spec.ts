import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { declareConflict } from '../../../test/given-conflict.js';
import { givenCall } from '../../../test/given-call.js';
import { close, givenCast, givenProposal, type Cast, type Role } from '../../../test/given-proposal.js';

const fields = `{ id number title phase version submittedAt reviewer { id } scores { key score words } submission { title } viewerCanWrite }`;
const mine = `{ myReviews ${fields} }`;
const byId = `query ($id: ID!) { review(id: $id) ${fields} }`;
const under = `query ($call: String!) { reviewsUnderCall(call: $call) { number reviews ${fields} spread { scores least middle most } } }`;
const planned = `query ($call: String!, $each: Int!) { reviewPlan(call: $call, each: $each) { people { personId name proposals } } }`;
const open = `mutation ($call: String!, $each: Int!, $dueOn: CalendarDate!, $reviews: Int!) {
  openReviews(call: $call, each: $each, dueOn: $dueOn, reviews: $reviews) { number reviews { reviewer { id } } } }`;
const move = `mutation ($call: String!, $phase: ReviewPhase!) { moveReviews(call: $call, phase: $phase) { number } }`;
const save = `mutation ($id: ID!, $version: Int!, $scores: [ScoreInput!]!) { saveReview(id: $id, version: $version, scores: $scores) ${fields} }`;
const submit = `mutation ($id: ID!, $version: Int!, $scores: [ScoreInput!]!) { submitReview(id: $id, version: $version, scores: $scores) ${fields} }`;

/** COL, SEAMEO and ALECSO propose; ISTE, which has declined, and UNESCO IITE have nobody in conflict. */
describe('reviews under a call', () => {
  let portal: TestPortal;
  let cast: Cast;
  let call: string;
  let number: string;
  let iite: Run;
  let iste: Run;
  const score = (score: number | null, words = 'Because.') => [{ key: 'alignment', score, words }];

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    call = await givenCall(portal);
    number = await givenProposal(portal, cast, { call, state: 'eligible', waiting: false });
    await close(portal, call);
    iite = cast.as.unrelatedMember;
    iste = cast.as.partnerDeclined;
  });
  afterAll(() => portal.stop());

  const own = async (run: Run) => ((await run(mine)).data?.['myReviews'] as Json[])[0] as Json;
  const seen = async (run: Run, id: string) => (await run(byId, { id })).data?.['review'] as Json | null;
  const together = async (run: Run) => (await run(under, { call })).data?.['reviewsUnderCall'] as Json[];
  const opening = { each: 2, dueOn: '2099-03-01', reviews: 2 };

  it('are planned for nobody in conflict, and shown to the Secretariat before anybody is asked', async () => {
    const { data } = await cast.as.secretariat(planned, { call, each: 3 });
    expect(
      (data?.['reviewPlan']['people'] as Json[]).map(({ personId }) => personId as string).sort(),
    ).toEqual([cast.people.unrelatedMember, cast.people.partnerDeclined].sort());
    for (const role of ['unrelatedMember', 'leadRepresentative'] as const)
      expect((await cast.as[role](planned, { call, each: 3 })).data).toEqual({ reviewPlan: null });
    expect(await together(cast.as.secretariat)).toMatchObject([{ number, reviews: [] }]);
  });

  it('are opened once, as they were shown', async () => {
    expect((await iste(open, { call, ...opening })).refusal).toBe('NOT_ALLOWED');
    const refused = async (changed: Json) =>
      (await cast.as.secretariat(open, { call, ...opening, ...changed })).refusal;
    expect(await refused({ reviews: 5 })).toBe('CHANGED_MEANWHILE');
    expect(await refused({ each: 0 })).toBe('REVIEWERS_NUMBER');
    expect(await refused({ dueOn: '2020-01-01' })).toBe('REVIEWS_DUE_PAST');
    expect(await refused({ call: 'nothing' })).toBe('NOT_FOUND');
    expect(await refused({ call: await givenCall(portal) })).toBe('NOTHING_TO_REVIEW');
    expect((await together(cast.as.secretariat))[0]?.['reviews']).toEqual([]);
    expect(await refused({})).toBeUndefined();
    expect(await refused({})).toBe('REVIEWS_OPEN');
    expect((await together(cast.as.secretariat))[0]?.['reviews']).toHaveLength(2);
  });

  it('are written alone, with the proposal as it was handed in, and nobody sees the others’', async () => {
    const review = await own(iite);
    expect(review).toMatchObject({
      number,
      viewerCanWrite: true,
      submission: { title: 'Lessons that travel' },
    });
    const { data } = await iite(save, { id: review['id'], version: 1, scores: score(4) });
    expect(data?.['saveReview']).toMatchObject({ version: 2, submittedAt: null, scores: [{ score: 4 }] });
    expect((await iite(save, { id: review['id'], version: 1, scores: score(1) })).refusal).toBe(
      'CHANGED_MEANWHILE',
    );
    const refused = async (scores: Json[], act = submit) =>
      (await iite(act, { id: review['id'], version: 2, scores })).refusal;
    expect(await refused(score(6), save)).toBe('SCORE_OUT_OF_RANGE');
    expect(await refused([{ key: 'charm', score: 1, words: 'W' }], save)).toBe('NOT_A_CRITERION');
    expect(await refused(score(null))).toBe('SCORE_MISSING');
    expect(await refused(score(4, ''))).toBe('SCORE_NEEDS_WORDS');
    // What is not submitted is read by nobody else, the Secretariat included.
    expect((await seen(cast.as.secretariat, review['id']))?.['scores']).toMatchObject([
      { score: null, words: '' },
    ]);
    expect(await refused(score(4))).toBeUndefined();
    expect(await seen(iste, review['id'])).toBeNull();
    expect((await iste(save, { id: review['id'], version: 3, scores: score(1) })).refusal).toBe('NOT_FOUND');
    expect((await seen(cast.as.secretariat, review['id']))?.['scores']).toMatchObject([{ score: 4 }]);
  });

  it.each<Role>([
    'leadRepresentative',
    'leadAdministrator',
    'partnerConfirmed',
    'partnerAdministrator',
    'partnerWaiting',
  ])('are blind to applicants: %s', async (role) => {
    const { id } = await own(iite);
    const run = cast.as[role];
    expect(await seen(run, id)).toBeNull();
    expect(await together(run)).toEqual([]);
    expect((await run(mine)).data).toEqual({ myReviews: [] });
    const { data } = await run(
      `query ($number: String!) { proposal(number: $number) { history { act person { id } } } }`,
      { number },
    );
    for (const { act, person } of data?.['proposal']['history'] as Json[]) {
      expect(act).not.toMatch(/Review|Conflict/);
      expect(person['id']).not.toBe(cast.people.unrelatedMember);
    }
    expect((await run(submit, { id, version: 3, scores: score(5) })).refusal).toBe('NOT_FOUND');
  });

  it('are discussed, revised with every version kept, and over once the panel advises', async () => {
    const other = await own(iste);
    await iste(submit, { id: other['id'], version: 1, scores: score(1) });
    expect((await iste(move, { call, phase: 'discussion' })).refusal).toBe('NOT_ALLOWED');
    const go = async (phase: string) => (await cast.as.secretariat(move, { call, phase })).refusal;
    expect(await go('advice')).toBe('REVIEW_PHASE_ORDER');
    expect(await go('discussion')).toBeUndefined();
    const { id, version } = await own(iite);
    expect((await seen(iste, id))?.['scores']).toMatchObject([{ score: 4 }]);
    // A draft of a revision is the reviewer’s alone until it is submitted.
    await iite(save, { id, version, scores: score(2) });
    expect((await seen(iste, id))?.['scores']).toMatchObject([{ score: 4 }]);
    await iite(submit, { id, version: Number(version) + 1, scores: score(2) });
    expect((await seen(iste, id))?.['scores']).toMatchObject([{ score: 2 }]);
    const [kept] = await portal.sql<Json>(
      `select count(*)::int as count from submitted_reviews where review_id = $1`,
      [id],
    );
    expect(kept).toEqual({ count: 2 });
    expect((await together(cast.as.secretariat))[0]?.['spread']).toEqual({
      scores: [100, 200],
      least: 100,
      middle: [100, 200],
      most: 200,
    });
    expect(await go('advice')).toBeUndefined();
    expect((await iite(save, { id, version: Number(version) + 2, scores: score(5) })).refusal).toBe(
      'REVIEWS_OVER',
    );
  });

  it('are out of the reviewer’s sight at once when a conflict is declared', async () => {
    const { id } = await own(iste);
    expect(
      (await iste(declareConflict, { proposal: number, kind: 'financial', words: 'We sell to them.' }))
        .refusal,
    ).toBeUndefined();
    expect((await iste(mine)).data).toEqual({ myReviews: [] });
    expect(await seen(iste, id)).toBeNull();
    expect(await seen(iste, (await own(iite))['id'])).toBeNull();
    expect(
      (await iste(`query ($number: String!) { proposal(number: $number) { title } }`, { number })).data,
    ).toEqual({ proposal: null });
  });
});
