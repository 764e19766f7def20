import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { launchBrowser } from './browser.mjs';

describe('the browser of tests and screenshots', () => {
  /** @type {import('playwright-core').Browser} */
  let browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  /** @param {string} text @param {string} style */
  async function picture(text, style = '') {
    const page = await browser.newPage({ viewport: { width: 80, height: 60 } });
    await page.setContent(`<p style="font-size:32px;margin:0;${style}">${text}</p>`);
    const image = await page.screenshot();
    await page.close();
    return image.toString('base64');
  }

  // A letter without a glyph is drawn as the same empty box as any other.
  it.each([
    ['Latin', 'Ş', 'é'],
    ['Chinese', '教', '育'],
    ['Arabic', 'م', 'ع'],
  ])('has the letters of %s, regular and bold', async (_, one, other) => {
    expect(await picture(one)).not.toBe(await picture(other));
    expect(await picture(one, 'font-weight:700')).not.toBe(await picture(one));
  });
});
