import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { nominatedForChair } from './given-nominees.js';
import { meetingNow } from './held-meeting.js';
import { Journey, type Language, type Visitor } from './portal.js';

const cases: Language[] = ['en', 'zh-Hans', 'ar'];

/** What waits for people in the Board's year leads them, by one button, to where it is done. */
describe('what waits for people', () => {
  let journey: Journey;

  beforeAll(async () => {
    journey = await Journey.start();
  });
  afterAll(() => journey.stop());

  const waiting = ({ page }: Visitor, what: string) => page.locator('main li', { hasText: what });

  it.each(cases)('is a nomination to answer, from the mail or the list, in %s', async (language) => {
    const t = translators[language];
    await nominatedForChair(journey);
    const secretariat = await journey.signedIn('secretariat', language);
    await secretariat.ask(`mutation { nominateForChair(organisation: "col") { id } }`);
    const col = await journey.signedIn('representative.col', language, 390);
    const asked = waiting(col, t('needs.answer_nomination.what'));
    await asked.waitFor();
    expect(await col.faults()).toEqual([]);
    await asked.getByRole('link', { name: t('needs.answer_nomination.act') }).click();
    await col.page.waitForURL('**/board/chair');
    expect(new URL(col.page.url()).pathname).toBe(
      await journey.linkInMailTo('representative.col@demonstration.example', '/board/chair'),
    );
    await col.page.getByRole('button', { name: t('chair.nomination.accept', { member: 'COL' }) }).click();
    await col.page.getByText(t('chair.nomination.done.accepted', { member: 'COL' })).waitFor();
    await col.go('/needs-you');
    expect(await asked.count()).toBe(0);
    for (const visitor of [secretariat, col]) await visitor.leave();
  });

  it.each(cases)('is a secret ballot, and then its result for a second person, in %s', async (language) => {
    const t = translators[language];
    const secretariat = await journey.signedIn('secretariat', language);
    const number = await meetingNow(journey, secretariat, `In secret, ${language}`);
    const { id, memberId } = await secretVote(secretariat, number);
    const col = await journey.signedIn('representative.col', language, 390);
    const ballot = waiting(col, t('needs.cast_secret_ballot.what'));
    await ballot.waitFor();
    expect(await col.page.locator('main li').first().textContent()).toContain(
      t('needs.cast_secret_ballot.what'),
    );
    await ballot.getByRole('link', { name: t('needs.cast_secret_ballot.act') }).click();
    await col.page.waitForURL(`**/meetings/${number}/room`);
    await col.ask(
      `mutation ($id: ID!, $memberId: ID!) { castSecretBallot(voteId: $id, memberId: $memberId, choice: "yes") { id } }`,
      { id, memberId },
    );
    await col.go('/needs-you');
    expect(await ballot.count()).toBe(0);

    await secretariat.ask(`mutation ($id: ID!) { closeVote(id: $id) { id } }`, { id });
    const officer = await journey.signedIn('secretary-general', language);
    const result = waiting(officer, t('needs.publish_result.what'));
    await result.waitFor();
    expect(await officer.faults()).toEqual([]);
    await secretariat.go('/needs-you');
    expect(await waiting(secretariat, t('needs.publish_result.what')).count()).toBe(0);
    await result.getByRole('link', { name: t('needs.publish_result.act') }).click();
    await officer.page.waitForURL(`**/votes/${id}`);
    await officer.page.getByRole('button', { name: t('secret.publish'), exact: true }).click();
    await officer.page
      .getByRole('group')
      .getByRole('button', { name: t('secret.publish') })
      .click();
    await officer.page.getByText(t('votes.outcome.adopted'), { exact: true }).first().waitFor();
    await officer.go('/needs-you');
    expect(await result.count()).toBe(0);
    for (const visitor of [secretariat, col, officer]) await visitor.leave();
  });

  it.each(cases)('and whoever moves a meeting sees first which duty would break, in %s', async (language) => {
    const t = translators[language];
    const secretariat = await journey.signedIn('secretariat', language);
    const year = new Date().getUTCFullYear() + 1;
    await journey.database.query(`update meetings set state = 'cancelled', cancelled_at = now()
      where state = 'convened' and mode <> 'online'`);
    const number = await meetingInPerson(secretariat, `${year}-08-19`);
    await secretariat.go(`/meetings/${number}/schedule`);
    await secretariat.page.locator('input[name=date]').fill(`${year}-08-25`);
    const outcome = secretariat.page.locator('[data-breaks=true]');
    await outcome.waitFor();
    expect(await outcome.textContent()).toContain(t('duties.duty.in_person_meeting'));
    expect(await secretariat.faults()).toEqual([]);
    // Nothing was changed by looking, and another day of the conference breaks nothing.
    await secretariat.page.locator('input[name=date]').fill(`${year}-08-20`);
    await outcome.waitFor({ state: 'detached' });
    const { rows } = await journey.database.query(`select wall_clock from meetings where number = $1`, [
      number,
    ]);
    expect(rows).toEqual([{ wall_clock: `${year}-08-19T10:00` }]);
    await secretariat.leave();
  });

  /** A secret vote that is open in a meeting at which four Members are, and the Member of COL. */
  async function secretVote(
    secretariat: Visitor,
    number: string,
  ): Promise<{ id: string; memberId: string | undefined }> {
    const { database } = journey;
    const { rows: items } = await database.query<{ meetingId: string; itemId: string }>(
      `select m.id as "meetingId", a.id as "itemId" from meetings m join agenda_items a on a.meeting_id = m.id
       where m.number = $1`,
      [number],
    );
    const { meetingId, itemId } = items[0] ?? { meetingId: '', itemId: '' };
    await secretariat.ask(`mutation ($id: ID!) { openMeeting(id: $id) { id } }`, { id: meetingId });
    const { rows: people } = await database.query<{ memberId: string; personId: string }>(
      `select d.organisation_id as "memberId", d.person_id as "personId" from mandates d
       join organisations o on o.id = d.organisation_id
       where d.capacity = 'representative' and o.slug in ('col', 'iste', 'seameo', 'alecso') order by o.slug = 'col' desc`,
    );
    for (const person of people)
      await secretariat.ask(
        `mutation ($meetingId: ID!, $entry: PresenceInput!) { enterPresence(meetingId: $meetingId, entry: $entry) { id } }`,
        { meetingId, entry: { ...person, act: 'arrived' } },
      );
    const memberId = people[0]?.memberId;
    const { tableMotion } = await secretariat.ask<{ tableMotion: { id: string } }>(
      `mutation ($itemId: ID!, $moverId: ID!) {
         tableMotion(itemId: $itemId, moverId: $moverId, matter: ordinary, text: "The Board agrees.") { id } }`,
      { itemId, moverId: memberId },
    );
    const { openVote } = await secretariat.ask<{ openVote: { id: string } }>(
      `mutation ($motionId: ID!) { openVote(motionId: $motionId, version: 1, mode: secret) { id } }`,
      { motionId: tableMotion.id },
    );
    return { id: openVote.id, memberId };
  }
});

