import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Tx } from '../platform/db/database.js';

/** Enters the rows that are not there yet; rows that somebody has changed since stay as they are. */
export async function insertMissing<Row extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<Row>,
  rows: Partial<Row>[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.createQueryBuilder().insert().into(entity).values(rows).orIgnore().updateEntity(false).execute();
}
