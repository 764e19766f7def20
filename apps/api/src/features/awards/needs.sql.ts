import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { viewerIsConflicted } from '../conflicts/conflict.sql.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { lastContent } from '../proposals/proposal.sql.js';
import { forSecretariat } from '../mandates/waiting.sql.js';

/**
 * What waits for the Secretariat: to enter what the Board decided on a proposal, and to tell its applicants; not for
 * who is in conflict about it.
 */
export const awardsToActOn = forSecretariat(
  (scope) => `
  select case w.state when 'tabled' then 'enter_award' else 'release_award' end as kind, w.id as about_id,
    coalesce(${lastContent('p')} ->> 'title', p.title) as title,
    null::date as last_day, '${secretariatZone}' as time_zone, '/proposals/' || p.number || '/award' as path
  from awards w join proposals p on p.id = w.proposal_id
  where w.released_at is null and ${viewerIsSecretariat(scope)} and not ${viewerIsConflicted('p', scope)}
    and (w.state <> 'tabled' or exists (select from decisions d where d.agenda_item_id = w.agenda_item_id))`,
);
