import { existsSync, readFileSync } from 'node:fs';
import { pageStyle, type StyleRule } from './page-style.js';

/** What the manifest of the browser's build says of one file. */
interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
}

type Manifest = Record<string, Chunk>;

/** What a page needs of the browser's build. */
export interface PageAssets {
  /** Addresses of style sheets, in the order in which they cascade. */
  stylesheets: string[];
  /** What a page with this body needs of them, to be carried inside. */
  style: (body: string) => string;
  /** Addresses of all modules needed before the page comes alive, the entry first. */
  modules: string[];
}

export interface ClientBuild {
  /** Assets of the entry together with the source files named by how their paths end: `src/routes/sign-in.tsx`. */
  assetsOf(...files: string[]): PageAssets;
}

const entry = 'src/main.tsx';

/** Reads once what `vite build` has left in `folder`. */
export function readClientBuild(folder: URL): ClientBuild {
  const manifestFile = new URL('.vite/manifest.json', folder);
  if (!existsSync(manifestFile))
    throw new Error(`${manifestFile.pathname} is missing: build the web client first`);
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const rules = JSON.parse(readFileSync(new URL('.vite/rules.json', folder), 'utf8')) as Record<
    string,
    StyleRule[]
  >;
  const gathered = new Map<string, PageAssets>();
  const gatherAssets = (files: string[]): PageAssets => {
    const chunks = new Set<Chunk>();
    const gather = (name: string) => {
      const chunk = manifest[name];
      if (!chunk || chunks.has(chunk)) return;
      // What a chunk imports comes before it in the cascade.
      chunk.imports?.forEach(gather);
      chunks.add(chunk);
    };
    for (const file of [entry, ...files]) {
      const name = Object.keys(manifest).find((key) => key.endsWith(file));
      if (!name) throw new Error(`the browser's build has no ${file}`);
      gather(name);
    }
    const found = [...chunks];
    const stylesheets = [...new Set(found.flatMap(({ css = [] }) => css))];
    const start = manifest[entry]?.file;
    const scripts = found.map(({ file }) => file).filter((file) => file.endsWith('.js') && file !== start);
    return {
      stylesheets: stylesheets.map((file) => `/${file}`),
      style: pageStyle(stylesheets.flatMap((file) => rules[file] ?? [])),
      modules: [start, ...scripts].map((file) => `/${file}`),
    };
  };
  return {
    assetsOf(...files) {
      const key = files.join(' ');
      const assets = gathered.get(key) ?? gatherAssets(files);
      gathered.set(key, assets);
      return assets;
    },
  };
}
