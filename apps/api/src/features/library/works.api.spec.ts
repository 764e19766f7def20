import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Run } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import {
  addWorkVersion,
  broughtFile,
  changeWork,
  discardWork,
  givenWork,
  onWork,
  onWorkBecause,
  startWork,
  texts,
  workShown,
  type ShownWork,
} from '../../../test/given-work.js';
import { Database } from '../../platform/db/database.js';
import { createDraftFrom } from './draft-from.js';

const source = { lineage: 'translation', url: 'https://example.org/original', title: 'The original' };

describe('a work of the library', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let col: Run;
  let editor: Run;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    col = await board.as('col');
    editor = await board.asSecretary;
  });
  afterAll(() => portal.stop());

  const started = async (changed: object = {}) =>
    said<ShownWork>(
      await col(startWork, { organisation: 'col', work: { ...texts, ...changed } }),
      'startWork',
    );
  const refusedAt = async (changed: object) => {
    const { refusal, field } = await col(startWork, { organisation: 'col', work: { ...texts, ...changed } });
    return [refusal, field];
  };

  it('goes from a draft to the public, by two pairs of eyes', async () => {
    const work = await givenWork(board, { state: 'published' });
    expect(work).toMatchObject({ state: 'published', viewerCanWithdraw: true, viewerCanSubmit: false });
    const [row] = await portal.sql<{ by: string; eyes: string; on: string }>(
      `select submitted_by_id as by, reviewed_by_id as eyes, published_on::text as on from works where id = $1`,
      [work.id],
    );
    expect(row).toMatchObject({ by: board.representatives.col, eyes: board.secretary });
  });

  it('gives each work an address of its own', async () => {
    const twice = await Promise.all([started(), started()]);
    expect(new Set(twice.map(({ slug }) => slug)).size).toBe(2);
  });

  it('is not judged by who submitted it, whatever they may otherwise', async () => {
    const both = board.secretary;
    const { id } = said<ShownWork>(
      await editor(startWork, { organisation: 'slibnu', work: texts }),
      'startWork',
    );
    const file = await broughtFile(board, both);
    const added = await editor(addWorkVersion, { id, version: 1, language: 'en', note: '', fileIds: [file] });
    expect(added.refusal).toBeUndefined();
    expect((await editor(onWork('submitWork'), { id, version: 2 })).refusal).toBeUndefined();
    expect((await editor(onWork('reviewWork'), { id, version: 3 })).refusal).toBe('WORK_TWO_PAIRS_OF_EYES');
    const colleague = await board.run(await portal.given.secretariat());
    expect((await colleague(onWork('reviewWork'), { id, version: 3 })).refusal).toBeUndefined();
    expect((await editor(onWork('publishWork'), { id, version: 4 })).refusal).toBe('WORK_TWO_PAIRS_OF_EYES');
    await expect(
      portal.source.query(`update works set reviewed_by_id = submitted_by_id where id = $1`, [id]),
    ).rejects.toThrow('two_pairs_of_eyes');
    expect((await colleague(onWork('publishWork'), { id, version: 4 })).refusal).toBeUndefined();
  });

  it('is told to those for whom it waits', async () => {
    const { id, slug, version } = await givenWork(board, { state: 'submitted' });
    const told = async (run: Run) =>
      said<{ id: string; kind: string; path: string }[]>(
        await run('{ needsYou { id kind path } }'),
        'needsYou',
      )
        .filter((need) => need.id === id)
        .map(({ kind, path }) => `${kind} ${path}`);
    const toReview = [`review_work /library/${slug}`];
    expect([await told(col), await told(editor)]).toEqual([[], toReview]);
    await editor(onWork('reviewWork'), { id, version });
    expect([await told(col), await told(editor)]).toEqual([[], toReview]);
    await editor(onWorkBecause('returnWork'), { id, version: version + 1, because: 'Name the pilots.' });
    expect([await told(col), await told(editor)]).toEqual([[`mend_work /library/${slug}`], []]);
    expect(await told(await board.as('iste'))).toEqual([]);
  });

  it('comes back with the reason, and goes again', async () => {
    const { id, version } = await givenWork(board, { state: 'in_review' });
    expect((await editor(onWorkBecause('returnWork'), { id, version, because: ' ' })).refusal).toBe(
      'WORK_NEEDS_REASON',
    );
    const back = await editor(onWorkBecause('returnWork'), { id, version, because: 'Name the pilots.' });
    expect(back.refusal).toBeUndefined();
    const mine = said<ShownWork>(
      await col(`{ worksInEditing { items ${workShown} } }`),
      'worksInEditing',
    ) as unknown as {
      items: ShownWork[];
    };
    const draft = mine.items.find((one) => one.id === id) as ShownWork;
    expect(draft).toMatchObject({
      state: 'draft',
      returnedBecause: 'Name the pilots.',
      viewerCanSubmit: true,
    });
    expect((await col(onWork('submitWork'), { id, version: draft.version })).refusal).toBeUndefined();
  });

  it('is submitted once when two press at once', async () => {
    const { id, version } = await givenWork(board);
    const pressed = await Promise.all([1, 2].map(() => col(onWork('submitWork'), { id, version })));
    expect(pressed.map(({ refusal }) => refusal ?? 'done').sort()).toEqual(['CHANGED_MEANWHILE', 'done']);
  });

  it('keeps versions, and hands out no file that somebody else brought', async () => {
    const { id, version } = await givenWork(board);
    const theirs = await broughtFile(board, board.representatives.iste);
    const add = (fileIds: string[], at = version) =>
      col(addWorkVersion, { id, version: at, language: 'en', note: 'Corrected', fileIds });
    expect((await add([theirs])).refusal).toBe('NOT_FOUND');
    expect((await add([])).refusal).toBe('BAD_INPUT');
    const added = said<ShownWork>(
      await add([await broughtFile(board, board.representatives.col)]),
      'addWorkVersion',
    );
    expect(added.editions[0]?.versions.map(({ number }) => number)).toEqual([2, 1]);
    const remove = `mutation ($id: ID!, $version: Int!) {
      removeWorkVersion(id: $id, version: $version, language: "en") ${workShown} }`;
    const removed = said<ShownWork>(await col(remove, { id, version: added.version }), 'removeWorkVersion');
    expect(removed.editions[0]?.versions.map(({ number }) => number)).toEqual([1]);
    const without = { ...texts, editions: [] };
    expect((await col(changeWork, { id, version: removed.version, work: without })).refusal).toBe(
      'EDITION_HAS_FILES',
    );
  });

  it('refuses what is not so', async () => {
    expect(await refusedAt({ title: { en: '' } })).toEqual(['WORK_WITHOUT_ENGLISH_TITLE', 'title']);
    expect(await refusedAt({ licence: 'GPL' })).toEqual(['LICENCE_UNKNOWN', 'licence']);
    expect(await refusedAt({ authors: [{ name: 'A', orcid: '0000-0002-1825-0098' }] })).toEqual([
      'ORCID_WRONG',
      'authors',
    ]);
    expect(await refusedAt({ sdgTargets: ['9.9'] })).toEqual(['BAD_INPUT', 'sdgTargets']);
    expect(await refusedAt({ organisations: ['nobody'] })).toEqual([
      'ORGANISATION_UNKNOWN_HERE',
      'organisations',
    ]);
    expect(await refusedAt({ source: { ...source, licence: 'CC BY-ND 4.0' } })).toEqual([
      'LINEAGE_NO_DERIVATIVES',
      'sourceLicence',
    ]);
    expect(await refusedAt({ source: { ...source, licence: null } })).toEqual([
      'LINEAGE_LICENCE_UNKNOWN',
      'sourceLicence',
    ]);
    expect(await refusedAt({ source: { ...source, url: 'x', licence: 'CC BY 4.0' } })).toEqual([
      'SOURCE_NOT_AN_ADDRESS',
      'sourceUrl',
    ]);
    expect(await refusedAt({ source: { lineage: 'translation', work: 'nowhere' } })).toEqual([
      'SOURCE_NOT_IN_LIBRARY',
      'sourceWork',
    ]);
  });

  it('asks for its licence, its makers and its file only when it is submitted', async () => {
    const refusals: unknown[] = [];
    for (const missing of [{ organisations: [] }, { licence: null }, { editions: [] }, {}]) {
      const { id, version } = await started(missing);
      refusals.push((await col(onWork('submitWork'), { id, version })).refusal);
    }
    expect(refusals).toEqual([
      'WORK_WITHOUT_ORGANISATION',
      'WORK_WITHOUT_LICENCE',
      'WORK_WITHOUT_EDITION',
      'EDITION_WITHOUT_FILE',
    ]);
  });

  it('follows the licence of its original in the library, also when that changes meanwhile', async () => {
    const original = await givenWork(board, { state: 'published' });
    const translated = { ...texts, source: { lineage: 'translation', work: original.slug } };
    const translation = await givenWork(board, { state: 'in_review', work: translated });
    const closed = { ...texts, licence: 'CC BY-ND 4.0' };
    const { id, version } = original;
    expect((await editor(changeWork, { id, version, work: closed })).refusal).toBeUndefined();
    const judged = await editor(onWork('publishWork'), { id: translation.id, version: translation.version });
    expect(judged.refusal).toBe('LINEAGE_NO_DERIVATIVES');
  });

  it('leaves a page that says why, once it is withdrawn', async () => {
    const { slug, id } = await givenWork(board, { state: 'withdrawn' });
    const asked =
      'query ($slug: String!) { work(slug: $slug) { id } withdrawnWork(slug: $slug) { title because } }';
    expect((await portal.asStranger(asked, { slug })).data).toEqual({
      work: null,
      withdrawnWork: { title: 'Teaching with small screens', because: 'Because.' },
    });
    await expect(
      portal.source.query(`update works set withdrawn_because = null where id = $1`, [id]),
    ).rejects.toThrow();
  });

  it('is found by the titles of its editions and by its authors', async () => {
    const editions = [
      ...texts.editions,
      { language: 'pt-BR', title: 'Ensinar com telas pequenas', summary: '', isTranslation: true },
    ];
    const { slug } = await givenWork(board, { state: 'published', work: { ...texts, editions } });
    for (const text of ['telas', 'educator', '屏幕'])
      expect(
        (
          await portal.asStranger(
            'query ($text: String) { publishedWorks(text: $text) { items { slug } } }',
            { text },
          )
        ).data?.['publishedWorks'].items,
      ).toContainEqual({ slug });
  });

  it('is narrowed down, and goes on where a page ends', async () => {
    const asked = `query ($kind: WorkKind, $language: String, $licence: String, $direction: Int, $sdgTarget: String,
      $organisation: String, $after: String) { publishedWorks(kind: $kind, language: $language, licence: $licence,
      direction: $direction, sdgTarget: $sdgTarget, organisation: $organisation, after: $after, first: 2) { nextCursor items { slug } } }`;
    const page = async (filter: object) =>
      (await portal.asStranger(asked, { ...filter })).data?.['publishedWorks'];
    for (const filter of [
      { kind: 'guideline' },
      { language: 'en' },
      { licence: texts.licence },
      { direction: 3 },
      { sdgTarget: '4.c' },
      { organisation: 'col' },
    ])
      expect((await page(filter)).items.length).toBeGreaterThan(0);
    for (const filter of [
      { kind: 'model' },
      { language: 'tlh' },
      { licence: 'x' },
      { direction: 6 },
      { sdgTarget: '4.1' },
      { organisation: "o'b" },
    ])
      expect((await page(filter)).items).toEqual([]);
    const slugs: string[] = [];
    let after: string | null = null;
    do {
      const { items, nextCursor } = await page({ after });
      slugs.push(...items.map(({ slug }: ShownWork) => slug));
      after = nextCursor;
    } while (after);
    const [{ count } = { count: 0 }] = await portal.sql<{ count: number }>(
      `select count(*)::int from works where state = 'published'`,
    );
    expect(new Set(slugs).size).toBe(count);
    expect(slugs).toHaveLength(count);
  });

  it('is made a draft of by a later feature, with what is known', async () => {
    const actor = { personId: board.representatives.col, sessionId: 'none' };
    const [mandate] = await portal.sql<{ id: string; organisationId: string; capacity: 'representative' }>(
      `select id, organisation_id as "organisationId", capacity from mandates where person_id = $1`,
      [actor.personId],
    );
    if (!mandate) throw new Error('No mandate');
    const [project] = await portal.sql<{ id: string }>(`select id from projects order by slug`);
    const fileIds = [await broughtFile(board, board.secretary)];
    const { slug } = await portal.app.get(Database).transaction((tx) =>
      createDraftFrom(
        tx,
        { actor, under: mandate },
        {
          kind: 'report',
          title: { en: 'What the pilots found' },
          language: 'en',
          organisationId: mandate.organisationId,
          organisationIds: [mandate.organisationId],
          authors: [{ name: 'Ada', orcid: null }],
          projectId: project?.id,
          deliverable: 'D2.1',
          fileIds,
        },
      ),
    );
    const { data } = await col(
      `query ($slug: String!) { work(slug: $slug) { state deliverable projectTitle organisations { slug } editions { language versions { files { name } } } viewerCanChange } }`,
      { slug },
    );
    expect(data?.['work']).toMatchObject({
      state: 'draft',
      deliverable: 'D2.1',
      projectTitle: expect.any(String),
      organisations: [{ slug: 'col' }],
      editions: [{ language: 'en', versions: [{ files: [{ name: 'guideline.pdf' }] }] }],
      viewerCanChange: true,
    });
  });

  it('is discarded as a draft, with all that belongs to it; the editors do so once they have seen it', async () => {
    const { id, slug, version } = await givenWork(board);
    expect((await editor(discardWork, { id, version })).refusal).toBe('NOT_FOUND');
    expect((await col(discardWork, { id, version: version - 1 })).refusal).toBe('CHANGED_MEANWHILE');
    const [file] = await portal.sql<{ id: string }>(
      `select f.id from work_files f join work_versions v on v.id = f.version_id
         join work_editions e on e.id = v.edition_id where e.work_id = $1`,
      [id],
    );
    await portal.sql(`insert into work_downloads values ($1, current_date, 1)`, [file?.id]);
    expect(said(await col(discardWork, { id, version }), 'discardWork')).toBe(id);
    expect((await col('query ($slug: String!) { work(slug: $slug) { id } }', { slug })).data).toEqual({
      work: null,
    });
    expect((await portal.http.get(`/library/${slug}`)).status).toBe(404);
    const submitted = await givenWork(board, { state: 'submitted' });
    const on = (work: ShownWork) => ({ id: work.id, version: work.version });
    expect((await editor(discardWork, on(submitted))).refusal).toBe('WORK_SUBMITTED');
    const returned = said<ShownWork>(
      await editor(onWorkBecause('returnWork'), { ...on(submitted), because: 'Not ours.' }),
      'returnWork',
    );
    expect(returned).toMatchObject({ state: 'draft', viewerCanDiscard: true });
    said(await editor(discardWork, on(returned)), 'discardWork');
    const published = await givenWork(board, { state: 'published' });
    expect(published).toMatchObject({ viewerCanDiscard: false });
    expect((await editor(discardWork, on(published))).refusal).toBe('WORK_PUBLISHED');
  });
});
