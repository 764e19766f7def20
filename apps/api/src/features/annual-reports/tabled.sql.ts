import type { Sql } from '../../platform/read-model/view.js';

/** That an item waits on an agenda still, or was decided: what it is cannot be tabled elsewhere. */
export const stillStands = (itemId: Sql): Sql => `exists (select from agenda_items ta
  join meetings tm on tm.id = ta.meeting_id where ta.id = ${itemId}
    and (tm.state not in ('closed', 'minuted', 'cancelled')
      or exists (select from decisions td where td.agenda_item_id = ta.id)))`;
