import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { dayAhead, draftMeeting } from './dates.js';
import { Journey, type Language } from './portal.js';

const cases: Language[] = ['en', 'zh-Hans', 'ar'];

/** From a draft without a sure date to the convened meeting, each person at their own browser. */
describe('the Secretariat finds a date with the Board', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey.stop());

  it.each(cases)('and convenes at the time that Members said yes to, in %s', async (language) => {
    const t = translators[language];
    const secretariat = await journey.signedIn('secretariat', language);
    const { page } = secretariat;
    const { number } = await draftMeeting(secretariat, `Date in ${language}`);
    await secretariat.go(`/meetings/${number}/dates?day=${dayAhead(90)}`);
    await page
      .getByRole('button', { name: t('datePolls.propose') })
      .first()
      .click();
    await page.fill('[name="closesAt"]', dayAhead(10));
    expect(await secretariat.faults()).toEqual([]);
    await page.getByRole('button', { name: t('datePolls.open.act') }).click();
    await page.getByText(t('datePolls.state.open')).waitFor();

    const link = await journey.linkInMailTo('representative.seameo@demonstration.example', '/dates/');
    const member = await journey.visitor(language, 390, { javaScriptEnabled: false });
    await member.go(link);
    const choices = member.page.locator('input[type=radio][value=yes]');
    for (let index = 0; index < (await choices.count()); index += 1) await choices.nth(index).check();
    await member.page.click('main form button[type=submit]');
    await member.page.locator('main p[role=status]').waitFor();
    const { length } = await member.page.content();
    expect(length).toBeLessThan(40_000);
    await member.leave();

    await secretariat.go(`/meetings/${number}/dates`);
    await page.getByText(t('datePolls.compare'), { exact: true }).waitFor();
    await page.getByRole('button', { name: t('datePolls.close') }).click();
    await page.getByRole('button', { name: t('datePolls.close') }).click();
    await page
      .getByRole('button', { name: t('datePolls.choose') })
      .first()
      .click();
    expect(await secretariat.faults()).toEqual([]);
    await page.getByRole('button', { name: t('datePolls.choose.act') }).click();
    await page.waitForURL(new RegExp(`/meetings/${number}$`));
    const { rows } = await journey.database.query<{ state: string; invited: number }>(
      `select m.state, (select count(*)::int from invitees i where i.meeting_id = m.id) as invited
       from meetings m where m.number = $1`,
      [number],
    );
    expect(rows[0]?.state).toBe('convened');
    expect(rows[0]?.invited).toBeGreaterThan(5);
    await secretariat.leave();
  });
});
