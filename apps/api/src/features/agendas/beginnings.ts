/**
 * The same rows with no more than `most` characters in these fields altogether: each row has its share, which its first
 * fields use up before its last ones. What is cut ends with an ellipsis.
 */
export function beginnings<Field extends string, Row extends Record<Field, string>>(
  rows: readonly Row[],
  fields: readonly Field[],
  most: number,
): Row[] {
  const share = Math.floor(most / Math.max(1, rows.length));
  return rows.map((row) => {
    let left = share;
    const cut = fields.map((field): [Field, string] => {
      // By whole characters: half of one is none.
      const letters = [...row[field]];
      const kept =
        letters.length <= left ? row[field] : left > 0 ? `${letters.slice(0, left - 1).join('')}…` : '';
      left -= Math.min(left, letters.length);
      return [field, kept];
    });
    return { ...row, ...Object.fromEntries(cut) };
  });
}
