// node tools/web-budget.mjs: weighs the built web client in brotli and looks into its chunks. Exits 1 over budget.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const kilobyte = 1000;
/** Bytes in brotli: what a reader on 400 kbit/s can be asked to wait for. */
const budget = {
  /** A page without script, whole: it fits into the first round trip. */
  document: 14 * kilobyte,
  /** All script and style of a first visit as someone signed in: entry, page, and one language. */
  firstVisit: 170 * kilobyte,
  /** What a further page adds. */
  furtherPage: 60 * kilobyte,
  /** The field for rich text, which who writes fetches besides. */
  editor: 160 * kilobyte,
};

/** What must not sit in the chunks that every page loads, and what must sit in none. */
const notInEntry = [
  /@mantine\/core\/esm\/components\/(Combobox|Select|MultiSelect|Modal|ModalBase|Drawer|Popover|Menu|Tabs|Tooltip)\//,
  /@floating-ui\//,
  /react-remove-scroll\//,
  /d3-geo\//,
  /prosemirror-/,
  /\/(said|catalogue)-(?!loaders)/,
  /^src\/(routes|features)\//,
];
const nowhere = [/^src\/gql\/graphql\.ts/, /moment-timezone/, /@mantine\/core\/esm\/index\.mjs/, /\.spec\./];

const dist = new URL('../apps/web/dist/', import.meta.url);
const client = new URL('client/', dist);

/** @typedef {{ file: string, css?: string[], imports?: string[], src?: string }} Chunk */

/** @param {string} path */
function json(path) {
  const file = new URL(path, client);
  if (!existsSync(file)) throw new Error('The web client is not built: run npm run build.');
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @type {Record<string, Chunk>} */
const manifest = json('.vite/manifest.json');
/** @type {Record<string, string[]>} */
const contents = json('.vite/contents.json');

/** Files of a chunk with all that it imports. @param {string} name @param {Set<string>} found */
function filesOf(name, found = new Set()) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`The manifest has no ${name}`);
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const sheet of chunk.css ?? []) found.add(sheet);
  for (const imported of chunk.imports ?? []) filesOf(imported, found);
  return found;
}

/** @param {string} file */
const weight = (file) => readFileSync(new URL(`${file}.br`, client)).length;
/** @param {Iterable<string>} files */
const weigh = (files) => [...files].reduce((sum, file) => sum + weight(file), 0);
/** As the server compresses what it renders per request. @param {string} html */
const sent = (html) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length;
/** @param {number} bytes */
const shown = (bytes) => `${(bytes / kilobyte).toFixed(1)} KB`.padStart(9);

const languages = /** @type {const} */ (['en', 'zh-Hans', 'ar']);

/** @type {string[]} */
const problems = [];
/** @param {string} what @param {number} bytes @param {number} limit */
function weighed(what, bytes, limit) {
  console.log(`${shown(bytes)} of ${shown(limit)}  ${what}`);
  if (bytes > limit) problems.push(`${what}: ${shown(bytes).trim()}, ${shown(limit).trim()} allowed`);
}

const entry = filesOf('src/main.tsx');
const catalogues = Object.keys(manifest).filter((name) => name.includes('/said-'));
/** The heaviest language’s words for a page. @param {readonly string[]} parts */
const heaviestLanguage = (parts) =>
  Math.max(
    ...languages.map((language) =>
      weigh(
        parts.flatMap((part) => [
          ...filesOf(catalogues.find((name) => name.endsWith(`/said-${language}-${part}.js`)) ?? part),
        ]),
      ),
    ),
  );

for (const file of entry)
  for (const module of contents[file] ?? [])
    if (notInEntry.some((pattern) => pattern.test(module)))
      problems.push(`${module} sits in the entry (${file})`);
for (const [file, modules] of Object.entries(contents))
  for (const module of modules)
    if (nowhere.some((pattern) => pattern.test(module))) problems.push(`${module} sits in ${file}`);

/**
 * @typedef {object} Server what apps/web/src/server.tsx exports
 * @property {{ name: string, path: string, says?: string[] }[]} routes
 * @property {(path: string, search: string) => { needs: string, query?: string } | null} matchPage
 * @property {(input: object) => { html: string }} renderPage
 */
/** @type {Server} */
const server = await import(new URL('server/server.js', dist).href);

console.log('First visit as someone signed in, script and style');
console.log(`${shown(weigh(entry))}              entry`);
console.log(`${shown(heaviestLanguage(['first']))}              one language`);
for (const { name, says = [] } of server.routes) {
  const files = filesOf(`src/routes/${name}.tsx`);
  weighed(
    name,
    weigh(new Set([...entry, ...files])) + heaviestLanguage(['first', ...says]),
    budget.firstVisit,
  );
}
console.log('A further page');
for (const { name } of server.routes) {
  const more = [...filesOf(`src/routes/${name}.tsx`)].filter((file) => !entry.has(file));
  weighed(name, weigh(more), budget.furtherPage);
}
const editor = filesOf('src/platform/writing/rich-text-field.tsx');
weighed('rich-text-field', weigh([...editor].filter((file) => !entry.has(file))), budget.editor);
console.log('Documents without script, whole');
for (const { name, path } of server.routes) {
  const url = path.replace('*', '/nowhere').replace(/:\w+/g, '0123456789abcdef');
  const match = server.matchPage(url, '');
  if (match?.needs === 'signed-in') continue;
  for (const language of languages) {
    // A page that asks for data is weighed without them: its style, and the page around it.
    const failure = match?.query ? 'broken' : undefined;
    const input = {
      url,
      language,
      viewer: null,
      data: null,
      failure,
      documentOnly: true,
      nonce: 'x'.repeat(24),
    };
    weighed(
      `${name} ${language}${failure ? ' (without its data)' : ''}`,
      sent(server.renderPage(input).html),
      budget.document,
    );
  }
}

if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`);
  process.exitCode = 1;
}
