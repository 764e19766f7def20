import { cacheExchange, Client, createRequest, fetchExchange, ssrExchange } from '@urql/core';
import type { DocumentNode } from 'graphql';

/** The answer that came along with the page, so that the first screen asks nothing again. */
export interface FirstAnswer {
  query: DocumentNode;
  variables: Record<string, unknown>;
  data: unknown;
}

/**
 * Asks the API. Answers are remembered as whole documents, so that a page seen before is there at once while it is
 * asked for anew; after a change the page on screen is asked for again (`useAct`).
 */
export function graphqlClient(first?: FirstAnswer): Client {
  const initialState = first && {
    [createRequest(first.query, first.variables).key]: { data: JSON.stringify(first.data) },
  };
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, ssrExchange({ isClient: true, initialState }), fetchExchange],
  });
}
