import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import type { Plugin } from 'vite';

/**
 * The browser asks by the name of a question, not by its text: every graphql(`…`) call becomes the hash under which
 * the server knows the operation (`src/gql/persisted-documents.json`), and fragments vanish. So a page carries no
 * GraphQL text, and no page carries another's.
 */
export function typedDocuments(): Plugin {
  let hashes = new Map<string, string>();
  return {
    name: 'typed-documents',
    enforce: 'pre',
    configResolved(config) {
      hashes = hashesByOperation(join(config.root, 'src/gql/persisted-documents.json'));
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || /\/src\/gql\//.test(id) || !code.includes('graphql(')) return null;
      const rewritten = code.replace(/\bgraphql\(\s*`([^`]*)`\s*\)/g, (_, text: string) => {
        const operation = parse(text).definitions.find(
          (definition) => definition.kind === Kind.OPERATION_DEFINITION,
        );
        if (!operation) return '({ kind: "Document", definitions: [] })';
        const hash = hashes.get(operation.name?.value ?? '');
        if (!hash)
          throw new Error(`${id}: run "npm run codegen", ${operation.name?.value} is not in the manifest`);
        return `({ kind: "Document", definitions: [], documentId: "${hash}" })`;
      });
      return rewritten === code ? null : { code: rewritten, map: null };
    },
  };
}

function hashesByOperation(manifest: string): Map<string, string> {
  const hashes = new Map<string, string>();
  if (!existsSync(manifest)) return hashes;
  const documents = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>;
  for (const [hash, text] of Object.entries(documents)) {
    const found = `sha256:${createHash('sha256').update(text).digest('hex')}`;
    if (found !== hash) throw new Error(`${manifest}: the text of ${hash} was changed by hand`);
    for (const definition of parse(text).definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION && definition.name)
        hashes.set(definition.name.value, hash);
  }
  return hashes;
}
