import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** Leaves `.vite/contents.json` beside the manifest: which modules ended in which chunk, for tools/web-budget.mjs. */
export function chunkContents(): Plugin {
  let root = '';
  return {
    name: 'chunk-contents',
    configResolved(config) {
      root = config.root;
    },
    generateBundle(_, bundle) {
      const contents: Record<string, string[]> = {};
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          contents[chunk.fileName] = chunk.moduleIds.map((id) => relative(root, id.replace('\0', '')));
      this.emitFile({ type: 'asset', fileName: '.vite/contents.json', source: JSON.stringify(contents) });
    },
  };
}
