import type { Scope, Sql } from '../../platform/read-model/view.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { viewerIsConflicted } from '../conflicts/conflict.sql.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { lastContent } from '../proposals/proposal.sql.js';

const award = (kind: string, where: Sql, scope: Scope): Sql => `
  select '${kind}' as kind, w.id as about_id, coalesce(${lastContent('p')} ->> 'title', p.title) as title,
    null::date as last_day, '${secretariatZone}' as time_zone, '/proposals/' || p.number || '/award' as path
  from awards w join proposals p on p.id = w.proposal_id
  where w.released_at is null and ${where} and ${viewerIsSecretariat(scope)} and not ${viewerIsConflicted('p', scope)}`;

/** What waits for the Secretariat: to enter what the Board decided on a proposal, and to tell its applicants. */
export const awardsToActOn = (scope: Scope): Sql =>
  [
    award(
      'enter_award',
      `w.state = 'tabled' and exists (select from decisions d where d.agenda_item_id = w.agenda_item_id)`,
      scope,
    ),
    award('release_award', `w.state <> 'tabled'`, scope),
  ].join(' union all ');
