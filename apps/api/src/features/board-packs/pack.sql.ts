import { viewOf, type Scope, type Sql } from '../../platform/read-model/view.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';
import { AgendaItem, AgendaPaper } from '../meetings/agenda-item.entity.js';

/**
 * A text that is another one whenever anything in an item, or among its papers, is. To who is recused from it nothing
 * of it ever changes but its place.
 */
export const itemStamp = (
  a: Sql,
  scope: Scope,
): Sql => `md5(case when ${viewerIsKeptOut(`${a}.id`, scope)} then concat_ws('|', ${a}.id, 'recused', ${a}.position)
  else concat_ws('|', ${a}.id, ${a}.version, ${a}.position, (select string_agg(sp.id || ':' || sp.version, ',' order by sp.id) from agenda_papers sp
   where sp.agenda_item_id = ${a}.id and (${viewOf(AgendaPaper.name).visible('sp', scope)}))) end)`;

/**
 * The same for a whole pack as the viewer may read it, in their language: who may no longer see an item has another
 * pack from then on.
 */
export const packStamp = (
  m: Sql,
  scope: Scope,
): Sql => `md5(concat_ws('|', ${m}.id, ${m}.version, ${m}.calendar_sequence,
  (select concat_ws(',', sr.language, sr.time_zone, sr.name) from people sr where sr.id = ${scope.viewerId()}),
  (select string_agg(${itemStamp('sa', scope)}, ',' order by sa.position) from agenda_items sa
   where sa.meeting_id = ${m}.id and (${viewOf(AgendaItem.name).visible('sa', scope)}))))`;
