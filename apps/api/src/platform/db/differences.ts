import { TableCheck, TableExclusion, TableIndex, type DataSource, type QueryRunner } from 'typeorm';

/**
 * What the entities say and the migrated database does not, or the other way round. TypeORM compares columns in full,
 * but constraints and indexes by little more than their names; so those are made anew, as the entities say, in a
 * transaction that is rolled back, and PostgreSQL is asked what they were and what they have become.
 */
export async function differencesFromEntities(source: DataSource): Promise<string[]> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  if (upQueries.length > 0) return upQueries.map(({ query }) => query);

  const runner = source.createQueryRunner();
  await runner.startTransaction();
  try {
    const migrated = await definitions(runner);
    for (const metadata of source.entityMetadatas) {
      const table = await runner.getTable(metadata.tablePath);
      if (!table) throw new Error(`There is no table ${metadata.tablePath}.`);
      const indexes = metadata.indices
        .filter(({ synchronize }) => synchronize)
        .map((index) => TableIndex.create(index));
      const checks = metadata.checks.map((check) => TableCheck.create(check));
      const exclusions = metadata.exclusions.map((exclusion) => TableExclusion.create(exclusion));
      await runner.dropIndices(table, indexes);
      await runner.createIndices(table, indexes);
      await runner.dropCheckConstraints(table, checks);
      await runner.createCheckConstraints(table, checks);
      await runner.dropExclusionConstraints(table, exclusions);
      await runner.createExclusionConstraints(table, exclusions);
    }
    const meant = await definitions(runner);
    return [...meant]
      .filter(([name, definition]) => migrated.get(name) !== definition)
      .map(
        ([name, definition]) => `${name}: ${migrated.get(name)} in the database, ${definition} by the entity`,
      );
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

/** Every constraint and index by its table and name, as PostgreSQL writes it. */
async function definitions(runner: QueryRunner): Promise<Map<string, string>> {
  const rows = (await runner.query(
    `select conrelid::regclass || '.' || conname as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where connamespace = 'public'::regnamespace
     union all
     select tablename || '.' || indexname, indexdef from pg_indexes where schemaname = 'public'`,
  )) as { name: string; definition: string }[];
  // An exclusion constraint has an index of its own name.
  const all = new Map<string, string>();
  for (const { name, definition } of rows) all.set(name, `${all.get(name) ?? ''}${definition}`);
  return all;
}
