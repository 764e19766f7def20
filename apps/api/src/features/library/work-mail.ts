import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { speakersOf } from '../mandates/speakers.js';
import type { Work } from './work.entity.js';

export type WorkLetterKind = 'work_published' | 'work_returned' | 'work_withdrawn';

/** Step: tells who submitted a work what the editors made of it. */
export async function tellSubmitter(
  tx: Tx,
  kind: WorkLetterKind,
  { id, submittedById }: Pick<Work, 'id' | 'submittedById'>,
): Promise<void> {
  if (submittedById) await enterMailTo(tx, submittedById, { kind, aboutId: id });
}

/** Step: tells those who speak for the Organisations that made a work, and for the one that brought it, but not who acts. */
export async function tellMakers(
  tx: Tx,
  actor: Actor,
  kind: WorkLetterKind,
  { id, organisationId }: Pick<Work, 'id' | 'organisationId'>,
): Promise<void> {
  const made = await tx.query<{ organisationId: string }[]>(
    `select organisation_id as "organisationId" from work_organisations where work_id = $1`,
    [id],
  );
  const organisations = [
    ...made.map((row) => row.organisationId),
    ...(organisationId ? [organisationId] : []),
  ];
  const people = new Set((await speakersOf(tx, organisations)).map(({ personId }) => personId));
  people.delete(actor.personId);
  for (const personId of people) await enterMailTo(tx, personId, { kind, aboutId: id });
}
