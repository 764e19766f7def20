import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { languages, type Language } from '@gsenet/shared/languages';
import { TestPortal } from '../../../test/api.js';
import { TestBoard } from '../../../test/board.js';
import {
  givenImported,
  heading,
  importThatIs,
  lineFor,
  publishImportedWorks,
} from '../../../test/given-import.js';
import { givenWork, onWork, onWorkBecause, texts, type ShownWork } from '../../../test/given-work.js';
import { wordsOf } from '../../../test/letter-words.js';
import { LetterDesk } from '../../platform/mail/letter-desk.js';

const titles: Record<Language, string> = {
  en: 'Teaching with small screens',
  'zh-Hans': '小屏幕教学',
  ar: 'Teaching with small screens',
};

describe('letters of the library', () => {
  let portal: TestPortal;
  let board: TestBoard;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
  });
  afterAll(() => portal.stop());

  /** Who was written to about something, and which letter. */
  const told = async (aboutId: string) =>
    (
      await portal.sql<{ kind: string; person: string }>(
        `select m.kind, a.person_id as person from mails m join email_addresses a on a.address = m.address
         where m.about_id = $1 order by m.kind`,
        [aboutId],
      )
    ).map(({ kind, person }) => [kind, person]);
  const write = (kind: string, aboutId: string, language: Language = 'en') =>
    portal.app.get(LetterDesk).write({ kind, aboutId, language });
  const editor = async (document: string, { id, version }: ShownWork, because = 'Name the <pilots>.') =>
    expect((await (await board.asSecretary)(document, { id, version, because })).refusal).toBeUndefined();

  it('tell who submitted a work, and nobody else, that it is published', async () => {
    const work = await givenWork(board, { state: 'in_review' });
    expect(await told(work.id)).toEqual([]);
    expect(await write('work_published', work.id)).toBeNull();
    await editor(onWork('publishWork'), work);
    expect(await told(work.id)).toEqual([['work_published', board.representatives.col]]);
  });

  it('tell who submitted a work what the editors ask for, while it waits for them and is theirs to see', async () => {
    const work = await givenWork(board, { state: 'submitted' });
    await editor(onWorkBecause('returnWork'), work);
    expect(await told(work.id)).toEqual([['work_returned', board.representatives.col]]);
    expect(wordsOf(await write('work_returned', work.id))).toContain('Name the <pilots>.');
    const mandates = (ends: string) =>
      portal.source.query(
        `update mandates set ends_at = ${ends} where person_id = $1 and organisation_id = (select id from organisations where slug = 'col')`,
        [board.representatives.col],
      );
    await mandates(`now() - interval '1 second'`);
    expect(await write('work_returned', work.id)).toBeNull();
    await mandates('null');
    await portal.source.query(`update works set state = 'submitted', returned_because = null where id = $1`, [
      work.id,
    ]);
    expect(await write('work_returned', work.id)).toBeNull();
  });

  it('tell those who speak for the Organisations of a work that it is withdrawn, and why', async () => {
    const work = await givenWork(board, {
      state: 'published',
      work: { ...texts, organisations: ['iste', 'seameo'] },
    });
    expect(await write('work_withdrawn', work.id)).toBeNull();
    await editor(onWorkBecause('withdrawWork'), work);
    const { col, iste, seameo } = board.representatives;
    const withdrawn = (await told(work.id)).filter(([kind]) => kind === 'work_withdrawn');
    expect(withdrawn.map(([, person]) => person).sort()).toEqual([col, iste, seameo].sort());
    // What is not true any more when its turn comes is not said.
    expect(await write('work_published', work.id)).toBeNull();
  });

  it('tell who imported a table once that its works are published', async () => {
    const table = [heading, lineFor('letter-1'), lineFor('letter-2'), lineFor('letter-3', 'Third', '')];
    const { id } = await givenImported(board, table.join('\n'));
    expect(await write('import_published', id)).toBeNull();
    const colleague = await portal.given.holder('slibnu', 'secretariat_staff');
    await (
      await board.run(colleague)
    )(publishImportedWorks, { id });
    await importThatIs(board, id, 'published');
    expect(await told(id)).toEqual([['import_published', board.secretary]]);
    const works = await portal.sql<{ id: string }>(`select id from works where external_id like 'letter-%'`);
    for (const work of works) expect(await told(work.id)).toEqual([]);
    const letter = await write('import_published', id);
    expect(letter?.button?.url).toBe(`http://portal.test/library/import/${id}`);
    expect(wordsOf(letter)).toContain('2 works of the table “works.csv”');
    expect(wordsOf(letter)).toContain('1 work was not published');
  });

  describe.each(languages)('in %s', (language) => {
    it('name the work, give the reason, and lead to it', async () => {
      const work = await givenWork(board, { state: 'published' });
      const published = await write('work_published', work.id, language);
      await editor(onWorkBecause('withdrawWork'), work);
      const withdrawn = await write('work_withdrawn', work.id, language);
      for (const letter of [published, withdrawn]) {
        expect(letter?.button?.url).toBe(`http://portal.test/library/${work.slug}`);
        expect(wordsOf(letter)).toContain(titles[language]);
        expect(wordsOf(letter)).not.toMatch(/[{}]|undefined|mail\./);
      }
      expect(wordsOf(withdrawn)).toContain('Name the <pilots>.');
    });
  });
});
