import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { viewerScope } from '../../platform/read-model/viewer-scope.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { isConflicted } from '../conflicts/conflict.sql.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { whyNotAsk } from './advice.rules.js';
import { askFor, lockedRound, remindOfReviews } from './asking-steps.js';
import { isAsked, reviewCounts, reviewers, viewerKeepsReviews } from './review.sql.js';

/** Whom the Secretariat asks besides the plan, and whom it reminds. */
@Injectable()
export class Asking {
  constructor(private readonly database: Database) {}

  /**
   * Asks one person for a review of one proposal, such as an expert, or in place of somebody in conflict. Secretariat
   * only. Refuses NOT_ALLOWED, NOT_FOUND and what `whyNotAsk` says.
   */
  async ask(actor: Actor, number: string, personId: string): Promise<string> {
    return this.database.write(actor, 'askReviewer', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const [meant] = await tx.query<{ id: string; call: string }[]>(
        `select p.id, c.slug as call from proposals p join calls c on c.id = p.call_id
         where p.number = $1 and ${viewerKeepsReviews('p', viewerScope('$2::uuid'))} for share of p`,
        [number, actor.personId],
      );
      const { id: proposalId, call } = found(meant);
      const { callId, phase } = await lockedRound(tx, call);
      const [facts] = await tx.query<{ mayReview: boolean; conflicted: boolean; asked: boolean }[]>(
        `select $2::uuid in ${reviewers} as "mayReview", ${isConflicted('$2::uuid', 'p')} as conflicted,
           exists (select from reviews r where r.proposal_id = p.id and r.reviewer_id = $2 and ${isAsked('r')}) as asked
         from proposals p where p.id = $1`,
        [proposalId, personId],
      );
      refuseIf(whyNotAsk(phase, found(facts)));
      await askFor(tx, callId, [{ proposalId, personId }]);
      const [{ id } = { id: callId }] = await tx.query<{ id: string }[]>(
        `select r.id from reviews r where r.proposal_id = $1 and r.reviewer_id = $2 and ${isAsked('r')}`,
        [proposalId, personId],
      );
      record(tx, { actor, under, act: 'askReviewer', noun: 'Review', nounId: id, details: { personId } });
      return callId;
    });
  }

  /**
   * Reminds those under a call who have not submitted, and no others; nobody twice in a day. Secretariat only. Refuses
   * NOT_ALLOWED, NOT_FOUND, NO_REVIEWER_TO_REMIND.
   */
  async remind(actor: Actor, call: string): Promise<string> {
    return this.database.write(actor, 'remindReviewers', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const { callId, phase } = await lockedRound(tx, call);
      const late = await tx.query<{ id: string; reviewerId: string }[]>(
        `select r.id, r.reviewer_id as "reviewerId" from reviews r join proposals p on p.id = r.proposal_id
         where r.call_id = $1 and r.submitted_at is null and ${reviewCounts('r')}
           and ${viewerKeepsReviews('p', viewerScope('$2::uuid'))}
           and not exists (select from reviews o where o.call_id = r.call_id and o.reviewer_id = r.reviewer_id
             and o.reminded_at > now() - interval '1 day')
         order by r.id for update of r`,
        [callId, actor.personId],
      );
      if (phase !== 'individual' || late.length === 0) throw new Refusal('NO_REVIEWER_TO_REMIND');
      await remindOfReviews(tx, late);
      record(tx, { actor, under, act: 'remindReviewers', noun: 'Call', nounId: callId });
      return callId;
    });
  }
}
