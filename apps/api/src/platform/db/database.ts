import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import { entriesAsJson, insertEntries, openEntries } from '../audit/record.js';
import type { Actor } from '../auth/actor.js';
import { WrongViewer, guessInForce, type ViewerGuess } from '../auth/viewer-guess.js';
import { Refusal } from '../refusal.js';
import { refusalOfConstraint } from './constraint-refusals.js';
import { poolOf } from './data-source.js';

/** An open transaction. Whatever changes rows takes one as its first argument. */
export type Tx = EntityManager & { readonly isTransaction: true };

const openWrite = new AsyncLocalStorage<true>();
const retryable = new Set(['40001', '40P01']);
const notAnId = '22P02';
const tries = 5;
const insertEntriesAndKey = `with audited as (${insertEntries})
  insert into request_keys (person_id, key, act, digest, result) values ($2, $3, $4, $5, $6)`;

const sentIn = new WeakMap<Tx, Promise<unknown>[]>();

/**
 * Sends a change of which its transaction needs to hear nothing: it goes to the database together with what follows,
 * at the latest with the conclusion. If it fails the transaction does, with its refusal.
 */
export function send(tx: Tx, sql: string, values: unknown[]): void {
  const sent = tx.query(sql, values);
  sent.catch(() => undefined); // `committed` asks for it
  sentIn.set(tx, [...(sentIn.get(tx) ?? []), sent]);
}

/** Lends transactions. Nobody injects a repository. */
@Injectable()
export class Database {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  /**
   * Runs one use case in one transaction, exactly once per request key: the key goes in with the result at the end,
   * so of two requests with the same key one commits and the other rolls back. Whatever then hinders the repetition,
   * it gets the first result; the same key with other contents is refused. What `work` returns must therefore be plain
   * data, as a rule an id.
   */
  async write<T>(actor: Actor, act: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { personId, request } = actor;
    if (!request) return this.transaction(work);
    try {
      return await this.committed(work, (tx, result) =>
        tx.query(insertEntriesAndKey, [
          entriesAsJson(tx),
          personId,
          request.key,
          act,
          request.digest,
          JSON.stringify(result ?? null),
        ]),
      );
    } catch (error) {
      const [earlier] = await this.read<{ digest: string; result: T }>(
        `select digest, result from request_keys where person_id = $1 and key = $2 and act = $3`,
        [personId, request.key, act],
      ).catch(() => []);
      if (!earlier) throw error;
      if (earlier.digest !== request.digest) throw new Refusal('REPEATED_DIFFERENTLY');
      return earlier.result;
    }
  }

  /** A transaction without a person behind it: jobs, links from mails, the seed. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.committed(work, async (tx) => {
      const entries = entriesAsJson(tx);
      if (entries !== '[]') await tx.query(insertEntries, [entries]);
    });
  }

  /**
   * The conclusion and the word to commit go to the database together. If it fails there is nothing to commit any more,
   * and PostgreSQL takes that word for a rollback: whether all went well is what the conclusion says.
   */
  private async committed<T>(
    work: (tx: Tx) => Promise<T>,
    conclude: (tx: Tx, result: T) => Promise<unknown>,
  ): Promise<T> {
    if (openWrite.getStore()) throw new Error('A transaction inside a transaction: pass `tx` on instead.');
    const run = async (manager: EntityManager): Promise<{ result: T; concluded: Promise<unknown> }> => {
      const tx = manager as Tx;
      openEntries(tx);
      const guess = guessInForce();
      const proved = guess && proof(tx, guess);
      proved?.catch(() => undefined); // `work` fails with it
      const result = await work(tx).catch(async (error: unknown) => {
        await Promise.all(sentIn.get(tx) ?? []); // what followed upon a change that failed says only that one has
        throw error;
      });
      await proved;
      if (guess && !guess.fits()) throw new WrongViewer();
      const concluded = Promise.all([...(sentIn.get(tx) ?? []), conclude(tx, result)]);
      concluded.catch(() => undefined);
      return { result, concluded };
    };
    for (let attempt = 1; ; attempt++) {
      try {
        const { result, concluded } = await openWrite.run(true, () => this.source.transaction(run));
        await concluded;
        return result;
      } catch (error) {
        if (attempt < tries && retryable.has(codeOf(error))) {
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt));
          continue;
        }
        throw asRefusal(error);
      }
    }
  }

  /** Whether somebody waits for a connection: who can do without one for a moment leaves it to them. */
  get isPressed(): boolean {
    return poolOf(this.source).waitingCount > 0;
  }

  /** A single statement outside any transaction, for reading only. */
  async read<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const { rows } = await poolOf(this.source).query(sql, values);
    return rows as Row[];
  }
}

/** Who acts is asked in the transaction itself, on the way to its first statement. */
async function proof(tx: Tx, guess: ViewerGuess): Promise<void> {
  if (guess.fits() === undefined) guess.settle(await tx.query(guess.question.text, guess.values));
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
