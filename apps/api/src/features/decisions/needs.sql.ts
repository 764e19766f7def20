import type { Scope, Sql } from '../../platform/read-model/view.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { needsNoAction, viewerOwns } from './decision.sql.js';
import { allOf, forSecretariat } from '../mandates/waiting.sql.js';

const columns = (kind: string, lastDay: Sql): Sql =>
  `'${kind}' as kind, a.id as about_id, a.what as title, ${lastDay} as last_day, '${secretariatZone}' as time_zone,
   '/board/decisions/' || replace(substr(d.number, 4), '/', '-') as path`;

/** Actions whose owner is the viewer; one that is a person’s own waits for that person alone. */
const actionsToDeliver = (scope: Scope): Sql => `
  select ${columns('deliver_action', 'a.due_on')}
  from actions a join decisions d on d.id = a.decision_id
  where a.state = 'open' and ${viewerOwns('a', scope)}
    and (a.owner_person_id is null or a.owner_person_id = ${scope.viewerId()})`;

/** Evidence that waits for the Secretariat; not for who gave some of it, if somebody else can confirm. */
const evidenceToConfirm = forSecretariat(
  (scope) => `
  select ${columns('confirm_action', 'null::date')}
  from actions a join decisions d on d.id = a.decision_id
  where a.state = 'evidence_given' and ${viewerIsSecretariat(scope)}
    and not (exists (select from action_evidence e where e.action_id = a.id and e.given_by_id = ${scope.viewerId()})
      and exists (select from mandates o where o.person_id <> ${scope.viewerId()}
        and o.capacity in ('secretary_general', 'secretariat_staff') and ${inForce('o')}))`,
);

/** Decisions of which it is neither settled what follows nor that nothing does: the Secretariat’s to see to. */
const decisionsToFollowUp = forSecretariat(
  (scope) => `
  select 'follow_up_decision' as kind, d.id as about_id, d.number as title, d.due_on as last_day,
    '${secretariatZone}' as time_zone, '/board/decisions/' || replace(substr(d.number, 4), '/', '-') as path
  from decisions d where not ${needsNoAction('d')} and ${viewerIsSecretariat(scope)}
    and not exists (select from actions a where a.decision_id = d.id)`,
);

/**
 * What waits for the viewer from decisions: actions to deliver, evidence to confirm, and decisions from which
 * nothing follows yet. A select of `kind`,
 * `about_id`, `title`, `last_day`, the `time_zone` in which that day ends, and `path`.
 */
export const actionsToActOn = allOf([actionsToDeliver, evidenceToConfirm, decisionsToFollowUp]);
