import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { letTimePass, putToMembers } from './circulars.js';
import { Journey, type Language } from './portal.js';

const cases: Language[] = ['en', 'zh-Hans', 'ar'];

/** From the Secretariat’s text to a decision in the register, without a meeting. */
describe('the Members decide in writing', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey.stop());

  it.each(cases)('in %s', async (language) => {
    const t = translators[language];
    const title = `Annual report, ${language}`;
    const secretariat = await journey.signedIn('secretariat', language);
    const { page } = secretariat;
    await secretariat.go('/board/circulars');
    await page.getByRole('link', { name: t('circulars.put') }).click();
    await page.waitForURL('**/board/circulars/new');
    await page.fill('[name=title]', title);
    await page.fill('[name=text]', 'The Board takes note of the annual report.');
    await page.selectOption('[name=moverId]', { label: 'SEAMEO' });
    await page.getByRole('checkbox', { name: 'ISTE' }).check();
    await page.click('main form button[type=submit]');
    await page.waitForURL(/\/board\/circulars\/[0-9a-f-]{36}$/);
    const { pathname } = new URL(page.url());
    const id = pathname.split('/').at(-1) ?? '';
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await secretariat.faults()).toEqual([]);

    // The link of the mail leads to signing in, and from there to the page where the answer is confirmed.
    const link = await journey.linkInMailTo('representative.col@demonstration.example', '/board/circulars/');
    expect(link).toBe(pathname);
    const stranger = await journey.visitor(language, 390, { javaScriptEnabled: false });
    expect(await stranger.go(link)).toBe(401);
    await stranger.leave();

    for (const member of ['col', 'seameo', 'alecso', 'unesco-iite']) {
      const voter = await journey.signedIn(`representative.${member}`, language, 390);
      await voter.go('/needs-you');
      await voter.page.getByRole('link', { name: title }).click();
      await voter.page.waitForURL(`**${pathname}`);
      await voter.page.getByRole('radio', { name: t('votes.choice.yes') }).check();
      await voter.page.getByRole('button', { name: t('circulars.give') }).click();
      await voter.page.getByRole('button', { name: t('circulars.give') }).waitFor({ state: 'detached' });
      if (member === 'col') expect(await voter.faults()).toEqual([]);
      await voter.leave();
    }
    const recused = await journey.signedIn('representative.iste', language);
    expect(await recused.go(pathname)).toBe(404);

    await letTimePass(journey, id);
    await secretariat.go(pathname);
    const words = await page.locator('main').innerText();
    expect(words).toContain(t('votes.outcome.adopted'));
    expect(words).toContain('2/3');
    await page.locator('main').getByRole('link', { name: /^AB\// }).click();
    await page.waitForURL(/\/board\/decisions\/\d{4}-00-\d\d$/);
    await page.getByRole('link', { name: t('decisions.takenBy.written_vote') }).waitFor();
    expect(await secretariat.faults()).toEqual([]);
    await secretariat.leave();
    expect(await recused.go(pathname)).toBe(200);
    await recused.leave();
  });

  it('until one objects, with the reason, and the next meeting takes it up', async () => {
    const t = translators.en;
    const secretariat = await journey.signedIn('secretariat');
    const title = 'Report without objection';
    const id = await putToMembers(journey, secretariat, { title, procedure: 'no_objection' });
    const member = await journey.signedIn('representative.col');
    await member.go(`/board/circulars/${id}`);
    await member.page.getByRole('radio', { name: t('circulars.choice.objects') }).check();
    await member.page.getByRole('button', { name: t('circulars.give') }).click();
    await member.page.getByRole('alert').waitFor();
    await member.page.fill('[name=reason]', 'The figures of 2026 are missing.');
    await member.page.getByRole('button', { name: t('circulars.give') }).click();
    await member.page.getByText(t('votes.outcome.moved_to_next_meeting')).waitFor();
    expect(await member.page.locator('main').innerText()).toContain('The figures of 2026 are missing.');
    await member.leave();
    await secretariat.go(`/board/circulars/${id}`);
    await secretariat.page
      .locator('main')
      .getByRole('link', { name: /AB-\d{4}-\d\d/ })
      .click();
    await secretariat.page.getByText(title).first().waitFor();
    await secretariat.leave();
  });
});
