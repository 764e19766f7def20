// node tools/bundle-api.mjs: the compiled API and its packages in a few files, apps/api/dist/bundle. Some two thousand
// modules, each looked up and read on its own, cost a third of the start and a tenth of the memory (decision 0024).
// Tests take the compiled modules; what is started (npm start, container, journeys, benchmark) is the bundle.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { oneByte } from './one-byte.mjs';

import { root } from './programs.mjs';
import { unusedStaysOut } from './unused-stays-out.mjs';

const built = join(root, 'apps/api/dist');
const output = join(built, 'bundle');

/**
 * What is not installed stays a question to be asked: drivers of other databases, transports of Nest.
 * @type {import('rolldown').Plugin}
 */
const absentOnesStayOut = {
  name: 'absent-ones-stay-out',
  resolveId: {
    filter: { id: /^[^./\0]/ },
    async handler(id, importer, { kind }) {
      return (await this.resolve(id, importer, { kind, skipSelf: true })) ?? { id, external: true };
    },
  },
};

const bundle = await rolldown({
  input: join(built, 'main.js'),
  platform: 'node',
  // Our own libraries are taken by the web client's server bundle too, and each is to be there once; passwords are
  // hashed by machine code; Apollo's hashes would fall back to slow ones where Node's cannot be asked for by
  // `module.require`; nobody writes a configuration of the job queue in TypeScript; and the table of time
  // zones is JSON, of which Node keeps no text where it reads it itself.
  external: [/^@gsenet\//, '@node-rs/argon2', '@apollo/utils.createhash', 'typescript', 'moment-timezone'],
  plugins: [absentOnesStayOut, unusedStaysOut, oneByte()],
  onLog(level, log, handle) {
    if (!['CIRCULAR_DEPENDENCY', 'EVAL'].includes(log.code ?? '')) handle(level, log);
  },
});
rmSync(output, { recursive: true, force: true });
await bundle.write({
  dir: output,
  format: 'esm',
  chunkFileNames: '[name].js',
  // Nest and TypeORM call things by the names of their classes.
  keepNames: true,
  comments: false,
});
