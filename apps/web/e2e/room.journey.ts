import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { meetingNow } from './held-meeting.js';
import { Journey, type Language, type Visitor } from './portal.js';

const cases: Language[] = ['en', 'zh-Hans', 'ar'];

/** A meeting that is held: opened, people at their own browsers, a motion, a vote, and its result on a page. */
describe('the Board meets', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey.stop());

  it.each(cases)('and votes by roll call, in %s', async (language) => {
    const t = translators[language];
    const secretariat = await journey.signedIn('secretariat', language);
    const number = await meetingNow(journey, secretariat, `Held in ${language}`);
    const room = `/meetings/${number}/room`;
    const { page } = secretariat;
    const press = async (visitor: Visitor, name: string) =>
      visitor.page.getByRole('button', { name, exact: true }).first().click();

    await secretariat.go(room);
    await press(secretariat, t('room.open'));
    await page.getByText(t('room.quorum.lacking')).first().waitFor();

    const col = await journey.signedIn('representative.col', language, 390);
    const iste = await journey.signedIn('representative.iste', language, 390);
    for (const member of [col, iste]) {
      await member.go(room);
      await press(member, t('room.arrive'));
      await member.page.getByRole('button', { name: t('room.leave'), exact: true }).waitFor();
      expect(await member.faults()).toEqual([]);
    }
    // Two more are in the room and have no browser at hand; nobody has reloaded the page of the Secretariat.
    for (const member of ['SEAMEO', 'ALECSO']) {
      const row = page.getByRole('row', { name: member });
      await row.getByRole('button').first().click();
      await row.getByText(t('room.place.present'), { exact: true }).waitFor();
    }
    await page.getByText(t('room.quorum.there'), { exact: true }).first().waitFor();
    await press(secretariat, t('room.item.takeUp', { n: 1 }));
    await press(secretariat, t('votes.motion.table'));
    await page.selectOption('[name=moverId]', { label: 'COL' });
    await page.fill('[name=text]', 'The Board adopts the work plan.');
    await page.locator('form button[type=submit]').click();
    await press(secretariat, t('votes.open.named'));
    await page.getByText(t('votes.mode.named')).waitFor();
    expect(await secretariat.faults()).toEqual([]);

    // The vote comes to those who are there by itself.
    await press(col, t('votes.choice.yes'));
    await press(iste, t('votes.choice.yes'));
    await col.page.getByText(t('votes.youVoted', { choice: t('votes.choice.yes') })).waitFor();
    await page.getByText(t('votes.rollCall', { n: 2 })).click();
    await page
      .getByRole('group', { name: 'ALECSO' })
      .getByRole('button', { name: t('votes.choice.no') })
      .click();
    await page.getByText(t('votes.turnout', { voted: 3, of: 4 })).waitFor();
    await press(secretariat, t('votes.close'));
    await page.getByRole('link', { name: t('votes.result.see') }).click();
    await page.getByText(t('votes.outcome.adopted'), { exact: true }).waitFor();
    await page.getByText(t('votes.why.reached', { got: 2 })).waitFor();
    expect(await secretariat.faults()).toEqual([]);

    const stranger = await journey.visitor(language, 390, { javaScriptEnabled: false });
    expect(await stranger.go(new URL(page.url()).pathname)).toBe(200);
    expect(await stranger.page.getByText(t('votes.names.toBoard')).count()).toBe(1);
    await secretariat.go(room);
    await press(secretariat, t('room.close'));
    await page
      .getByRole('group')
      .getByRole('button', { name: t('room.close') })
      .click();
    await page.getByText(t('meetings.state.closed')).first().waitFor();
    for (const visitor of [secretariat, col, iste, stranger]) await visitor.leave();
  });

  it('and what one does the others see, by a socket and without one', async () => {
    const t = translators.en;
    const secretariat = await journey.signedIn('secretariat');
    const number = await meetingNow(journey, secretariat, 'Seen at once');
    const room = `/meetings/${number}/room`;
    await secretariat.go(room);
    await secretariat.page.getByRole('button', { name: t('room.open'), exact: true }).click();
    const col = await journey.signedIn('representative.col');
    const iste = await journey.signedIn('representative.iste');
    await iste.page.routeWebSocket('**/graphql', (socket) => socket.close({ code: 1006 }));
    await col.go(room);
    await iste.go(room);
    await col.page.getByText(t('room.fresh.told')).waitFor();
    await iste.page.getByText(t('room.fresh.asking', { seconds: 5 })).waitFor();
    await col.page.getByRole('button', { name: t('room.arrive'), exact: true }).click();
    const arrived = (member: Visitor) =>
      member.page
        .getByRole('row', { name: 'COL' })
        .getByText(t('room.place.present'), { exact: true })
        .waitFor({ timeout: 15_000 });
    const began = Date.now();
    await arrived(secretariat);
    // Sooner than it would have asked by itself.
    expect(Date.now() - began).toBeLessThan(4_000);
    await arrived(iste);

    // COL asks for the floor, the Secretariat gives it, and both screens count its time.
    await secretariat.page.getByRole('button', { name: t('room.item.takeUp', { n: 1 }) }).click();
    await col.page.getByRole('button', { name: t('room.speaking.ask', { member: 'COL' }) }).click();
    await secretariat.page.getByRole('button', { name: t('room.speaking.give', { member: 'COL' }) }).click();
    await col.page.getByRole('button', { name: t('room.speaking.end', { member: 'COL' }) }).waitFor();
    await col.page
      .getByText(t('room.speaking.time', { minutes: 0, seconds: 2 }))
      .first()
      .waitFor();
    // Without a socket it is seen as well.
    await iste.page.getByText(t('room.speaking.nobody')).waitFor({ state: 'detached', timeout: 15_000 });
    await iste.page.getByRole('heading', { name: t('room.speaking') }).waitFor();

    // What happened earlier is entered with its reason, which stays on record.
    await secretariat.page.getByRole('button', { name: t('room.late'), exact: true }).click();
    await secretariat.page.selectOption('[name=what]', {
      label: t('room.late.came', { member: 'SEAMEO', name: 'Representative of SEAMEO' }),
    });
    await secretariat.page.fill('[name=at]', '1');
    await secretariat.page.fill('[name=because]', 'The line was down.');
    await secretariat.page
      .locator('form')
      .getByRole('button', { name: t('room.late'), exact: true })
      .click();
    await col.page
      .getByRole('row', { name: 'SEAMEO' })
      .getByText(t('room.place.present'), { exact: true })
      .waitFor();
    await col.page.getByRole('button', { name: t('room.ledger.see') }).click();
    await col.page.getByText('The line was down.').waitFor();
    for (const visitor of [secretariat, col, iste]) expect(await visitor.faults()).toEqual([]);
    await iste.page.unrouteAll();
    for (const visitor of [secretariat, col, iste]) await visitor.leave();
  });
});
