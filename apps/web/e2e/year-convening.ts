import { enterMeeting } from './board-meeting.js';
import { dayAhead } from './dates.js';
import { nobodyStumbles, rotation, title, workPlan, type Year } from './year.js';

/** It begins with a draft and its agenda; gives the number of the meeting. */
export async function draftAMeeting({ secretariat }: Pick<Year, 'secretariat'>): Promise<string> {
  const { page, t } = secretariat;
  const number = await enterMeeting(secretariat, title);
  await secretariat.press(t('meetings.agenda.add'));
  for (const item of [workPlan, rotation]) {
    await page.fill('[name=itemTitle]', item);
    await secretariat.send('itemTitle');
    await page.getByRole('listitem').filter({ hasText: item }).waitFor();
  }
  const election = page.getByRole('listitem').filter({ hasText: rotation });
  await election.getByRole('button', { name: t('meetings.item.subject.act') }).click();
  await page.selectOption('[name=concerns]', 'chair_election');
  await secretariat.send('concerns');
  await page.getByRole('link', { name: t('meetings.subject.chair_election') }).waitFor();
  return number;
}

/** It finds its date with the Members, and is convened. */
export async function findItsDate({ secretariat, col, alecso, number }: Year): Promise<void> {
  const { page, t } = secretariat;
  await secretariat.follow(t('datePolls.find'));
  await page.waitForURL('**/dates');
  await page.locator('a[href*="/dates?day="]').click();
  for (let place = 0; place < 2; place += 1)
    await page
      .getByRole('button', { name: t('datePolls.propose') })
      .nth(place)
      .click();
  await page.fill('[name="closesAt"]', dayAhead(10));
  await secretariat.press(t('datePolls.open.act'));
  await secretariat.reads(t('datePolls.state.open'));
  await nobodyStumbles(secretariat);

  for (const member of [col, alecso]) {
    await member.takesUp(title, member.t('needs.answer_date_poll.act'));
    const yes = member.page.locator('input[type=radio][value=yes]');
    await yes.first().waitFor();
    for (const one of await yes.all()) await one.check();
    await member.press(member.t('datePolls.send'));
    await member.reads(member.t('datePolls.answered'));
  }
  await nobodyStumbles(col, alecso);

  await secretariat.go(`/meetings/${number}/dates`);
  await secretariat.confirm(t('datePolls.close'));
  await secretariat.press(t('datePolls.choose'));
  await secretariat.press(t('datePolls.choose.act'));
  await page.waitForURL(new RegExp(`/meetings/${number}$`));
  await secretariat.reads(t('meetings.state.convened'));
}

/** It has Members who come, and who stand for the Chair. */
export async function answerAndStand({ secretariat, col, alecso }: Year): Promise<void> {
  for (const member of [col, alecso]) {
    await member.go('/needs-you');
    const invitation = member.page.getByRole('listitem').filter({ hasText: title });
    await invitation.getByRole('button', { name: member.t('meetings.answer.coming.act') }).click();
    await member.reads(member.t('meetings.answered.coming'));
  }
  const { page, t } = secretariat;
  await secretariat.go('/board/chair');
  for (const nominee of ['col', 'alecso']) {
    await secretariat.press(t('chair.nominate'));
    await page.selectOption('[name=nominee]', nominee);
    await secretariat.press(t('chair.nominate.act'));
    await page.locator('[name=nominee]').waitFor({ state: 'detached' });
  }
  await col.go('/board/chair');
  await col.press(col.t('chair.nomination.accept', { member: 'COL' }));
  await col.reads(col.t('chair.nomination.done.accepted', { member: 'COL' }));
  await alecso.go('/board/chair');
  await alecso.press(alecso.t('chair.nomination.accept', { member: 'ALECSO' }));
  await alecso.reads(alecso.t('chair.nomination.done.accepted', { member: 'ALECSO' }));
  await nobodyStumbles(secretariat, col, alecso);
}
