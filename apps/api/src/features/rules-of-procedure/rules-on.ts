import type { Tx } from '../../platform/db/database.js';
import { found } from '../../platform/refusal.js';
import type { RulesOfProcedure } from './rules-of-procedure.js';

/** Step: the Rules of Procedure in force on a date. There is always a version: the first is from before the network. */
export async function rulesOn(tx: Pick<Tx, 'query'>, date: string): Promise<RulesOfProcedure> {
  const [version] = await tx.query<{ rules: RulesOfProcedure }[]>(
    `select rules from rules_versions where in_force_from <= $1 order by in_force_from desc limit 1`,
    [date],
  );
  return found(version).rules;
}
