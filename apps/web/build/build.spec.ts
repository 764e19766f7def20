import { afterAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { mantineByParts } from './mantine-by-parts.js';
import { themeStylesheet } from './theme-stylesheet.js';
import { timeZones } from './time-zones.js';
import { typedDocuments } from './typed-documents.js';

/** What a plugin makes of a module; null where it leaves it alone. */
function transformed(plugin: Plugin, code: string, id: string): string | null {
  const { transform } = plugin;
  if (typeof transform !== 'function') throw new Error(`${plugin.name} transforms nothing`);
  const result: unknown = Reflect.apply(transform, {}, [code, id]);
  return typeof result === 'object' && result !== null && 'code' in result ? String(result.code) : null;
}

describe('Mantine by parts', () => {
  const plugin = mantineByParts();

  it('sends each import to the file that defines the name', () => {
    const code = transformed(
      plugin,
      `import { Table, Title as Heading } from '@mantine/core';`,
      '/src/page.tsx',
    );
    expect(code).toMatch(/import \{ Table as Table \} from ".*\/components\/Table\/Table\.mjs";/);
    expect(code).toMatch(/import \{ Title as Heading \} from ".*\/components\/Title\/Title\.mjs";/);
    expect(code).not.toContain(`'@mantine/core'`);
  });

  it('does so across lines and for the hooks', () => {
    const code = transformed(
      plugin,
      `import {\n  useClipboard,\n  useId\n} from "@mantine/hooks"`,
      '/src/page.tsx',
    );
    expect(code).toContain('/use-clipboard/use-clipboard.mjs');
  });

  it('stops the build at a name that Mantine does not have', () => {
    expect(() => transformed(plugin, `import { Sofa } from '@mantine/core';`, '/src/page.tsx')).toThrow(
      'Sofa',
    );
  });

  it('brings a component its stylesheet, below our own', () => {
    const id = '/node_modules/@mantine/core/esm/components/Table/Table.module.mjs';
    expect(transformed(plugin, 'export default {}', id)).toMatch(
      /^import ".*\/styles\/Table\.layer\.css";\n/,
    );
  });

  it('leaves other modules alone', () => {
    expect(transformed(plugin, `import { x } from './x.js';`, '/src/page.tsx')).toBeNull();
  });
});

describe('documents in the browser', () => {
  const root = mkdtempSync(join(tmpdir(), 'typed-documents-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const text = 'query Board{board{name}}';
  const hash = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const manifest = join(root, 'src/gql/persisted-documents.json');
  mkdirSync(join(root, 'src/gql'), { recursive: true });

  const pluginFor = (documents: Record<string, string>): Plugin => {
    writeFileSync(manifest, JSON.stringify(documents));
    const plugin = typedDocuments();
    Reflect.apply(plugin.configResolved as () => void, {}, [{ root }]);
    return plugin;
  };

  it('are the hash by which the server knows them, without their text', () => {
    const code =
      'const q = graphql(`query Board { board { name } }`); const f = graphql(`fragment A on Member { name }`);';
    expect(transformed(pluginFor({ [hash]: text }), code, '/src/routes/board.tsx')).toBe(
      `const q = ({ kind: "Document", definitions: [], documentId: "${hash}" }); const f = ({ kind: "Document", definitions: [] });`,
    );
  });

  it('stop the build when they are newer than the manifest', () => {
    const plugin = pluginFor({ [hash]: text });
    const code = 'graphql(`query Library { works { title } }`)';
    expect(() => transformed(plugin, code, '/src/routes/library.tsx')).toThrow(
      'Library is not in the manifest',
    );
  });

  it('stop the build when the manifest was edited by hand', () => {
    expect(() => pluginFor({ [hash]: 'query Board{board{name secret}}' })).toThrow('changed by hand');
  });
});

describe('the theme as a style sheet', () => {
  const { load } = themeStylesheet();
  const css = String(Reflect.apply(load as () => unknown, {}, ['\0virtual:theme.css']));

  it('has both schemes and paper, and only the colours in use', () => {
    expect(css).toContain('--mantine-color-brand-7: #0d646c');
    expect(css).toMatch(/:root\[data-mantine-color-scheme="dark"\]\{[^}]*--ground: #0f181a/);
    expect(css).toMatch(/@media print\{[^@]*--ground: #f7f9f9/);
    expect(css).toMatch(
      /\(scripting: none\) and \(prefers-color-scheme: dark\)\{\s*:root\[data-mantine-color-scheme="light"\]\{[^}]*--ground: #0f181a/,
    );
    expect(css).not.toContain('grape');
  });
});

describe('time zones to choose from', () => {
  it('are spelt as today, and all the network lives in them', () => {
    expect(timeZones).toEqual(
      expect.arrayContaining([
        'Asia/Shanghai',
        'America/Vancouver',
        'Africa/Tunis',
        'Asia/Bangkok',
        'Asia/Kolkata',
        'Pacific/Fiji',
      ]),
    );
    expect(timeZones).not.toContain('Asia/Calcutta');
  });
});
