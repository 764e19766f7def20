import type { Tx } from './database.js';

/** The next number of a series; numbers follow each other without a gap because the series is locked until the end. */
export async function nextNumber(tx: Tx, series: string): Promise<number> {
  const [row] = await tx.query<{ number: number }[]>(
    `insert into number_series (series, last_number) values ($1, 1)
     on conflict (series) do update set last_number = number_series.last_number + 1 returning last_number as number`,
    [series],
  );
  if (!row) throw new Error(`No number was given out in ${series}`);
  return row.number;
}
