import { expect } from '@jest/globals';
import { condition, words, type Chain } from './chain.js';

const year = () => String(new Date().getUTCFullYear());

/** The project that came of it is run: its lead knows the condition, records money, and hands in what it owes. */
export async function runProject({ journey, secretariat, lead }: Chain, project: string): Promise<void> {
  const { page, t } = lead;
  await lead.go('/needs-you');
  await page.getByRole('listitem').filter({ hasText: condition }).waitFor();
  await lead.go(project);
  await lead.press(t('project.money.record'));
  await page.selectOption('[name=organisation]', 'iste');
  await page.fill('[name=year]', year());
  await page.fill('[name=committed]', '9000');
  await page.fill('[name=spent]', '4500');
  await lead.send('committed');
  await page.getByRole('row', { name: /4,500/ }).waitFor();

  // A deliverable with its file, and the first of the reports.
  await lead.follow(words.output);
  await page.waitForURL('**/due/*');
  const deliverable = new URL(page.url()).pathname;
  await page.fill('[name=text]', 'Forty lessons that open without a connection.');
  await page.setInputFiles('#duty-file', {
    name: 'lessons.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Lesson 1. The sea.'),
  });
  await page.getByRole('button', { name: /lessons\.txt/ }).waitFor();
  await lead.press(t('project.handIn'));
  await lead.reads(t('project.duty.submitted'), true);
  await lead.soundAt(words.output);
  const stranger = await journey.visitor('en', 390, { javaScriptEnabled: false });
  expect(await stranger.go(deliverable)).toBe(401);
  await lead.go(project);
  await page
    .getByRole('table', { name: t('project.reports') })
    .getByRole('link')
    .first()
    .click();
  await page.waitForURL((url) => url.pathname !== deliverable && url.pathname.includes('/due/'));
  const report = new URL(page.url()).pathname;
  await page.fill('[name=text]', 'The lessons are chosen, and the schools are found.');
  await lead.press(t('project.handIn'));
  await lead.reads(t('project.duty.submitted'), true);

  for (const due of [deliverable, report]) {
    await secretariat.go('/needs-you');
    await secretariat.page.locator(`a[href="${due}"]`).first().click();
    await secretariat.send('ruling');
    await secretariat.reads(secretariat.t('project.duty.accepted'), true);
  }
  await lead.go(deliverable);
  await lead.reads(t('project.duty.accepted'), true);
  // Everybody reads what it has brought about; what it costs, only those who take part.
  expect(await stranger.go(project)).toBe(200);
  await stranger.page.getByText(words.output).waitFor();
  expect(await stranger.page.content()).not.toContain('4,500');
  expect(await stranger.faults()).toEqual([]);
  await stranger.leave();
}
