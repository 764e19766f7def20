// node tools/jest.mjs <project folder> [arguments of Jest]: Jest needs a flag of Node's for ES modules.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { root } from './programs.mjs';

const [project = '.', ...args] = process.argv.slice(2);
// `npm test` adds up what each run leaves in this folder.
const results = process.env['TEST_RESULTS'];
if (results) args.push('--json', `--outputFile=${join(results, `${randomUUID()}.json`)}`);

const jest = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/.bin/jest'),
    '--config',
    join(project, 'jest.config.mjs'),
    ...args,
  ],
  { stdio: 'inherit' },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => jest.kill(signal));
jest.once('exit', (code) => {
  process.exitCode = code ?? 1;
});
