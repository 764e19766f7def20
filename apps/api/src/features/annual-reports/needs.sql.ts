import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { atIn } from './annual-report.figures.js';
import { stillStands } from './tabled.sql.js';
import { forSecretariat } from '../mandates/waiting.sql.js';

const lastYear = `(extract(year from (now() + interval '8 hours'))::int - 1)`;

/**
 * What waits for the Secretariat: the report of the year that is over, if the Board met in it and its minutes are approved, until it stands on an
 * agenda, by the end of this year; to enter the adoption once a decision on its item is public; and to complete what the
 * library has of it then.
 */
export const annualReportsToActOn = forSecretariat(
  (scope) => `
  select 'write_annual_report' as kind, coalesce(r.id, met.id) as about_id, y.year::text as title,
    make_date(y.year + 1, 12, 31) as last_day, '${secretariatZone}' as time_zone,
    '/annual-reports' || coalesce('/' || r.year || '/prepare', '') as path
  from (select ${lastYear} as year) y
    cross join lateral (select m.id from meetings m where m.state = 'minuted' and ${atIn('m.starts_at', 'y.year')}
      order by m.starts_at limit 1) met
    left join annual_reports r on r.year = y.year
  where ${viewerIsSecretariat(scope)} and r.decision_id is null
    and (r.agenda_item_id is null or not ${stillStands('r.agenda_item_id')})
  union all
  select 'adopt_annual_report', r.id, r.year::text, null, '${secretariatZone}',
    '/annual-reports/' || r.year || '/prepare'
  from annual_reports r where ${viewerIsSecretariat(scope)} and r.decision_id is null
    and exists (select from decisions d where d.agenda_item_id = r.agenda_item_id and d.state = 'published')
  union all
  select 'shelve_annual_report', r.id, r.year::text, null, '${secretariatZone}', '/library/' || w.slug
  from annual_reports r join works w on w.id = r.work_id and w.state = 'draft'
  where ${viewerIsSecretariat(scope)}`,
);
