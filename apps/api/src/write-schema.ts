import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from './features.js';

/** Prints the contract of the API, sorted, so that a change of it shows in the diff. */
const resolvers = features
  .flatMap((feature) => (Reflect.getMetadata('providers', feature) ?? []) as unknown[])
  .filter(
    (provider) => typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_type', provider),
  );
const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
await app.init();
const schema = await app
  .get(GraphQLSchemaFactory)
  .create(resolvers as (() => unknown)[], { skipCheck: true });
writeFileSync(
  new URL('../../../schema.graphql', import.meta.url),
  `${printSchema(lexicographicSortSchema(schema))}\n`,
);
await app.close();
