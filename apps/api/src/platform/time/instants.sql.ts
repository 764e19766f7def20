import type { Sql } from '../read-model/view.js';

/** An instant as milliseconds since 1970, for rules, which read it faster than text. */
export const asNumber = (instant: Sql): Sql => `(extract(epoch from ${instant}) * 1000)::float8`;
