// NestJS and Apollo Server with one resolver and nothing else: what the portal's start and its idle memory are
// measured by.
import 'reflect-metadata';
import { ApolloDriver } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule, Query, Resolver } from '@nestjs/graphql';

class Greeting {
  hello() {
    return 'hello';
  }
}
const hello = /** @type {PropertyDescriptor} */ (
  Object.getOwnPropertyDescriptor(Greeting.prototype, 'hello')
);
Query(() => String)(Greeting.prototype, 'hello', hello);
Resolver()(Greeting);

class App {}
Module({
  imports: [GraphQLModule.forRoot({ driver: ApolloDriver, autoSchemaFile: true, graphiql: false })],
  providers: [Greeting],
})(App);

const app = await NestFactory.create(App, { logger: ['error'] });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
process.send?.('ready');
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
