import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { databaseInShape } from './database-in-shape.js';
import { neededInEnvironment, settingsInEnvironment } from './platform/environment.js';
import { makeLogger } from './platform/logger.js';
import { loadWebBundle } from './platform/pages/web-bundle.js';
import type { Settings } from './platform/settings.js';
import { zoneDataRelease } from './platform/time/zones.js';
import { createPortal } from './portal.js';
import { inviteFirstSecretariat, needsFirstSecretariat } from './seed/first-secretariat.js';
import { seedDemonstration, type DemonstrationSignIn } from './seed/demonstration.js';

export interface RunningPortal {
  close(): Promise<void>;
  /** Empty outside the demonstration. */
  signIns: DemonstrationSignIn[];
  needsFirstSecretariat: boolean;
  /** Makes the invitation of the first Secretariat account and gives its link. */
  inviteFirstSecretariat(person: { name: string; address: string }): Promise<string>;
}

/** What the caller must say; the rest has defaults that suit one machine. */
export type StartSettings = Pick<
  Settings,
  'databaseUrl' | 'port' | 'publicUrl' | 'filesDirectory' | 'secret' | 'demonstration'
> &
  Partial<Settings> & { log: (line: string) => void };

/** Brings a database into shape and serves the portal on it: API, pages and jobs in this process. */
export async function startPortal({ log, ...wanted }: StartSettings): Promise<RunningPortal> {
  const settings: Settings = {
    host: '127.0.0.1',
    mailFrom: `calendar@${new URL(wanted.publicUrl).hostname}`,
    trustedProxies: [],
    knownDocumentsOnly: !wanted.demonstration,
    ...settingsInEnvironment(process.env),
    ...wanted,
  };
  const logger = makeLogger(process.env['LOG_LEVEL'] ?? 'warn');
  const [source, web] = await Promise.all([databaseInShape(settings.databaseUrl), loadWebBundle()]);
  const signIns = settings.demonstration ? await seedDemonstration(source, settings) : [];
  const app = await createPortal(settings, source, web, logger);
  await app.listen(settings.port, settings.host);
  log(`Time zone data: release ${zoneDataRelease()}`);
  return {
    close: () => app.close(),
    signIns,
    needsFirstSecretariat: await needsFirstSecretariat(source),
    inviteFirstSecretariat: (person) => inviteFirstSecretariat(source, settings, person),
  };
}

/** One process of several in containers: everything comes from the environment. */
async function startFromEnvironment(): Promise<void> {
  const portal = await startPortal({
    databaseUrl: neededInEnvironment('DATABASE_URL'),
    secret: neededInEnvironment('PORTAL_SECRET'),
    publicUrl: neededInEnvironment('PUBLIC_URL'),
    port: Number(process.env['PORT'] ?? 3000),
    filesDirectory: process.env['FILES_DIRECTORY'] ?? '/var/lib/gsenet/files',
    demonstration: process.env['NODE_ENV'] !== 'production',
    log: (line) => console.log(line),
  });
  if (portal.needsFirstSecretariat)
    console.log(
      'No account exists yet. Invite the Secretariat, from inside this container: node apps/api/dist/first-secretariat.js <address> <name>',
    );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void portal.close().then(() => process.exit(0)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await startFromEnvironment();
