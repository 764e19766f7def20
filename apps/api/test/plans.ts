import pg, { type Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Sent } from './statements.js';

/** What `explain (analyze, format json)` says of one step of a plan. */
interface Step {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows'?: number;
  'Actual Loops'?: number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Step[];
}

export interface Reading {
  table: string;
  /** Sequential scan or through an index. */
  how: string;
  /** Rows looked at, those that did not fit among them. */
  rows: number;
}

/**
 * How PostgreSQL reads each table for a statement under its generic plan, the one that a prepared statement comes to
 * after a few uses and that fits every value alike.
 */
export async function readingsOf(source: DataSource, { text, values }: Sent): Promise<Reading[]> {
  // A connection as the portal itself opens them: its settings decide on plans too.
  const client = await (source.driver as unknown as { master: Pool }).master.connect();
  try {
    await client.query(`begin; set local plan_cache_mode = force_generic_plan; prepare asked as ${text}`);
    const bound = values.length ? `(${values.map(literal).join(', ')})` : '';
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Step }] }>(
      `explain (analyze, timing off, format json) execute asked${bound}`,
    );
    return rows.flatMap((row) => readings(row['QUERY PLAN'][0].Plan));
  } finally {
    await client.query('rollback; deallocate all');
    client.release(true);
  }
}

function readings(step: Step): Reading[] {
  const below = (step.Plans ?? []).flatMap(readings);
  const table = step['Relation Name'];
  if (!table || step['Node Type'] === 'ModifyTable') return below;
  const each =
    (step['Actual Rows'] ?? 0) +
    (step['Rows Removed by Filter'] ?? 0) +
    (step['Rows Removed by Index Recheck'] ?? 0);
  return [{ table, how: step['Node Type'], rows: Math.round(each * (step['Actual Loops'] ?? 0)) }, ...below];
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return pg.escapeLiteral(value);
  if (value instanceof Date) return `'${value.toISOString()}'`;
  if (Array.isArray(value))
    return pg.escapeLiteral(`{${value.map((item) => JSON.stringify(item)).join(',')}}`);
  throw new Error(`No literal for ${JSON.stringify(value)}`);
}
