import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestPortal, type Json, type Run } from '../../../test/api.js';
import { TestBoard, said } from '../../../test/board.js';
import { givenImported, heading, lineFor, workImport } from '../../../test/given-import.js';
import { givenWork, onWork, type ShownWork } from '../../../test/given-work.js';

const desk = `query ($state: WorkState, $importId: ID, $first: Int, $after: String) {
  worksInEditing(state: $state, importId: $importId, first: $first, after: $after) {
    nextCursor items { id slug version state lacks viewerCanPublishTogether } } }`;
const publishWorks = `mutation ($works: [SeenWorkInput!]!) { publishWorks(works: $works) { id state } }`;

interface Page {
  nextCursor: string | null;
  items: {
    id: string;
    version: number;
    state: string;
    lacks: string | null;
    viewerCanPublishTogether: boolean;
  }[];
}

describe('the desk of the library', () => {
  let portal: TestPortal;
  let board: TestBoard;
  let editor: Run;
  let colleague: Run;

  beforeAll(async () => {
    portal = await TestPortal.start();
    board = await TestBoard.gather(portal);
    editor = await board.asSecretary;
    colleague = await board.run(await portal.given.holder('slibnu', 'secretariat_staff'));
  });
  afterAll(() => portal.stop());

  const page = async (run: Run, given: Json) => said<Page>(await run(desk, given), 'worksInEditing');
  const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });
  const publish = (run: Run, works: readonly { id: string; version: number }[]) =>
    run(publishWorks, { works: works.map(seen) });
  const stateOf = async ({ id }: { id: string }) =>
    (await portal.sql<{ state: string }>(`select state from works where id = $1`, [id]))[0]?.state;

  it('lists the drafts of an import with what each lacks, page by page, to those who see them', async () => {
    const lines = Array.from({ length: 7 }, (_, n) => lineFor(`desk-${n}`, `Draft ${n}`, ''));
    const { id } = await givenImported(board, [heading, ...lines, lineFor('desk-whole')].join('\n'));
    await givenImported(board, [heading, lineFor('other-1', 'Other', '')].join('\n'));
    const shown = said<Json>(
      await editor(workImport.replace('leftOut', 'leftOut draftsNow waitingNow'), { id }),
      'workImport',
    );
    expect(shown).toMatchObject({ draftsNow: 7, waitingNow: 1 });
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { items, nextCursor }: Page = await page(editor, {
        importId: id,
        state: 'draft',
        first: 3,
        after,
      });
      for (const item of items) {
        expect(item).toMatchObject({ state: 'draft', lacks: expect.stringContaining('licence') });
        found.push(item.id);
      }
      after = nextCursor;
    } while (after);
    expect(new Set(found).size).toBe(7);
    expect(await page(editor, { importId: id, state: 'submitted' })).toMatchObject({
      items: [{ state: 'submitted', lacks: null, viewerCanPublishTogether: false }],
    });
    // A filter shows nobody more than they see.
    expect((await page(await board.as('col'), { importId: id })).items).toEqual([]);
  });

  it('publishes several works in one act, by other eyes than those that submitted them', async () => {
    const [one, two] = [
      await givenWork(board, { state: 'submitted' }),
      await givenWork(board, { state: 'in_review' }),
    ];
    expect((await page(editor, { state: 'submitted' })).items.find(({ id }) => id === one.id)).toMatchObject({
      viewerCanPublishTogether: true,
    });
    const { data } = await publish(editor, [one, two]);
    expect((data?.['publishWorks'] as Json[]).map(({ state }) => state as string)).toEqual([
      'published',
      'published',
    ]);
    const mails = await portal.sql(
      `select from mails where kind = 'work_published' and about_id in ($1, $2)`,
      [one.id, two.id],
    );
    expect(mails).toHaveLength(2);
  });

  it('publishes all or none, and names the work that is in the way', async () => {
    const good = await givenWork(board, { state: 'submitted' });
    const refusals = async (run: Run, bad: { id: string; version: number }) => {
      const { refusal, field } = await publish(run, [good, bad]);
      expect(await stateOf(good)).toBe('submitted');
      return [refusal, field === `work.${bad.id}`];
    };
    const draft = await givenWork(board);
    expect(await refusals(editor, draft)).toEqual(['NOT_FOUND', true]);
    const waiting = await givenWork(board, { state: 'submitted' });
    expect(await refusals(editor, { id: waiting.id, version: 1 })).toEqual(['CHANGED_MEANWHILE', true]);
    await portal.source.query(`update works set licence = null where id = $1`, [waiting.id]);
    expect(await refusals(editor, waiting)).toEqual(['WORK_WITHOUT_LICENCE', true]);
    const own = await givenImported(board, [heading, lineFor('own-1')].join('\n'));
    const { items } = await page(editor, { importId: own.id });
    expect(await refusals(editor, items[0] as Page['items'][0])).toEqual(['WORK_TWO_PAIRS_OF_EYES', true]);
    expect((await publish(colleague, [good, items[0] as Page['items'][0]])).refusal).toBeUndefined();
  });

  it('publishes nothing unchosen, twice, or by the hundred, and for nobody outside the Secretariat', async () => {
    const work: ShownWork = await givenWork(board, { state: 'submitted' });
    const refusal = async (run: Run, works: { id: string; version: number }[]) =>
      (await publish(run, works)).refusal;
    expect(await refusal(editor, [])).toBe('NO_WORK_CHOSEN');
    expect(await refusal(editor, [work, work])).toBe('BAD_INPUT');
    expect(
      await refusal(
        editor,
        Array.from({ length: 51 }, () => work),
      ),
    ).toBe('TOO_MANY_WORKS');
    expect(await refusal(await board.as('col'), [work])).toBe('NOT_ALLOWED');
    expect(await refusal(portal.asStranger, [work])).toBe('SIGN_IN_REQUIRED');
    expect(await stateOf(work)).toBe('submitted');
    expect((await editor(onWork('publishWork'), seen(work))).refusal).toBe('WORK_SUBMITTED');
  });
});
