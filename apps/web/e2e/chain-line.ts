import { expect } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { call, inPost, readOn, words, type Chain, type Reviewers } from './chain.js';

const t = translators.en;
const path = `/calls/${call.slug}`;

/** From the call it is two clicks at most to the report, and from the work to the call, for everybody. */
export async function walkTheLine({ journey }: Chain, work: string, year: string): Promise<void> {
  const stranger = await journey.visitor('en', 1280, { javaScriptEnabled: false });
  const { page } = stranger;
  const line = page.getByRole('navigation', { name: t('provenance.line') });
  await stranger.go(path);
  await line.getByRole('link', { name: year, exact: true }).click();
  await page.waitForURL(`**/annual-reports/${year}`);
  await page.getByRole('link', { name: words.title }).first().waitFor();
  await stranger.go(work);
  expect(await stranger.faults()).toEqual([]);
  await line.getByRole('link', { name: call.title.en }).click();
  await page.waitForURL(`**${path}`);
  // On one sheet everybody reads all that is public of it, and of the proposal nothing.
  await page.getByRole('link', { name: t('provenance.sheet') }).click();
  for (const kind of ['vote', 'decision', 'project', 'deliverable', 'work', 'annual_report'] as const)
    await page.getByRole('heading', { name: t(`provenance.kind.${kind}`), exact: true }).waitFor();
  expect(await stranger.faults()).toEqual([]);
  await stranger.leave();
}

/** Who has an interest in the proposal finds what everybody finds, and nothing of it; its lead finds it. */
export async function keepFromConflicted(chain: Chain, { conflicted }: Reviewers): Promise<void> {
  const { journey, lead, secretariat, number } = chain;
  const sheet = `/provenance/call/${call.slug}`;
  const [proposal, reviews] = [t('provenance.kind.proposal'), t('provenance.kind.review')];
  const other = await inPost(journey, conflicted);
  const stranger = await journey.visitor('en', 1280, { javaScriptEnabled: false });
  expect(await readOn(other.visitor, sheet)).toBe(await readOn(stranger, sheet));
  for (const kind of [proposal, reviews])
    expect(await other.page.getByRole('heading', { name: kind, exact: true }).count()).toBe(0);
  expect(await other.page.locator(`a[href="/proposals/${number}"]`).count()).toBe(0);
  expect(await other.page.content()).not.toContain(words.sections['summary']);
  expect(await other.go(`/proposals/${number}`)).toBe(404);
  for (const { visitor } of [other, { visitor: stranger }]) await visitor.leave();
  await lead.go(sheet);
  await lead.page.getByRole('heading', { name: proposal, exact: true }).waitFor();
  await lead.page.locator(`a[href="/proposals/${number}"]`).first().waitFor();
  expect(await lead.page.getByRole('heading', { name: reviews, exact: true }).count()).toBe(0);
  expect(await readOn(secretariat.visitor, sheet)).toContain(t('provenance.count.review', { n: 2 }));
}
