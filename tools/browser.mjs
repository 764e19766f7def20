// The browser of tests and screenshots: the machine's own Chromium, else the one that a package brings.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { writeFonts } from './browser-fonts.mjs';
import { root } from './programs.mjs';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser asks nothing of the network but what a page asks. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {Promise<import('playwright-core').Browser>} */
export async function launchBrowser() {
  const own = process.env['CHROMIUM_PATH'] ?? installed.find(existsSync);
  const executablePath = own ?? (await packagedChromium());
  const fonts = await cached('fonts', writeFonts);
  return chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet,
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(fonts, 'fonts.conf'),
      ...(own ? {} : { LD_LIBRARY_PATH: join(executablePath, '../al2023/lib') }),
    },
  });
}

/**
 * The packaged Chromium with the libraries that it needs. The package unpacks those only where it takes the machine
 * for one of Amazon's, hence the variable.
 */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No browser: install Chromium or Google Chrome, or name one with CHROMIUM_PATH.');
  const unpack = `import('@sparticuz/chromium').then((module) => module.default.executablePath())`;
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  );
  const folder = await cached(`chromium-${version}`, (part) =>
    promisify(execFile)(process.execPath, ['-e', unpack], {
      cwd: root,
      env: { PATH: process.env['PATH'], TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    }),
  );
  return join(folder, 'chromium');
}

/**
 * A folder that is filled once, whole or not at all.
 * @param {string} name @param {(part: string, home: string) => unknown} fill
 */
async function cached(name, fill) {
  const home = join(root, 'node_modules/.cache/portal-browser', name);
  if (existsSync(home)) return home;
  mkdirSync(dirname(home), { recursive: true });
  const part = mkdtempSync(`${home}.`);
  await fill(part, home);
  try {
    renameSync(part, home);
  } catch (error) {
    rmSync(part, { recursive: true });
    // Another process filled it meanwhile.
    if (!existsSync(home)) throw error;
  }
  return home;
}
