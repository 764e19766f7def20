import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languageName } from '@gsenet/shared/languages';
import { Journey, type Language } from './portal.js';

/** From the invitation to the home page, as the people do it. */
describe('a representative comes into the portal', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey.stop());

  const cases: [Language, string][] = [
    ['en', 'unesco-mgiep'],
    ['zh-Hans', 'icde'],
    ['ar', 'unesco-iesalc'],
  ];

  it.each(cases)('invited, accepting and signed in, in %s', async (language, organisation) => {
    const secretariat = await journey.signedIn('secretariat');
    await secretariat.go(`/organisations/${organisation}/invite`);
    expect(await secretariat.faults()).toEqual([]);
    await secretariat.page.fill('input[name=name]', 'A nominated person');
    await secretariat.page.fill('input[name=address]', `nominee@${organisation}.example`);
    await secretariat.page.selectOption('select[name=capacity]', 'representative');
    await secretariat.page.selectOption('select[name=language]', { label: languageName(language) });
    await secretariat.page.fill('[name=basis]', 'Nomination letter of 2 November 2026');
    await secretariat.page.click('main form button[type=submit]');
    const link = await journey.linkInMailTo(`nominee@${organisation}.example`, '/invitations/');
    await secretariat.leave();

    const nominee = await journey.visitor(language, 390);
    await nominee.go(link);
    expect(await nominee.faults()).toEqual([]);
    await nominee.page.selectOption('select[name=timeZone]', 'Asia/Bangkok');
    await nominee.page.fill('input[name=newPassword]', 'short');
    await nominee.page.click('main form button[type=submit]');
    expect(await nominee.page.locator('[aria-invalid=true]').count()).toBe(1);
    expect(await nominee.page.inputValue('select[name=timeZone]')).toBe('Asia/Bangkok');
    await nominee.page.fill('input[name=newPassword]', 'nine tall blue herons');
    await nominee.page.click('main form button[type=submit]');
    await nominee.page.waitForURL('**/needs-you');
    expect(await nominee.page.getAttribute('html', 'lang')).toBe(language);
    expect(await nominee.faults()).toEqual([]);
    await nominee.leave();

    const again = await journey.visitor(language);
    await again.go(link);
    expect(await again.page.locator('main form').count()).toBe(0);
    await again.leave();
  });

  it('works without any script', async () => {
    const visitor = await journey.visitor('en', 390, { javaScriptEnabled: false });
    await visitor.go('/sign-in?next=/board');
    await visitor.page.fill('input[name=address]', 'representative.col@demonstration.example');
    await visitor.page.fill('input[name=password]', 'wrong');
    await visitor.page.click('main form button[type=submit]');
    expect(await visitor.page.inputValue('input[name=address]')).toBe(
      'representative.col@demonstration.example',
    );
    await visitor.page.fill('input[name=password]', 'smart education for all');
    await visitor.page.click('main form button[type=submit]');
    await visitor.page.waitForURL('**/board');
    await visitor.leave();
  });
});
