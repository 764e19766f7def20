// node tools/codegen.mjs [--check]: types for what the web client asks of the API, from schema.graphql and the
// graphql(`…`) calls in apps/web/src, into apps/web/src/gql. Also there: persisted-documents.json, every operation by
// the hash under which the browser asks for it. With --check nothing is written; it fails if anything is out of date.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse, print, Source, stripIgnoredCharacters } from 'graphql';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How the API's own scalars look in JSON; one that is missing here stops the generation. */
const scalars = {
  CalendarDate: 'string',
  ID: 'string',
  Instant: 'string',
  Language: '@gsenet/shared/languages#Language',
  RichText: '@gsenet/shared/rich-text#RichText',
  TextsByLanguage: '@gsenet/shared/languages#LocalisedText',
  WallClock: 'string',
};

/**
 * The generated files by name.
 * @param {{ schema: string, sources: string }} from file of the schema and folder of the sources
 * @returns {Promise<Map<string, string>>}
 */
export async function generate({ schema, sources }) {
  const sdl = readFileSync(schema, 'utf8');
  /** @type {Record<string, string>} */
  const manifest = {};
  const outputs = await preset.buildGeneratesSection({
    baseOutputDir: 'gql/',
    schema: parse(sdl),
    schemaAst: buildSchema(sdl),
    documents: documentsIn(sources),
    plugins: [],
    pluginMap: {},
    config: {
      scalars,
      strictScalars: true,
      useTypeImports: true,
      importExtension: '.js',
      enumType: 'string-literal',
      skipTypename: true,
    },
    presetConfig: {
      fragmentMasking: { unmaskFunctionName: 'readFragment' },
      skipIndexFile: true,
      onExecutableDocumentNode(document) {
        const text = stripIgnoredCharacters(print(document));
        manifest[`sha256:${createHash('sha256').update(text).digest('hex')}`] = text;
      },
    },
  });
  const files = new Map();
  for (const output of outputs) files.set(basename(output.filename), await codegen(output));
  files.set('persisted-documents.json', JSON.stringify(manifest));
  const style = await resolveConfig(join(root, 'package.json'));
  for (const [name, text] of files) files.set(name, await format(text, { ...style, filepath: name }));
  return files;
}

/** @param {string} folder */
function documentsIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.tsx?$/.test(name) && !name.startsWith('gql/'))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [...text.matchAll(/\bgraphql\(\s*`([^`]*)`\s*,?\s*\)/g)].map(([, source = '']) => ({
        location: name,
        rawSDL: source,
        document: parse(new Source(source, `apps/web/src/${name}`)),
      }));
    });
}

async function main() {
  const output = join(root, 'apps/web/src/gql');
  const files = await generate({ schema: join(root, 'schema.graphql'), sources: join(root, 'apps/web/src') });
  if (process.argv.includes('--check')) {
    const stale = [...files].filter(
      ([name, text]) => !existsSync(join(output, name)) || readFileSync(join(output, name), 'utf8') !== text,
    );
    if (stale.length > 0) {
      console.error(
        `Out of date: ${stale.map(([name]) => `apps/web/src/gql/${name}`).join(', ')}. Run: npm run codegen`,
      );
      process.exitCode = 1;
    }
    return;
  }
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(output, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main().catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
