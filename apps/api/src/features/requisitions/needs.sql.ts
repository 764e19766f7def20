import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { forSecretariat } from '../mandates/waiting.sql.js';

/**
 * Meetings that enough Members have called for, until they are convened: they wait for the Secretariat. Nobody is asked
 * to sign: a requisition is each Member's own choice. A select of `kind`, `about_id`, `title`, `last_day`, the
 * `time_zone` in which that day ends, and `path`.
 */
export const requisitionsToConvene = forSecretariat(
  (scope) => `
  select 'convene_requisition' as kind, r.id as about_id, r.matter as title, r.last_day,
    '${secretariatZone}' as time_zone, '/board/requisitions' as path
  from requisitions r where r.reached_at is not null and ${viewerIsSecretariat(scope)}
    and not exists (select from meetings rm where rm.id = r.meeting_id
      and rm.convened_at is not null and rm.cancelled_at is null)`,
);
