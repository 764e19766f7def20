import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readClientBuild } from '../src/app/client-build.js';
import { Journey, type Language, type Visitor } from './portal.js';

const build = readClientBuild(new URL('../dist/client/', import.meta.url));

/** Documents that carry only what they need of their style, and the page that each of them is. */
const documents: [path: string, page: string][] = [
  ['/', 'home'],
  ['/organisations', 'organisations'],
  ['/organisations/col', 'organisation'],
  ['/board', 'board'],
  ['/board/chair', 'board-chair'],
  ['/calls', 'calls'],
  ['/meetings', 'meetings'],
  ['/sign-in', 'sign-in'],
];

describe('the style that a page carries inside', () => {
  let journey: Journey;
  let visitors: Record<Language, Visitor>;

  beforeAll(async () => {
    journey = await Journey.start();
    visitors = {
      en: await journey.visitor('en', 390),
      'zh-Hans': await journey.visitor('zh-Hans', 1280),
      ar: await journey.visitor('ar', 1280),
    };
  });
  afterAll(() => journey.stop());

  it.each(documents)('of %s looks as the whole style sheets do', async (path, name) => {
    const { stylesheets } = build.assetsOf(`src/routes/${name}.tsx`);
    for (const { page } of Object.values(visitors)) {
      await page.goto(journey.url + path);
      const lean = await page.screenshot({ fullPage: true });
      for (const href of stylesheets) await page.addStyleTag({ url: href });
      expect((await page.screenshot({ fullPage: true })).equals(lean)).toBe(true);
    }
  });
});
