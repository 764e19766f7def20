import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import {
  importColumns,
  mostImportLines,
  neededColumns,
  type ImportColumn,
} from '@gsenet/shared/import-columns';
import type { Refused } from '@gsenet/shared/refused';
import { CsvError, parse } from 'csv-parse';
import type { Fields } from './import.rules.js';

/** Most characters of a line. */
const longestLine = 100_000;

export interface TableLine {
  /** Where it begins in the file, counted from 1. */
  line: number;
  fields: Fields;
  /** Why its fields cannot be told apart. */
  refused?: Refused;
}

/** The lines of a table in UTF-8, with or without a byte order mark, separated as its heading is; or why it is none. */
export async function linesOf(path: string): Promise<TableLine[] | Refused> {
  const parser = createReadStream(path).pipe(
    parse({
      bom: true,
      delimiter: await delimiterOf(path),
      info: true,
      relax_column_count: true,
      max_record_size: longestLine,
    }),
  );
  const lines: TableLine[] = [];
  let columns: ImportColumn[] | undefined;
  let end = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      const line = end + 1;
      end = info.lines;
      if (!columns) {
        const heading = headingIn(record);
        if ('code' in heading) return heading;
        columns = heading.columns;
      } else if (record.some((field) => field.trim() !== '')) {
        if (lines.length === mostImportLines)
          return { code: 'IMPORT_TOO_LONG', params: { most: mostImportLines } };
        lines.push(lineOf(line, columns, record));
      }
    }
  } catch (error) {
    if (error instanceof CsvError) return { code: 'IMPORT_NOT_CSV', params: { line: end + 1 } };
    throw error;
  }
  return lines.length > 0 ? lines : { code: 'IMPORT_EMPTY' };
}

/** What separates the names of the columns: spreadsheets of some languages write `;`. */
async function delimiterOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    const heading = buffer.toString('utf8', 0, bytesRead).split(/[\r\n]/, 1)[0] ?? '';
    const [most = ','] = [',', ';', '\t'].sort((a, b) => heading.split(b).length - heading.split(a).length);
    return most;
  } finally {
    await file.close();
  }
}

function headingIn(record: readonly string[]): { columns: ImportColumn[] } | Refused {
  const names = record.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  while (names.at(-1) === '') names.pop();
  const unknown = names.findIndex((name) => !importColumns.some((column) => column === name));
  if (unknown >= 0)
    return { code: 'IMPORT_COLUMN_UNKNOWN', params: { column: record[unknown]?.trim().slice(0, 60) ?? '' } };
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice) return { code: 'IMPORT_COLUMN_TWICE', params: { column: twice } };
  const missing = neededColumns.find((column) => !names.includes(column));
  if (missing) return { code: 'IMPORT_COLUMN_MISSING', params: { column: missing } };
  return { columns: names as ImportColumn[] };
}

function lineOf(line: number, columns: readonly ImportColumn[], record: readonly string[]): TableLine {
  const fields = Object.fromEntries(
    columns.map((column, index) => [column, plain(record[index] ?? '')]),
  ) as Fields;
  const isWhole =
    record.length >= columns.length && record.slice(columns.length).every((field) => !field.trim());
  if (isWhole) return { line, fields };
  const params = { count: record.length, columns: columns.length };
  return { line, fields, refused: { code: 'IMPORT_FIELDS_DIFFER', params } };
}

/** Tables from here write an apostrophe before what a spreadsheet would work out. */
const plain = (field: string): string => (/^'[=+\-@\t\r\n]/.test(field) ? field.slice(1) : field).trim();
