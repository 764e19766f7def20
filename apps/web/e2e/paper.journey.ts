import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { heldMeeting } from './held-meeting.js';
import { Journey, type Language, type Visitor } from './portal.js';

const cases: Language[] = ['en', 'zh-Hans', 'ar'];

/** Width of a sheet of A4 without its margins, in CSS pixels. */
const sheet = 670;

/** What people take into the room and keep in a folder is fit for paper, whatever they have set on their screens. */
describe('on paper', () => {
  let journey: Journey;
  let paths: string[];

  beforeAll(async () => {
    journey = await Journey.start();
    const secretariat = await journey.signedIn('secretariat');
    const { vote } = await heldMeeting(journey, secretariat);
    await secretariat.leave();
    const { rows } = await journey.database.query<{ minuted: string; ahead: string; decision: string }>(
      `select (select number from meetings where state = 'minuted' order by starts_at desc limit 1) as minuted,
         (select number from meetings where state = 'convened' order by starts_at limit 1) as ahead,
         (select replace(replace(number, 'AB/', ''), '/', '-') from decisions where published_on is not null order by number limit 1) as decision`,
    );
    const { minuted, ahead, decision } = rows[0] ?? {};
    paths = [
      `/meetings/${ahead}`,
      `/meetings/${ahead}/pack`,
      `/meetings/${minuted}/minutes`,
      `/votes/${vote}`,
      `/board/decisions/${decision}`,
      '/board/decisions',
      '/board/duties',
      '/board/rules',
      '/board/chair',
      '/board/brief',
    ];
  });
  afterAll(() => journey.stop());

  it.each(cases)(
    'every page of record is black on white, without buttons or menus, in %s',
    async (language) => {
      const representative = await journey.signedIn('representative.col', language);
      await representative.page.emulateMedia({ colorScheme: 'dark' });
      await representative.page.setViewportSize({ width: sheet, height: 950 });
      const seen: Record<string, unknown> = {};
      for (const path of paths) {
        expect([path, await representative.go(path)]).toEqual([path, 200]);
        await representative.page.emulateMedia({ media: 'print' });
        seen[path] = await faultsOnPaper(representative);
        await representative.page.emulateMedia({ media: 'screen' });
      }
      expect(seen).toEqual(Object.fromEntries(paths.map((path) => [path, []])));
      await representative.leave();
    },
  );
});

/** What a sheet of paper cannot do or does not need, and words that would not be seen on it. */
function faultsOnPaper({ page }: Visitor): Promise<string[]> {
  return page.evaluate(() => {
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const tools = [
      ...document.querySelectorAll('button, nav:not(main nav), body > header, input, select, textarea'),
    ].filter(shown);
    const pale = [...document.querySelectorAll('main *')].filter((element) => {
      const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const [red = 0, green = 0, blue = 0] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? [];
      return says && shown(element) && Math.min(red, green, blue) > 170;
    });
    const sideways = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    const name = (element: Element) => element.outerHTML.slice(0, 120);
    return [
      ...tools.map((element) => `a tool: ${name(element)}`),
      ...pale.map((element) => `pale: ${name(element)}`),
      ...(sideways ? ['wider than the sheet'] : []),
    ];
  });
}
