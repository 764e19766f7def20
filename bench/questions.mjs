// One operation as each contender is asked it.
import pg from 'pg';
import { difference, normalised } from './answers.mjs';
import { asked } from './client.mjs';

/** @typedef {import('./operations.mjs').Operation} Operation */
/** @typedef {import('./operations.mjs').Key} Key */
/** @typedef {{ method: 'POST', path: string, headers: Record<string, string>, body: string }} Request */

const json = { 'content-type': 'application/json' };

/** @type {Record<string, (operation: Operation, key: Key, turn: number) => Request>} */
export const request = {
  portal: ({ document, variables }, key, turn) => asked(document, variables(key, turn), key.viewer),
  limit: ({ name, limit }, key, turn) => ({
    method: 'POST',
    path: `/${name}`,
    headers: json,
    body: JSON.stringify(limit.values(key, turn)),
  }),
  postgraphile: ({ postgraphile }, key, turn) => ({
    method: 'POST',
    path: '/graphql',
    headers: json,
    body: JSON.stringify({ query: postgraphile.document, variables: postgraphile.variables(key, turn) }),
  }),
};

/**
 * What a contender answers, in the words of the portal.
 * @param {import('./processes.mjs').Contender} contender @param {Operation} operation @param {Key} key
 */
export async function answerOf({ name, url }, operation, key) {
  const { path, ...init } = ask(name, operation, key, 0);
  const response = await fetch(url + path, init);
  const { data, errors } = /** @type {{ data: unknown, errors?: unknown }} */ (await response.json());
  if (errors || !data)
    throw new Error(`${operation.title}, ${name}: ${JSON.stringify(errors).slice(0, 600)}`);
  return name === 'postgraphile' ? operation.postgraphile.answer(data) : data;
}

/** @param {string} contender @param {Operation} operation @param {Key} key @param {number} turn */
export function ask(contender, operation, key, turn) {
  const made = request[contender];
  if (!made) throw new Error(`Nobody knows how to ask ${contender}.`);
  return made(operation, key, turn);
}

/**
 * What an operation is asked with on a network.
 * @param {string} databaseUrl @param {Operation} operation @returns {Promise<Key[]>}
 */
export async function keysOf(databaseUrl, { title, keys }) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(keys).finally(() => client.end());
  if (rows.length === 0) throw new Error(`${title}: this network has nothing to ask for.`);
  return rows;
}

/** Answers that are compared before anything is timed. */
const compared = 25;

/**
 * Throws unless all contenders answer alike.
 * @param {Operation} operation @param {Key[]} keys
 * @param {import('./processes.mjs').Contender[]} contenders
 */
export async function refuseUnequal(operation, keys, contenders) {
  for (const key of keys.slice(0, compared)) {
    const [first, ...others] = contenders;
    if (!first) throw new Error('Nobody is asked.');
    const answer = normalised(await answerOf(first, operation, key));
    for (const other of others) {
      const found = difference(answer, normalised(await answerOf(other, operation, key)));
      if (found)
        throw new Error(
          `${operation.title}: ${first.name} and ${other.name} differ, so there is nothing to time.\n${found}`,
        );
    }
  }
}
