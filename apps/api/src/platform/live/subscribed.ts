import {
  GraphQLError,
  OperationTypeNode,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type GraphQLSchema,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { Viewer } from '../auth/actor.js';
import { limits, withinLimits } from '../graphql/limits.js';
import type { Reading } from '../graphql/reading.js';
import { Refusal } from '../refusal.js';

interface Asked {
  schema: GraphQLSchema;
  viewer: Viewer | null;
  isTooMany: boolean;
  /** The web client's documents by their hash. */
  documents: Record<string, string>;
  knownOnly: boolean;
}

/**
 * What a message over a socket subscribes to, or why it may not: the same documents and limits as over HTTP, and
 * subscriptions alone. Whatever else is asked has its idempotency key and its proof of who asks over HTTP.
 */
export function subscribed(
  payload: SubscribePayload,
  { schema, viewer, isTooMany, documents, knownOnly }: Asked,
): ExecutionArgs | GraphQLError[] {
  if (!viewer) return [refused(new Refusal('SIGN_IN_REQUIRED'))];
  if (isTooMany) return [fault('There are too many subscriptions on this connection.')];
  const name = payload.extensions?.['documentId'];
  const text = name === undefined && !knownOnly ? payload.query : documents[String(name)];
  if (text === undefined) return [refused(new Refusal('OUT_OF_DATE'))];
  try {
    const document = parse(text, { maxTokens: limits.tokens });
    const errors = validate(schema, document, [...specifiedRules, withinLimits]);
    if (errors.length > 0) return errors.map(({ message }) => fault(message));
    if (getOperationAST(document, payload.operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
      return [fault('Nothing but subscriptions is asked over a socket.')];
    const contextValue: Reading = { viewer, language: viewer.language };
    const { variables: variableValues, operationName } = payload;
    return { schema, document, operationName, variableValues, contextValue };
  } catch (error) {
    return [fault(error instanceof GraphQLError ? error.message : 'That is no document.')];
  }
}

const refused = (refusal: Refusal) => new GraphQLError(refusal.code, { originalError: refusal });

const fault = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