/** A meeting in Beijing on a day far ahead, convened. */
async function meetingInPerson(secretariat: Visitor, day: string): Promise<string> {
  const meeting = {
    title: 'Conference meeting',
    kind: 'ordinary',
    mode: 'in_person',
    wallClock: `${day}T10:00`,
    timeZone: 'Asia/Shanghai',
    minutes: 90,
    place: 'Beijing',
    link: '',
    note: '',
  };
  const { createMeeting } = await secretariat.ask<{
    createMeeting: { id: string; version: number; number: string };
  }>(`mutation ($meeting: MeetingInput!) { createMeeting(meeting: $meeting) { id version number } }`, {
    meeting,
  });
  const { id, number } = createMeeting;
  const item = { title: 'Work plan', kind: 'decision', minutes: 30, note: '', presenterName: '' };
  const { addAgendaItem } = await secretariat.ask<{ addAgendaItem: { version: number } }>(
    `mutation ($id: ID!, $item: AgendaItemInput!) { addAgendaItem(meetingId: $id, item: $item) { version } }`,
    { id, item },
  );
  await secretariat.ask(
    `mutation ($id: ID!, $version: Int!) { conveneMeeting(id: $id, version: $version) { id } }`,
    { id, version: addAgendaItem.version },
  );
  return number;
}
