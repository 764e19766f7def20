import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { found, refuseIf } from '../../platform/refusal.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { whyNotAdvise, whyNotComment, type AdvisedOutcome } from './advice.rules.js';
import { lockedRound } from './asking-steps.js';
import type { ReviewPhase } from './review.rules.js';
import { viewerKeepsReviews, viewerSeesReview } from './review.sql.js';

export interface Advised {
  proposal: string;
  outcome: AdvisedOutcome;
  text: string;
}

/** What reviewers say to each other, and what the panel then advises the Board. */
@Injectable()
export class Discussion {
  constructor(private readonly database: Database) {}

  /**
   * Says something about the proposal of one’s own review to its other reviewers. Refuses NOT_FOUND and what
   * `whyNotComment` says.
   */
  async comment(actor: Actor, reviewId: string, text: string): Promise<string> {
    return this.database.write(actor, 'commentOnReviews', async (tx) => {
      const [own] = await tx.query<{ phase: ReviewPhase }[]>(
        `select n.phase from reviews r join review_rounds n on n.call_id = r.call_id
         where r.id = $1 and r.reviewer_id = $2 and ${viewerSeesReview('r', viewerScope('$2::uuid'))} for share of n`,
        [reviewId, actor.personId],
      );
      refuseIf(whyNotComment(found(own).phase, text));
      await tx.query(
        `insert into review_comments (id, review_id, text, said_at) values ($1, $2, $3, clock_timestamp())`,
        [newId(), reviewId, text.trim()],
      );
      record(tx, { actor, act: 'commentOnReviews', noun: 'Review', nounId: reviewId });
      return reviewId;
    });
  }

  /**
   * Records what the panel advises about proposals under a call, all or none; a later advice joins the earlier ones and
   * counts. Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, and what `whyNotAdvise` says.
   */
  async advise(actor: Actor, call: string, advice: readonly Advised[]): Promise<void> {
    await this.database.write(actor, 'recordAdvice', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const { callId, phase } = await lockedRound(tx, call);
      refuseIf(whyNotAdvise(phase, advice));
      for (const { proposal, outcome, text } of advice) {
        const [meant] = await tx.query<{ id: string }[]>(
          `select p.id from proposals p where p.number = $1 and p.call_id = $2
             and ${viewerKeepsReviews('p', viewerScope('$3::uuid'))} for share of p`,
          [proposal, callId, actor.personId],
        );
        const id = newId();
        await tx.query(
          `insert into panel_advices (id, proposal_id, outcome, text, advised_at, recorded_by_id, mandate_id)
           values ($1, $2, $3, $4, clock_timestamp(), $5, $6)`,
          [id, found(meant).id, outcome, text.trim(), actor.personId, under.id],
        );
        record(tx, {
          actor,
          under,
          act: 'recordAdvice',
          noun: 'PanelAdvice',
          nounId: id,
          details: { outcome },
        });
      }
    });
  }
}
