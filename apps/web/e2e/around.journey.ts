import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { Journey } from './portal.js';

const t = translators.en;

describe('around the three jobs', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey.stop());

  it('a person changes the language of pages and mails', async () => {
    const visitor = await journey.signedIn('alternate.alecso');
    const { page } = visitor;
    await visitor.go('/account');
    await page.selectOption('select[name=language]', 'ar');
    await page.getByRole('button', { name: t('account.details.save') }).click();
    await page.getByRole('heading', { name: translators.ar('account.details') }).waitFor();
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    await visitor.go('/needs-you');
    expect(await page.getAttribute('html', 'lang')).toBe('ar');
    await visitor.leave();
  });

  it('a person signs another browser out, and a new password ends the rest', async () => {
    const here = await journey.signedIn('alternate.seameo');
    const office = await journey.signedIn('alternate.seameo');
    const airport = await journey.signedIn('alternate.seameo');
    await here.go('/account');
    const { page } = here;
    const signOut = page.getByRole('table', { name: t('account.browsers') }).getByRole('button');
    expect(await signOut.count()).toBe(2);
    await signOut.first().click();
    await page.getByText(/is signed out/).waitFor();
    await signOut.nth(1).waitFor({ state: 'detached' });
    expect([await office.go('/account'), await airport.go('/account')].sort()).toEqual([200, 401]);

    await page.fill('input[name=presentPassword]', 'smart education for all');
    await page.fill('input[name=newPassword]', 'nine tall blue herons');
    await page.getByRole('button', { name: t('account.password.change') }).click();
    await page.getByText(t('account.password.changed')).waitFor();
    expect(await here.go('/account')).toBe(200);
    expect([await office.go('/account'), await airport.go('/account')]).toEqual([401, 401]);
    await office.leave();
    await airport.leave();
    await here.leave();

    const later = await journey.visitor();
    await later.go('/sign-in?next=/account');
    await later.page.fill('input[name=address]', 'alternate.seameo@demonstration.example');
    await later.page.fill('input[name=password]', 'smart education for all');
    await later.page.click('main form button[type=submit]');
    await later.page.getByText(t('refusal.SIGN_IN_FAILED')).first().waitFor();
    await later.page.fill('input[name=password]', 'nine tall blue herons');
    await later.page.click('main form button[type=submit]');
    await later.page.waitForURL('**/account');
    await later.leave();
  });

  it('the Secretariat reads a letter in the outbox, and finds in the audit what it did', async () => {
    const secretariat = await journey.signedIn('secretariat');
    const { page } = secretariat;
    await secretariat.go('/organisations/unesco-mgiep/invite');
    await page.fill('input[name=name]', 'A nominated person');
    await page.fill('input[name=address]', 'nominee@unesco-mgiep.example');
    await page.selectOption('select[name=capacity]', 'representative');
    await page.fill('[name=basis]', 'Nomination letter of 2 November 2026');
    await page.click('main form button[type=submit]');
    await page.waitForURL('**/secretariat/invitations');

    await page
      .getByRole('navigation')
      .getByRole('link', { name: t('shell.nav.secretariat') })
      .click();
    await page.getByRole('link', { name: t('secretariat.outbox'), exact: true }).click();
    await page
      .getByRole('row', { name: 'nominee@unesco-mgiep.example' })
      .getByRole('link', { name: t('secretariat.outbox.read') })
      .click();
    const letter = page.getByRole('article');
    await letter.getByRole('link', { name: `${journey.url}/invitations/` }).waitFor();
    expect(await letter.textContent()).toContain('A nominated person');
    await letter.getByRole('link', { name: t('secretariat.outbox.close') }).click();
    await letter.waitFor({ state: 'detached' });

    await secretariat.go('/secretariat/audit');
    await page.getByRole('link', { name: t('secretariat.noun.Invitation'), exact: true }).click();
    await page
      .getByRole('row', { name: 'Officer of the Secretariat' })
      .filter({ hasText: t('secretariat.act.invite') })
      .waitFor();
    expect(page.url()).toContain('of=Invitation');
    await secretariat.leave();
  });

  it('search is a key away, and finds two Chinese characters as well as an English word', async () => {
    const visitor = await journey.signedIn('alternate.slibnu');
    const { page } = visitor;
    await visitor.go('/meetings');
    await page.keyboard.press('/');
    await page.keyboard.type('commonwealth');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=commonwealth');
    const found = page.locator('main').getByRole('link', { name: 'Commonwealth of Learning' });
    await found.waitFor();
    await page.getByRole('main').getByRole('searchbox').fill('智慧');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=%E6%99%BA%E6%85%A7');
    await page.locator('main mark', { hasText: '智慧' }).first().waitFor();
    expect(await found.count()).toBe(0);
    await visitor.leave();
  });
});
