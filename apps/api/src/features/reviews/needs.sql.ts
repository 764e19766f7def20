import type { Scope, Sql } from '../../platform/read-model/view.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { viewerIsConflicted } from '../conflicts/conflict.sql.js';
import { isAsked } from './review.sql.js';

/**
 * Calls under which the viewer has reviews to write, while each reviewer writes alone. It names no proposal: that is for
 * the page behind it. A select of `kind`, `about_id`, `title`, `last_day`, the `time_zone` in which that day ends, and
 * `path`.
 */
export const reviewsToWrite = (scope: Scope): Sql => `
  select 'write_review' as kind, c.id as about_id, coalesce(c.title ->> ${scope.language()}, c.title ->> 'en') as title,
    rr.due_on as last_day, '${secretariatZone}' as time_zone, '/reviews' as path
  from review_rounds rr join calls c on c.id = rr.call_id
  where rr.phase = 'individual' and rr.call_id in (select r.call_id from reviews r join proposals p on p.id = r.proposal_id
    where r.reviewer_id = ${scope.viewerId()} and r.submitted_at is null and ${isAsked('r')} and p.state = 'eligible' and not ${viewerIsConflicted('p', scope)})`;
