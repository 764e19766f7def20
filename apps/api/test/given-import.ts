import { said, type TestBoard } from './board.js';
import { eventually } from './api.js';

export const readWorkImport = `mutation ($fileId: ID!) { readWorkImport(fileId: $fileId) { id state } }`;
export const importWorks = `mutation ($id: ID!) { importWorks(id: $id) { id state } }`;
export const publishImportedWorks = `mutation ($id: ID!) { publishImportedWorks(id: $id) { id state } }`;
export const workImport = `query ($id: ID!) { workImport(id: $id) { id state fileName reason lines linesRead makes changes
  sames refusals submits drafts leftOut viewerCanImport viewerCanPublish awaitsOthers } }`;
export const workImportLines = `query ($id: ID!, $verdict: WorkImportVerdict, $first: Int, $after: String) {
  workImportLines(importId: $id, verdict: $verdict, first: $first, after: $after) { nextCursor
    items { line externalId title verdict becomes changed reason outcome workSlug } } }`;

export interface ShownImport {
  id: string;
  state: string;
  reason: string | null;
  [count: string]: unknown;
}

/** A line that is complete, in the columns of `heading`. */
export const heading = 'external_id,type,language,title,organisations,licence,sdg_targets,link';
export const lineFor = (id: string, title = `Work ${id}`, licence = 'CC-BY-4.0') =>
  `${id},report,en,${title},col,${licence},4.c,https://elibrary.example.org/${id}.pdf`;

/** A table that somebody has brought as a file. */
export async function broughtTable(
  board: TestBoard,
  byId: string,
  contents: string | Buffer,
  name = 'works.csv',
): Promise<string> {
  const { body } = await board.portal.http
    .put(`/files?name=${name}`)
    .set('Cookie', await board.portal.cookieOf(byId))
    .type('application/octet-stream')
    .send(contents);
  return (body as { id: string }).id;
}

export async function shownImport(board: TestBoard, id: string): Promise<ShownImport> {
  return said<ShownImport>(await (await board.asSecretary)(workImport, { id }), 'workImport');
}

/** An import, once it has come to one of these states. */
export async function importThatIs(board: TestBoard, id: string, ...states: string[]): Promise<ShownImport> {
  await eventually(async () => states.includes((await shownImport(board, id)).state));
  return shownImport(board, id);
}

/** A table whose dry run is done. */
export async function givenImport(board: TestBoard, contents: string | Buffer): Promise<ShownImport> {
  const fileId = await broughtTable(board, board.secretary, contents);
  const { id } = said<ShownImport>(
    await (
      await board.asSecretary
    )(readWorkImport, { fileId }),
    'readWorkImport',
  );
  return importThatIs(board, id, 'read', 'unreadable');
}

/** A table that was imported. */
export async function givenImported(board: TestBoard, contents: string): Promise<ShownImport> {
  const { id } = await givenImport(board, contents);
  said(await (await board.asSecretary)(importWorks, { id }), 'importWorks');
  return importThatIs(board, id, 'imported');
}
