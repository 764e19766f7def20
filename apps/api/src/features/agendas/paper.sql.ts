import type { Sql } from '../../platform/read-model/view.js';

/** That the paper which a row of `owed_papers` asks for is there: something was brought to the item since. */
export const isDelivered = (owed: Sql): Sql => `exists (select from agenda_papers dp
  where dp.agenda_item_id = ${owed}.agenda_item_id and (dp.created_at >= ${owed}.asked_at
    or exists (select from earlier_papers de where de.paper_id = dp.id and de.replaced_at >= ${owed}.asked_at)))`;
