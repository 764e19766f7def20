import { expect } from '@jest/globals';
import { comesIn, convene, enterAsPresent, enterMeeting, openRoom } from './board-meeting.js';
import { condition, inPost, readOn, words, type Chain, type Reviewers } from './chain.js';
import { dayAhead } from './dates.js';

const address = 'representative.seameo@demonstration.example';
const today = () => new Date().toISOString().slice(0, 10);

/** The Secretariat puts it before the Board, as an item with its motion, and convenes; gives the number of the meeting. */
export async function tableAward({ secretariat, number }: Chain): Promise<string> {
  const { page, t } = secretariat;
  const meeting = await enterMeeting(secretariat, 'Advisory Board on island schools');
  await secretariat.go(`/proposals/${number}`);
  await secretariat.follow(t('awards.open'));
  await page.selectOption('[name=meeting]', meeting);
  await page.fill('[name=advice]', 'The panel advises to fund it, with a condition.');
  expect(await page.inputValue('[name=motion]')).toContain(number);
  await secretariat.send('motion');
  await secretariat.reads(t('awards.recused'));
  await secretariat.soundAt(t('awards.title'));
  const main = await page.locator('main').innerText();
  for (const member of ['Southeast Asian', 'Society for Technology', 'Arab League'])
    expect(main).toContain(member);
  await convene(secretariat, meeting);
  return meeting;
}

/** In the room the Members without a part in it vote; the others are told that they take no part. */
export async function voteOnAward(chain: Chain, meeting: string, { reviewers }: Reviewers): Promise<void> {
  const { journey, secretariat, lead, number } = chain;
  const { page, t } = secretariat;
  await openRoom(journey, secretariat, meeting);
  const voters = [];
  for (const post of reviewers) {
    const voter = await inPost(journey, `Representative of ${post.split(' of ')[1]}`);
    await comesIn(voter, meeting);
    voters.push(voter);
  }
  await comesIn(lead, meeting);
  await enterAsPresent(secretariat, 'ISTE', 'ALECSO');
  await secretariat.reads(t('room.quorum.there'), true);
  await secretariat.press(t('room.item.takeUp', { n: 1 }));
  await page.getByRole('heading', { name: words.title }).waitFor();
  await lead.reads(lead.t('room.recused.words'));
  await secretariat.press(t('votes.motion.table'));
  await page.selectOption('[name=moverId]', { label: reviewers[0]?.split(' of ')[1] ?? '' });
  expect(await page.inputValue('[name=text]')).toContain(number);
  await secretariat.send('text');
  await secretariat.press(t('votes.open.named'));
  for (const voter of voters) {
    await voter.press(voter.t('votes.choice.yes'));
    await voter.reads(voter.t('votes.youVoted', { choice: voter.t('votes.choice.yes') }));
  }
  await secretariat.reads(t('votes.turnout', { voted: 2, of: 2 }));
  expect(await lead.page.getByRole('button', { name: lead.t('votes.choice.yes') }).count()).toBe(0);
  expect(await lead.page.locator('main').innerText()).not.toContain(number);
  for (const someone of [secretariat, lead, ...voters]) expect(await someone.visitor.faults()).toEqual([]);
  await secretariat.press(t('votes.close'));
  for (const someone of [secretariat, ...voters])
    await someone.reads(someone.t('votes.outcome.adopted'), true);
  const result = await page.getByRole('link', { name: t('votes.result.see') }).getAttribute('href');
  await secretariat.confirm(t('room.close'));
  await secretariat.reads(t('meetings.state.closed'));
  for (const { visitor } of voters) await visitor.leave();
  // Of six Members three are left to decide, and the result says so.
  expect(await readOn(secretariat.visitor, result ?? '')).toMatch(/2 were needed of 3 \(3 recused/);
}

/** What was decided is entered with a ceiling and a condition; its applicants are told when it is released, not before. */
export async function releaseAward({ journey, secretariat, lead, number }: Chain): Promise<string> {
  const { page, t } = secretariat;
  await secretariat.takesUp(words.title, t('needs.enter_award.act'));
  // As much as was asked for, unless somebody enters less.
  expect(await page.inputValue('[name=ceiling]')).toBe('90000');
  await page.fill('[name=startsOn]', today());
  await page.fill('[name=endsOn]', dayAhead(540));
  await secretariat.press(t('awards.condition.add'));
  await page.fill('[name=what-1]', condition);
  await page.fill('[name=dueOn-1]', dayAhead(60));
  await page.fill('[name=text]', 'The Board looks forward to these lessons.');
  await secretariat.send('ceiling');
  await secretariat.reads(t('awards.release.title'));
  await secretariat.soundAt(t('awards.title'));

  const letters = async () => {
    const { rows } = await journey.database.query(
      `select address from mails where kind = 'award_released' order by 1`,
    );
    return rows.map(({ address }) => address as string);
  };
  expect(await letters()).toEqual([]);
  await lead.go(`/proposals/${number}`);
  expect(await lead.page.content()).not.toContain(condition);
  expect(await lead.page.locator('main').innerText()).not.toContain(lead.t('awards.state.awarded'));

  await secretariat.takesUp(words.title, t('needs.release_award.act'));
  await secretariat.confirm(t('awards.release'));
  await secretariat.follow(t('awards.project.open'));
  await page.waitForURL('**/projects/*');
  const { pathname: project } = new URL(page.url());
  expect(await letters()).toEqual(
    ['alecso', 'iste', 'seameo'].map((member) => `representative.${member}@demonstration.example`),
  );
  expect(await journey.linkInMailTo(address, '/projects/', 'award_released')).toBe(project);
  await lead.go(`/proposals/${number}`);
  await lead.reads(condition);
  await lead.soundAt(words.title);
  return project;
}

/** The decision is published before its minutes are, as the applicants know of it; gives its address. */
export async function publishDecision({ journey, secretariat, number }: Chain): Promise<string> {
  const { page, t } = secretariat;
  await secretariat.go(`/proposals/${number}/award`);
  await secretariat.follow(t('awards.decision.open'));
  await page.waitForURL('**/board/decisions/*');
  const { pathname: decision } = new URL(page.url());
  const stranger = await journey.visitor('en', 390, { javaScriptEnabled: false });
  expect(await stranger.go(decision)).toBe(404);
  await secretariat.press(t('decisions.publish.early'));
  await page.fill('[name=because]', 'Its applicants are told.');
  await secretariat.send('because');
  await secretariat.reads(t('decisions.publishedOn'), true);
  expect(await stranger.go(decision)).toBe(200);
  await stranger.page.getByText(words.title).first().waitFor();
  await stranger.leave();
  return decision;
}
