import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const packages = ['@mantine/core', '@mantine/hooks'];

/** Where each name that a package's barrel exports is defined: `Button` → `…/components/Button/Button.mjs`. */
function partsOf(packageName: string): Map<string, { file: string; exported: string }> {
  const folder = join(dirname(require.resolve(packageName)), '..', 'esm');
  const parts = new Map<string, { file: string; exported: string }>();
  for (const [, names = '', file = ''] of readFileSync(join(folder, 'index.mjs'), 'utf8').matchAll(
    /import \{([^}]+)\} from "(\.[^"]+)"/g,
  ))
    for (const { exported, local } of namesIn(names))
      parts.set(local, { file: join(folder, file), exported });
  return parts;
}

function namesIn(list: string): { exported: string; local: string }[] {
  return list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))
    .map((name) => {
      const [exported = '', local = exported] = name.split(/\s+as\s+/);
      return { exported, local };
    });
}

/**
 * Mantine by the part. Its barrel, reached from the entry and from a lazy page, would put whatever any page uses
 * into the entry; so each import is sent to the file that defines the name, and a component's stylesheet travels
 * with its code, in a cascade layer below ours.
 */
export function mantineByParts(): Plugin {
  const parts = new Map(packages.map((name) => [name, partsOf(name)]));
  const stylesheets = join(dirname(require.resolve('@mantine/core')), '..', 'styles');
  return {
    name: 'mantine-by-parts',
    enforce: 'post',
    transform(code, id) {
      if (/\/@mantine\/core\/esm\/.*\.module\.mjs$/.test(id)) {
        const stylesheet = join(stylesheets, `${basename(id, '.module.mjs')}.layer.css`);
        return existsSync(stylesheet)
          ? { code: `import ${JSON.stringify(stylesheet)};\n${code}`, map: null }
          : null;
      }
      if (!code.includes('@mantine/')) return null;
      const rewritten = code.replace(
        /import\s*\{([^}]+)\}\s*from\s*["'](@mantine\/(?:core|hooks))["'];?/g,
        (_, names: string, packageName: string) =>
          namesIn(names)
            .map(({ exported, local }) => {
              const part = parts.get(packageName)?.get(exported);
              if (!part) throw new Error(`${packageName} has no ${exported} (imported by ${id})`);
              return `import { ${part.exported} as ${local} } from ${JSON.stringify(part.file)};`;
            })
            .join(' '),
      );
      return rewritten === code ? null : { code: rewritten, map: null };
    },
  };
}
