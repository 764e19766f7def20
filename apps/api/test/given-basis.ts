import { newId } from '../src/platform/db/new-id.js';
import type { TestPortal } from './api.js';

interface Taken {
  /** What its agenda item is; an item of its own words for `own`; none is none. */
  item?: 'chair_election' | 'annual_report' | 'own';
  by?: 'consensus' | 'vote_elsewhere';
}

/** The number of a decision of long ago: by a vote that was held elsewhere and suits everything, unless said otherwise. */
export async function givenBasis(
  { source }: TestPortal,
  { item, by = 'vote_elsewhere' }: Taken = {},
): Promise<string> {
  await source.query(
    `insert into meetings (id, number, title, kind, mode, state, wall_clock, time_zone, starts_at, minutes, link, convened_at)
     values ($1, 'AB-2021-01', 'Long ago', 'ordinary', 'online', 'closed', '2021-05-03T10:00', 'Asia/Shanghai',
       '2021-05-03T02:00:00Z', 60, 'https://meet.example', '2021-03-01') on conflict do nothing`,
    [newId()],
  );
  const place = `(select id, (select count(*)::int + 1 from decisions d where d.meeting_id = m.id) as next
    from meetings m where m.number = 'AB-2021-01')`;
  const itemId = item ? newId() : null;
  if (item)
    await source.query(
      `insert into agenda_items (id, meeting_id, position, title, kind, minutes)
       select $1, m.id, 100 + m.next, 'An item', 'decision', 10 from ${place} m`,
      [itemId],
    );
  if (item && item !== 'own')
    await source.query(`insert into item_subjects (agenda_item_id, concerns) values ($1, $2)`, [
      itemId,
      item,
    ]);
  const [decision] = await source.query<{ number: string }[]>(
    `insert into decisions (id, number, meeting_id, ordinal, agenda_item_id, text, owner_organisation_id, taken_by, taken_on)
     select $1, 'AB/2021/01-' || to_char(m.next, 'FM00'), m.id, m.next, $2, '{"en": "It is decided."}', o.id, $3, '2021-05-03'
     from ${place} m, organisations o where o.slug = 'slibnu' returning number`,
    [newId(), itemId, by],
  );
  return decision?.number ?? '';
}
