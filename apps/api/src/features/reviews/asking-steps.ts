import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { found } from '../../platform/refusal.js';
import type { Assignment, ReviewPhase } from './review.rules.js';
import { reviewCounts } from './review.sql.js';

/** Step: the round of reviews under a call, locked, so that it stays in its phase. Refuses NOT_FOUND. */
export async function lockedRound(tx: Tx, call: string): Promise<{ callId: string; phase: ReviewPhase }> {
  const [locked] = await tx.query<{ callId: string; phase: ReviewPhase }[]>(
    `select n.call_id as "callId", n.phase from review_rounds n join calls c on c.id = n.call_id
     where c.slug = $1 for update of n`,
    [call],
  );
  return found(locked);
}

/** Step: enters who is to review what, and writes to each of them once, however much it is. */
export async function askFor(tx: Tx, callId: string, asked: readonly Assignment[]): Promise<void> {
  const written = new Map<string, string>();
  for (const { proposalId, personId } of asked) {
    const id = newId();
    await tx.query(
      `insert into reviews (id, call_id, proposal_id, reviewer_id, asked_at) values ($1, $2, $3, $4, clock_timestamp())`,
      [id, callId, proposalId, personId],
    );
    if (!written.has(personId)) written.set(personId, id);
  }
  for (const [personId, id] of written)
    await enterMailTo(tx, personId, { kind: 'review_asked', aboutId: id });
}

/** Step: reminds the writers of these reviews, once each, and notes when. */
export async function remindOfReviews(
  tx: Tx,
  reviews: readonly { id: string; reviewerId: string }[],
): Promise<void> {
  const written = new Map(reviews.map(({ id, reviewerId }) => [reviewerId, id]));
  for (const [personId, id] of written)
    await enterMailTo(tx, personId, { kind: 'review_reminder', aboutId: id });
  await tx.query(`update reviews set reminded_at = clock_timestamp() where id = any($1)`, [
    reviews.map(({ id }) => id),
  ]);
}

/** Step: thanks everybody who submitted a review under a call. */
export async function thank(tx: Tx, callId: string): Promise<void> {
  const reviewers = await tx.query<{ id: string; personId: string }[]>(
    `select distinct on (r.reviewer_id) r.id, r.reviewer_id as "personId" from reviews r
     where r.call_id = $1 and r.submitted_at is not null and ${reviewCounts('r')} order by r.reviewer_id, r.id`,
    [callId],
  );
  for (const { id, personId } of reviewers)
    await enterMailTo(tx, personId, { kind: 'review_thanks', aboutId: id });
}
