import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { ApolloDriver } from '@nestjs/apollo';
import type { GraphQLFormattedError } from 'graphql';
import type { Reading } from './reading.js';

/** Asks the schema in this process, so that pages and jobs get what the views show to whom they are for. */
@Injectable()
export class InProcess {
  constructor(private readonly modules: ModuleRef) {}

  async ask(
    query: string,
    variables: Record<string, unknown> | undefined,
    reading: Reading,
  ): Promise<{ data: unknown; errors?: readonly GraphQLFormattedError[] }> {
    const { instance } = this.modules.get<GraphQLModule<ApolloDriver>>(GraphQLModule, {
      strict: false,
    }).graphQlAdapter;
    const { body } = await instance.executeOperation({ query, variables }, { contextValue: { ...reading } });
    if (body.kind !== 'single') throw new Error('An answer in pieces');
    const { data, errors } = body.singleResult;
    return errors ? { data, errors } : { data };
  }
}
