import { afterAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import { languages, type Language } from '@gsenet/shared/languages';
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
import { LetterDesk } from '../../platform/mail/letter-desk.js';

const plan = `query ($call: String!) { reviewPlan(call: $call, each: 2) { people { personId proposals } oneHouse { number organisationName people houses } } }`;
const open = `mutation ($call: String!, $reviews: Int!) { openReviews(call: $call, each: 2, dueOn: "2099-03-01", reviews: $reviews) { number } }`;
const move = `mutation ($call: String!, $phase: ReviewPhase!) { moveReviews(call: $call, phase: $phase) { number } }`;
const ask = `mutation ($proposal: String!, $personId: ID!) { askReviewer(proposal: $proposal, personId: $personId) { id } }`;
const save = `mutation ($id: ID!) { saveReview(id: $id, version: 1, scores: [{ key: "alignment", score: 5, words: "Half a thought." }]) { version } }`;
const submit = `mutation ($id: ID!, $version: Int!) { submitReview(id: $id, version: $version, scores: [{ key: "alignment", score: 3, words: "Because." }]) { version } }`;
const withdraw = `mutation ($id: ID!) { withdrawReviewRequest(id: $id) { late } }`;
const decline = `mutation ($id: ID!, $ground: DeclineGround!, $kind: ConflictKind, $words: String!) {
  declineReview(id: $id, ground: $ground, kind: $kind, words: $words) { id } }`;
const mine = `{ myReviews { id viewerCanDecline viewerCanWithdraw } }`;
const needs = `{ needsYou { kind } }`;
const byNumber = `query ($number: String!) { proposal(number: $number) { title } }`;
const together = `query ($call: String!) { reviewsUnderCall(call: $call) { spread { scores }
  reviews { id counts withdrawnAt declinedAt declineGround declineWords viewerCanWithdraw scores { score words } reviewer { id } } } }`;

/** ISTE and UNESCO IITE review what COL, SEAMEO and ALECSO propose; ICDE has an expert who was not asked. */
describe('a request for a review', () => {
  let portal: TestPortal;
  let cast: Cast;
  let call: string;
  let number: string;
  let iste: Run;
  let iite: Run;
  let expertId: string;

  beforeEach(async () => {
    portal ??= await TestPortal.start();
    cast ??= await givenCast(portal);
    iste = cast.as.partnerDeclined;
    iite = cast.as.unrelatedMember;
    if (!expertId) {
      expertId = await portal.given.holder('icde', 'invited_expert');
      await portal.given.holder('slibnu', 'secretariat_staff', { address: 'desk@slibnu.example' });
    }
    call = await givenCall(portal);
    number = await givenProposal(portal, cast, { call, state: 'eligible', waiting: false });
    await close(portal, call);
    await portal.source.query(`delete from conflicts`);
    await portal.source.query(`insert into review_rounds (call_id, due_on, opened_at)
      select id, '2099-03-01', now() from calls where slug = '${call}'`);
    for (const personId of [cast.people.partnerDeclined, cast.people.unrelatedMember])
      expect((await run(ask, { proposal: number, personId })).refusal).toBeUndefined();
  });
  afterAll(() => portal.stop());

  const run = (text: string, variables: Json = {}) => cast.as.secretariat(text, { call, ...variables });
  const own = async (who: Run) => {
    const { data } = await who(mine);
    const [row] = await portal.sql<{ ids: string[] }>(
      `select array_agg(r.id) as ids from reviews r join calls c on c.id = r.call_id where c.slug = $1`,
      [call],
    );
    return (data?.['myReviews'] as Json[]).find(({ id }) => row?.ids.includes(id as string));
  };
  const idOf = async (who: Run) => (await own(who))?.['id'] as string;
  const rows = async () =>
    ((await run(together)).data?.['reviewsUnderCall'] as Json[])[0]?.['reviews'] as Json[];
  const row = async (id: string) => (await rows()).find((one) => one['id'] === id);
  const planned = async () => (await run(plan)).data?.['reviewPlan']['people'] as Json[];
  const mails = (kind: string, aboutId: string) =>
    portal.sql<{ address: string }>(`select address from mails where kind = $1 and about_id = $2`, [
      kind,
      aboutId,
    ]);
  const waits = async (who: Run) =>
    ((await who(needs)).data?.['needsYou'] as Json[]).filter(({ kind }) => kind === 'write_review').length;

  it('is withdrawn by the Secretariat: it is gone for the reviewer, and what they wrote is kept and not counted', async () => {
    const id = await idOf(iste);
    await iste(save, { id });
    expect(await waits(iste)).toBeGreaterThan(0);
    const before = await waits(iste);
    expect((await run(withdraw, { id })).refusal).toBeUndefined();
    expect(await mails('review_withdrawn', id)).toEqual([{ address: 'rep@iste.example' }]);
    expect(await own(iste)).toBeUndefined();
    expect(await waits(iste)).toBe(before - 1);
    expect((await iste(byNumber, { number })).data).toEqual({ proposal: null });
    expect((await iste(submit, { id, version: 2 })).refusal).toBe('NOT_FOUND');
    const kept = await portal.sql<{ words: string }>(
      `select scores -> 'alignment' ->> 'words' as words from reviews where id = $1`,
      [id],
    );
    expect(kept).toEqual([{ words: 'Half a thought.' }]);
    expect(await row(id)).toMatchObject({
      counts: false,
      withdrawnAt: expect.any(String),
      viewerCanWithdraw: false,
      // What was not submitted is nobody else’s to read.
      scores: [{ score: null, words: '' }],
    });
    expect((await run(withdraw, { id })).refusal).toBe('REVIEW_REQUEST_ENDED');
    // Another is proposed, and not the same again; by hand they may be asked anew.
    expect((await planned()).map(({ personId }) => personId as string)).toEqual([expertId]);
    const again = { proposal: number, personId: cast.people.partnerDeclined };
    expect((await run(ask, again)).refusal).toBeUndefined();
    expect((await own(iste))?.['id']).not.toBe(id);
    expect((await run(ask, again)).refusal).toBe('REVIEWER_ASKED');
  });

  it('is declined for want of time: the Secretariat is told and somebody else is proposed', async () => {
    const id = await idOf(iste);
    expect(await own(iste)).toMatchObject({ viewerCanDecline: true, viewerCanWithdraw: false });
    const meant = { id, ground: 'no_time', words: ' I am away until May. ' };
    expect((await iste(decline, meant)).refusal).toBeUndefined();
    const told = (await mails('review_declined', id)).map(({ address }) => address);
    expect(told).toContain('desk@slibnu.example');
    expect(told).not.toContain('rep@iste.example');
    expect(await own(iste)).toBeUndefined();
    expect(await row(id)).toMatchObject({
      ...{ declineGround: 'no_time', declineWords: 'I am away until May.', counts: false },
      declinedAt: expect.any(String),
    });
    expect((await iste(decline, meant)).refusal).toBe('NOT_FOUND');
    expect((await planned()).map(({ personId }) => personId as string)).toEqual([expertId]);
    expect((await run(open, { reviews: 1 })).refusal).toBeUndefined();
    expect(await planned()).toEqual([]);
    // Whoever has no time is not planned for what becomes eligible later.
    await givenProposal(portal, cast, { call, state: 'eligible', waiting: false });
    expect((await planned()).map(({ personId }) => personId as string)).not.toContain(
      cast.people.partnerDeclined,
    );
  });

  it('is declined with a conflict, which is declared: the proposal is out of sight, and the Chair rules', async () => {
    const id = await idOf(iite);
    expect((await iite(decline, { id, ground: 'conflict', words: '' })).refusal).toBe('CONFLICT_NEEDS_WORDS');
    const meant = { id, ground: 'conflict', kind: 'family', words: 'My sister works there.' };
    expect((await iite(decline, meant)).refusal).toBeUndefined();
    const declared = await portal.sql(`select kind, words, state from conflicts`);
    expect(declared).toEqual([{ kind: 'family', words: 'My sister works there.', state: 'proposed' }]);
    expect((await iite(byNumber, { number })).data).toEqual({ proposal: null });
    expect((await run(ask, { proposal: number, personId: cast.people.unrelatedMember })).refusal).toBe(
      'REVIEWER_IN_CONFLICT',
    );
  });

  it('stands once it is answered by a review', async () => {
    const id = await idOf(iste);
    await iste(submit, { id, version: 1 });
    expect(await own(iste)).toMatchObject({ viewerCanDecline: false });
    expect((await run(withdraw, { id })).refusal).toBe('REVIEW_IS_SUBMITTED');
    expect((await iste(decline, { id, ground: 'no_time', words: '' })).refusal).toBe('REVIEW_IS_SUBMITTED');
    await expect(
      portal.source.query(`update reviews set withdrawn_at = now() where id = $1`, [id]),
    ).rejects.toThrow('submitted_review_stays_asked');
  });

  it('can end in the discussion, and not when the panel advises; who did not review does not read the others', async () => {
    const [ours, theirs] = [await idOf(iste), await idOf(iite)];
    await iite(submit, { id: theirs, version: 1 });
    await run(move, { phase: 'discussion' });
    const others = async (who: Run, id: string) =>
      ((await who(`query ($id: ID!) { review(id: $id) { others { id } } }`, { id })).data?.['review'] ??
        null) as Json | null;
    expect(await others(iste, ours)).toEqual({ others: [{ id: theirs }] });
    expect((await iste(decline, { id: ours, ground: 'no_time', words: '' })).refusal).toBeUndefined();
    expect(await others(iste, ours)).toBeNull();
    expect(await others(iste, theirs)).toBeNull();
    await run(move, { phase: 'advice' });
    await portal.source.query(`update reviews set declined_at = null, decline_ground = null where id = $1`, [
      ours,
    ]);
    expect((await run(withdraw, { id: ours })).refusal).toBe('REVIEWS_OVER');
    expect((await iste(decline, { id: ours, ground: 'no_time', words: '' })).refusal).toBe('REVIEWS_OVER');
  });

  it('ends once, when it is withdrawn and submitted at the same moment', async () => {
    const id = await idOf(iste);
    const [taken, handed] = await Promise.all([run(withdraw, { id }), iste(submit, { id, version: 1 })]);
    expect([taken.refusal, handed.refusal].filter((code) => code === undefined)).toHaveLength(1);
  });

  test.each<Role>(roles.filter((role) => role !== 'secretariat'))(
    'is not ended by %s for another',
    async (role) => {
      const id = await idOf(role === 'partnerDeclined' ? iite : iste);
      const denied = role === 'stranger' ? 'SIGN_IN_REQUIRED' : undefined;
      const as = cast.as[role];
      expect((await as(withdraw, { id })).refusal).toBe(denied ?? 'NOT_ALLOWED');
      expect((await as(decline, { id, ground: 'no_time', words: '' })).refusal).toBe(denied ?? 'NOT_FOUND');
    },
  );

  it.each(languages)('is told of in %s without naming the proposal', async (language) => {
    const write = (kind: string, aboutId: string, to: Language = language) =>
      portal.app.get(LetterDesk).write({ kind, aboutId, language: to });
    const [ours, theirs] = [await idOf(iste), await idOf(iite)];
    await run(withdraw, { id: ours });
    await iite(decline, { id: theirs, ground: 'no_time', words: '' });
    for (const [kind, id] of [
      ['review_withdrawn', ours],
      ['review_declined', theirs],
    ] as const) {
      const letter = await write(kind, id);
      expect(letter?.paragraphs.length).toBeGreaterThan(0);
      expect(JSON.stringify(letter)).not.toMatch(/[{]count|undefined|mail\.|Lessons that travel/);
      expect(JSON.stringify(letter)).not.toContain(number);
    }
  });

  it('is planned for two of one house only where there is no other, which is then told', async () => {
    await portal.source.query(
      `update reviews set withdrawn_at = now() where call_id = (select id from calls where slug = '${call}')`,
    );
    const alternate = await portal.given.holder('icde', 'invited_expert');
    const { data } = await run(plan);
    expect(data?.['reviewPlan']['oneHouse']).toEqual([
      {
        number,
        organisationName: expect.any(String),
        people: expect.arrayContaining(['invited_expert of icde']),
        houses: expect.any(Number),
      },
    ]);
    await portal.source.query(`update mandates set ends_at = now() where person_id = $1`, [alternate]);
  });
});
