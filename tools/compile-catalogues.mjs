// node tools/compile-catalogues.mjs [folder]: turns libs/shared/locales/<language>/<feature>.json into compiled
// catalogues, the types of their messages, and the lists of catalogues that the server and the browser take them from.
// A message that is missing, superfluous, or takes other parameters in one language stops the build.
// The server has all of a language at once. A browser gets what every page may say, and a part for each large feature
// with the pages that name it; mails it never says.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileMessage } from '@lingui/message-utils/compileMessage';

const shared = pathToFileURL(`${resolve(process.argv[2] ?? join(import.meta.dirname, '../libs/shared'))}/`);
const locales = new URL('locales/', shared);
const output = new URL('src/generated/', shared);
const source = 'en';

/** Files that a browser loads with the pages that say them, see `says` in apps/web/src/app/routes.ts. */
const apart = [
  'account',
  'actions',
  'agendas',
  'annual-reports',
  'attestations',
  'awards',
  'calls',
  'chair-terms',
  'circulars',
  'conflicts',
  'date-polls',
  'decisions',
  'digests',
  'eligibility',
  'handovers',
  'invitations',
  'minutes',
  'needs-you',
  'packs',
  'proposal-plan',
  'project-work',
  'projects',
  'proposals',
  'provenance',
  'requisitions',
  'recusals',
  'reviews',
  'room',
  'rules',
  'scheduling',
  'seats',
  'standing-desk',
  'secret-votes',
  'secretariat',
  'short-notice',
  'submitted-proposals',
  'votes',
  'work-imports',
  'works',
  'writing',
  'yearly-duties',
];
/** Features whose refusals are met on their own pages alone; those of the others may come up anywhere. */
const refusedApart = [
  'actions',
  'agendas',
  'annual-reports',
  'awards',
  'calls',
  'circulars',
  'conflicts',
  'date-polls',
  'eligibility',
  'minutes',
  'requisitions',
  'recusals',
  'proposal-plan',
  'project-work',
  'reviews',
  'room',
  'rules',
  'scheduling',
  'seats',
  'short-notice',
  'votes',
  'work-imports',
  'works',
];

/** Where a browser finds a message: in a part, in what it always has, or nowhere. @param {string} file */
function placeOf(file) {
  if (file.startsWith('mail-')) return null;
  const feature = file.replace('refusals-', '');
  return apart.includes(file) || refusedApart.includes(feature) ? feature : 'first';
}
/** @type {Map<string, string | null>} */
const places = new Map();

/** @typedef {Record<string, 'number' | 'string'>} Params */

/** @param {string} language */
function read(language) {
  /** @type {Record<string, string>} */
  const messages = {};
  const folder = new URL(`${language}/`, locales);
  for (const file of readdirSync(folder).sort()) {
    for (const [id, text] of Object.entries(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))) {
      if (id in messages) problems.push(`${language}/${file}: "${id}" is defined twice`);
      messages[id] = text;
      places.set(id, placeOf(file.replace('.json', '')));
    }
  }
  return messages;
}

/**
 * The parameters that a compiled message takes: those of plurals and numbers are numbers.
 * @param {unknown} tokens @param {Params} into
 */
function collect(tokens, into = {}) {
  if (!Array.isArray(tokens)) return into;
  for (const token of tokens) {
    if (!Array.isArray(token)) continue;
    const [name, kind, options] = token;
    const numeric = kind === 'plural' || kind === 'selectordinal' || kind === 'number';
    if (into[name] !== 'number') into[name] = numeric ? 'number' : 'string';
    if (options && typeof options === 'object')
      Object.values(options).forEach((option) => collect(option, into));
  }
  return into;
}

/**
 * The plural forms that a language needs and a message leaves out.
 * @param {unknown} tokens @param {string[]} needed @returns {string[]}
 */
