import type { Scope, Sql } from '../../platform/read-model/view.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { mostPressingFirst, needs } from '../needs-you/need.view.js';

/** More than a mail is read for; the page has the others. */
const mostRead = 50;

/**
 * What waits for a person, as their page asks for it: `kind`, `title`, `path`, `instant`, `lastDay`, `timeZone`.
 * @param personId placeholder of the person
 * @param language placeholder of the language that they read
 */
export function waitingFor(personId: Sql, language: Sql): Sql {
  const scope: Scope = { ...viewerScope(personId), language: () => language };
  return `select n.kind, n.title, n.path, n.deadline as instant, n.last_day::text as "lastDay", n.time_zone as "timeZone"
    from ${needs(scope)} n order by ${mostPressingFirst('n')} limit ${mostRead}`;
}
