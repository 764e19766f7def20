import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readClientBuild } from './client-build.js';

const folder = mkdtempSync(join(tmpdir(), 'client-build-'));
mkdirSync(join(folder, '.vite'));
writeFileSync(
  join(folder, '.vite/manifest.json'),
  JSON.stringify({
    'src/main.tsx': { file: 'assets/main.js', css: ['assets/main.css'], imports: ['_shared.js'] },
    '_shared.js': { file: 'assets/shared.js', css: ['assets/shared.css'] },
    'src/routes/board.tsx': {
      file: 'assets/board.js',
      css: ['assets/board.css'],
      imports: ['_shared.js', '_table.js'],
    },
    '_table.js': { file: 'assets/table.js', css: ['assets/table.css'] },
    'src/routes/library.tsx': { file: 'assets/library.js', css: ['assets/library.css'] },
  }),
);
const rules = ['main', 'shared', 'board', 'table', 'library'].map((name) => [
  `assets/${name}.css`,
  [{ within: [], text: `.${name}{}`, classes: [[name]] }],
]);
writeFileSync(join(folder, '.vite/rules.json'), JSON.stringify(Object.fromEntries(rules)));
afterAll(() => rmSync(folder, { recursive: true }));

describe('what a page needs of the build', () => {
  const build = readClientBuild(pathToFileURL(`${folder}/`));

  it('is the entry and the page with all that they import, and nothing of other pages', () => {
    const { style, ...addresses } = build.assetsOf('src/routes/board.tsx');
    expect(addresses).toEqual({
      stylesheets: ['/assets/shared.css', '/assets/main.css', '/assets/table.css', '/assets/board.css'],
      modules: ['/assets/main.js', '/assets/shared.js', '/assets/table.js', '/assets/board.js'],
    });
    expect(style('<p class="main shared board table library">')).toBe('.shared{}.main{}.table{}.board{}');
  });

  it('is refused for a file that was not built', () => {
    expect(() => build.assetsOf('src/routes/meetings.tsx')).toThrow('src/routes/meetings.tsx');
  });

  it('says what is missing when nothing was built', () => {
    expect(() => readClientBuild(pathToFileURL('/nowhere/'))).toThrow('build the web client first');
  });
});
