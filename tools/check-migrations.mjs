// Whether the migrations make the database that the entities describe: an empty database on an embedded PostgreSQL is
// migrated, and whatever TypeORM would still change is told. Run it after a build.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './embedded-postgres.mjs';
import { fail, leave, onLeave, root } from './programs.mjs';

/** @param {string} path @returns {Promise<any>} TypeScript need not have built the API to check this file */
const built = (path) => import(join(root, 'apps/api/dist', path));

try {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'portal-check-'));
  onLeave(() => rmSync(dataDirectory, { recursive: true, force: true }));
  const server = await startPostgres({ dataDirectory, durable: false });
  onLeave(() => rmSync(server.directory, { recursive: true, force: true }));
  onLeave(server.stop);
  // TypeORM's schema builder asks several questions at once on one connection, which pg will not allow for ever.
  process.noDeprecation = true;
  await import('reflect-metadata');
  const { entities } = await built('entities.js');
  const { dataSource } = await built('platform/db/data-source.js');
  const { migrate } = await built('platform/db/migrate.js');
  const { differencesFromEntities } = await built('platform/db/differences.js');

  const url = `${server.url}postgres`;
  const source = await dataSource(url, entities).initialize();
  onLeave(() => source.destroy());
  await migrate(source, url);
  const differences = await differencesFromEntities(source);
  if (differences.length > 0)
    throw new Error(`The migrations make another database than the entities say:\n${differences.join('\n')}`);
  await leave(0);
} catch (error) {
  await fail(error);
}
