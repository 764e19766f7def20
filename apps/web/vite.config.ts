import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { oneByte } from '../../tools/one-byte.mjs';
import { chunkContents } from './build/chunk-contents.js';
import { mantineByParts } from './build/mantine-by-parts.js';
import { precompressed } from './build/precompressed.js';
import { styleRules } from './build/style-rules.js';
import { themeStylesheet } from './build/theme-stylesheet.js';
import { timeZones } from './build/time-zones.js';
import { typedDocuments } from './build/typed-documents.js';

/**
 * Two builds: the browser's (`vite build`), then the server's (`vite build --ssr`): one file that renders pages
 * and reads the manifest which the first has left.
 */
export default defineConfig(({ isSsrBuild }) => ({
  root: import.meta.dirname,
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"', TIME_ZONES: JSON.stringify(timeZones) },
  plugins: [
    react(),
    mantineByParts(),
    themeStylesheet(),
    typedDocuments(),
    ...(isSsrBuild ? [oneByte()] : [chunkContents(), styleRules(), precompressed()]),
  ],
  // The API has the catalogues already; the rest is one file.
  ssr: { noExternal: true, external: ['@gsenet/shared'] },
  build: isSsrBuild
    ? {
        outDir: 'dist/server',
        target: 'node20',
        minify: true,
        rolldownOptions: { output: { entryFileNames: 'server.js', codeSplitting: false } },
      }
    : {
        outDir: 'dist/client',
        manifest: true,
        // Half the pages are read over poor links: one more request costs more than the bytes it saves.
        assetsInlineLimit: 1024,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          input: 'src/main.tsx',
          // What several pages share comes in three pieces: over a poor line each request costs more than its bytes.
          output: {
            codeSplitting: {
              groups: [
                { name: 'frame', tags: ['$initial'] },
                { name: 'forms', test: /src\/ui\/(field|form|password)|@mantine/, minShareCount: 2 },
                {
                  name: 'parts',
                  // Not what few write in: the other readers would carry it.
                  test: /src\/(?!platform\/writing|features\/(minutes|provenance|proposals\/(?!proposal-state|short-name)|meetings\/(file-chooser|paper-list|use-upload)))(ui|platform|gql|features)\/(?!(rich|marked)-text|text-diff)|clsx|shared\/dist\/(?!rich-text)/,
                  minShareCount: 3,
                },
                // What most pages about proposals need, and nobody else; the text is written with less.
                {
                  name: 'proposals',
                  test: /src\/features\/proposals\/(?!section|writings|past-of|only-read|eligibility|proposal-desk|submitted-table)/,
                  minShareCount: 5,
                },
              ],
            },
          },
        },
      },
}));
