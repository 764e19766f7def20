import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { today } from '../memberships/membership.sql.js';
import { planFacts, type PlannedReview } from './review-plan.js';
import {
  planReviews,
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

  /** What opening the reviews would ask of whom, for the Secretariat to look at first. */
  async plan(actor: Actor, call: string, each: number): Promise<PlannedReview[]> {
    return this.database.transaction(async (tx) => {
      await asSecretariat(tx, actor);
      const facts = await planFacts(tx, actor, call);
      const plan = planReviews({ ...facts, each });
      return facts.people
        .map(({ id, name }) => ({
          personId: id,
          name,
          proposals: plan.flatMap(({ personId, proposalId }) =>
            personId === id ? [facts.numberOf(proposalId)] : [],
          ),
        }))
        .filter(({ proposals }) => proposals.length > 0);
    });
  }

  /**
   * Asks for reviews of all eligible proposals under a call, as they were planned and shown. Secretariat only. Refuses
   * NOT_ALLOWED, NOT_FOUND, REVIEWS_OPEN, CHANGED_MEANWHILE and what `whyNotOpenReviews` says.
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
      const facts = await planFacts(tx, actor, call);
      refuseIf(whyNotOpenReviews({ ...given, today: on }, facts.proposalIds.length));
      const plan = planReviews({ ...facts, each: given.each });
      const [opened] = await tx.query<unknown[]>(
        `insert into review_rounds (call_id, due_on, opened_at) values ($1, $2, clock_timestamp()) on conflict do nothing returning call_id`,
        [callId, given.dueOn],
      );
      if (!opened) throw new Refusal('REVIEWS_OPEN');
      if (plan.length !== given.reviews) throw new Refusal('CHANGED_MEANWHILE');
      for (const { proposalId, personId } of plan)
        await tx.query(
          `insert into reviews (id, call_id, proposal_id, reviewer_id) values ($1, $2, $3, $4)`,
          [newId(), callId, proposalId, personId],
        );
      const details = { dueOn: given.dueOn, each: given.each, reviews: plan.length };
      record(tx, { actor, under, act: 'openReviews', noun: 'Call', nounId: callId, details });
      return callId;
    });
  }

  /** Goes on to the next phase. Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND and what `whyNotMovePhase` says. */
  async move(actor: Actor, call: string, to: ReviewPhase): Promise<string> {
    return this.database.write(actor, 'moveReviews', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const [locked] = await tx.query<{ callId: string; phase: ReviewPhase }[]>(
        `select n.call_id as "callId", n.phase from review_rounds n join calls c on c.id = n.call_id where c.slug = $1 for update of n`,
        [call],
      );
      const { callId, phase } = found(locked);
      refuseIf(whyNotMovePhase(phase, to));
      await tx.query(`update review_rounds set phase = $2, version = version + 1 where call_id = $1`, [
        callId,
        to,
      ]);
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
