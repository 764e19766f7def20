import { hash } from 'node:crypto';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request } from 'express';
import { defaultFieldResolver, isObjectType, type GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { LOGGER } from '../logger.js';
import { SETTINGS, type Settings } from '../settings.js';
import { formatError } from './format-error.js';
import { jitPlugin } from './jit-plugin.js';
import { limits, withinLimits } from './limits.js';
import type { Reading } from './reading.js';

const rootTypes = ['Query', 'Mutation', 'Subscription'];

/** Below the root everything is data that the read model has answered: no resolver runs there. */
function withoutNestedResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || rootTypes.includes(type.name) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (field.resolve !== defaultFieldResolver) field.resolve = undefined;
  }
  return schema;
}

/** A fresh context for each request: who reads, in which language, and the key of the request if it has one. */
function readingOf(request: Request): Reading {
  const { viewer, language, guess } = request.reading;
  const key = request.headers['idempotency-key'];
  if (!viewer || typeof key !== 'string' || !/^[\w-]{16,64}$/.test(key)) return { viewer, language, guess };
  const body = request.body as { query?: unknown; variables?: unknown };
  const digest = hash('sha256', JSON.stringify([body.query, body.variables]), 'base64url');
  return { viewer: { ...viewer, request: { key, digest } }, language, guess };
}

export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [SETTINGS, LOGGER],
  useFactory: (settings: Settings, logger: Logger): ApolloDriverConfig => ({
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: withoutNestedResolvers,
    context: ({ req }: { req: Request }) => readingOf(req),
    formatError: formatError(logger),
    autoTransformHttpErrors: false,
    introspection: !settings.knownDocumentsOnly,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [withinLimits],
    graphiql: false,
    plugins: [
      jitPlugin(formatError(logger)),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  }),
});
