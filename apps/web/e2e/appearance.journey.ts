import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Journey, type Visitor } from './portal.js';

const dark = 'rgb(15, 24, 26)';
const light = 'rgb(247, 249, 249)';

/** The ground at the first moment that there is a body to paint, and now. */
const grounds = (visitor: Visitor) =>
  visitor.page.evaluate(() => [
    (globalThis as { firstGround?: string }).firstGround,
    getComputedStyle(document.body).backgroundColor,
  ]);

/** Notes the ground before anything that comes after the head could have changed it. */
const watch = (visitor: Visitor) =>
  visitor.context.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      (globalThis as { firstGround?: string }).firstGround = getComputedStyle(document.body).backgroundColor;
    }).observe(document, { childList: true, subtree: true });
  });

describe('light and dark', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey.stop());

  it('are chosen in the footer and stay, without a flash, on documents and in the portal', async () => {
    const visitor = await journey.visitor('en', 1280, { colorScheme: 'light' });
    await watch(visitor);
    await visitor.go('/');
    expect(await grounds(visitor)).toEqual([light, light]);
    await visitor.page.getByRole('button', { name: 'Dark', exact: true }).click();
    for (const path of ['/', '/board', '/sign-in']) {
      await visitor.go(path);
      expect([path, ...(await grounds(visitor))]).toEqual([path, dark, dark]);
    }
    await visitor.page.fill('input[name=address]', 'secretariat@demonstration.example');
    await visitor.page.fill('input[name=password]', 'smart education for all');
    await visitor.page.click('main form button[type=submit]');
    await visitor.page.waitForURL('**/needs-you');
    await visitor.page.reload({ waitUntil: 'networkidle' });
    expect(await grounds(visitor)).toEqual([dark, dark]);
    expect(await visitor.faults()).toEqual([]);
    await visitor.leave();
  });

  it.each([
    ['dark', dark],
    ['light', light],
  ] as const)('follow a %s system where scripts are blocked', async (colorScheme, ground) => {
    const visitor = await journey.visitor('en', 1280, { colorScheme, javaScriptEnabled: false });
    await visitor.go('/');
    const body = visitor.page.locator('body');
    expect(await body.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(ground);
    await visitor.leave();
  });
});
