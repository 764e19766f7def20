import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { found } from '../../platform/refusal.js';
import { isConflicted } from '../conflicts/conflict.sql.js';
import { inForce } from '../mandates/mandate.sql.js';
import type { Assignment } from './plan.rules.js';
import type { RequestFacts, ReviewPhase } from './review.rules.js';
import { isAsked, reviewCounts } from './review.sql.js';

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

export interface OpenRequest extends RequestFacts {
  proposalId: string;
  callId: string;
  reviewerId: string;
}

/** Step: a request for a review, locked with what decides whether it can end; `mayEnd` says for whom it is there. Refuses NOT_FOUND. */
export async function openRequest(
  tx: Tx,
  id: string,
  personId: string,
  mayEnd: (r: string, p: string) => string,
): Promise<OpenRequest> {
  await tx.query(`select from reviews r where r.id = $1 for update`, [id]);
  const [request] = await tx.query<OpenRequest[]>(
    `select n.phase, r.submitted_at is not null as submitted, not ${isAsked('r')} as ended,
       r.proposal_id as "proposalId", r.call_id as "callId", r.reviewer_id as "reviewerId"
     from reviews r join review_rounds n on n.call_id = r.call_id join proposals p on p.id = r.proposal_id
     where r.id = $1 and ${mayEnd('r', 'p')} for share of n`,
    [id, personId],
  );
  return found(request);
}

/** Step: writes to those of the Secretariat who are not in conflict about the proposal that its reviewer declined. */
export async function tellOfDecline(tx: Tx, id: string, proposalId: string): Promise<void> {
  const officers = await tx.query<{ personId: string }[]>(
    `select distinct om.person_id as "personId" from mandates om cross join proposals p
     where p.id = $1 and om.capacity in ('secretary_general', 'secretariat_staff') and ${inForce('om')}
       and not ${isConflicted('om.person_id', 'p')}`,
    [proposalId],
  );
  for (const { personId } of officers)
    await enterMailTo(tx, personId, { kind: 'review_declined', aboutId: id });
}
