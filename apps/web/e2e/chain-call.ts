import { expect } from '@jest/globals';
import { languages } from '@gsenet/shared/languages';
import { call, partners, words, type Chain } from './chain.js';
import { dayAhead } from './dates.js';
import {
  addPartners,
  beginProposal,
  confirmPart,
  handInProposal,
  planProposal,
  writeSections,
} from './written-proposal.js';

const path = `/calls/${call.slug}`;
const yesterday = () => new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** It begins with a call for joint funding, which the Secretariat writes and publishes. */
export async function publishCall({ journey, secretariat, lead }: Omit<Chain, 'number'>): Promise<void> {
  const { page, t } = secretariat;
  await secretariat.go('/calls');
  await secretariat.follow(t('calls.write'));
  await page.waitForURL('**/calls/new');
  for (const language of languages) {
    await page.fill(`[name="title.${language}"]`, call.title[language]);
    await page.fill(`[name="text.${language}"]`, call.text[language]);
  }
  await page.fill('[name=slug]', call.slug);
  await page.selectOption('[name=kind]', 'joint_funding');
  await page.check('[name=directions][value="2"]');
  await page.fill('[name=opensDate]', yesterday());
  await page.fill('[name=closesDate]', dayAhead(30));
  await page.fill('[name=ceiling]', '200000');
  await page.fill('[name=leastPartners]', '2');
  for (const [place, title] of ['Summary', 'Outputs'].entries()) {
    await secretariat.press(t('calls.form.sections.add'));
    await page.fill(`[name="section-${place}.title.en"]`, title);
    await page.fill(`[name="section-${place}.question.en"]`, `What is the ${title.toLowerCase()}?`);
    await page.fill(`[name="section-${place}.mostWords"]`, '200');
  }
  await secretariat.press(t('calls.form.criteria.add'));
  await page.fill('[name="criterion-1.title.en"]', 'Use in schools');
  await page.fill('[name="criterion-1.weight"]', '70');
  await secretariat.soundAt(t('calls.form.new'));
  await secretariat.send('slug');
  await page.waitForURL(`**${path}`);
  await secretariat.soundAt(call.title.en);

  const stranger = await journey.visitor('ar', 390, { javaScriptEnabled: false });
  expect(await stranger.go(path)).toBe(404);
  await secretariat.confirm(t('calls.publish'));
  await page.getByRole('link', { name: t('calls.itsReviews') }).waitFor();

  // Members are told by letter; everybody finds it on the page of calls and in its feed.
  expect(await journey.linkInMailTo('representative.seameo@demonstration.example', '/calls/')).toBe(path);
  await stranger.go('/calls');
  await stranger.page.getByRole('link', { name: call.title.ar }).click();
  await stranger.page.getByText(call.text.ar).waitFor();
  expect(await stranger.faults()).toEqual([]);
  await stranger.leave();
  const feed = await (await fetch(`${journey.url}/calls/feed/zh-Hans.atom`)).text();
  expect(feed).toContain(call.title['zh-Hans']);
  expect(feed).toContain(path);
  await lead.go('/calls');
  await lead.follow(call.title.en);
  await lead.page.waitForURL(`**${path}`);
}

/** SEAMEO asks under it, ISTE and ALECSO say yes in their own languages; gives the number of the proposal. */
export async function propose({ journey, lead }: Omit<Chain, 'number'>): Promise<string> {
  const proposal = await beginProposal(lead, path, words);
  await writeSections(lead, words);
  await addPartners(lead, proposal, partners, words);
  await planProposal(lead, proposal, partners, words);
  await confirmPart(journey, 'representative.iste', proposal, 'zh-Hans');
  await confirmPart(journey, 'representative.alecso', proposal, 'ar');
  return handInProposal(lead, proposal, words);
}
