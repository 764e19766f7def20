import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { databaseInShape } from './database-in-shape.js';
import { neededInEnvironment } from './platform/environment.js';
import type { Settings } from './platform/settings.js';
import { inviteFirstSecretariat } from './seed/first-secretariat.js';

/** Invites the first person of the Secretariat, whether a portal runs on the database or not, and gives the link. */
export async function inviteFirst(
  settings: Pick<Settings, 'databaseUrl' | 'publicUrl' | 'secret'>,
  person: { name: string; address: string },
): Promise<string> {
  const source = await databaseInShape(settings.databaseUrl);
  try {
    return await inviteFirstSecretariat(source, settings, person);
  } finally {
    await source.destroy();
  }
}

/** In containers, which have no npm scripts: node apps/api/dist/first-secretariat.js <address> <name> */
async function inviteFromCommandLine([address, ...names]: string[]): Promise<void> {
  if (!address || names.length === 0)
    throw new Error('Say whom: node apps/api/dist/first-secretariat.js <address> <name>');
  const settings = {
    databaseUrl: neededInEnvironment('DATABASE_URL'),
    secret: neededInEnvironment('PORTAL_SECRET'),
    publicUrl: neededInEnvironment('PUBLIC_URL'),
  };
  const link = await inviteFirst(settings, { name: names.join(' '), address });
  console.log(`This link opens the account, once:\n${link}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await inviteFromCommandLine(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
