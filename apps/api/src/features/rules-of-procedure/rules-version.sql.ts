import type { Sql } from '../../platform/read-model/view.js';

/** The id of the version of the Rules of Procedure in force on a date; null before the first one. */
export const versionOn = (date: Sql): Sql =>
  `(select rv.id from rules_versions rv where rv.in_force_from <= ${date} order by rv.in_force_from desc limit 1)`;

/** A part of the Rules of Procedure in force on a date, as JSON; the whole of them if no part is named. */
export const rulesOnDate = (date: Sql, part?: string): Sql =>
  `(select rv.rules${part ? ` -> '${part}'` : ''} from rules_versions rv
    where rv.in_force_from <= ${date} order by rv.in_force_from desc limit 1)`;
