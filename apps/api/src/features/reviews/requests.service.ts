import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { refuseIf } from '../../platform/refusal.js';
import type { ConflictKind } from '../conflicts/conflict.entity.js';
import { enterDeclaration } from '../conflicts/conflict-steps.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { openRequest, tellOfDecline } from './asking-steps.js';
import { whyNotDecline, whyNotEndRequest, type DeclineGround } from './review.rules.js';
import { viewerKeepsReviews, viewerSeesReview } from './review.sql.js';

const scope = viewerScope('$2::uuid');

/** How requests for reviews end without a review. What was written stays for the audit; the plan finds somebody else. */
@Injectable()
export class ReviewRequests {
  constructor(private readonly database: Database) {}

  /**
   * Takes a request back that is not answered, and tells the reviewer. Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND
   * and what `whyNotEndRequest` says.
   */
  async withdraw(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'withdrawReviewRequest', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const request = await openRequest(tx, id, actor.personId, (_r, p) => viewerKeepsReviews(p, scope));
      refuseIf(whyNotEndRequest(request));
      await tx.query(
        `update reviews set withdrawn_at = clock_timestamp(), version = version + 1 where id = $1`,
        [id],
      );
      await enterMailTo(tx, request.reviewerId, { kind: 'review_withdrawn', aboutId: id });
      const details = { personId: request.reviewerId };
      record(tx, { actor, under, act: 'withdrawReviewRequest', noun: 'Review', nounId: id, details });
      return request.callId;
    });
  }

  /**
   * Declines to review, and tells the Secretariat. A conflict is declared with it, so that the proposal is out of sight
   * from then on. For the reviewer; to all others the request is absent. Refuses NOT_FOUND and what `whyNotDecline` says.
   */
  async decline(
    actor: Actor,
    id: string,
    { ground, kind, words }: { ground: DeclineGround; kind: ConflictKind; words: string },
  ): Promise<string> {
    return this.database.write(actor, 'declineReview', async (tx) => {
      const request = await openRequest(
        tx,
        id,
        actor.personId,
        (r) => `${r}.reviewer_id = $2 and ${viewerSeesReview(r, scope)}`,
      );
      refuseIf(whyNotDecline(request, ground, words));
      await tx.query(
        `update reviews set declined_at = clock_timestamp(), decline_ground = $2, decline_words = nullif($3, ''),
           version = version + 1 where id = $1`,
        [id, ground, words.trim()],
      );
      const { proposalId } = request;
      if (ground === 'conflict')
        await enterDeclaration(tx, { proposalId, personId: actor.personId, kind, words });
      await tellOfDecline(tx, id, proposalId);
      record(tx, { actor, act: 'declineReview', noun: 'Review', nounId: id, details: { ground } });
      return id;
    });
  }
}
