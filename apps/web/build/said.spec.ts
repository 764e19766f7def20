import { expect, it } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { routes } from '../src/app/routes.js';

const web = fileURLToPath(new URL('../src/', import.meta.url));
const locales = fileURLToPath(new URL('../../../libs/shared/locales/en/', import.meta.url));
const loaders = fileURLToPath(
  new URL('../../../libs/shared/src/generated/catalogue-loaders.ts', import.meta.url),
);

/** The parts of the catalogue that a browser loads with the pages that say them, with their messages. */
const parts = readdirSync(locales)
  .map((file) => file.replace('.json', ''))
  .filter((part) => readFileSync(loaders, 'utf8').includes(`said-en-${part}.js`))
  .map((part) => ({
    part,
    ids: Object.keys(JSON.parse(readFileSync(join(locales, `${part}.json`), 'utf8')) as object),
  }));

/** A module with all that it loads, but for types. */
function loadedBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const text = readFileSync(file, 'utf8').replaceAll(/^import type [\s\S]*?;$/gm, '');
  for (const [, path = ''] of text.matchAll(/(?:from|import\(|import) ?'(\.[^']+)\.js'/g)) {
    const base = resolve(dirname(file), path);
    const source = ['.tsx', '.ts'].map((ending) => base + ending).find((name) => existsSync(name));
    if (source && !source.includes('/gql/')) loadedBy(source, found);
  }
  return found;
}

/** The parts that some modules say: ids that are written out, or put together where they are said. */
function saidIn(files: Iterable<string>): string[] {
  const texts = [...files].map((file) => readFileSync(file, 'utf8'));
  const written = new Set(texts.flatMap((text) => text.match(/(?<=['"`])[\w.-]+(?=['"`])/g) ?? []));
  const composed = texts
    .flatMap((text) => text.match(/(?<=`)[\w-]+\.[\w.-]*\$\{[^`]*(?=`)/g) ?? [])
    .map(
      (template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w.-]+')}$`),
    );
  const isSaid = (id: string) => written.has(id) || composed.some((pattern) => pattern.test(id));
  return parts.filter(({ ids }) => ids.some(isSaid)).map(({ part }) => part);
}

/** The parts that come with what a page opens later. */
const broughtBy = (files: string[]): string[] =>
  files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/loadParts\(\[([^\]]*)\]\)/g)].flatMap(
      ([, named = '']) => named.match(/[\w-]+/g) ?? [],
    ),
  );

const everywhere = loadedBy(join(web, 'main.tsx'), new Set([join(web, 'app/routes.ts')]));

it('what every page may say is in no part', () => {
  expect(saidIn(everywhere)).toEqual([]);
});

it.each(routes.map(({ name, says = [] }) => [name, says] as const))(
  '%s names the parts of the catalogue that it says',
  (name, says) => {
    const files = [...loadedBy(join(web, `routes/${name}.tsx`))].filter((file) => !everywhere.has(file));
    expect([...says, ...broughtBy(files)].sort()).toEqual(saidIn(files));
  },
);