function missingForms(tokens, needed) {
  if (!Array.isArray(tokens)) return [];
  return tokens.flatMap((token) => {
    if (!Array.isArray(token) || !token[2] || typeof token[2] !== 'object') return [];
    const here = token[1] === 'plural' ? needed.filter((form) => !(form in token[2])) : [];
    return [...here, ...Object.values(token[2]).flatMap((option) => missingForms(option, needed))];
  });
}

/** @param {Params} params */
const signature = (params) =>
  Object.entries(params)
    .sort()
    .map(([name, type]) => `${name}: ${type}`)
    .join('; ');

/** @type {string[]} */
const problems = [];
const sourceMessages = read(source);
mkdirSync(output, { recursive: true });
const languages = readdirSync(locales).sort();

/** @type {Record<string, string>} */
let signatures = {};
for (const language of [source, ...languages.filter((name) => name !== source)]) {
  const messages = read(language);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  /** @type {Record<string, unknown>} */
  const compiled = {};
  for (const id of Object.keys(sourceMessages)) {
    const text = messages[id];
    if (typeof text !== 'string' || text === '') {
      problems.push(`${language}: "${id}" is missing`);
      continue;
    }
    compiled[id] = compileMessage(text);
    const params = signature(collect(compiled[id]));
    if (language === source) signatures[id] = params;
    else if (params !== signatures[id])
      problems.push(`${language}: "${id}" takes {${params}}, the ${source} one {${signatures[id]}}`);
    for (const form of missingForms(compiled[id], forms))
      problems.push(`${language}: "${id}" lacks the plural form "${form}"`);
  }
  for (const id of Object.keys(messages))
    if (!(id in sourceMessages)) problems.push(`${language}: "${id}" is not in ${source}`);
  write(`catalogue-${language}`, compiled);
  for (const part of ['first', ...apart])
    write(
      `said-${language}-${part}`,
      Object.fromEntries(Object.entries(compiled).filter(([id]) => places.get(id) === part)),
    );
}

/** @param {string} name @param {Record<string, unknown>} messages */
function write(name, messages) {
  writeFileSync(
    new URL(`${name}.ts`, output),
    `import type { Messages } from '@lingui/core';\n\nexport const messages: Messages = ${JSON.stringify(messages)};\n`,
  );
}

writeFileSync(
  new URL('messages.ts', output),
  `export interface MessageParams {\n${Object.keys(sourceMessages)
    .map(
      (id) =>
        `  ${JSON.stringify(id)}: ${signatures[id] ? `{ ${signatures[id]} }` : 'Record<string, never>'};`,
    )
    .join('\n')}\n}\n\nexport type MessageId = keyof MessageParams;\n`,
);

// The compiler holds these against the list in languages.ts: a folder without its entry there stops the build.
const types = `import type { Messages } from '@lingui/core';\nimport type { Language } from '../languages.js';\n`;
writeFileSync(
  new URL('catalogues.ts', output),
  `${types}${languages.map((language, i) => `import { messages as m${i} } from './catalogue-${language}.js';\n`).join('')}
export const catalogues: Record<Language, Messages> = {\n${languages.map((language, i) => `  '${language}': m${i},\n`).join('')}};\n`,
);
const parts = ['first', ...apart];
writeFileSync(
  new URL('catalogue-loaders.ts', output),
  `${types}
export type CataloguePart = ${apart.map((part) => `'${part}'`).join(' | ')};

type Loaders = Record<CataloguePart | 'first', () => Promise<{ messages: Messages }>>;

export const catalogueLoaders: Record<Language, Loaders> = {\n${languages
    .map(
      (language) =>
        `  '${language}': {\n${parts.map((part) => `    '${part}': () => import('./said-${language}-${part}.js'),\n`).join('')}  },\n`,
    )
    .join('')}};\n`,
);

if (problems.length) {
  console.error(problems.join('\n'));
  process.exit(1);
}
console.log(`${Object.keys(sourceMessages).length} messages in ${languages.length} languages`);
