import { createHash } from 'node:crypto';
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

/** A connection that prepares statements with values, so that PostgreSQL reads and plans each of them once. */
export class PreparingClient extends pg.Client {
  override query(...given: unknown[]): never {
    const [text, values, ...rest] = given;
    const prepared =
      typeof text === 'string' && Array.isArray(values) && values.length > 0
        ? [{ name: nameOf(text), text, values: values as unknown[] }, ...rest]
        : given;
    return (super.query as (...args: unknown[]) => never)(...prepared);
  }
}
