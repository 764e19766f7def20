import { expect } from '@jest/globals';
import { call, inPost, readOn, words, type Chain, type Reviewers } from './chain.js';
import { dayAhead } from './dates.js';
import { callCloses } from './passing-time.js';
import { findEligible, onlyReadsNow } from './written-proposal.js';

const path = `/calls/${call.slug}`;
const criteria = ['alignment', 'use-in-schools'];
const unconflicted = ['SLIBNU', 'UNESCO IITE', 'COL'];

/** The deadline passes, and the Secretariat finds what was handed in eligible. */
export async function closeAndCheck({ journey, secretariat, lead, number }: Chain): Promise<void> {
  await callCloses(journey, call.slug);
  await onlyReadsNow(lead, `/proposals/${number}`);
  await findEligible(secretariat, words.title, 'Everything that the call asks for is there.');
  await lead.go(`/proposals/${number}`);
  await lead.reads(lead.t('proposals.state.eligible'));
}

/** Two without conflict are asked; one turns out to have an interest, and somebody else is asked instead. */
export async function askReviewers({ journey, secretariat, number }: Chain): Promise<Reviewers> {
  const { page, t } = secretariat;
  await secretariat.go(path);
  await secretariat.follow(t('calls.itsReviews'));
  await secretariat.press(t('reviews.plan'));
  await page.fill('[name=each]', '2');
  await page.fill('[name=dueOn]', dayAhead(20));
  await secretariat.send('each');
  const planned = page.getByRole('table', { name: t('reviews.plan'), exact: true });
  await planned.waitFor();
  const [conflicted = '', first = ''] = await planned.locator('tbody bdi').allTextContents();
  const houses = [conflicted, first].map((post) => post.split(' of ')[1] ?? '');
  expect(new Set(houses).size).toBe(2);
  for (const house of houses) expect(unconflicted).toContain(house);
  await secretariat.soundAt(t('reviews.round.title'));
  await secretariat.press(t('reviews.plan.ask'));
  await secretariat.reads(t('reviews.phase.individual'), true);

  const other = await inPost(journey, conflicted);
  await other.takesUp(call.title.en, other.t('needs.write_review.act'));
  await other.follow(words.title);
  await other.press(other.t('reviews.decline'));
  await other.page.check('[name=ground][value=conflict]');
  await other.page.fill('[name=words]', 'I advise one of these schools.');
  await other.send('ground');
  await other.page.waitForURL('**/reviews');
  await other.reads(other.t('reviews.empty'));
  // From now on nothing of the proposal is there for them.
  expect(await other.go(`/proposals/${number}`)).toBe(404);
  expect(await other.go(`/provenance/proposal/${number}`)).toBe(404);
  expect(await readOn(other.visitor, `/search?q=${encodeURIComponent(words.title)}`)).toContain(
    other.t('search.none', { text: words.title }),
  );
  await other.visitor.leave();

  const third = `Representative of ${unconflicted.find((member) => !houses.includes(member))}`;
  await secretariat.go(`${path}/reviews`);
  await secretariat.reads(t('reviews.state.declined.conflict'));
  await secretariat.press(t('reviews.pick'));
  await page.selectOption('[name=proposal]', number);
  await page.selectOption('[name=personId]', { label: third });
  await secretariat.send('personId');
  await page.getByRole('link', { name: third }).waitFor();
  return { conflicted, reviewers: [first, third] };
}

/** Each reviews alone; then the panel advises. No applicant learns who it was. */
export async function reviewAndAdvise(
  { journey, secretariat, lead, number }: Chain,
  reviewers: string[],
): Promise<void> {
  for (const [place, post] of reviewers.entries()) {
    const reviewer = await inPost(journey, post, place === 0 ? 'zh-Hans' : 'en');
    const title = call.title[place === 0 ? 'zh-Hans' : 'en'];
    await reviewer.takesUp(title, reviewer.t('needs.write_review.act'));
    await reviewer.follow(words.title);
    for (const criterion of criteria) {
      await reviewer.page.selectOption(`[name="${criterion}"]`, '4');
      await reviewer.page.fill(`[name="words.${criterion}"]`, 'It says what it does, and for whom.');
    }
    await reviewer.send('alignment');
    await reviewer.page.getByRole('button', { name: reviewer.t('reviews.submitAgain') }).waitFor();
    await reviewer.soundAt(words.title);
    await reviewer.visitor.leave();
  }
  const { page, t } = secretariat;
  await secretariat.go(`${path}/reviews`);
  await secretariat.reads(t('reviews.progress', { submitted: 2, asked: 2 }));
  await secretariat.confirm(t('reviews.move.discussion'));
  await secretariat.reads(t('reviews.phase.discussion'), true);
  await secretariat.confirm(t('reviews.move.advice'));
  await secretariat.reads(t('reviews.phase.advice'), true);
  await page.selectOption(`[name="outcome.${number}"]`, 'fund_with_conditions');
  await page.fill(`[name="text.${number}"]`, 'Fund it, once the schools are named.');
  await secretariat.press(t('reviews.advice.preview'));
  await secretariat.press(t('reviews.advice.record'));
  await secretariat.reads(t('reviews.advice.recordedBy', { name: 'Officer of the Secretariat' }));
  await secretariat.soundAt(t('reviews.round.title'));

  for (const page of [`/proposals/${number}`, `${path}/advice`, path]) {
    expect(await lead.go(page)).toBe(200);
    const all = await lead.page.content();
    for (const name of [...reviewers, 'once the schools are named']) expect(all).not.toContain(name);
  }
  expect(await lead.go(`${path}/reviews`)).toBe(404);
  // Whoever decides without a part in it reads what the panel advises.
  const told = await inPost(journey, reviewers[0] ?? '');
  expect(await readOn(told.visitor, `${path}/advice`)).toContain('once the schools are named');
  await told.visitor.leave();
}
