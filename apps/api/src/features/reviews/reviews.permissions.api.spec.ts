import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';
import { joins } from '../../../test/given-conflict.js';
import {
  close,
  givenCast,
  givenProposal,
  roles,
  type Cast,
  type Role,
} from '../../../test/given-proposal.js';

const round = `query ($call: String!) { reviewRound(call: $call) { phase proposals { number reviews { id scores { score } } } candidates { personId conflicts } } }`;
const plan = `query ($call: String!) { reviewPlan(call: $call, each: 2) { people { personId } } }`;
const mine = `{ myReviews { id } }`;
const byId = `query ($id: ID!) { review(id: $id) { id scores { score } comments { text } others { id } } }`;
const advised = `query ($call: String!) { panelAdvice(call: $call) { number advice { outcome text } } }`;
const open = `mutation ($call: String!, $reviews: Int!) { openReviews(call: $call, each: 1, dueOn: "2099-03-01", reviews: $reviews) { number } }`;
const move = `mutation ($call: String!, $phase: ReviewPhase!) { moveReviews(call: $call, phase: $phase) { number } }`;
const ask = `mutation ($proposal: String!, $personId: ID!) { askReviewer(proposal: $proposal, personId: $personId) { id } }`;
const remind = `mutation ($call: String!) { remindReviewers(call: $call) { id } }`;
const save = `mutation ($id: ID!, $scores: [ScoreInput!]!) { saveReview(id: $id, version: 1, scores: $scores) { id } }`;
const submit = `mutation ($id: ID!, $scores: [ScoreInput!]!) { submitReview(id: $id, version: 1, scores: $scores) { id } }`;
const comment = `mutation ($id: ID!) { commentOnReviews(id: $id, text: "I differ.") { id } }`;
const advise = `mutation ($call: String!, $advice: [AdviceInput!]!) { recordAdvice(call: $call, advice: $advice) { number } }`;

/**
 * COL leads with SEAMEO and ALECSO; ISTE has declined; UNESCO IITE reviews. Everybody tries everything, in each phase,
 * and afterwards an officer of the Secretariat whose own house takes part.
 */
