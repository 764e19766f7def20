import type { Pool } from 'pg';
import type { Reading } from '../graphql/reading.js';
import { mergedStatement, type Statement } from './compile.js';

export interface Row {
  node: unknown;
  cursor: unknown[];
}

type Question = Pick<Statement, 'name' | 'text' | 'slots'>;

type Merged = Pick<Statement, 'name' | 'text'>;

interface Asked {
  statement: Question;
  values: unknown[];
  resolve: (rows: Row[]) => void;
  reject: (reason: unknown) => void;
}

/**
 * Sends what the root fields of one request ask for at the same time as one statement, and with it the question who
 * asks: each on its way to the database and back costs more than most of them do there.
 */
export class AskedTogether {
  private readonly waiting = new WeakMap<object, Asked[]>();
  private readonly merged = new WeakMap<Question, Map<string, Merged>>();

  constructor(private readonly pool: Pool) {}

  ask(reading: Reading, statement: Question, values: unknown[]): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      const asked = { statement, values, resolve, reject };
      const others = this.waiting.get(reading);
      if (others) {
        others.push(asked);
        return;
      }
      const all: Asked[] = [asked];
      this.waiting.set(reading, all);
      // The other root fields are called within this turn.
      setImmediate(() => {
        this.waiting.delete(reading);
        const { guess } = reading;
        if (guess && guess.fits() === undefined)
          all.push({
            statement: guess.question,
            values: guess.values,
            resolve: (rows) => guess.settle(rows),
            reject: () => undefined,
          });
        void this.send(all);
      });
    });
  }

  private async send(all: Asked[]): Promise<void> {
    const [first, ...others] = all;
    if (!first) return;
    try {
      if (others.length === 0) {
        const { name, text } = first.statement;
        first.resolve((await this.pool.query<Row>({ name, text, values: first.values })).rows);
        return;
      }
      const { name, text } = this.mergedOf(all.map(({ statement }) => statement));
      const values = all.flatMap((asked) => asked.values);
      const { rows } = await this.pool.query<Row[][]>({ name, text, values, rowMode: 'array' });
      all.forEach((asked, place) => asked.resolve(rows[0]?.[place] ?? []));
    } catch (error) {
      // One of several that fails is not to take the others with it.
      if (others.length === 0) first.reject(error);
      else await Promise.all(all.map((asked) => this.send([asked])));
    }
  }

  private mergedOf(statements: Question[]): Merged {
    const [first, ...others] = statements as [Question, ...Question[]];
    const known = this.merged.get(first) ?? new Map<string, Merged>();
    this.merged.set(first, known);
    const key = others.map(({ name }) => name).join(' ');
    const merged = known.get(key) ?? mergedStatement(statements);
    known.set(key, merged);
    return merged;
  }
}
