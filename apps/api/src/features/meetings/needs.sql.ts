import type { Scope, Sql } from '../../platform/read-model/view.js';
import { inForce } from '../mandates/mandate.sql.js';

/**
 * What waits for the viewer from meetings: invitations that they were asked to answer and have not, while the
 * meeting lies ahead. A select of `kind`, `about_id`, `title`, `deadline` and `path`.
 */
export const invitationsToAnswer = (scope: Scope): Sql => `
  select 'answer_meeting' as kind, m.id as about_id, m.title as title, m.starts_at as deadline,
    '/meetings/' || m.number as path
  from invitees i join meetings m on m.id = i.meeting_id
  where i.person_id = ${scope.viewerId()} and i.removed_at is null and i.awaited and i.answer = 'waiting'
    and m.state in ('convened', 'open', 'adjourned') and m.starts_at > now()
    and exists (select from mandates d where d.person_id = i.person_id and d.organisation_id = i.organisation_id
      and d.capacity in ('representative', 'first_alternate', 'second_alternate') and ${inForce('d', 'm.starts_at')})`;
