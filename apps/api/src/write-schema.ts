import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { features } from './features.js';

/**
 * Writes the contract of the API, sorted, so that a change of it shows in the diff. With --check nothing is written; it
 * fails if the file is out of date.
 */
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
const file = new URL('../../../schema.graphql', import.meta.url);
const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('Out of date: schema.graphql. Run: node apps/api/dist/write-schema.js');
  process.exitCode = 1;
}
await app.close();
