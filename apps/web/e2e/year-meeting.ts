import { comesIn, enterAsPresent, openRoom } from './board-meeting.js';
import { Someone } from './someone.js';
import { motion, nobodyStumbles, rotation, workPlan, type Year } from './year.js';

/** It meets with a quorum, and votes by name. */
export async function meetAndVote({ journey, secretariat, col, alecso, number }: Year): Promise<void> {
  await openRoom(journey, secretariat, number);
  const { page, t } = secretariat;
  for (const member of [col, alecso]) await comesIn(member, number);
  await enterAsPresent(secretariat, 'SEAMEO', 'ISTE');
  await secretariat.reads(t('room.quorum.there'), true);
  // What is overdue in the demonstration heads the agenda by itself.
  await secretariat.press(t('room.item.takeUp', { n: 2 }));
  await page.getByRole('heading', { name: workPlan, exact: true }).waitFor();
  await secretariat.press(t('votes.motion.table'));
  await page.selectOption('[name=moverId]', { label: 'COL' });
  await page.fill('[name=text]', motion);
  await secretariat.send('text');
  await secretariat.press(t('votes.open.named'));
  for (const member of [col, alecso]) {
    await member.press(member.t('votes.choice.yes'));
    await member.reads(member.t('votes.youVoted', { choice: member.t('votes.choice.yes') }));
  }
  await secretariat.reads(t('votes.turnout', { voted: 2, of: 4 }));
  await nobodyStumbles(secretariat, col, alecso);
  await secretariat.press(t('votes.close'));
  for (const one of [secretariat, col, alecso]) await one.reads(one.t('votes.outcome.adopted'), true);
}

/** It elects its next Chair in secret, and closes. */
export async function electAndClose({ journey, secretariat, col, alecso, number }: Year): Promise<void> {
  const { page, t } = secretariat;
  await secretariat.press(t('room.item.takeUp', { n: 3 }));
  await page.getByRole('heading', { name: rotation }).waitFor();
  await secretariat.press(t('elections.open'));
  await secretariat.press(t('elections.open.act'));
  for (const member of [col, alecso]) {
    await member.page.getByLabel('COL', { exact: true }).check();
    await member.press(member.t('secret.review'));
    await member.press(member.t('secret.cast'));
    await member.reads(member.t('secret.isIn'));
  }
  await secretariat.press(t('votes.close'));
  await secretariat.reads(t('secret.counted.closer'));
  const second = await Someone.signedIn(journey, 'secretary-general', 'en');
  await second.go(`/meetings/${number}/room`);
  await second.follow(second.t('votes.result.see'));
  await second.confirm(second.t('secret.publish'));
  await second.reads(second.t('elections.incoming', { member: 'COL' }));
  await second.visitor.leave();
  for (const member of [col, alecso]) await member.reads(member.t('votes.outcome.elected'), true);
  await secretariat.confirm(t('room.close'));
  await secretariat.reads(t('meetings.state.closed'));
}
