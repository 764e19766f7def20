import type { Scope, Sql } from '../../platform/read-model/view.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';
import { sitsFor } from './agendas.sql.js';
import { isDelivered } from './paper.sql.js';

/**
 * Late items that wait for the word of a Member for which the viewer holds a seat, until the meeting. A select of
 * `kind`, `about_id`, `title`, `deadline` and `path`.
 */
export const lateItemsToAnswer = (scope: Scope): Sql => `
  select 'answer_late_item' as kind, l.id as about_id, l.title as title, m.starts_at as deadline,
    '/meetings/' || m.number || '/agenda' as path
  from late_items l join meetings m on m.id = l.meeting_id join late_item_answers w on w.late_item_id = l.id
  where l.state = 'proposed' and m.state in ('convened', 'open', 'adjourned') and w.answer is null
    and ${sitsFor(scope.viewerId(), 'w.member_id')}`;

/**
 * Papers that the viewer owes and has not brought, of meetings that are convened and have not begun. A select of `kind`,
 * `about_id`, `title`, `last_day`, the `time_zone` in which that day ends, and `path`.
 */
export const papersToBring = (scope: Scope): Sql => `
  select 'bring_paper' as kind, a.id as about_id, a.title as title, o.due_on as last_day, m.time_zone,
    '/meetings/' || m.number || '/agenda' as path
  from owed_papers o join agenda_items a on a.id = o.agenda_item_id join meetings m on m.id = a.meeting_id
  where o.owner_id = ${scope.viewerId()} and m.state = 'convened' and not ${isDelivered('o')}
    and not ${viewerIsKeptOut('a.id', scope)}`;
