import { Refusal } from '../refusal.js';

/** An opaque place in a list: the sort keys of the last row seen. It grants nothing, so it is not signed. */
export function encodeCursor(keys: unknown[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

export function decodeCursor(cursor: string | null | undefined): string[] | null {
  if (!cursor) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length <= 4 && keys.every((key) => typeof key === 'string')) return keys;
  } catch {
    // falls through to the refusal: whatever it is, we did not hand it out
  }
  throw new Refusal('BAD_INPUT', { detail: 'after' });
}
