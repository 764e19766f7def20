import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { stringifyDocument } from '@urql/core';

export interface Watcher {
  /** Something has happened since the page was asked for. */
  told: () => void;
  /** Whether the portal tells of changes now; if not, they have to be asked for. */
  reached: (isReached: boolean) => void;
}

/** Milliseconds before the next try to reach the portal: soon at first, and not all browsers at once. */
const pause = (tries: number): number => Math.min(30_000, 1000 * 2 ** tries) * (0.5 + Math.random());
/** A line that is dead without saying so is found out by calling. */
const call = 20_000;

/**
 * Watches something over a socket, by a subscription, for as long as it can be had; tries again whenever it drops, and
 * gives up where the portal no longer knows who asks. Gives what ends it.
 */
export function watch<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables> & { documentId?: string },
  variables: Variables,
  { told, reached }: Watcher,
): () => void {
  let isOver = false;
  let end = () => {};
  const { documentId } = document;
  const question = documentId
    ? { query: '', extensions: { documentId } }
    : { query: stringifyDocument(document) };
  import('graphql-ws').then(
    ({ createClient }) => {
      if (isOver) return;
      const client = createClient({
        url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
        keepAlive: call,
        retryAttempts: Infinity,
        retryWait: (tries) => new Promise((resolve) => setTimeout(resolve, pause(tries))),
        on: { closed: () => !isOver && reached(false) },
      });
      client.subscribe(
        { ...question, variables },
        {
          next({ errors }) {
            reached(!errors);
            if (!errors) told();
          },
          error: () => reached(false),
          complete: () => !isOver && reached(false),
        },
      );
      end = () => void client.dispose();
    },
    () => reached(false),
  );
  return () => {
    isOver = true;
    end();
  };
}
