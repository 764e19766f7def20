import type { Journey, Visitor } from './portal.js';

const heading = 'external_id,type,language,title,organisations,licence,sdg_targets,link';
const line = (id: string, title: string, licence: string) =>
  `${id},guideline,en,${title},col,${licence},4.c,https://elibrary.example.org/${id}.pdf`;

/** A table of works as the Secretariat brings it: complete lines, one that lacks its licence, one that is refused. */
export const tableOfWorks = [
  heading,
  line('elib-1', 'Teaching with small screens', 'CC BY 4.0'),
  line('elib-2', 'Radio lessons', 'CC BY-SA 4.0'),
  line('elib-3', 'Schools without electricity', ''),
  line('elib-4', 'Teachers of the sea', 'all rights reserved'),
].join('\n');

/** A table whose dry run is done: the id of the import. */
export async function broughtTable(journey: Journey, secretariat: Visitor): Promise<string> {
  const file = await secretariat.page.evaluate(async (contents) => {
    const response = await fetch('/files?name=e-library.csv', { method: 'PUT', body: contents });
    return ((await response.json()) as { id: string }).id;
  }, tableOfWorks);
  const { readWorkImport } = await secretariat.ask<{ readWorkImport: { id: string } }>(
    `mutation ($file: ID!) { readWorkImport(fileId: $file) { id } }`,
    { file },
  );
  const { id } = readWorkImport;
  for (let tries = 0; tries < 100; tries++) {
    const { rows } = await journey.database.query(
      `select from work_imports where id = $1 and state = 'read'`,
      [id],
    );
    if (rows.length > 0) return id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The table was not read.');
}
