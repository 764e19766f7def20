import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor.js';
import { Refusal } from '../refusal.js';
import { refusalOfConstraint } from './constraint-refusals.js';

/** An open transaction. Whatever changes rows takes one as its first argument. */
export type Tx = EntityManager & { readonly isTransaction: true };

const openWrite = new AsyncLocalStorage<true>();
const retryable = new Set(['40001', '40P01']);
const notAnId = '22P02';
const tries = 5;

/** Lends transactions. Nobody injects a repository. */
@Injectable()
export class Database {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /**
   * Runs one use case in one transaction, exactly once per request key: a repetition of a request that was
   * committed gets the first result, and the same key with other contents is refused. What `work` returns
   * must therefore be plain data, as a rule an id.
   */
  async write<T>(actor: Actor, act: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { request } = actor;
    if (!request) return this.transaction(work);
    return this.transaction(async (tx) => {
      const earlier = await claim(tx, actor.personId, request, act);
      if (earlier) return earlier.result as T;
      const result = await work(tx);
      await tx.query(`update request_keys set result = $4 where person_id = $1 and key = $2 and act = $3`, [
        actor.personId,
        request.key,
        act,
        JSON.stringify(result ?? null),
      ]);
      return result;
    });
  }

  /** A transaction without a person behind it: jobs, links from mails, the seed. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (openWrite.getStore()) throw new Error('A transaction inside a transaction: pass `tx` on instead.');
    for (let attempt = 1; ; attempt++) {
      try {
        return await openWrite.run(true, () => this.source.transaction((manager) => work(manager as Tx)));
      } catch (error) {
        if (attempt < tries && retryable.has(codeOf(error))) {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
          continue;
        }
        throw asRefusal(error);
      }
    }
  }

  /** A single statement outside any transaction, for reading only. */
  async read<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return this.source.query<Row[]>(sql, values);
  }
}

interface Claimed {
  result: unknown;
}

/** Takes the request key for this act, or tells what the first request with it came to. Waits while that one is open. */
async function claim(
  tx: Tx,
  personId: string,
  request: NonNullable<Actor['request']>,
  act: string,
): Promise<Claimed | null> {
  const taken = await tx.query<unknown[]>(
    `insert into request_keys (person_id, key, act, digest) values ($1, $2, $3, $4)
     on conflict do nothing returning key`,
    [personId, request.key, act, request.digest],
  );
  if (taken.length > 0) return null;
  const [earlier] = await tx.query<{ digest: string; result: unknown }[]>(
    `select digest, result from request_keys where person_id = $1 and key = $2 and act = $3`,
    [personId, request.key, act],
  );
  if (!earlier || earlier.digest !== request.digest) throw new Refusal('REPEATED_DIFFERENTLY');
  return { result: earlier.result };
}

function codeOf(error: unknown): string {
  return error instanceof QueryFailedError ? String((error.driverError as { code?: string }).code) : '';
}

/**
 * A violated named constraint tells the same truth as the check that a race slipped past; and a text that is no id
 * names nothing.
 */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof QueryFailedError)) return error;
  if (codeOf(error) === notAnId) return new Refusal('NOT_FOUND');
  const { constraint } = error.driverError as { constraint?: string };
  return (constraint && refusalOfConstraint(constraint)) || error;
}
