import { answer } from './operations/answer.mjs';
import { directory } from './operations/directory.mjs';
import { home } from './operations/home.mjs';
import { meeting } from './operations/meeting.mjs';
import { needsYou } from './operations/needs-you.mjs';
import { proposals } from './operations/proposals.mjs';
import { search } from './operations/search.mjs';

/** @typedef {{ viewer: string | null, [column: string]: string | null | undefined }} Key a row of an operation's keys */

/** @typedef {any} Answered what another server says; it is compared before it is believed */

/**
 * @typedef {object} Operation one question, as the web client puts it to the portal and as the references get it
 * @property {string} name
 * @property {string} title
 * @property {string} document name of the operation that the web client ships
 * @property {'page' | 'first page' | 'search' | 'write'} gates which ones it must hold; a first page gathers from everywhere and is not held against the limit
 * @property {boolean} [quickly] also timed in the quick run
 * @property {string} [before] SQL that makes the network ready to be asked again, before each slot
 * @property {string} keys a select: one row for each request, with `viewer`, the person who asks, null for a stranger
 * @property {(key: Key, turn: number) => Record<string, unknown>} variables `turn` counts how often the same was asked before
 * @property {{ sql: string, values: (key: Key, turn: number) => unknown[] }} limit a statement that gives the portal's data as JSON, in the column `answer`
 * @property {{ document: string, variables: (key: Key, turn: number) => Record<string, unknown>, answer: (data: Answered) => unknown }} postgraphile
 */

/** @type {Operation[]} */
export const operations = [home, needsYou, meeting, proposals, directory, search, answer];
