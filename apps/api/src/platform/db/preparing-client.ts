import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import pg from 'pg';

const names = new Map<string, string>();

/** Texts are few, because values stand in parameters; whatever is beyond this is planned each time it comes. */
const mostNames = 1000;

/** The name under which a connection keeps a statement. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size === mostNames) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 40);
  names.set(text, name);
  return name;
}

const begin = 'START TRANSACTION';

/**
 * A connection that prepares statements with values, so that PostgreSQL reads and plans each of them once. A
 * transaction begins on the way to its first statement: nobody waits for the word that it has begun, which nothing
 * but the loss of the connection can withhold, and that fails what follows too.
 */
export class PreparingClient extends pg.Client {
  constructor(config: pg.ClientConfig) {
    super({ ...config, pipeline: true });
  }

  override query(...given: unknown[]): never {
    this.holdUntilNextTick();
    const query = super.query.bind(this) as (...args: unknown[]) => never;
    const [text, values, ...rest] = given;
    if (text === begin && rest.length === 0 && values === undefined) {
      (query(begin) as Promise<unknown>).catch(() => undefined);
      return Promise.resolve({ rows: [], rowCount: null, command: 'START' }) as never;
    }
    const prepared =
      typeof text === 'string' && Array.isArray(values) && values.length > 0
        ? [{ name: nameOf(text), text, values: values as unknown[] }, ...rest]
        : given;
    return query(...prepared);
  }

  /** What is asked in one go is sent in one go: each sending wakes the server, and whoever asks first is not yet done. */
  private holdUntilNextTick(): void {
    const { stream } = (this as unknown as { connection: { stream: Writable } }).connection;
    if (stream.writableCorked > 0) return;
    stream.cork();
    process.nextTick(() => stream.uncork());
  }
}
