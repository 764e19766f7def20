import { expect } from '@jest/globals';
import { words, type Chain } from './chain.js';
import type { Someone } from './someone.js';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** A draft is given its licence and submitted by whoever brought it. */
export async function completeWork(someone: Someone): Promise<void> {
  const { page, t } = someone;
  await someone.follow(t('works.edit'));
  await page.selectOption('[name=licence]', licence);
  await someone.send('licence');
  await someone.reads(t('works.form.saved'), true);
  await someone.follow(t('works.form.back'));
  await someone.press(t('works.submit'));
  await someone.reads(t('works.state.submitted'), true);
}

/** Somebody else of the Secretariat finds it among what needs them, takes it up and publishes it. */
export async function publishWork(editor: Someone, title: string): Promise<void> {
  const { t } = editor;
  await editor.takesUp(title, t('needs.review_work.act'));
  await editor.press(t('works.review'));
  await editor.confirm(t('works.publish'));
  await editor.reads(t('works.state.published'), true);
}

/** What was accepted is a draft in the library already; it is completed, published and found. Gives its address. */
export async function publishOutput({ journey, secretariat, lead }: Chain): Promise<string> {
  const { page } = lead;
  await lead.go('/library/desk');
  await lead.follow(words.output);
  await lead.soundAt(words.output);
  await lead.reads('lessons.txt');
  await lead.reads('Forty lessons that open without a connection.');
  const { pathname: work } = new URL(page.url());
  await completeWork(lead);
  await publishWork(secretariat, words.output);

  const stranger = await journey.visitor('en', 390, { javaScriptEnabled: false });
  await stranger.go(`/search?q=${encodeURIComponent(words.output)}`);
  await stranger.page.locator(`a[href="${work}"]`).first().click();
  await stranger.page.getByText('lessons.txt').waitFor();
  expect(await stranger.faults()).toEqual([]);
  await stranger.leave();
  await isHarvested(journey.url, work);
  return work;
}

/** Other libraries find it by OAI-PMH: in the list, and by itself. */
async function isHarvested(url: string, work: string): Promise<void> {
  const ask = async (question: Record<string, string>) =>
    (await fetch(`${url}/oai?${new URLSearchParams(question).toString()}`)).text();
  const list = await ask({ verb: 'ListRecords', metadataPrefix: 'oai_dc' });
  expect(list).toContain(words.output);
  const identifiers = [...list.matchAll(/<identifier>([^<]*)<\/identifier>/g)].map(([, name]) => name ?? '');
  const identifier = identifiers.find((name) => name.endsWith(work.slice('/library/'.length))) ?? '';
  const record = await ask({ verb: 'GetRecord', metadataPrefix: 'oai_dc', identifier });
  expect(record).toContain(words.output);
  expect(record).toContain(licence);
}
