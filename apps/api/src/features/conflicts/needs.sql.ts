import type { Waiting } from '../mandates/waiting.sql.js';
import { conflictsAbout, isInReview, viewerIsNearTheChair, viewerRulesOn } from './conflict.sql.js';

/**
 * Conflicts that wait for the viewer’s ruling, one line for each call that has closed: for the Chair, and for the
 * vice-chair where the Chair is in conflict. Whoever else is next is shown on the page of the conflicts. A select of `kind`, `about_id`, `title`,
 * `deadline` and `path`.
 */
export const conflictsToRuleOn: Waiting = (scope) =>
  !scope.viewerMayPreside()
    ? null
    : `
  select 'rule_on_conflicts' as kind, c.id as about_id, coalesce(c.title ->> ${scope.language()}, c.title ->> 'en') as title,
    null::timestamptz as deadline, '/calls/' || c.slug || '/conflicts' as path
  from calls c where ${viewerIsNearTheChair(scope)} and c.state in ('published', 'closed') and c.closes_at <= now()
    and exists (select from proposals p where p.call_id = c.id and ${isInReview('p')}
      and ${viewerRulesOn('p', scope)}
      and exists (select from ${conflictsAbout('p')} k left join conflicts kc on kc.id = k.conflict_id
        where k.person_id <> ${scope.viewerId()} and coalesce(kc.state, 'proposed') = 'proposed'))`;
