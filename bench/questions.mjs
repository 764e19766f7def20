// One operation as each contender is asked it.
import { asked } from './client.mjs';

/** @typedef {import('./operations.mjs').Operation} Operation */
/** @typedef {import('./operations.mjs').Key} Key */
/** @typedef {{ method: 'POST', path: string, headers: Record<string, string>, body: string }} Request */

const json = { 'content-type': 'application/json' };

/** @type {Record<string, (operation: Operation, key: Key) => Request>} */
export const request = {
  portal: ({ document, variables }, key) => asked(document, variables(key), key.viewer),
  limit: ({ name, limit }, key) => ({
    method: 'POST',
    path: `/${name}`,
    headers: json,
    body: JSON.stringify(limit.values(key)),
  }),
  postgraphile: ({ postgraphile }, key) => ({
    method: 'POST',
    path: '/graphql',
    headers: json,
    body: JSON.stringify({ query: postgraphile.document, variables: postgraphile.variables(key) }),
  }),
};

/**
 * What a contender answers, in the words of the portal.
 * @param {import('./processes.mjs').Contender} contender @param {Operation} operation @param {Key} key
 */
export async function answerOf({ name, url }, operation, key) {
  const { path, ...init } = ask(name, operation, key);
  const response = await fetch(url + path, init);
  const { data, errors } = /** @type {{ data: unknown, errors?: unknown }} */ (await response.json());
  if (errors || !data) throw new Error(`${operation.title}, ${name}: ${JSON.stringify(errors).slice(0, 600)}`);
  return name === 'postgraphile' ? operation.postgraphile.answer(data) : data;
}

/** @param {string} contender @param {Operation} operation @param {Key} key */
export function ask(contender, operation, key) {
  const made = request[contender];
  if (!made) throw new Error(`Nobody knows how to ask ${contender}.`);
  return made(operation, key);
}
