import type { Scope, Sql } from '../../platform/read-model/view.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { today } from '../memberships/membership.view.js';
import { viewerLeads } from './project.sql.js';
import { allOf, forSecretariat } from '../mandates/waiting.sql.js';

/** Days before its day from which what a project owes waits for its lead. */
const soonDays = 14;

const columns = (kind: Sql, aboutId: Sql, title: Sql, lastDay: Sql, path: Sql): Sql =>
  `${kind} as kind, ${aboutId} as about_id, ${title} as title, ${lastDay} as last_day,
   '${secretariatZone}' as time_zone, '/projects/' || p.slug || ${path} as path`;

/** Deliverables and reports that the viewer’s projects owe soon or already. */
const dutiesToHandIn = (scope: Scope): Sql => `
  select ${columns(`case d.kind when 'report' then 'hand_in_report' else 'hand_in_deliverable' end`, 'd.id', 'd.title', 'd.due_on', `'/due/' || d.id`)}
  from project_duties d join projects p on p.id = d.project_id
  where d.state in ('due', 'returned') and d.due_on <= ${today} + ${soonDays} and ${viewerLeads('d.project_id', scope)}`;

/** What was handed in and waits for the Secretariat; no rule says by when. */
const dutiesToDecide = forSecretariat(
  (scope) => `
  select ${columns(`'decide_hand_in'`, 'd.id', 'd.title', 'null::date', `'/due/' || d.id`)}
  from project_duties d join projects p on p.id = d.project_id
  where d.state = 'submitted' and ${viewerIsSecretariat(scope)}`,
);

/** Change requests that wait for a ruling. */
const changesToDecide = forSecretariat(
  (scope) => `
  select ${columns(`'decide_change'`, 'c.id', `coalesce(p.title ->> ${scope.language()}, p.title ->> 'en')`, 'null::date', `''`)}
  from change_requests c join projects p on p.id = c.project_id
  where c.state = 'asked' and ${viewerIsSecretariat(scope)}`,
);

/** What waits for the viewer from projects: what to hand in; and for the Secretariat what to rule on. */
export const projectsToActOn = allOf([dutiesToHandIn, dutiesToDecide, changesToDecide]);
