import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import type { Locator } from 'playwright-core';
import { heldMeeting } from './held-meeting.js';
import { Journey, type Visitor } from './portal.js';

const t = translators.en;

/** What a representative and the Secretariat do most, without a mouse, and always seeing where they are. */
describe('by keyboard alone', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey.stop());

  it('a representative signs in, answers the meeting that waits, comes to another, and votes', async () => {
    const secretariat = await journey.signedIn('secretariat');
    const { number } = await heldMeeting(journey, secretariat);
    await secretariat.leave();
    const col = await journey.visitor();
    const { page } = col;
    await col.go('/sign-in');
    await reach(col, page.locator('input[name=address]'));
    await page.keyboard.type('representative.col@demonstration.example');
    await reach(col, page.locator('input[name=password]'));
    await page.keyboard.type('smart education for all');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/needs-you');

    const coming = page.getByRole('button', { name: t('meetings.answer.coming.first') });
    await coming.first().waitFor();
    const asked = await coming.count();
    await reach(col, coming.last());
    await page.keyboard.press('Enter');
    await page.getByText(t('meetings.answered.coming')).first().waitFor();
    await col.go('/needs-you');
    await reach(col, page.getByRole('link', { name: t('needs.cast_vote.act') }));
    expect(await coming.count()).toBe(asked - 1);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/meetings/${number}/room`);
    await reach(col, page.getByRole('button', { name: t('votes.choice.yes'), exact: true }));
    await page.keyboard.press('Space');
    await page.getByText(t('votes.youVoted', { choice: t('votes.choice.yes') })).waitFor();
    await col.leave();
  });
});

/** Goes forward to a control with the Tab key; every stop on the way shows that it has the focus. */
async function reach({ page }: Visitor, control: Locator): Promise<void> {
  await control.waitFor();
  for (let stops = 0; stops < 100; stops++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const { outlineStyle, boxShadow, borderColor } = getComputedStyle(
        document.activeElement ?? document.body,
      );
      return outlineStyle !== 'none' || boxShadow !== 'none' ? 'shown' : borderColor;
    });
    expect(seen).toBe('shown');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not to be reached: ${String(control)}`);
}
