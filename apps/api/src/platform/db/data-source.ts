import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '@gsenet/migrations';
import { SnakeNames } from './naming-strategy.js';
import { PreparingClient } from './preparing-client.js';

type EntityClass = new () => object;

/** The one description of how we talk to PostgreSQL. */
export function dataSource(databaseUrl: string, entities: EntityClass[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url: databaseUrl,
    entities,
    migrations,
    migrationsTableName: 'migrations',
    namingStrategy: new SnakeNames(),
    synchronize: false,
    logging: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    // Few connections serve a two-core database best; idle ones are kept because they hold prepared statements.
    poolSize: 8,
    extra: {
      Client: PreparingClient,
      idleTimeoutMillis: 0,
      connectionTimeoutMillis: 5_000,
      // No statement here is worth a second process, and what an index finds is in memory. Each is planned once, for
      // all values alike: the plan that the tests look at, and planning takes longer than most statements themselves.
      options:
        '-c timezone=UTC -c statement_timeout=10s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s -c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1 -c plan_cache_mode=force_generic_plan',
    },
  });
}

/** The connections themselves, for what is read: TypeORM between them and a single select only costs time. */
export const poolOf = (source: DataSource): Pool => (source.driver as unknown as { master: Pool }).master;
