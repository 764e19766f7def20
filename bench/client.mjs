// Asks the portal as the web client does: by the names of the documents that it ships, signed in by a cookie.
import { existsSync, readFileSync } from 'node:fs';

const manifest = new URL('../apps/web/src/gql/persisted-documents.json', import.meta.url);

/** @type {Map<string, string>} hash by name of the operation */
const hashes = new Map(
  Object.entries(/** @type {Record<string, string>} */ (existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {})).flatMap(
    ([hash, text]) => {
      const name = /^(?:query|mutation) (\w+)/.exec(text)?.[1];
      return name ? [[name, hash]] : [];
    },
  ),
);

/**
 * @param {string} document its name
 * @param {Record<string, unknown>} variables
 * @param {string} viewer id of a person who is signed in
 */
export function asked(document, variables, viewer) {
  const documentId = hashes.get(document);
  if (!documentId) throw new Error(`The web client asks no ${document} any more: run npm run codegen, or mend bench/operations.`);
  return {
    method: /** @type {const} */ ('POST'),
    path: '/graphql',
    headers: { 'content-type': 'application/json', cookie: `session=bench-${viewer}` },
    body: JSON.stringify({ operationName: document, documentId, variables }),
  };
}

/** The cursor that a list of the portal hands out after a row with these keys. @param {string[]} keys */
export const placeAfter = (keys) => Buffer.from(JSON.stringify(keys)).toString('base64url');
