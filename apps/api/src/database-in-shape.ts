import type { DataSource } from 'typeorm';
import { entities } from './entities.js';
import { checkServer } from './platform/db/check-server.js';
import { dataSource } from './platform/db/data-source.js';
import { migrate } from './platform/db/migrate.js';
import { seedRecord } from './seed/seed-record.js';

/** Opens a database that the portal can work on, of the present shape and with the public record in it. */
export async function databaseInShape(databaseUrl: string): Promise<DataSource> {
  await checkServer(databaseUrl);
  const source = await dataSource(databaseUrl, entities).initialize();
  await migrate(source, databaseUrl);
  await seedRecord(source);
  return source;
}
