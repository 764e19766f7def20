import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode, type DocumentNode, type ExecutionResult, type GraphQLError } from 'graphql';
import { forTrueViewer } from '../auth/viewer-guess.js';
import type { FormatError } from './format-error.js';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Reading } from './reading.js';

type Answer = Record<string, unknown>;
type Variables = Record<string, unknown>;
type Compiled = CompiledQuery<Answer, Variables>;

/**
 * Runs compiled documents instead of walking them; parsing, validation and the cache of documents stay Apollo's.
 * Apollo takes the answer as it is, so errors of execution are formatted here.
 */
export const jitPlugin = (format: FormatError): ApolloServerPlugin<Reading> => ({
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation: async (asked) => {
        const { schema, document, request, operation, operationName, contextValue, response } = asked;
        if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
          response.http.status = 400;
          return {
            http: response.http,
            body: { kind: 'single', singleResult: { errors: [overSocketAlone] } },
          };
        }
        const compiled = compiledFor(document, operationName, () =>
          compileQuery<Answer, Variables>(schema, document, operationName ?? undefined, {
            disableLeafSerialization: true,
          }),
        );
        if (!compiled) return null;
        const { data, errors } = await forTrueViewer(contextValue, () =>
          compiled.query(undefined, contextValue, request.variables ?? {}),
        );
        // Without data nothing ran: the variables do not fit the document, and the status says so.
        if (data === undefined) response.http.status = 400;
        const singleResult =
          data === undefined
            ? { errors: errors?.map((error) => format(unfit(error), error)) }
            : { data, errors: errors?.map((error) => format(error.toJSON(), error)) };
        return { http: response.http, body: { kind: 'single', singleResult } };
      },
    }),
});

const overSocketAlone = {
  message: 'Subscriptions are asked over a socket.',
  extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
};

const unfit = (error: GraphQLError) => ({ ...error.toJSON(), extensions: { code: 'BAD_USER_INPUT' } });

// Apollo keeps parsed documents in a bounded cache and hands out the same object for the same text.
const cache = new WeakMap<DocumentNode, Map<string, Compiled>>();

function compiledFor(
  document: DocumentNode,
  operationName: string | null,
  compile: () => Compiled | ExecutionResult,
): Compiled | null {
  const key = operationName ?? '';
  const known = cache.get(document)?.get(key);
  if (known) return known;
  const made = compile();
  if (!isCompiledQuery(made)) return null;
  const byName = cache.get(document) ?? new Map<string, Compiled>();
  cache.set(document, byName.set(key, made));
  return made;
}
