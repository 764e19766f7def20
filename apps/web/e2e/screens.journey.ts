import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Journey, type Language, type Visitor } from './portal.js';

const languages: Language[] = ['en', 'zh-Hans', 'ar'];

/** What strangers see, and with which status. */
const publicScreens: [path: string, status: number][] = [
  ['/', 200],
  ['/about', 200],
  ['/organisations', 200],
  ['/organisations?standing=member', 200],
  ['/organisations/col', 200],
  ['/board', 200],
  ['/board/chair', 200],
  ['/meetings', 200],
  ['/calls', 200],
  ['/conferences', 200],
  ['/library', 200],
  ['/projects', 200],
  ['/sign-in', 200],
  ['/reset-password', 200],
  ['/needs-you', 401],
  ['/nothing-here', 404],
];

describe('every screen that a stranger sees', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey.stop());

  describe.each(languages)('in %s', (language) => {
    let wide: Visitor;
    let narrow: Visitor;

    beforeAll(async () => {
      wide = await journey.visitor(language);
      narrow = await journey.visitor(language, 320);
    });
    afterAll(() => Promise.all([wide.leave(), narrow.leave()]));

    it.each(publicScreens)(
      '%s has no fault that axe can see, wide and at 320 pixels',
      async (path, status) => {
        for (const visitor of [wide, narrow]) {
          expect(await visitor.go(path)).toBe(status);
          expect(await visitor.page.getAttribute('html', 'lang')).toBe(language);
          expect(await visitor.page.getAttribute('html', 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
          expect([path, await visitor.faults()]).toEqual([path, []]);
        }
      },
    );
  });
});
