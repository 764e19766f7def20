import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { nominatedForChair } from './given-nominees.js';
import { meetingNow } from './held-meeting.js';
import { Journey, type Language, type Visitor } from './portal.js';

const cases: Language[] = ['en', 'zh-Hans', 'ar'];

/** The Board elects its Chair in the room: two ballots by secret vote, closed by one person and confirmed by another. */
describe('the Board elects its Chair', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey.stop());

  it.each(cases)('by secret ballot, in %s', async (language) => {
    const t = translators[language];
    await nominatedForChair(journey, 'iste', 'seameo');
    const secretariat = await journey.signedIn('secretariat', language);
    const number = await meetingNow(journey, secretariat, `Elected in ${language}`);
    const room = `/meetings/${number}/room`;
    await addElection(journey, number);
    const press = async (visitor: Visitor, name: string) =>
      visitor.page.getByRole('button', { name, exact: true }).first().click();

    await secretariat.go(room);
    await press(secretariat, t('room.open'));
    const col = await journey.signedIn('representative.col', language, 390);
    const iste = await journey.signedIn('representative.iste', language, 390);
    for (const member of [col, iste]) {
      await member.go(room);
      await press(member, t('room.arrive'));
      await member.page.getByRole('button', { name: t('room.leave'), exact: true }).waitFor();
    }
    for (const member of ['SEAMEO', 'ALECSO']) {
      const row = secretariat.page.getByRole('row', { name: member });
      await row.getByRole('button').first().click();
      await row.getByText(t('room.place.present'), { exact: true }).waitFor();
    }
    // Only on the item that is the election is the Chair elected.
    await press(secretariat, t('room.item.takeUp', { n: 1 }));
    await secretariat.page.getByRole('button', { name: t('votes.motion.table') }).waitFor();
    expect(await secretariat.page.getByRole('button', { name: t('elections.open') }).count()).toBe(0);
    await press(secretariat, t('room.item.takeUp', { n: 2 }));
    await secretariat.page.getByRole('link', { name: t('meetings.subject.chair_election') }).waitFor();
    await press(secretariat, t('elections.open'));
    await secretariat.page.getByText('ISTE').first().waitFor();
    expect(await secretariat.faults()).toEqual([]);
    await press(secretariat, t('elections.open.act'));
    await secretariat.page.getByText(t('votes.turnout', { voted: 0, of: 4 })).waitFor();

    // By keyboard alone: choose, think again, choose otherwise, and put it into the box.
    const ballot = col.page.getByRole('radio');
    await ballot.first().waitFor();
    expect(await ballot.count()).toBe(4);
    expect(await col.faults()).toEqual([]);
    await ballot.first().focus();
    await col.page.keyboard.press('ArrowDown');
    await col.page.keyboard.press('Enter');
    await col.page.getByText(t('secret.confirm', { choice: 'SEAMEO' })).waitFor();
    expect(await col.faults()).toEqual([]);
    await press(col, t('secret.change'));
    await col.page.keyboard.press('ArrowUp');
    await col.page.keyboard.press('Enter');
    await col.page.getByText(t('secret.confirm', { choice: 'ISTE' })).waitFor();
    await press(col, t('secret.cast'));
    await col.page.getByText(t('secret.isIn')).first().waitFor();

    // Who presses on without a choice is told what to do.
    await press(iste, t('secret.review'));
    await iste.page.getByRole('alert').getByText(t('secret.missing')).waitFor();
    await iste.page.getByLabel('ISTE', { exact: true }).check();
    await press(iste, t('secret.review'));
    await press(iste, t('secret.cast'));
    await iste.page.getByText(t('secret.isIn')).first().waitFor();
    await secretariat.page.getByText(t('votes.turnout', { voted: 2, of: 4 })).waitFor();

    await press(secretariat, t('votes.close'));
    await secretariat.page.getByText(t('secret.counted.closer')).waitFor();
    await col.page.getByText(t('secret.counted'), { exact: true }).waitFor();
    expect(await col.page.getByText(t('votes.outcome.elected'), { exact: true }).count()).toBe(0);

    // Another officer looks at the result and confirms it.
    const officer = await journey.signedIn('secretary-general', language);
    await officer.go(room);
    await officer.page.getByText(t('secret.counted.second')).waitFor();
    await officer.page.getByRole('link', { name: t('votes.result.see') }).click();
    await officer.page.getByText(t('elections.why.reached', { got: 2 })).waitFor();
    expect(await officer.faults()).toEqual([]);
    await press(officer, t('secret.publish'));
    await officer.page
      .getByRole('group')
      .getByRole('button', { name: t('secret.publish') })
      .click();
    await officer.page.getByText(t('votes.outcome.elected'), { exact: true }).waitFor();
    await officer.page.getByText(t('elections.incoming', { member: 'ISTE' })).waitFor();
    expect(await officer.faults()).toEqual([]);

    // It reaches the Members by itself, and everybody on the page of the Chair.
    await col.page.getByText(t('votes.outcome.elected'), { exact: true }).waitFor();
    const stranger = await journey.visitor(language, 390, { javaScriptEnabled: false });
    expect(await stranger.go(new URL(officer.page.url()).pathname)).toBe(200);
    expect(await stranger.page.getByText(t('secret.names')).count()).toBe(1);
    await stranger.go('/board/chair');
    expect(await stranger.page.getByText(t('chair.state.incoming'), { exact: true }).count()).toBeGreaterThan(
      0,
    );
    await secretariat.go(room);
    await press(secretariat, t('room.close'));
    await secretariat.page
      .getByRole('group')
      .getByRole('button', { name: t('room.close') })
      .click();
    await secretariat.page.getByText(t('meetings.state.closed')).first().waitFor();
    for (const visitor of [secretariat, col, iste, officer, stranger]) await visitor.leave();
  });
});

/** A second item on the agenda of a meeting, which is the election of the Chair. */
async function addElection({ database }: Journey, number: string): Promise<void> {
  await database.query(
    `with item as (
       insert into agenda_items (id, meeting_id, position, title, kind, minutes)
       select gen_random_uuid(), id, 2, 'Election of the Chair', 'decision', 20 from meetings where number = $1
       returning id)
     insert into item_subjects (agenda_item_id, concerns) select id, 'chair_election' from item`,
    [number],
  );
}
