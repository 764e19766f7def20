import type { Scope, Sql } from '../../platform/read-model/view.js';
import { viewerIsConflicted } from '../conflicts/conflict.sql.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { viewerCommits, viewerWorksFor } from './proposal.sql.js';
import { allOf, forSecretariat } from '../mandates/waiting.sql.js';

/** Days before the deadline from which a draft waits for its authors. */
const soonDays = 14;

const columns = (kind: string, aboutId: Sql, deadline: Sql): Sql =>
  `'${kind}' as kind, ${aboutId} as about_id, p.title as title, ${deadline} as deadline, '/proposals/' || p.number as path`;

/** Parts that the viewer may confirm or decline for a partner, while the call is open. */
const partsToConfirm = (scope: Scope): Sql => `
  select ${columns('confirm_partnership', 'x.id', 'c.closes_at')}
  from partnerships x join proposals p on p.id = x.proposal_id join calls c on c.id = p.call_id
  where x.confirmation = 'waiting' and not x.is_lead and p.state in ('draft', 'submitted')
    and c.state = 'published' and now() < c.closes_at
    and ${viewerCommits('x.organisation_id', scope)}`;

/** Drafts of the viewer’s Organisations, and versions that were changed and not submitted again, when time runs out. */
const draftsToFinish = (scope: Scope): Sql => `
  select ${columns('finish_proposal', 'p.id', 'c.closes_at')}
  from partnerships x join proposals p on p.id = x.proposal_id join calls c on c.id = p.call_id
  where x.is_lead and (p.state = 'draft' or (p.state = 'submitted' and p.changed_since_submission))
    and c.state = 'published' and now() < c.closes_at and c.closes_at <= now() + interval '${soonDays} days'
    and ${viewerWorksFor('x.organisation_id', scope)}`;

/** Proposals whose eligibility the Secretariat has to decide, since their call has closed; no rule says by when. */
const proposalsToCheck = forSecretariat(
  (scope) => `
  select ${columns('decide_eligibility', 'p.id', 'null::timestamptz')}
  from proposals p join calls c on c.id = p.call_id
  where p.state = 'submitted' and p.submitted_at is not null and c.closes_at <= now() and ${viewerIsSecretariat(scope)}
    and not ${viewerIsConflicted('p', scope)}`,
);

/**
 * What waits for the viewer from proposals: partnerships to confirm, drafts to finish, and for the Secretariat
 * proposals to check. A select of `kind`, `about_id`, `title`, `deadline` and `path`.
 */
export const proposalsToActOn = allOf([partsToConfirm, draftsToFinish, proposalsToCheck]);
