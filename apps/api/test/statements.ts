import pg from 'pg';

export interface Sent {
  text: string;
  values: unknown[];
}

/** The SQL statements that our own code sends while `work` runs; the job queue's own are not ours. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Sent[]> {
  const seen: Sent[] = [];
  const prototype = pg.Client.prototype as { query: (...args: unknown[]) => unknown };
  const original = prototype.query;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const [asked, values] = args;
    const { text, values: bound } =
      typeof asked === 'string' ? { text: asked, values } : (asked as Partial<Sent>);
    if (text && !text.includes('graphile_worker'))
      seen.push({ text: text.trim(), values: Array.isArray(bound) ? (bound as unknown[]) : [] });
    return original.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return seen;
}

/** Who asks is found out by the way, or by a statement of its own where something is changed or worked out. */
export const findsOutWhoAsks = ({ text }: Sent) => text.includes('token_hash');
export const onlyFindsOutWhoAsks = ({ text }: Sent) => text.startsWith('select s.id as "sessionId"');
