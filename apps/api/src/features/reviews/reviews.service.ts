import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { today } from '../memberships/membership.sql.js';
import { askFor, lockedRound, thank } from './asking-steps.js';
import { planFacts, readPlanFacts } from './review-plan.js';
import { planReviews } from './plan.rules.js';
import {
  whyNotKeepScores,
  whyNotMovePhase,
  whyNotOpenReviews,
  whyNotReviewIn,
  whyNotSubmitReview,
  type ReviewPhase,
  type Scores,
} from './review.rules.js';
import { viewerSeesReview } from './review.sql.js';

/** Reviews of proposals: who is asked, what they write, and how far it has come. */
@Injectable()
export class Reviews {
  constructor(private readonly database: Database) {}

  /**
   * Asks for the reviews that are missing of eligible proposals under a call, as they were planned and shown; what is
   * eligible or known to somebody later is asked for by doing it again. Secretariat only. Refuses NOT_ALLOWED,
   * NOT_FOUND, REVIEWS_OPEN where nothing is missing, CHANGED_MEANWHILE and what `whyNotOpenReviews` says.
   */
  async open(
    actor: Actor,
    call: string,
    given: { each: number; dueOn: string; reviews: number },
  ): Promise<string> {
    return this.database.write(actor, 'openReviews', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const [locked] = await tx.query<{ id: string; today: string }[]>(
        `select c.id, ${today}::text as today from calls c where c.slug = $1 for no key update of c`,
        [call],
      );
      const { id: callId, today: on } = found(locked);
      const [known] = await tx.query<{ facts: unknown }[]>(
        `select ${planFacts('c', viewerScope('$2::uuid'))} as facts from calls c where c.id = $1`,
        [callId, actor.personId],
      );
      const facts = readPlanFacts(found(known).facts);
      refuseIf(whyNotOpenReviews({ ...given, today: on }, facts.proposalIds.length));
      const plan = planReviews({ ...facts, each: given.each });
      await tx.query(
        `insert into review_rounds (call_id, due_on, opened_at) values ($1, $2, clock_timestamp()) on conflict do nothing`,
        [callId, given.dueOn],
      );
      const round = await lockedRound(tx, call);
      if (round.phase !== 'individual' || (plan.length === 0 && facts.asked?.length))
        throw new Refusal('REVIEWS_OPEN');
      if (plan.length !== given.reviews) throw new Refusal('CHANGED_MEANWHILE');
      await tx.query(`update review_rounds set due_on = $2, version = version + 1 where call_id = $1`, [
        callId,
        given.dueOn,
      ]);
      await askFor(tx, callId, plan);
      const details = { dueOn: given.dueOn, each: given.each };
      record(tx, { actor, under, act: 'openReviews', noun: 'Call', nounId: callId, details });
      return callId;
    });
  }

  /** Goes on to the next phase, and thanks the reviewers at the end. Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND and what `whyNotMovePhase` says. */
  async move(actor: Actor, call: string, to: ReviewPhase): Promise<string> {
    return this.database.write(actor, 'moveReviews', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const { callId, phase } = await lockedRound(tx, call);
      refuseIf(whyNotMovePhase(phase, to));
      await tx.query(`update review_rounds set phase = $2, version = version + 1 where call_id = $1`, [
        callId,
        to,
      ]);
      if (to === 'advice') await thank(tx, callId);
      record(tx, { actor, under, act: 'moveReviews', noun: 'Call', nounId: callId, details: { phase: to } });
      return callId;
    });
  }

  /** Keeps what a reviewer has written so far. Refuses NOT_FOUND, CHANGED_MEANWHILE, what `whyNotReviewIn` and `whyNotKeepScores` say. */
  async save(actor: Actor, id: string, version: number, scores: Scores): Promise<string> {
    return this.database.write(actor, 'saveReview', async (tx) => {
      await ownReview(tx, actor, id, version, scores);
      await tx.query(`update reviews set scores = $2, version = version + 1 where id = $1`, [id, scores]);
      record(tx, { actor, act: 'saveReview', noun: 'Review', nounId: id });
      return id;
    });
  }

  /** Submits a review, for the first time or revised; every version stays. Refuses the same and what `whyNotSubmitReview` says. */
  async submit(actor: Actor, id: string, version: number, scores: Scores): Promise<string> {
    return this.database.write(actor, 'submitReview', async (tx) => {
      const { keys } = await ownReview(tx, actor, id, version, scores);
      refuseIf(whyNotSubmitReview(scores, keys));
      await tx.query(
        `with now_submitted as (update reviews set scores = $2, version = version + 1, submitted_at = clock_timestamp() where id = $1 returning submitted_at)
         insert into submitted_reviews (id, review_id, scores, submitted_at) select $3, $1, $2, submitted_at from now_submitted`,
        [id, scores, newId()],
      );
      record(tx, { actor, act: 'submitReview', noun: 'Review', nounId: id });
      return id;
    });
  }
}

/** The actor’s own review, locked; absent to everybody else, and to the reviewer who is in conflict. */
async function ownReview(
  tx: Tx,
  actor: Actor,
  id: string,
  version: number,
  scores: Scores,
): Promise<{ keys: string[] }> {
  const [locked] = await tx.query<{ version: number }[]>(
    `select r.version from reviews r join review_rounds n on n.call_id = r.call_id
     where r.id = $1 and r.reviewer_id = $2 for update of r for share of n`,
    [id, actor.personId],
  );
  const [review] = await tx.query<{ phase: ReviewPhase; keys: string[] }[]>(
    `select n.phase, array(select e ->> 'key' from jsonb_array_elements(c.criteria) e) as keys
     from reviews r join review_rounds n on n.call_id = r.call_id join calls c on c.id = r.call_id
     where r.id = $1 and ${viewerSeesReview('r', viewerScope('$2::uuid'))}`,
    [id, actor.personId],
  );
  const { phase, keys } = found(review);
  refuseIf(whyNotReviewIn(phase) ?? whyNotKeepScores(scores, keys));
  if (found(locked).version !== version) throw new Refusal('CHANGED_MEANWHILE');
  return { keys };
}
