import { expect } from '@jest/globals';
import { convene, enterAsPresent, enterMeeting, openRoom } from './board-meeting.js';
import { readOn, words, type Chain } from './chain.js';
import { completeWork, publishWork } from './chain-library.js';
import { aYearPasses } from './passing-time.js';
import type { Journey } from './portal.js';
import { Someone } from './someone.js';

/** What a year of the network counts of such a chain. */
const counted = [
  'annualReports.calls.published',
  'annualReports.calls.awards',
  'annualReports.projects.started',
  'annualReports.projects.outputs',
  'annualReports.library.works',
] as const;

/** The year is over: its report counts and names what came of the call. Gives the year. */
export async function openReport(chain: Chain, meeting: string): Promise<string> {
  const { journey, secretariat, number } = chain;
  const { page, t } = secretariat;
  await secretariat.go('/annual-reports');
  await secretariat.press(t('annualReports.open'));
  const year = await page.inputValue('[name=year]');
  await secretariat.send('year');
  await page.waitForURL(`**/annual-reports/${year}/prepare`);
  const before = await figuresOf(secretariat, year);
  expect(await page.locator('main').innerText()).not.toContain(words.title);
  await aYearPasses(journey, number, meeting);
  const after = await figuresOf(secretariat, year);
  expect(after).toEqual(before.map((figure) => figure + 1));
  const main = await page.locator('main').innerText();
  for (const name of [words.title, words.output]) expect(main).toContain(name);
  await secretariat.soundAt(t('annualReports.titleOf', { year }));
  return year;
}

async function figuresOf({ page, t, visitor }: Someone, year: string): Promise<number[]> {
  await visitor.go(`/annual-reports/${year}`);
  const figures = [];
  for (const name of counted) {
    const row = page.locator('dl > div', { has: page.locator('dt', { hasText: t(name) }) }).first();
    figures.push(Number(await row.locator('dd').innerText()));
  }
  return figures;
}

/** The Board adopts it by a published decision, and it goes into the library. */
export async function adoptReport({ journey, secretariat }: Chain, year: string): Promise<void> {
  const { page, t } = secretariat;
  const title = t('annualReports.titleOf', { year });
  const meeting = await enterMeeting(secretariat, 'Advisory Board on the year');
  await secretariat.go(`/annual-reports/${year}/prepare`);
  await page.selectOption('[name=meeting]', meeting);
  await secretariat.send('meeting');
  await secretariat.reads(t('annualReports.state.tabled'), true);
  await convene(secretariat, meeting);
  await openRoom(journey, secretariat, meeting);
  await enterAsPresent(secretariat, 'COL', 'UNESCO IITE', 'ISTE', 'SEAMEO');
  await secretariat.reads(t('room.quorum.there'), true);
  await secretariat.press(t('room.item.takeUp', { n: 1 }));
  await page.getByRole('heading', { name: title }).waitFor();
  await secretariat.press(t('votes.motion.table'));
  await page.selectOption('[name=moverId]', { label: 'COL' });
  await page.fill('[name=text]', `The Board adopts the annual report ${year}.`);
  await secretariat.send('text');
  await secretariat.press(t('votes.open.consensus'));
  await secretariat.press(t('votes.close.consensus'));
  await secretariat.reads(t('votes.outcome.adopted_by_consensus'), true);
  await secretariat.confirm(t('room.close'));
  await secretariat.reads(t('meetings.state.closed'));

  await secretariat.go('/board/decisions');
  await page
    .getByRole('row', { name: `The Board adopts the annual report ${year}.` })
    .getByRole('link')
    .first()
    .click();
  await secretariat.press(t('decisions.publish.early'));
  await page.fill('[name=because]', 'The report is awaited.');
  await secretariat.send('because');
  await secretariat.reads(t('decisions.publishedOn'), true);
  await secretariat.takesUp(year, t('needs.adopt_annual_report.act'));
  await secretariat.send('decision');
  await secretariat.reads(t('annualReports.state.adopted'), true);
  await archive(secretariat, journey, year, title);
}

/** Its files are written into a draft, which two people of the Secretariat publish; everybody then takes them. */
async function archive(secretariat: Someone, journey: Journey, year: string, title: string): Promise<void> {
  const { page, t } = secretariat;
  await secretariat.go(`/annual-reports/${year}`);
  await secretariat.follow(t('annualReports.archive'));
  await page.waitForURL('**/library/*');
  const { pathname: work } = new URL(page.url());
  const file = `annual-report-${year}-en.html`;
  await until(async () => (await readOn(secretariat.visitor, work)).includes(file));
  await completeWork(secretariat);
  const second = await Someone.signedIn(journey, 'secretary-general', 'zh-Hans');
  await publishWork(second, second.t('annualReports.titleOf', { year }));
  await second.visitor.leave();

  const stranger = await journey.visitor('en', 390, { javaScriptEnabled: false });
  await stranger.go(work);
  const href = await stranger.page.getByRole('link', { name: file }).getAttribute('href');
  await stranger.leave();
  const html = await (await fetch(journey.url + href)).text();
  expect(html).toContain(title);
  expect(html).toMatch(new RegExp(`<a href="[^"]*/projects/[^"]*"><bdi>${words.title}`));
  expect(html).toContain(words.output);
}

/** Tries again until it is so: files are written by a job. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('It did not come to be so.');
}
