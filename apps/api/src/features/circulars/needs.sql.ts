import type { Scope, Sql } from '../../platform/read-model/view.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { castersNow } from './circular.sql.js';
import { allOf, forSecretariat } from '../mandates/waiting.sql.js';

/** Texts that wait for the answer of who casts a Member’s vote: `kind`, `about_id`, `title`, `deadline` and `path`. */
const circularsToAnswer = (scope: Scope): Sql => `
  select distinct 'answer_circular' as kind, c.id as about_id, c.title, c.closes_at as deadline,
    '/board/circulars/' || c.id as path
  from circulars c join ${castersNow(`r.circular_id in (select o.id from circulars o where o.state = 'open')`)}
    on casters.circular_id = c.id
  where c.state = 'open' and c.closes_at > now() and casters.person_id = ${scope.viewerId()}
    and not exists (select from circular_answers a where a.circular_id = c.id and a.member_id = casters.member_id)`;

/** Matters that an objection has moved, and that stand on no agenda: they wait for the Secretariat. */
const circularsToPlace = forSecretariat(
  (scope) => `
  select 'place_circular' as kind, c.id as about_id, c.title, null::timestamptz as deadline,
    '/board/circulars/' || c.id as path
  from circulars c
  where c.state = 'published' and c.result ->> 'outcome' = 'moved_to_next_meeting' and c.agenda_item_id is null
    and ${viewerIsSecretariat(scope)}`,
);

/** What waits for the viewer between meetings. */
export const circularsToActOn = allOf([circularsToAnswer, circularsToPlace]);
