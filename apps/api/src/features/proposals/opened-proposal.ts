import type { MandateInForce, Viewer } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { Refusal, found } from '../../platform/refusal.js';
import { isConflicted } from '../conflicts/conflict.sql.js';
import { mandateFor } from '../mandates/mandate.policy.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { readStanding, type NamedPart, type Standing } from './proposal-facts.js';
import { mandateToCommit, maySee, workingCapacities } from './proposal.policy.js';
import { standingFacts } from './proposal.sql.js';

/** A proposal locked for a change, with the facts that the change is decided on and the mandates of who acts. */
export interface OpenedProposal extends Standing {
  id: string;
  version: number;
  changedSinceSubmission: boolean;
  mandates: MandateInForce[];
  /** Whether who acts is in conflict about it. */
  conflicted: boolean;
}

/**
 * Step: locks a proposal and holds its call, then reads the clock and the facts. The clock is read when nothing can
 * change any more: what waited for the lock beyond the deadline is too late, and a deadline that is being moved is
 * known. Refuses NOT_FOUND to those who may not know of the proposal.
 */
export async function openProposal(tx: Tx, actor: Viewer, number: string): Promise<OpenedProposal> {
  const opened = await lock(tx, actor, number);
  if (!maySee(opened.mandates, opened)) throw new Refusal('NOT_FOUND');
  return opened;
}

/** Step: the same for those with one of the lead’s mandates; refuses NOT_ALLOWED to those who may only read. */
export async function openUnder(
  tx: Tx,
  actor: Viewer,
  number: string,
  mandateTo: (mandates: readonly MandateInForce[], leadId: string) => MandateInForce | undefined,
): Promise<{ proposal: OpenedProposal; under: MandateInForce }> {
  const proposal = await openProposal(tx, actor, number);
  const under = mandateTo(proposal.mandates, proposal.leadId);
  if (!under) throw new Refusal('NOT_ALLOWED');
  return { proposal, under };
}

/**
 * Step: the same for those who answer for an Organisation with a part. Those of an Organisation that has declined
 * see its part and nothing else, and are told about it; to all others, part and proposal are absent.
 */
export async function openToAnswer(
  tx: Tx,
  actor: Viewer,
  number: string,
  organisation: string,
): Promise<{ proposal: OpenedProposal; part: NamedPart; under: MandateInForce }> {
  const proposal = await lock(tx, actor, number);
  const organisationId = await idOf(tx, organisation);
  const part = found(proposal.parts.find((one) => one.organisationId === organisationId));
  if (!mandateFor(proposal.mandates, organisationId, workingCapacities))
    throw new Refusal(maySee(proposal.mandates, proposal) ? 'NOT_ALLOWED' : 'NOT_FOUND');
  const under = mandateToCommit(proposal.mandates, organisationId);
  if (!under) throw new Refusal('NOT_ALLOWED');
  return { proposal, part, under };
}

/** Step: the part of an Organisation in an opened proposal. */
export async function partOf(tx: Tx, proposal: OpenedProposal, organisation: string): Promise<NamedPart> {
  const organisationId = await idOf(tx, organisation);
  return found(proposal.parts.find((part) => part.organisationId === organisationId));
}

/** Step: the id of the Organisation at an address of the directory. */
export async function idOf(tx: Tx, slug: string): Promise<string> {
  const [organisation] = await tx.query<{ id: string }[]>(`select id from organisations where slug = $1`, [
    slug,
  ]);
  return found(organisation).id;
}

/** Step: notes that what the proposal says has changed, if a version of it counts already. */
export async function noteChange(tx: Tx, proposal: OpenedProposal): Promise<void> {
  if (proposal.submitted && !proposal.changedSinceSubmission)
    await tx.query(`update proposals set changed_since_submission = true where id = $1`, [proposal.id]);
}

async function lock(tx: Tx, actor: Viewer, number: string): Promise<OpenedProposal> {
  const [row] = await tx.query<{ id: string; version: number; changedSinceSubmission: boolean }[]>(
    `select p.id, p.version, p.changed_since_submission as "changedSinceSubmission"
     from proposals p join calls c on c.id = p.call_id where p.number = $1 for no key update of p for share of c`,
    [number],
  );
  const { id, ...locked } = found(row);
  const mandates = await mandatesOf(tx, actor);
  const [read] = await tx.query<{ standing: unknown; conflicted: boolean }[]>(
    `select ${standingFacts('p', '$2')} as standing, ${isConflicted('$3::uuid', 'p')} as conflicted
     from proposals p where p.id = $1`,
    [id, actor.language, actor.personId],
  );
  const { standing, conflicted } = found(read);
  return { id, ...locked, mandates, conflicted, ...readStanding(standing) };
}
