import type { Tx } from '../../platform/db/database.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { speakersOf } from '../mandates/speakers.js';
import { partsThatCount } from './partnership.rules.js';
import type { NamedPart } from './proposal-facts.js';

/** Step: mails whoever speaks for an Organisation about its part in a proposal, or about the proposal. */
export async function mailAbout(
  tx: Tx,
  kind: string,
  about: Pick<NamedPart, 'id'>,
  organisationId: string,
): Promise<void> {
  for (const { personId } of await speakersOf(tx, [organisationId]))
    await enterMailTo(tx, personId, { kind, aboutId: about.id });
}

/** Step: mails everybody who takes part, each about the part of their own Organisation. */
export async function mailConsortium(
  tx: Tx,
  { parts }: { parts: readonly NamedPart[] },
  kind: string,
): Promise<void> {
  const counted = partsThatCount(parts);
  const speakers = await speakersOf(
    tx,
    counted.map(({ organisationId }) => organisationId),
  );
  for (const { organisationId, personId } of speakers) {
    const part = counted.find((one) => one.organisationId === organisationId);
    if (part) await enterMailTo(tx, personId, { kind, aboutId: part.id });
  }
}

/** Step: reminds these parts of their answers, and notes when. */
export async function remindOf(
  tx: Tx,
  parts: readonly Pick<NamedPart, 'id' | 'organisationId'>[],
): Promise<void> {
  for (const part of parts) await mailAbout(tx, 'partner_reminder', part, part.organisationId);
  await tx.query(`update partnerships set reminded_at = clock_timestamp() where id = any($1)`, [
    parts.map(({ id }) => id),
  ]);
}
