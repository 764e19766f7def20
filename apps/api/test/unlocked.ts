import type { DataSource } from 'typeorm';

/**
 * Changes rows that the database keeps as they are, such as rules that were adopted: how a test makes a past that no act
 * of the portal could make.
 */
export async function unlocked(source: DataSource, sql: string, values: unknown[] = []): Promise<void> {
  await source.transaction(async (tx) => {
    await tx.query(`set local session_replication_role = replica`);
    await tx.query(sql, values);
  });
}
