import type { Scope, Sql } from '../../platform/read-model/view.js';
import { viewerActsFor, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { coversDate, today } from './membership.sql.js';
import { forSecretariat } from '../mandates/waiting.sql.js';

/** That an Organisation, by its id, is a Member today. */
export const isMemberToday = (organisationId: Sql): Sql =>
  `exists (select from memberships am where am.organisation_id = ${organisationId} and am.standing = 'member'
    and am.stage = 'in_force' and ${coversDate('am', today)})`;

/** That somebody said this year that an Organisation's details are right. */
export const isAttested = (organisationId: Sql): Sql =>
  `exists (select from attestations ay where ay.organisation_id = ${organisationId} and ay.wrong is null
    and ay.year = extract(year from ${today}))`;

/** That something is known to be wrong with an Organisation's details, and the Secretariat has not seen to it. */
export const isReportedWrong = (organisationId: Sql): Sql =>
  `exists (select from attestations aw where aw.organisation_id = ${organisationId} and aw.wrong is not null
    and aw.settled_at is null)`;

/** That the viewer speaks for an Organisation's details. */
export const viewerAttestsFor = (organisationId: Sql, scope: Scope): Sql =>
  viewerActsFor(organisationId, ['representative', 'organisation_administrator'], scope);

/** The last minute of the year by the clocks of the Secretariat. */
const endOfYear = `((make_date(extract(year from ${today})::int, 12, 31) + time '15:59') at time zone 'UTC')`;

/** The name of a row of `organisations` in the viewer's language. */
export const localisedName = (o: Sql, scope: Scope): Sql =>
  `coalesce(${o}.name ->> ${scope.language()}, ${o}.name ->> 'en')`;

/**
 * What waits for the viewer from Members' details: from January, those of a Member that they speak for and nobody has
 * attested this year. A select of `kind`, `about_id`, `title`, `deadline` and `path`.
 */
export const detailsToAttest = (scope: Scope): Sql => `
  select 'attest_details' as kind, o.id as about_id, ${localisedName('o', scope)} as title,
    ${endOfYear} as deadline, '/organisations/' || o.slug || '/details' as path
  from organisations o
  where ${viewerAttestsFor('o.id', scope)} and ${isMemberToday('o.id')} and not ${isAttested('o.id')}
    and not ${isReportedWrong('o.id')}`;

/** The same for the Secretariat: details that a Member says are wrong, to be put right. */
export const detailsToMend = forSecretariat(
  (scope) => `
  select 'mend_details' as kind, a.id as about_id, ${localisedName('o', scope)} as title, null::timestamptz as deadline,
    '/organisations/' || o.slug || '/details' as path
  from attestations a join organisations o on o.id = a.organisation_id
  where a.wrong is not null and a.settled_at is null and ${viewerIsSecretariat(scope)}`,
);
