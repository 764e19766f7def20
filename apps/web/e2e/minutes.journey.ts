import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { meetingClosed } from './held-meeting.js';
import { daysPass } from './passing-time.js';
import { Journey, type Language, type Visitor } from './portal.js';

const cases: Language[] = ['en', 'zh-Hans', 'ar'];

/** From the closed meeting to published minutes: written together, sent, corrected from a mail, approved, published. */
describe('the minutes of a meeting', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey.stop());

  const press = (visitor: Visitor, name: string) =>
    visitor.page.getByRole('button', { name, exact: true }).first().click();
  const confirm = async (visitor: Visitor, name: string) => {
    await press(visitor, name);
    await visitor.page.getByRole('group').getByRole('button', { name, exact: true }).click();
  };

  it.each(cases)('are written, sent, corrected, approved and published, in %s', async (language) => {
    const t = translators[language];
    const secretariat = await journey.signedIn('secretariat', language);
    const colleague = await journey.signedIn('secretary-general', language);
    const number = await meetingClosed(journey, secretariat, `Minuted in ${language}`);
    const address = `/meetings/${number}/minutes`;

    // Two people write; what was recorded stands there already.
    await secretariat.go(`${address}/write`);
    await colleague.go(`${address}/write`);
    const field = ({ page }: Visitor) => page.getByRole('textbox', { name: 'Work plan', exact: true });
    await secretariat.page.getByText('The Board adopts the work plan.').first().waitFor();
    await field(secretariat).click();
    await secretariat.page.keyboard.type('COL presented the work plan.');
    await press(secretariat, t('writing.tool.bulletList'));
    await field(secretariat).blur();
    const section = secretariat.page.locator('section', { has: field(secretariat) }).last();
    await section.getByText(savedWords(language)).waitFor();
    await field(colleague).click();
    await colleague.page.keyboard.type('ISTE presented the work plan.');
    await field(colleague).blur();
    await press(colleague, t('writing.conflict.useTheirs'));
    await field(colleague).getByText('COL presented the work plan.').waitFor();
    expect(await secretariat.faults()).toEqual([]);
    expect(await colleague.faults()).toEqual([]);

    // A line that fails loses nothing.
    await secretariat.context.setOffline(true);
    await field(secretariat).click();
    await secretariat.page.keyboard.press('Control+End');
    await secretariat.page.keyboard.type(' It was welcomed.');
    await field(secretariat).blur();
    await section.getByText(t('writing.waiting')).waitFor();
    await secretariat.context.setOffline(false);
    await section.getByText(savedWords(language)).waitFor();

    await secretariat.go(address);
    await secretariat.page.getByText('COL presented the work plan. It was welcomed.').waitFor();
    await confirm(secretariat, t('minutes.send'));
    await secretariat.page.getByText(t('minutes.state.draft_sent'), { exact: true }).waitFor();

    // One who was there corrects from the mail, on a phone without script; another says that all is right.
    const link = await journey.linkInMailTo('representative.iste@demonstration.example', '/minutes/');
    const iste = await journey.visitor(language, 390, { javaScriptEnabled: false });
    expect(await iste.go(link)).toBe(200);
    await iste.page.getByRole('link', { name: 'Work plan', exact: true }).click();
    await iste.page.getByText('COL presented the work plan. It was welcomed.').waitFor();
    await iste.page.fill('textarea[name=text]', 'It was ISTE that presented it.');
    await iste.page.getByRole('button', { name: t('minutes.correct.give') }).click();
    await iste.page.getByText(t('minutes.correct.given')).waitFor();
    const col = await journey.signedIn('representative.col', language, 390);
    await col.page
      .getByRole('link', { name: `Minuted in ${language}` })
      .first()
      .click();
    await press(col, t('minutes.agree'));
    await col.page.getByText(t('minutes.agreed')).first().waitFor();
    expect(await col.faults()).toEqual([]);

    // The Secretariat takes it over; when the time is over the minutes are approved.
    await secretariat.go(address);
    await secretariat.page.getByText('It was ISTE that presented it.').waitFor();
    await daysPass(journey, number, 20);
    await press(secretariat, t('minutes.correction.take'));
    await secretariat.page.getByText(t('minutes.state.approved'), { exact: true }).waitFor();

    const stranger = await journey.visitor(language, 390, { javaScriptEnabled: false });
    expect(await stranger.go(address)).toBe(404);
    await daysPass(journey, number, 40);
    await secretariat.go(address);
    await confirm(secretariat, t('minutes.publish'));
    await secretariat.page.getByText(t('minutes.state.published'), { exact: true }).first().waitFor();
    expect(await stranger.go('/board/minutes')).toBe(200);
    await stranger.page.getByRole('link', { name: `Minuted in ${language}` }).click();
    await stranger.page.getByText('COL presented the work plan. It was welcomed.').waitFor();
    expect(await stranger.page.getByText('It was ISTE that presented it.').count()).toBe(0);
    for (const visitor of [secretariat, colleague, iste, col, stranger]) await visitor.leave();
  });
});

/** “Saved 14:02”, whatever the time. */
function savedWords(language: Language): RegExp {
  const words = translators[language]('writing.saved', { time: '00:00' }).replace('00:00', '\\d\\d:\\d\\d');
  return new RegExp(words);
}
