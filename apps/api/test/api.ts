import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import type { DataSource } from 'typeorm';
import { entities } from '../src/entities.js';
import { openSession } from '../src/features/accounts/sessions.js';
import { Database, type Tx } from '../src/platform/db/database.js';
import { dataSource } from '../src/platform/db/data-source.js';
import { makeLogger } from '../src/platform/logger.js';
import { loadWebBundle } from '../src/platform/pages/web-bundle.js';
import type { Settings } from '../src/platform/settings.js';
import { createPortal } from '../src/portal.js';
import { freshDatabase } from '../../../tools/test-database.mjs';
import { Given } from './given.js';
import { strayLeaves } from './leaves.js';

/** An answer as tests look at it: by path, and checked by the assertion that follows. */
export type Json = Record<string, any>;

export interface Answer {
  data: Json | null;
  /** Code of the first error, or undefined. */
  refusal?: string;
  params?: Record<string, unknown>;
  field?: string;
}

export type Run = (document: string, variables?: Record<string, unknown>, key?: string) => Promise<Answer>;

/** The whole portal on a database of its own, asked over HTTP as a browser would. */
export class TestPortal {
  private constructor(
    readonly app: NestExpressApplication,
    readonly source: DataSource,
    readonly settings: Settings,
    private readonly drop: () => Promise<void>,
  ) {}

  /** On a new database, unless one is named. */
  static async start(changed: Partial<Settings> = {}): Promise<TestPortal> {
    const { url, drop } = changed.databaseUrl
      ? { url: changed.databaseUrl, drop: () => Promise.resolve() }
      : await freshDatabase();
    const settings: Settings = {
      databaseUrl: url,
      port: 0,
      host: '127.0.0.1',
      publicUrl: 'http://portal.test',
      filesDirectory: mkdtempSync(join(tmpdir(), 'portal-files-')),
      secret: 'a secret for tests only',
      mailFrom: 'calendar@portal.test',
      demonstration: true,
      trustedProxies: [],
      knownDocumentsOnly: false,
      ...changed,
    };
    const source = await dataSource(url, entities).initialize();
    const app = await createPortal(settings, source, await loadWebBundle(), makeLogger('silent'));
    await app.init();
    // What the portal does at every start is done before a test looks at anything.
    await eventually(async () => {
      const waiting = await source.query<unknown[]>(
        `select from graphile_worker.jobs where key = task_identifier`,
      );
      return waiting.length === 0;
    });
    return new TestPortal(app, source, settings, drop);
  }

  get given(): Given {
    return new Given(this.source);
  }

  get http() {
    return supertest(this.app.getHttpServer());
  }

  /** A signed-in browser of this person: the value of its Cookie header. */
  async cookieOf(personId: string): Promise<string> {
    const token = await this.source.transaction((tx) => openSession(tx as Tx, personId, 'test'));
    return `session=${token}`;
  }

  /** Asks as this person, in a session of their own. */
  async as(personId: string): Promise<Run> {
    return this.asking({ Cookie: await this.cookieOf(personId) });
  }

  get asStranger(): Run {
    return this.asking({});
  }

  private asking(headers: Record<string, string>): Run {
    return async (query, variables, key = randomUUID()) => {
      const response = await this.http
        .post('/graphql')
        .set({ ...headers, ...(query.startsWith('mutation') && { 'Idempotency-Key': key }) })
        .send({ query, variables });
      const body = response.body as {
        data?: Answer['data'];
        errors?: {
          message: string;
          extensions?: { code?: string; params?: Record<string, unknown>; field?: string };
        }[];
      };
      this.checkLeaves(query, body.data);
      const [error] = body.errors ?? [];
      const { code, params, field } = error?.extensions ?? {};
      return { data: body.data ?? null, refusal: code ?? error?.message, params, field };
    };
  }

  /** Fails if an answer holds what the schema does not say. */
  checkLeaves(query: string, data: unknown): void {
    if (!data) return;
    const stray = strayLeaves(this.app.get(GraphQLSchemaHost).schema, query, data);
    if (stray.length > 0) throw new Error(`Not what the schema says:\n${stray.join('\n')}`);
  }

  sql<Row = Json>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.app.get(Database).read<Row>(text, values);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.drop();
    rmSync(this.settings.filesDirectory, { recursive: true, force: true });
  }
}

/** Waits for what a job does; fails if it does not come about in time. */
export async function eventually<T>(
  look: () => Promise<T | null | undefined | false>,
  seconds = 60,
): Promise<T> {
  for (let tries = 0; tries < seconds * 20; tries++) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`It did not come about in ${seconds} seconds.`);
}
