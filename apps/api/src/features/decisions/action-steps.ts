import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { addJob } from '../../platform/jobs/jobs.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { dateIn, instantOf } from '../../platform/time/zones.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { inForce } from '../mandates/mandate.sql.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { speakersOf } from '../mandates/speakers.js';
import { clock } from '../meetings/meeting-steps.js';
import { Action } from './action.entity.js';
import { whyNotDue } from './action.rules.js';
import { viewerSeesAction } from './decision.sql.js';
import { reminderOn, reminders } from './reminder.rules.js';

type Owned = Pick<Action, 'id' | 'ownerOrganisationId' | 'ownerPersonId'>;

export interface OpenedAction {
  action: Action;
  under: MandateInForce;
  mandates: MandateInForce[];
}

/**
 * Step: an action, locked, for whom `mandateTo` finds a mandate. Refuses NOT_ALLOWED to others who may read it,
 * NOT_FOUND to those who may not, and CHANGED_MEANWHILE where the act was meant for an older version.
 */
export async function actionFor(
  tx: Tx,
  actor: Actor,
  { id, version }: { id: string; version: number },
  mandateTo: (mandates: MandateInForce[], action: Action) => MandateInForce | undefined,
): Promise<OpenedAction> {
  const action = found(await tx.findOne(Action, { where: { id }, lock: { mode: 'pessimistic_write' } }));
  const mandates = await mandatesOf(tx, actor);
  const under = mandateTo(mandates, action);
  if (!under) {
    const [seen] = await tx.query<unknown[]>(
      `select from actions a where a.id = $1 and ${viewerSeesAction('a', viewerScope('$2::uuid'))}`,
      [id, actor.personId],
    );
    throw new Refusal(seen ? 'NOT_ALLOWED' : 'NOT_FOUND');
  }
  if (version !== action.version) throw new Refusal('CHANGED_MEANWHILE');
  return { action, under, mandates };
}

/** Step: refuses an owner who holds no mandate of the Organisation now. */
export async function whoMayOwn(tx: Tx, organisationId: string, personId: string | null): Promise<void> {
  if (personId === null) return;
  const [holds] = await tx.query<unknown[]>(
    `select from mandates m where m.person_id = $1 and m.organisation_id = $2 and ${inForce('m')}`,
    [personId, organisationId],
  );
  if (!holds) throw new Refusal('ACTION_OWNER_WITHOUT_MANDATE', {}, 'ownerPerson');
}

/**
 * Step: mails who owns an action: the person, else the Secretariat’s people where its own Organisation is the owner,
 * else who speaks for the Organisation.
 */
export async function mailOwner(tx: Tx, kind: string, action: Owned): Promise<void> {
  for (const personId of await ownersToWrite(tx, action))
    await enterMailTo(tx, personId, { kind, aboutId: action.id });
}

async function ownersToWrite(
  tx: Tx,
  { ownerOrganisationId, ownerPersonId }: Owned,
): Promise<readonly string[]> {
  if (ownerPersonId !== null) return [ownerPersonId];
  const staff = await tx.query<{ personId: string }[]>(
    `select distinct m.person_id as "personId" from mandates m where m.organisation_id = $1
       and m.capacity in ('secretary_general', 'secretariat_staff') and ${inForce('m')}`,
    [ownerOrganisationId],
  );
  const written = staff.length > 0 ? staff : await speakersOf(tx, [ownerOrganisationId]);
  return written.map(({ personId }) => personId);
}

/** Step: enters an action of a decision and tells its owner. Who may is the caller’s question. Refuses ACTION_WHAT_MISSING and what `whyNotDue` says. */
export async function enterAction(
  tx: Tx,
  { id: decisionId, takenOn }: { id: string; takenOn: string },
  wanted: string,
  columns: Pick<Action, 'ownerOrganisationId' | 'ownerPersonId' | 'dueOn'>,
): Promise<string> {
  const what = wanted.replaceAll('\0', '').trim();
  if (what === '' || what.length > longestAction)
    throw new Refusal('ACTION_WHAT_MISSING', { most: longestAction }, 'what');
  refuseIf(whyNotDue(columns.dueOn, takenOn));
  const id = newId();
  await tx.insert(Action, { id, decisionId, what, ...columns });
  await mailOwner(tx, 'action_assigned', { id, ...columns });
  await enterReminders(tx, id, columns.dueOn);
  return id;
}

const longestAction = 500;

/** Step: enters the jobs that remind the owner, for the morning of each day that is still to come. */
export async function enterReminders(tx: Tx, id: string, dueOn: string): Promise<void> {
  const today = dateIn(await clock(tx), secretariatZone);
  for (const reminder of reminders) {
    const day = reminderOn(reminder, dueOn);
    const at = instantOf(`${day}T09:00`, secretariatZone, 'earlier');
    if (day > today && at.ok)
      await addJob(
        tx,
        'remind_of_action',
        { actionId: id, reminder },
        { runAt: at.instant, key: `remind ${reminder} ${id}` },
      );
  }
}
