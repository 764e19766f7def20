import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { Journey, type Language } from './portal.js';

const cases: Language[] = ['en', 'zh-Hans', 'ar'];

/** From what a meeting decided to what everybody reads: the Secretariat, the owner of the action, and the public. */
describe('a decision is entered, carried out and published', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
    // Long enough ago that its decisions may be published in the regular way, whatever day it is.
    await journey.database.query(
      `update meetings set starts_at = starts_at - interval '90 days',
         wall_clock = to_char((starts_at - interval '90 days') at time zone time_zone, 'YYYY-MM-DD"T"HH24:MI')
       where state = 'closed'`,
    );
  });
  afterAll(() => journey.stop());

  it.each(cases)('in %s', async (language) => {
    const t = translators[language];
    const text = `Decided in ${language}`;
    const secretariat = await journey.signedIn('secretariat', language);
    const { page } = secretariat;
    await secretariat.go('/board/decisions/new');
    await page.fill('[name="text-en"]', text);
    await page.click('main form button[type=submit]');
    await page.waitForURL(/\/board\/decisions\/\d{4}-\d\d-\d\d$/);
    const { pathname } = new URL(page.url());

    const stranger = await journey.visitor(language, 390, { javaScriptEnabled: false });
    expect(await stranger.go(pathname)).toBe(404);
    await page.getByRole('button', { name: t('actions.nothing') }).click();
    await page.fill('[name=because]', 'It is as it was.');
    await page
      .locator('form', { has: page.locator('[name=because]') })
      .locator('button[type=submit]')
      .click();
    await page.locator('main').getByText('It is as it was.').waitFor();
    await page.getByRole('button', { name: t('actions.add') }).click();
    await page.fill('[name=what]', `Carry it out in ${language}`);
    await page.selectOption('[name=owner]', 'seameo');
    await page.fill('[name=dueOn]', '2099-01-31');
    await page
      .locator('form', { has: page.locator('[name=what]') })
      .locator('button[type=submit]')
      .click();
    await page.getByRole('heading', { name: `Carry it out in ${language}` }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('It is as it was.');
    expect(await secretariat.faults()).toEqual([]);

    const owner = await journey.signedIn('representative.seameo', language, 390);
    await owner.go('/needs-you');
    await owner.page.getByRole('link', { name: `Carry it out in ${language}` }).click();
    await owner.page.waitForURL(`**${pathname}`);
    await owner.page.getByRole('button', { name: t('actions.evidence.give') }).click();
    await owner.page.fill('[name=text]', 'It is done.');
    await owner.page.fill('[name=link]', 'https://seameo.example/done');
    await owner.page
      .locator('form', { has: owner.page.locator('[name=link]') })
      .locator('button[type=submit]')
      .click();
    await owner.page.getByText('It is done.').waitFor();
    expect(await owner.faults()).toEqual([]);
    await owner.leave();

    await secretariat.go(pathname);
    await page.getByRole('button', { name: t('actions.confirm') }).click();
    await page.getByText(t('actions.state.done')).first().waitFor();
    await page
      .getByRole('button', { name: t('decisions.publish'), exact: true })
      .first()
      .click();
    await page
      .getByRole('group', { name: t('ui.confirm.label') })
      .getByRole('button', { name: t('decisions.publish'), exact: true })
      .click();
    await page.getByText(t('decisions.publishedOn')).waitFor();
    await secretariat.leave();

    await stranger.go(pathname);
    expect(await stranger.page.locator('main').innerText()).toContain(text);
    expect(await stranger.page.locator('main').innerText()).toContain(
      t('decisions.implementation.implemented'),
    );
    expect(await stranger.page.locator('main').innerText()).not.toContain('Carry it out');
    await stranger.leave();
  });
});
