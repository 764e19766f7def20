import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translators } from '@gsenet/shared/catalogues';
import { frozenMeeting, nothingIsOverdue } from './agendas.js';
import { draftMeeting } from './dates.js';
import { meetingNow } from './held-meeting.js';
import { Journey, type Language, type Visitor } from './portal.js';

const cases: Language[] = ['en', 'zh-Hans', 'ar'];
const members = ['slibnu', 'unesco-iite', 'iste', 'seameo', 'alecso'];

/** A frozen agenda: papers come in parts, Members answer from portal and mail, and a late item enters. */
describe('an agenda is prepared by everybody', () => {
  let journey: Journey;
  let folder: string;

  beforeAll(async () => {
    journey = await Journey.start();
    await nothingIsOverdue(journey);
    folder = await mkdtemp(join(tmpdir(), 'papers-'));
  });
  afterAll(() => journey.stop());

  it.each(cases)('and gains an item with everybody’s consent, in %s', async (language) => {
    const t = translators[language];
    const secretariat = await journey.signedIn('secretariat', language);
    const { page } = secretariat;
    const number = await frozenMeeting(journey, secretariat, `Agenda in ${language}`);

    // The agenda is frozen, and papers can still be brought and replaced.
    await secretariat.go(`/meetings/${number}/schedule`);
    expect(await page.getByRole('button', { name: t('meetings.agenda.add') }).count()).toBe(0);
    const first = join(folder, `plan-${language}.txt`);
    const second = join(folder, `plan-${language}-2.txt`);
    await writeFile(first, 'The plan.\n'.repeat(50_000));
    await writeFile(second, `The better plan, in ${language}.`);
    await page.locator('input[type=file][multiple]').first().setInputFiles(first);
    await page.getByRole('link', { name: `plan-${language}.txt` }).waitFor();
    await page.locator('input[type=file]:not([multiple])').first().setInputFiles(second);
    await page
      .getByText(t('meetings.papers.version', { n: 2 }), { exact: false })
      .first()
      .waitFor();
    expect(await secretariat.faults()).toEqual([]);

    // COL answers from its mail, without script: it consents, and takes an item out.
    const link = await journey.linkInMailTo('representative.col@demonstration.example', '/agenda/');
    const col = await journey.visitor(language, 390, { javaScriptEnabled: false });
    expect(await col.go(link)).toBe(200);
    await col.page.locator('input[type=radio][value=consents]').check();
    await col.page.locator('input[type=radio][value=flags]').last().check();
    await col.page.click('main form button[type=submit]');
    await col.page.locator('main p[role=status]').waitFor();
    expect(await col.faults()).toEqual([]);

    // ISTE consents in the portal; for the others the Secretariat records what they wrote.
    const iste = await journey.signedIn('representative.iste', language, 390);
    await iste.go(`/meetings/${number}/agenda`);
    await iste.page.getByRole('button', { name: t('agendas.late.consent'), exact: true }).click();
    await iste.page
      .getByRole('button', { name: t('agendas.late.consent'), exact: true })
      .waitFor({ state: 'detached' });
    expect(await iste.faults()).toEqual([]);
    await secretariat.go(`/meetings/${number}/agenda`);
    await page.getByText(t('agendas.review.takenOut', { member: 'COL' })).waitFor();
    await page.getByRole('button', { name: t('agendas.late.record') }).click();
    await page.fill('[name=where]', 'Letters of this week');
    expect(await secretariat.faults()).toEqual([]);
    await page.locator('form button[type=submit]').last().click();
    await page.getByText(t('agendas.late.state.entered')).waitFor();

    const { rows } = await journey.database.query<{ title: string; kind: string }>(
      `select a.title, a.kind from agenda_items a join meetings m on m.id = a.meeting_id
       where m.number = $1 order by a.position`,
      [number],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['decision', 'information', 'discussion', 'decision']);
    const { rows: answers } = await journey.database.query<{ from: string; count: number }>(
      `select w.answered_from as from, count(*)::int as count from late_item_answers w
       join late_items l on l.id = w.late_item_id join meetings m on m.id = l.meeting_id
       where m.number = $1 group by 1 order by 1`,
      [number],
    );
    expect(answers).toEqual([
      { from: 'mail', count: 1 },
      { from: 'portal', count: 1 },
      { from: 'secretariat', count: members.length - 1 },
    ]);
    for (const visitor of [secretariat, col, iste]) await visitor.leave();
  });

  it.each(cases)('says what an item is, and gets the paper that somebody owes, in %s', async (language) => {
    const t = translators[language];
    const secretariat = await journey.signedIn('secretariat', language);
    const { page } = secretariat;
    const { number } = await draftMeeting(secretariat, `Prepared in ${language}`);
    await secretariat.go(`/meetings/${number}/schedule`);
    await page.getByRole('button', { name: t('meetings.item.subject.act') }).click();
    await page.selectOption('[name=concerns]', 'annual_report');
    expect(await secretariat.faults()).toEqual([]);
    await page.getByRole('button', { name: t('meetings.item.save') }).click();
    await page.getByRole('link', { name: t('meetings.subject.annual_report') }).waitFor();
    await page.getByRole('button', { name: t('meetings.papers.ask') }).click();
    await page.selectOption('[name=ownerId]', { label: 'Representative of ISTE' });
    expect(await secretariat.faults()).toEqual([]);
    await page
      .locator('form', { has: page.locator('[name=ownerId]') })
      .locator('[type=submit]')
      .click();
    await page.getByRole('button', { name: t('meetings.papers.stop') }).waitFor();
    await secretariat.ask(
      `mutation ($id: ID!, $version: Int!) { conveneMeeting(id: $id, version: $version) { id } }`,
      await standing(journey, number),
    );

    const iste = await journey.signedIn('representative.iste', language, 390);
    await iste.page.locator(`a[href="/meetings/${number}/agenda"]`).first().click();
    await iste.page.getByRole('heading', { name: t('agendas.owed') }).waitFor();
    expect(await iste.faults()).toEqual([]);
    const paper = join(folder, `owed-${language}.txt`);
    await writeFile(paper, `What was owed, in ${language}.`);
    await iste.page.locator('input[type=file]').setInputFiles(paper);
    await iste.page.getByText(t('agendas.owed.brought', { name: `owed-${language}.txt` })).waitFor();
    await secretariat.go(`/meetings/${number}/pack`);
    await page.getByRole('link', { name: `owed-${language}.txt` }).waitFor();
    expect(await secretariat.faults()).toEqual([]);
    for (const visitor of [secretariat, iste]) await visitor.leave();
  });

  it.each(cases)('passes by one act what no Member takes out, in %s', async (language) => {
    const t = translators[language];
    const secretariat = await journey.signedIn('secretariat', language);
    const number = await meetingNow(journey, secretariat, `By consent in ${language}`);
    await journey.database.query(
      `insert into agenda_items (id, meeting_id, position, title, kind, minutes)
       select gen_random_uuid(), id, n, 'Report ' || n, 'consent', 0 from meetings, generate_series(2, 4) n
       where number = $1`,
      [number],
    );
    const press = (visitor: Visitor, name: string) =>
      visitor.page.getByRole('button', { name }).first().click();
    await secretariat.go(`/meetings/${number}/room`);
    await press(secretariat, t('room.open'));
    for (const member of ['COL', 'ISTE', 'SEAMEO', 'ALECSO']) {
      const row = secretariat.page.getByRole('row', { name: member });
      await row.getByRole('button').first().click();
      await row.getByText(t('room.place.present'), { exact: true }).waitFor();
    }
    const iste = await journey.signedIn('representative.iste', language, 390);
    await iste.go(`/meetings/${number}/room`);
    await press(iste, `${t('room.consent.takeOut')} Report 3`);
    await iste.page
      .getByRole('button', { name: `${t('room.consent.takeOut')} Report 3` })
      .waitFor({ state: 'detached' });
    expect(await iste.faults()).toEqual([]);
    // What the Chair asks about is what stands: the page has learned of it by itself.
    await secretariat.page.getByText('Report 3').nth(1).waitFor({ state: 'detached' });
    await press(secretariat, t('room.consent.pass'));
    expect(await secretariat.faults()).toEqual([]);
    await secretariat.page
      .getByRole('group')
      .getByRole('button', { name: t('room.consent.pass') })
      .click();
    const passed = secretariat.page.getByText(
      new RegExp(t('room.consent.passedAs', { number: 'AB/[0-9/-]+' })),
    );
    await passed.nth(1).waitFor();
    expect(await passed.count()).toBe(2);
    const { rows } = await journey.database.query<{ title: string }>(
      `select a.title from decisions d join agenda_items a on a.id = d.agenda_item_id
       join meetings m on m.id = d.meeting_id where m.number = $1 order by a.position`,
      [number],
    );
    expect(rows.map(({ title }) => title)).toEqual(['Report 2', 'Report 4']);
    for (const visitor of [secretariat, iste]) await visitor.leave();
  });
});

async function standing({ database }: Journey, number: string): Promise<{ id: string; version: number }> {
  const { rows } = await database.query<{ id: string; version: number }>(
    `select id, version from meetings where number = $1`,
    [number],
  );
  return rows[0] ?? { id: '', version: 0 };
}
