import type { TestPortal } from './api.js';
import type { TestBoard } from './board.js';
import type { Change } from './change.js';
import { broughtTable, givenImport, givenImported, heading, lineFor } from './given-import.js';
import { broughtFile, givenWork, texts } from './given-work.js';

/** One way in which each change of a work in the library succeeds. */
export function changesOfWorks(board: TestBoard): Record<string, () => Promise<Change>> {
  const by = board.representatives.col;
  const editor = board.secretary;
  const on = async (
    byId: string,
    state: Parameters<typeof givenWork>[1],
    more: object = {},
  ): Promise<Change> => {
    const { id, version } = await givenWork(board, state);
    return { by: byId, given: { id, version, because: 'Because.', ...more } };
  };
  const table = (id: string) => [heading, lineFor(id)].join('\n');
  return {
    readWorkImport: async () => ({
      by: editor,
      given: { fileId: await broughtTable(board, editor, table('read')) },
    }),
    importWorks: async () => ({ by: editor, given: { id: (await givenImport(board, table('import'))).id } }),
    publishImportedWorks: async () => ({
      by: await board.portal.given.holder('slibnu', 'secretariat_staff'),
      given: { id: (await givenImported(board, table('publish'))).id },
    }),
    discardWork: () => on(by, { state: 'draft' }),
    startWork: () => Promise.resolve({ by, given: { organisation: 'col', work: texts } }),
    changeWork: () => on(by, { state: 'draft' }, { work: { ...texts, levels: [3] } }),
    addWorkVersion: async () =>
      on(by, { state: 'draft' }, { language: 'en', note: '', fileIds: [await broughtFile(board, by)] }),
    removeWorkVersion: () => on(by, { state: 'draft' }, { language: 'en' }),
    submitWork: () => on(by, { state: 'draft' }),
    reviewWork: () => on(editor, { state: 'submitted' }),
    publishWork: () => on(editor, { state: 'in_review' }),
    publishWorks: async () => {
      const { id, version } = await givenWork(board, { state: 'submitted' });
      return { by: editor, given: { works: [{ id, version }] } };
    },
    returnWork: () => on(editor, { state: 'in_review' }),
    withdrawWork: () => on(editor, { state: 'published' }),
  };
}

/** Harvesters may ask by a form; it changes nothing. */
export function harvests({ http }: TestPortal) {
  const send = () => http.post('/oai').type('form').send({ verb: 'Identify' });
  return { 'POST /oai': () => Promise.resolve({ send, acts: [] as string[] }) };
}
