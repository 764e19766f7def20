import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { dayAhead } from './dates.js';
import { Journey, type Language } from './portal.js';

const cases: Language[] = ['en', 'zh-Hans', 'ar'];

/** A lawful meeting from the empty form to the answer of a Member, each person at their own browser. */
describe('the Secretariat schedules a meeting of the Advisory Board', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey.stop());

  it.each(cases)('and a Member answers from the mail, in %s', async (language) => {
    const t = translators[language];
    const secretariat = await journey.signedIn('secretariat', language);
    const { page } = secretariat;
    await secretariat.go('/meetings/new');
    await page.fill('[name=title]', `Meeting in ${language}`);
    await page.fill('[name=date]', dayAhead(80));
    await page.fill('[name=time]', '20:00');
    await page.fill('[name=link]', 'https://meet.example/board');
    await page.click('main form button[type=submit]');
    await page.waitForURL(/\/meetings\/AB-\d+-\d+/);
    await page.getByRole('button', { name: t('meetings.agenda.add') }).click();
    await page.fill('[name=itemTitle]', 'Work plan');
    const itemForm = page.locator('form', { has: page.locator('[name=itemTitle]') });
    await itemForm.locator('button[type=submit]').click();
    await page.getByText('Work plan').first().waitFor();
    expect(await secretariat.faults()).toEqual([]);
    const convene = page.getByRole('button', { name: t('meetings.convene', { n: 6 }) });
    await convene.click();
    await convene.waitFor({ state: 'detached' });
    await secretariat.leave();

    const link = await journey.linkInMailTo('representative.seameo@demonstration.example', '/answer/');
    const member = await journey.visitor(language, 390, { javaScriptEnabled: false });
    await member.go(link);
    await member.page.check('[name=answer][value=coming]');
    await member.page.click('main form button[type=submit]');
    await member.leave();
    const { rows } = await journey.database.query<{ answer: string }>(
      `select i.answer from invitees i join meetings m on m.id = i.meeting_id
       join email_addresses a on a.person_id = i.person_id
       where m.title = $1 and a.address = 'representative.seameo@demonstration.example'`,
      [`Meeting in ${language}`],
    );
    expect(rows).toEqual([{ answer: 'coming' }]);
  });
});