describe('reviews, by who asks', () => {
  let portal: TestPortal;
  let cast: Cast;
  let call: string;
  let number: string;
  let reviewId: string;
  let expert: Run;
  let expertId: string;

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    call = await givenCall(portal);
    number = await givenProposal(portal, cast, { call, state: 'eligible', waiting: false });
    await close(portal, call);
    expertId = await portal.given.holder('icde', 'invited_expert');
    expert = await portal.as(expertId);
  });
  afterAll(() => portal.stop());

  const scores = [{ key: 'alignment', score: 3, words: 'Because.' }];
  const others = roles.filter((role) => role !== 'secretariat');
  const refusalOf = async (run: Run, text: string, variables: Json) => (await run(text, variables)).refusal;
  const advice = () => [{ proposal: number, outcome: 'fund', text: 'It is good.' }];

  test.each<Role>(others)('the desk is not for %s', async (role) => {
    const run = cast.as[role];
    const denied = role === 'stranger' ? 'SIGN_IN_REQUIRED' : 'NOT_ALLOWED';
    for (const text of [round, plan]) {
      const { data, refusal } = await run(text, { call });
      if (role === 'stranger') expect(refusal).toBe(denied);
      else expect(Object.values(data ?? {})).toEqual([null]);
    }
    expect(await refusalOf(run, open, { call, reviews: 1 })).toBe(denied);
    expect(await refusalOf(run, move, { call, phase: 'discussion' })).toBe(denied);
    expect(await refusalOf(run, ask, { proposal: number, personId: expertId })).toBe(denied);
    expect(await refusalOf(run, remind, { call })).toBe(denied);
    expect(await refusalOf(run, advise, { call, advice: advice() })).toBe(denied);
  });

  it('an expert who was invited is asked by the Secretariat, and nobody of it is', async () => {
    const secretariat = cast.as.secretariat;
    const candidates = (await secretariat(round, { call })).data?.['reviewRound']['candidates'] as Json[];
    expect(candidates.find(({ personId }) => personId === expertId)).toMatchObject({ conflicts: 0 });
    expect(candidates.find(({ personId }) => personId === cast.people.leadRepresentative)).toMatchObject({
      conflicts: 1,
    });
    expect(candidates.map(({ personId }) => personId)).not.toContain(cast.people.secretariat);
    expect(await refusalOf(secretariat, ask, { proposal: number, personId: expertId })).toBe('NOT_FOUND');
    expect(await refusalOf(secretariat, open, { call, reviews: 1 })).toBeUndefined();
    const refused = (personId: string) => refusalOf(secretariat, ask, { proposal: number, personId });
    expect(await refused(cast.people.secretariat)).toBe('NO_REVIEWER');
    expect(await refused(cast.people.leadAlternate)).toBe('REVIEWER_IN_CONFLICT');
    const [asked] = await portal.sql<{ id: string; reviewer: string }>(
      `select id, reviewer_id as reviewer from reviews`,
    );
    expect(await refused(asked?.reviewer ?? '')).toBe('REVIEWER_ASKED');
    if (asked?.reviewer !== expertId) expect(await refused(expertId)).toBeUndefined();
    const [own] = (await expert(mine)).data?.['myReviews'] as Json[];
    reviewId = own?.['id'] as string;
    expect(reviewId).toBeTruthy();
  });

  test.each<Role>(others.filter((role) => role !== 'stranger'))(
    'the review of another is not for %s to read or to write',
    async (role) => {
      const run = cast.as[role];
      expect((await run(byId, { id: reviewId })).data).toEqual({ review: null });
      for (const text of [save, submit])
        expect(await refusalOf(run, text, { id: reviewId, scores })).toBe('NOT_FOUND');
      expect(await refusalOf(run, comment, { id: reviewId })).toBe('NOT_FOUND');
      expect((await run(advised, { call })).data).toEqual({ panelAdvice: [] });
    },
  );

  it('the Secretariat reads what is submitted, writes no review and takes no part in the discussion', async () => {
    const run = cast.as.secretariat;
    for (const text of [save, submit])
      expect(await refusalOf(run, text, { id: reviewId, scores })).toBe('NOT_FOUND');
    expect(await refusalOf(expert, comment, { id: reviewId })).toBe('NO_DISCUSSION');
    expect(await refusalOf(expert, submit, { id: reviewId, scores })).toBeUndefined();
    expect((await run(byId, { id: reviewId })).data?.['review']).toMatchObject({ scores: [{ score: 3 }] });
    expect(await refusalOf(run, advise, { call, advice: advice() })).toBe('ADVICE_TOO_EARLY');
    expect(await refusalOf(run, move, { call, phase: 'discussion' })).toBeUndefined();
    expect(await refusalOf(run, ask, { proposal: number, personId: cast.people.unrelatedMember })).toBe(
      'REVIEWS_PAST_ASKING',
    );
    expect(await refusalOf(run, comment, { id: reviewId })).toBe('NOT_FOUND');
    expect(await refusalOf(expert, comment, { id: reviewId })).toBeUndefined();
    const { comments } = (await run(byId, { id: reviewId })).data?.['review'] as Json;
    expect(comments).toEqual([{ text: 'I differ.' }]);
  });

  it.each<[Role, boolean]>([
    ['leadRepresentative', false],
    ['leadAlternate', false],
    ['leadAdministrator', false],
    ['partnerConfirmed', false],
    ['partnerAdministrator', false],
    ['partnerWaiting', false],
    ['partnerDeclined', true],
    ['unrelatedMember', true],
    ['secretariat', true],
  ])('the advice of the panel, once it is recorded: %s reads it: %s', async (role, reads) => {
    const run = cast.as.secretariat;
    await run(move, { call, phase: 'advice' });
    const [recorded] = await portal.sql(`select from panel_advices`);
    if (!recorded) expect(await refusalOf(run, advise, { call, advice: advice() })).toBeUndefined();
    const { data } = await cast.as[role](advised, { call });
    expect(data).toEqual({
      panelAdvice: reads ? [{ number, advice: [{ outcome: 'fund', text: 'It is good.' }] }] : [],
    });
    expect((await expert(advised, { call })).data?.['panelAdvice']).toHaveLength(1);
  });

  it('nothing of it is there for an officer whose house takes part, until the Chair waives that', async () => {
    await joins(portal, number, 'slibnu', cast.people.leadRepresentative);
    const run = cast.as.secretariat;
    const { data } = await run(round, { call });
    expect(data?.['reviewRound']).toMatchObject({ proposals: [] });
    expect((await run(advised, { call })).data).toEqual({ panelAdvice: [] });
    expect((await run(byId, { id: reviewId })).data).toEqual({ review: null });
    expect(await refusalOf(run, advise, { call, advice: advice() })).toBe('NOT_FOUND');
  });
});
