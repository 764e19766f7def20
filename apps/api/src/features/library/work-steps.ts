import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { mandateToDeposit, mandateToEdit } from './work.policy.js';
import { Work } from './work.entity.js';
import { slugOf } from './work.rules.js';
import { whyNotNow, type WorkAct } from './work.rules.js';

export interface KeptWork {
  work: Work;
  /** For its Organisation, if the actor brings works for it. */
  asDepositor?: MandateInForce;
  asEditor?: MandateInForce;
}

/** The work, locked, for whoever has to do with it; to everybody else there is none. Refuses NOT_FOUND and NOT_ALLOWED. */
export async function lockedWork(tx: Tx, actor: Actor, id: string): Promise<KeptWork> {
  const work = found(
    await tx.createQueryBuilder(Work, 'w').setLock('pessimistic_write').where('w.id = :id', { id }).getOne(),
  );
  const mandates = await mandatesOf(tx, actor);
  const asDepositor = mandateToDeposit(mandates, work.organisationId);
  const asEditor = work.submittedAt === null && work.organisationId ? undefined : mandateToEdit(mandates);
  if (!asDepositor && !asEditor) throw new Refusal(work.state === 'published' ? 'NOT_ALLOWED' : 'NOT_FOUND');
  return { work, asDepositor, asEditor };
}

/** The work for an act on the version that the actor saw. Refuses also CHANGED_MEANWHILE and what `whyNotNow` says. */
export async function workFor(
  tx: Tx,
  actor: Actor,
  { to, id, version }: { to: WorkAct; id: string; version: number },
): Promise<KeptWork> {
  const kept = await lockedWork(tx, actor, id);
  if (kept.work.version !== version) throw new Refusal('CHANGED_MEANWHILE');
  refuseIf(whyNotNow(to, kept.work.state));
  return kept;
}

/** Changes the row of a work; harvesters see that it has changed. The moment is that of the change, not of its beginning. */
export async function changeWork(
  tx: Tx,
  work: Pick<Work, 'id' | 'version'>,
  columns: Partial<Work>,
): Promise<void> {
  const changed = { ...columns, version: work.version + 1, changedAt: () => 'clock_timestamp()' };
  await tx.update(Work, { id: work.id }, changed);
}

export function recordWork(
  tx: Tx,
  actor: Pick<Actor, 'personId'>,
  under: MandateInForce,
  act: string,
  { id, slug }: Pick<Work, 'id' | 'slug'>,
  details: Record<string, unknown> = {},
): void {
  record(tx, { actor, under, act, noun: 'Work', nounId: id, details: { slug, ...details } });
}

/** Addresses of pages of the library itself. */
const reserved = ['new', 'desk', 'import'];

/** An address that no other work has: from the title, with a number where it is taken. */
export async function freeSlug(tx: Tx, title: string): Promise<string> {
  const wanted = slugOf(title);
  // Two who begin at once take turns, so that each finds what the other took.
  await tx.query(`select pg_advisory_xact_lock(4711, 71)`);
  const taken = await tx.query<{ slug: string }[]>(
    // Slugs are in the order of their bytes, in which `.` follows `-`: the index finds those that begin so.
    `select slug from works where slug = $1
       or (slug >= $1 || '-' and slug < $1 || '.' and slug ~ ('^' || $1 || '-[0-9]+$'))`,
    [wanted],
  );
  const slugs = new Set([...reserved, ...taken.map(({ slug }) => slug)]);
  if (!slugs.has(wanted)) return wanted;
  let number = 2;
  while (slugs.has(`${wanted}-${number}`)) number++;
  return `${wanted}-${number}`;
}

/** Enters a row of a new work. */
export async function enterWork(
  tx: Tx,
  columns: Partial<Work> & Pick<Work, 'title'>,
): Promise<{ id: string; slug: string }> {
  const id = newId();
  const slug = await freeSlug(tx, columns.title.en);
  await tx.insert(Work, { ...columns, id, slug });
  return { id, slug };
}
