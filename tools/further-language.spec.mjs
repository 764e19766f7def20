import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './programs.mjs';

/**
 * German, with English words: all that a further language takes, in a copy of libs/shared. Both apps take their
 * languages from there.
 */
describe('a language that is added', () => {
  /** @type {string} */
  let copy;

  /** @param {string} script @param {string[]} args */
  const run = (script, ...args) =>
    execFileSync(process.execPath, [join(root, script), ...args], { encoding: 'utf8', stdio: 'pipe' });
  const compile = () => run('tools/compile-catalogues.mjs', join(copy, 'libs/shared'));
  /** @param {string} project */
  const types = (project) => run('node_modules/typescript/bin/tsc', '--build', join(copy, project));

  const list = () => join(copy, 'libs/shared/src/languages.ts');
  const enter = () => {
    const text = readFileSync(list(), 'utf8');
    const entry = `  de: { name: 'Deutsch', direction: 'ltr', formats: 'de-DE' },\n} satisfies`;
    writeFileSync(list(), text.replace('} satisfies', entry));
  };

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'portal-language-'));
    for (const part of ['tsconfig.base.json', 'package.json', 'libs/shared'])
      cpSync(join(root, part), join(copy, part), {
        recursive: true,
        filter: (path) => !path.includes('/dist'),
      });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    const locales = join(copy, 'libs/shared/locales');
    cpSync(join(locales, 'en'), join(locales, 'de'), { recursive: true });
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('is refused by the compiler while it is in the folders and not in the list', () => {
    compile();
    expect(() => types('libs/shared')).toThrow();
  });

  it('speaks once it has its folder and its entry, and is chosen by who reads it', async () => {
    enter();
    expect(compile()).toContain('in 4 languages');
    types('libs/shared');
    /** @param {string} name */
    const built = (name) => import(pathToFileURL(join(copy, 'libs/shared/dist', `${name}.js`)).href);
    const { languages, preferredLanguage, isLanguage } = await built('languages');
    expect(languages).toContain('de');
    expect(isLanguage('de')).toBe(true);
    expect(preferredLanguage('de-AT,en;q=0.5')).toBe('de');
    const { translators } = await built('catalogues');
    expect(translators.de('shell.scheme.dark')).toBe('Dark');
    const { catalogueLoaders } = await built('generated/catalogue-loaders');
    expect(Object.keys((await catalogueLoaders.de.first()).messages)).toContain('shell.scheme.dark');
  });

  it('is found by both apps in libs/shared, for neither names one', () => {
    const naming = ['apps/api/src', 'apps/web/src'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !/\.spec\.|^seed\//.test(name))
        .map((name) => `${folder}/${name}`)
        .filter((path) => /zh.?Hans|\bar: |'ar'/.test(readFileSync(join(root, path), 'utf8'))),
    );
    // A text that a call is stored with, as those of the seed; whoever reads another language gets the English one.
    // Outputs of projects are in the six languages of the United Nations, whichever the portal speaks.
    expect(naming.sort()).toEqual([
      'apps/api/src/features/proposals/work-plan-entry.entity.ts',
      'apps/web/src/features/calls/call-entries.ts',
      'apps/web/src/features/proposals/output-words.ts',
    ]);
  });
});
