import type { TestPortal } from './api.js';

/** Every row of every table as text, by table, in the order in which the disk has them. */
export async function everyRow({ source }: TestPortal): Promise<Map<string, string[]>> {
  const tables = await source.query<{ name: string }[]>(
    `select quote_ident(table_schema) || '.' || quote_ident(table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const rows = new Map<string, string[]>();
  for (const { name } of tables) {
    const found = await source.query<{ row: string }[]>(`select to_jsonb(t)::text as row from ${name} t`);
    rows.set(
      name,
      found.map(({ row }) => row),
    );
  }
  return rows;
}

/** What chance and the clock make: ids of this run, hashes, sealed bytes, instants. What `kept` holds stays. */
export function withoutChance(row: string, kept: ReadonlySet<string>): string {
  return row
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) =>
      kept.has(id) ? id : 'id',
    )
    .replaceAll(/\\\\x([0-9a-f]*)/g, (_, bytes: string) => `${bytes.length / 2} bytes`)
    .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d(:?\d\d)?)?/g, 'instant')
    .replaceAll(/\b[0-9a-f]{40,64}\b/g, 'hash')
    .replaceAll(/"[\w-]{27,}={0,2}"/g, '"token"');
}
