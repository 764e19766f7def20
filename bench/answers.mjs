// Whether the contenders say the same.
import { isDeepStrictEqual } from 'node:util';

/** Fields that only the portal words, in its own program: compared is whether they say anything. */
const worded = new Set(['excerpt']);

/**
 * An answer without what is spelling: the order of fields, how an instant is written, how a cursor is packed, where a
 * text is cut.
 * @param {unknown} value @returns {unknown}
 */
export function normalised(value) {
  if (Array.isArray(value)) return value.map(normalised);
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/.test(value) ? instant(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      worded.has(name) ? inner !== null : normalised(name === 'nextCursor' ? unpacked(inner) : inner),
    ]),
  );
}

/** As JSON writes it, or as PostgreSQL does in text. @param {string} text */
const instant = (text) => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString();

/** @param {unknown} cursor */
const unpacked = (cursor) =>
  typeof cursor === 'string' ? JSON.parse(Buffer.from(cursor, 'base64url').toString()) : cursor;

/**
 * The first place at which two answers differ, in words; undefined where they are equal.
 * @param {unknown} one @param {unknown} other @param {string} path @returns {string | undefined}
 */
export function difference(one, other, path = '') {
  if (isDeepStrictEqual(one, other)) return undefined;
  const both = [one, other];
  if (both.every((side) => typeof side === 'object' && side !== null)) {
    const [left, right] = /** @type {Record<string, unknown>[]} */ (both);
    for (const name of new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])) {
      const found = difference(left?.[name], right?.[name], `${path}/${name}`);
      if (found) return found;
    }
  }
  return `${path}: ${JSON.stringify(one)?.slice(0, 120)} and ${JSON.stringify(other)?.slice(0, 120)}`;
}

/**
 * A page as the portal answers it, from rows of which one more was asked for than are shown.
 * @template Row
 * @param {Row[]} rows @param {number} most @param {(last: Row) => unknown[]} keys
 */
export function pageOf(rows, most, keys) {
  const items = rows.slice(0, most);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > most && last ? keys(last) : null };
}
