/** What a spreadsheet takes for the beginning of a formula, or skips before one. */
const formula = /^[=+\-@\t\r\n]/;

/**
 * Rows as CSV (RFC 4180): every field in quotes, lines ended by CRLF, a byte order mark so that spreadsheets read
 * UTF-8. A field that a spreadsheet would work out begins with an apostrophe instead.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const field = (value: string) => `"${(formula.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}
