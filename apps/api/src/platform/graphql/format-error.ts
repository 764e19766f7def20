import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { refusalOfValue } from '../db/bad-value.js';
import { Refusal } from '../refusal.js';
import { TwoArgumentSets } from '../read-model/selection.js';

/** Codes of requests that were never executed because they are no good; their messages are for programmers. */
const requestFaults = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** A closed list of codes leaves the house; whatever else happened is logged under a number and stays inside. */
export function formatError(logger: Logger): FormatError {
  return (formatted, error) => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    const place = { path: formatted.path, locations: formatted.locations };
    const refusal = asRefusal(cause);
    if (refusal) {
      const { code, params, field } = refusal;
      return { message: code, ...place, extensions: { code, params, field } };
    }
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && requestFaults.has(code))
      return {
        message: formatted.message.split('. Did you mean')[0] ?? code,
        ...place,
        extensions: { code },
      };
    const correlation = randomUUID().slice(0, 8);
    logger.error({ err: cause, correlation }, 'A request failed');
    return {
      message: 'SOMETHING_WENT_WRONG',
      ...place,
      extensions: { code: 'SOMETHING_WENT_WRONG', params: { correlation } },
    };
  };
}

function asRefusal(cause: unknown): Refusal | null {
  if (cause instanceof Refusal) return cause;
  if (cause instanceof TwoArgumentSets) return new Refusal('BAD_INPUT', { detail: cause.field });
  if (cause instanceof GraphQLError && cause.originalError) return asRefusal(cause.originalError);
  return refusalOfValue(cause);
}
