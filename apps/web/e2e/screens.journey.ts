import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findRoute, routes } from '../src/app/routes.js';
import { Journey, type Language, type Visitor } from './portal.js';
import { prepare } from './screens-prepared.js';
import { readers, screens, type Reader } from './screens.js';

const languages: Language[] = ['en', 'zh-Hans', 'ar'];

const samples = Object.entries(screens).flatMap(([route, those]) =>
  those.map(([reader, path, status = 200]) => ({ route, reader, path, status })),
);

describe('every screen', () => {
  let journey: Journey;
  let prepared: Record<string, string>;

  beforeAll(async () => {
    journey = await Journey.start();
    prepared = await prepare(journey);
  });
  afterAll(() => journey.stop());

  it('is among these', () => {
    expect(Object.keys(screens).sort()).toEqual(routes.map(({ name }) => name).sort());
  });

  describe.each(languages)('in %s', (language) => {
    let visitors: Record<Reader, Visitor>;

    beforeAll(async () => {
      const arrived: [string, Visitor][] = [];
      for (const [reader, mailbox] of Object.entries(readers))
        arrived.push([
          reader,
          mailbox ? await journey.signedIn(mailbox, language) : await journey.visitor(language),
        ]);
      visitors = Object.fromEntries(arrived) as Record<Reader, Visitor>;
    });
    afterAll(() => Promise.all(Object.values(visitors).map((visitor) => visitor.leave())));

    it.each(samples)(
      '$path has no fault that axe can see for $reader, wide and at 320 pixels, and in the dark',
      async ({ route, reader, path, status }) => {
        const { [reader]: visitor } = visitors;
        const { page } = visitor;
        const address = path.replace(/\{(\w+)\}/g, (_, name: string) => prepared[name] ?? '');
        expect(findRoute(address.replace(/\?.*/, '')).entry.name).toBe(route);
        expect(await visitor.go(address)).toBe(status);
        expect(await page.getAttribute('html', 'lang')).toBe(language);
        expect(await page.getAttribute('html', 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 900 });
          expect([width, await visitor.faults()]).toEqual([width, []]);
          // Colours are the same in every language.
          if (language === 'en') expect([width, await contrastInTheDark(visitor)]).toEqual([width, []]);
        }
      },
    );
  });
});

async function contrastInTheDark(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
  const faults = await visitor.faults(['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('html[data-mantine-color-scheme=light]').waitFor();
  return faults;
}
