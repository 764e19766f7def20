import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { join, resolve } from 'node:path';
import { root } from './programs.mjs';

/**
 * @typedef {object} Portal what `startPortal` of the API gives
 * @property {() => Promise<void>} close
 * @property {{ post: string, address: string, password: string }[]} signIns of the demonstration accounts
 * @property {boolean} needsFirstSecretariat
 * @property {(invited: { name: string, address: string }) => Promise<string>} inviteFirstSecretariat gives the link
 */

/** The folder that holds whatever this portal keeps: the database, the files, the secret. */
export const folder = resolve(root, process.env['PORTAL_DATA'] ?? '.portal');

export const production = process.env['NODE_ENV'] === 'production';

/** The port that the portal is asked for at. */
export function chosenPort() {
  const port = Number(process.env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`PORT is "${process.env['PORT']}", which is not a number from 1 to 65535.`);
  return port;
}

/** Where the portal's links lead. */
export const publicUrl = () => process.env['PUBLIC_URL'] ?? `http://localhost:${chosenPort()}`;

/** Makes the folder, or says whose it is. */
export function openFolder() {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new Error(
      `${folder} cannot be written to. It may belong to the account that started the portal before: start it as ` +
        'that one again, or give it another folder with PORTAL_DATA=<folder>.',
    );
  }
}

/** What signs links and cookies; made once, so that a restart invalidates none. */
function secret() {
  const given = process.env['PORTAL_SECRET'];
  if (given) return given;
  const file = join(folder, 'secret');
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8');
}

/**
 * Starts API, web client and jobs in this process.
 * @param {{ databaseUrl: string, port: number, log: (line: string) => void }} where
 * @returns {Promise<Portal>}
 */
export async function startPortal(where) {
  // Further starts take compiled modules from here; Node 20 cannot, and compiles them each time.
  const { enableCompileCache } = /** @type {{ enableCompileCache?: (folder: string) => void }} */ (
    nodeModule
  );
  enableCompileCache?.(join(folder, 'compiled'));
  const api = await import(new URL('../apps/api/dist/bundle/main.js', import.meta.url).href);
  const files = join(folder, 'files');
  mkdirSync(files, { recursive: true });
  try {
    return await api.startPortal({
      publicUrl: publicUrl(),
      filesDirectory: files,
      secret: secret(),
      demonstration: !production,
      ...where,
    });
  } catch (error) {
    throw new Error(`The portal did not start.\n${error instanceof Error ? error.stack : error}`);
  }
}

/**
 * Makes the invitation of the first Secretariat account, whether the portal runs or not.
 * @param {string} databaseUrl
 * @param {{ name: string, address: string }} person
 * @returns {Promise<string>} the link
 */
export async function inviteFirst(databaseUrl, person) {
  const api = await import(new URL('../apps/api/dist/first-secretariat.js', import.meta.url).href);
  return api.inviteFirst({ databaseUrl, publicUrl: publicUrl(), secret: secret() }, person);
}
