import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages, type Language } from '@gsenet/shared/languages';
import { TestPortal } from '../../../test/api.js';
import { givenCall } from '../../../test/given-call.js';
import { close, givenCast, givenProposal, type Cast } from '../../../test/given-proposal.js';
import { LetterDesk } from '../../platform/mail/letter-desk.js';
import type { Letter } from '../../platform/mail/letter.js';
import { ChaseReviewers } from './chase-reviewers.task.js';

const open = `mutation ($call: String!) { openReviews(call: $call, each: 1, dueOn: "2099-03-02", reviews: 2) { number } }`;
const submit = `mutation ($id: ID!) { submitReview(id: $id, version: 1, scores: [{ key: "alignment", score: 3, words: "Because." }]) { id } }`;
const remind = `mutation ($call: String!) { remindReviewers(call: $call) { late } }`;
const move = `mutation ($call: String!, $phase: ReviewPhase!) { moveReviews(call: $call, phase: $phase) { number } }`;

describe('letters to reviewers', () => {
  let portal: TestPortal;
  let cast: Cast;
  let call: string;
  let reviews: { id: string; reviewer: string }[];

  beforeAll(async () => {
    portal = await TestPortal.start();
    cast = await givenCast(portal);
    call = await givenCall(portal);
    for (const title of ['Platypus lessons', 'Wombat lessons'])
      await givenProposal(portal, cast, { call, state: 'eligible', waiting: false, title });
    await close(portal, call);
    expect((await cast.as.secretariat(open, { call })).refusal).toBeUndefined();
    reviews = await portal.sql(`select id, reviewer_id as reviewer from reviews order by id`);
  });
  afterAll(() => portal.stop());

  const write = (kind: string, language: Language = 'en', aboutId = reviews[0]?.id ?? '') =>
    portal.app.get(LetterDesk).write({ kind, aboutId, language });
  const words = (letter: Letter | null) =>
    letter && [letter.subject, letter.greeting, ...letter.paragraphs, letter.closing].join('\n');
  const mails = (kind: string) =>
    portal.sql<{ address: string }>(`select address from mails where kind = $1 order by address`, [kind]);

  it('go to each reviewer once, who is asked', async () => {
    expect(new Set(reviews.map(({ reviewer }) => reviewer)).size).toBe(2);
    expect(await mails('review_asked')).toHaveLength(2);
  });

  it('are of what waits for them until they have submitted, and names no proposal', async () => {
    const [{ reviewer } = { reviewer: '' }] = reviews;
    const waits = async (id: string) => {
      const { data } = await (await portal.as(id))('{ needsYou { kind title path } }');
      return (data?.['needsYou'] as { kind: string }[]).filter(({ kind }) => kind === 'write_review');
    };
    const [{ title } = { title: '' }] = await portal.sql<{ title: string }>(
      `select title ->> 'en' as title from calls where slug = $1`,
      [call],
    );
    expect(await waits(reviewer)).toEqual([{ kind: 'write_review', title, path: '/reviews' }]);
    expect(await waits(cast.people.leadAdministrator)).toEqual([]);
    await portal.source.query(`update reviews set submitted_at = now() where reviewer_id = $1`, [reviewer]);
    expect(await waits(reviewer)).toEqual([]);
    await portal.source.query(`update reviews set submitted_at = null where reviewer_id = $1`, [reviewer]);
  });

  it.each(languages)('ask and remind in %s, and name no proposal', async (language) => {
    for (const kind of ['review_asked', 'review_reminder']) {
      const letter = await write(kind, language);
      expect(letter?.button?.url).toBe('http://portal.test/reviews');
      expect(JSON.stringify(letter)).toContain('2099');
      expect(words(letter)).not.toMatch(/[{}]|undefined|mail\.|lessons/);
    }
    expect(await write('review_thanks', language)).toBeNull();
  });

  it('remind those alone who have not submitted, and nobody twice in a day', async () => {
    const [first] = reviews;
    const run = await portal.as(first?.reviewer ?? '');
    expect((await run(submit, { id: first?.id })).refusal).toBeUndefined();
    expect((await cast.as.secretariat(remind, { call })).data).toEqual({ remindReviewers: { late: 1 } });
    expect(await mails('review_reminder')).toHaveLength(1);
    expect((await cast.as.secretariat(remind, { call })).refusal).toBe('NO_REVIEWER_TO_REMIND');
    expect(await write('review_asked')).toBeNull();
  });

  it('remind by themselves a week and two days before the last day, once each', async () => {
    const remindersIn = async (days: number) => {
      const today = `(now() + interval '8 hours')::date`;
      await portal.source.query(`update review_rounds set due_on = ${today} + $1::int`, [days]);
      await portal.app.get(ChaseReviewers).run();
      return (await mails('review_reminder')).length;
    };
    await portal.source.query(`update reviews set asked_at = now() - interval '30 days', reminded_at = null`);
    expect(await remindersIn(8)).toBe(1);
    expect(await remindersIn(7)).toBe(2);
    expect(await remindersIn(7)).toBe(2);
    await portal.source.query(
      `update reviews set reminded_at = now() - interval '5 days' where reminded_at is not null`,
    );
    expect(await remindersIn(2)).toBe(3);
    expect(await remindersIn(1)).toBe(3);
    expect(await remindersIn(-1)).toBe(3);
  });

  it.each(languages)('thank those who submitted, in %s', async (language) => {
    for (const phase of ['discussion', 'advice']) await cast.as.secretariat(move, { call, phase });
    expect(await mails('review_thanks')).toHaveLength(1);
    expect(words(await write('review_thanks', language))).not.toMatch(/[{}]|undefined|mail\.|lessons/);
    expect(await write('review_reminder', language)).toBeNull();
  });
});
