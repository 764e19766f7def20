import { dayAhead } from './dates.js';
import { daysPass } from './passing-time.js';
import { motion, nobodyStumbles, title, workPlan, type Year } from './year.js';

/** It has its minutes written, corrected, approved and published. */
export async function minuteIt({ journey, secretariat, alecso, number }: Year): Promise<void> {
  const { page, t } = secretariat;
  await secretariat.takesUp(title, t('needs.send_minutes.act'));
  await page.waitForURL(`**/meetings/${number}/minutes`);
  await secretariat.follow(t('minutes.write'));
  await page.getByRole('textbox', { name: workPlan, exact: true }).click();
  await page.keyboard.type('COL presented the work plan.');
  await page.keyboard.press('Tab');
  await secretariat.reads(
    new RegExp(t('writing.saved', { time: '00:00' }).replace('00:00', '\\d\\d:\\d\\d')),
  );
  await secretariat.go(`/meetings/${number}/minutes`);
  await secretariat.confirm(t('minutes.send'));
  await secretariat.reads(t('minutes.state.draft_sent'), true);

  await alecso.takesUp(title, alecso.t('needs.correct_minutes.act'));
  await alecso.press(alecso.t('minutes.correct.open', { section: workPlan }));
  await alecso.page.fill('textarea[name=text]', 'It was COL and ISTE.');
  await alecso.send('text');
  await alecso.reads('It was COL and ISTE.');
  await nobodyStumbles(secretariat, alecso);

  await secretariat.takesUp(title, t('needs.answer_minutes.act'));
  await secretariat.reads('It was COL and ISTE.');
  await daysPass(journey, number, 20);
  await secretariat.press(t('minutes.correction.take'));
  await secretariat.reads(t('minutes.state.approved'), true);
  await daysPass(journey, number, 40);
  await secretariat.takesUp(title, t('needs.publish_minutes.act'));
  await secretariat.confirm(t('minutes.publish'));
  await secretariat.reads(t('minutes.state.published'), true);
}

/** It carries out what was decided, and publishes it. */
export async function carryItOut({ secretariat, alecso }: Year): Promise<void> {
  const { page, t } = secretariat;
  await secretariat.go('/board/decisions');
  await page.getByRole('row', { name: motion }).getByRole('link').first().click();
  await secretariat.press(t('actions.add'));
  await page.fill('[name=what]', 'Print the work plan');
  await page.selectOption('[name=owner]', 'alecso');
  await page.fill('[name=dueOn]', dayAhead(60));
  await secretariat.send('what');
  await page.getByRole('heading', { name: 'Print the work plan' }).waitFor();
  await alecso.takesUp('Print the work plan', alecso.t('needs.deliver_action.act'));
  await alecso.press(alecso.t('actions.evidence.give'));
  await alecso.page.fill('[name=text]', 'It is printed.');
  await alecso.send('text');
  await alecso.reads('It is printed.');
  await secretariat.takesUp('Print the work plan', t('needs.confirm_action.act'));
  await secretariat.press(t('actions.confirm'));
  await secretariat.reads(t('actions.state.done'));
  await secretariat.confirm(t('decisions.publish'));
  await secretariat.reads(t('decisions.publishedOn'));
}

/** It shows everybody what it decided, and who chairs next. */
export async function showEverybody({ journey, col }: Year): Promise<void> {
  const stranger = await journey.visitor('en', 390, { javaScriptEnabled: false });
  const { page } = stranger;
  await stranger.go('/board/decisions');
  await page.getByText(motion).first().waitFor();
  await stranger.go('/board/minutes');
  await page.getByRole('link', { name: title }).click();
  await page.getByText('COL presented the work plan.').waitFor();
  await stranger.go('/board');
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Commonwealth of Learning' })
    .getByText(new RegExp(col.t('board.chairsFrom', { day: '.*' })))
    .waitFor();
  await stranger.leave();
}
