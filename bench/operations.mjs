import { directory } from './operations/directory.mjs';

/** @typedef {Record<string, string> & { viewer: string }} Key a row of an operation's keys */

/**
 * @typedef {object} Operation one question, as the web client puts it to the portal and as the references get it
 * @property {string} name
 * @property {string} title
 * @property {string} document name of the operation that the web client ships
 * @property {string} keys a select: one row for each request, with `viewer`, the person who asks
 * @property {(key: Key) => Record<string, unknown>} variables
 * @property {{ sql: string, values: (key: Key) => unknown[] }} limit a statement that gives the portal's data as JSON, in the column `answer`
 * @property {{ document: string, variables: (key: Key) => Record<string, unknown>, answer: (data: any) => unknown }} postgraphile
 */

/** @type {Operation[]} */
export const operations = [directory];
