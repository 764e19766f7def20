import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);

/** @param {string} folder from the root @param {RegExp} names */
const read = (folder, names) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => names.test(name))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, root), 'utf8'));

const messages = Object.keys(
  Object.assign({}, ...read('libs/shared/locales/en', /\.json$/).map((text) => JSON.parse(text))),
);

const sources = ['apps/api/src', 'apps/web/src', 'libs/shared/src'].flatMap((folder) =>
  read(folder, /^(?!gql\/|generated\/)(?!.*\.spec\.).*\.tsx?$/),
);

/** Every text in quotes: an id that is written out, or the code of a refusal. */
const written = new Set(sources.flatMap((text) => text.match(/(?<=['"`])[\w.-]+(?=['"`])/g) ?? []));

/** Ids that are put together where they are said, as in t(`calls.kind.${kind}`), each with the words that may fill it. */
const composed = [
  ...new Set(sources.flatMap((text) => text.match(/(?<=`)[\w-]+\.[\w.-]*\$\{[^`]*(?=`)/g) ?? [])),
].map(
  (template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '([\\w-]+)')}$`),
);

/** @param {string} id */
function isSaid(id) {
  if (written.has(id)) return true;
  return composed.some((pattern) => {
    const words = pattern.exec(id)?.slice(1);
    return words?.every(
      (word) => written.has(word) || sources.some((text) => new RegExp(`^\\s*${word}[:,]`, 'm').test(text)),
    );
  });
}

describe('the messages', () => {
  it('are all said somewhere', () => {
    expect(messages.filter((id) => !isSaid(id))).toEqual([]);
  });
});
