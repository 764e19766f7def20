// Asks the portal as the web client does: by the names of the documents that it ships, signed in by a cookie.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

const manifest = new URL('../apps/web/src/gql/persisted-documents.json', import.meta.url);

/** Documents by the name of their operation. */
const documents = new Map(
  Object.entries(
    /** @type {Record<string, string>} */ (
      existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {}
    ),
  ).flatMap(([hash, text]) => {
    const [, kind, name] = /^(query|mutation|subscription) (\w+)/.exec(text) ?? [];
    return name ? [/** @type {const} */ ([name, { hash, kind }])] : [];
  }),
);

/**
 * @param {string} name of an operation
 * @param {Record<string, unknown>} variables
 * @param {string | null} viewer id of a person who is signed in, null for a stranger
 */
export function asked(name, variables, viewer) {
  const document = documents.get(name);
  if (!document) throw new Error(`The web client asks no ${name} any more: mend bench/operations.`);
  return {
    method: /** @type {const} */ ('POST'),
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      ...(viewer && { cookie: `session=bench-${viewer}` }),
      ...(document.kind === 'mutation' && { 'idempotency-key': randomUUID() }),
    },
    body: JSON.stringify({ operationName: name, documentId: document.hash, variables }),
  };
}

/** The name under which the web client asks for an operation. @param {string} name */
export const hashOf = (name) => documents.get(name)?.hash;

/** The cursor that a list of the portal hands out after a row with these keys. @param {unknown[]} keys */
export const placeAfter = (keys) => Buffer.from(JSON.stringify(keys)).toString('base64url');
