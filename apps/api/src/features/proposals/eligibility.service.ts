import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { found, refuseIf } from '../../platform/refusal.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { decideLine, decideOne, type EligibilityDecision } from './eligibility-steps.js';
import { whyNotDecideTogether } from './proposal.rules.js';

/** Which proposals go on to review, one by one or several in one act. */
@Injectable()
export class Eligibility {
  constructor(private readonly database: Database) {}

  /** Decides whether a submitted proposal is eligible, and tells its consortium. Refuses what `decideOne` refuses. */
  async decide(actor: Viewer, decision: EligibilityDecision): Promise<string> {
    return this.database.write(actor, 'decideEligibility', (tx) => decideOne(tx, actor, decision));
  }

  /**
   * Decides on several proposals under a call, on all of them or on none: what is refused of one, at the line of which
   * it is told, leaves all as they were. They are locked in the order of their numbers, so that two people who choose
   * the same ones wait for each other. Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, what `whyNotDecideTogether` and
   * `decideOne` say.
   */
  async decideTogether(
    actor: Viewer,
    call: string,
    decisions: readonly EligibilityDecision[],
  ): Promise<string> {
    return this.database.write(actor, 'decideEligibilityTogether', async (tx) => {
      await asSecretariat(tx, actor);
      refuseIf(whyNotDecideTogether(decisions.map(({ number }) => number)));
      const [known] = await tx.query<{ id: string }[]>(
        `select id from calls where slug = $1 and state <> 'draft' for share`,
        [call],
      );
      const { id } = found(known);
      for (const decision of [...decisions].sort((a, b) => (a.number < b.number ? -1 : 1)))
        await decideLine(tx, actor, id, decision);
      return id;
    });
  }
}
