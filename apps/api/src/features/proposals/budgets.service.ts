import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Viewer } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { Refusal, refuseIf } from '../../platform/refusal.js';
import { undertakenYearly, whyNotYearly } from './budget.rules.js';
import { mailAbout } from './consortium-mail.js';
import { noteChange, openUnder, partOf } from './opened-proposal.js';
import { Partnership } from './partnership.entity.js';
import { confirmationAfter } from './partnership.rules.js';
import { unanswered } from './partnerships.service.js';
import { mandateToWrite } from './proposal.policy.js';
import { whyNotEdit } from './proposal.rules.js';

/** The yearly budget of one Organisation, in whole units of the call’s currency. */
export interface YearlyBudget {
  /** Slug of the Organisation. */
  organisation: string;
  /** The version of its part that was shown. */
  version: number;
  yearly: number[];
}

/** What each Organisation asks for in each year of the project. */
@Injectable()
export class Budgets {
  constructor(private readonly database: Database) {}

  /**
   * Saves the budget table, all of it or nothing. A partner whose numbers have become others is asked anew, since its
   * answer was given to those before. Refuses NOT_FOUND, CHANGED_MEANWHILE and what `whyNotEdit` and `whyNotYearly` say.
   */
  async save(actor: Viewer, number: string, budgets: readonly YearlyBudget[]): Promise<string> {
    return this.database.write(actor, 'saveBudget', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, number, mandateToWrite);
      refuseIf(whyNotEdit(proposal));
      for (const budget of budgets) {
        const before = await partOf(tx, proposal, budget.organisation);
        if (before.version !== budget.version) throw new Refusal('CHANGED_MEANWHILE');
        refuseIf(whyNotYearly(budget, proposal.months));
        const shares = undertakenYearly(budget.yearly);
        const after = { ...before, ...shares };
        if (after.budget === before.budget && String(after.yearly) === String(before.yearly)) continue;
        const confirmation = confirmationAfter(before, after);
        const lapsed = confirmation !== before.confirmation;
        await tx.update(
          Partnership,
          { id: before.id },
          {
            budget: String(shares.budget),
            yearly: shares.yearly && shares.yearly.map(String),
            confirmation,
            version: before.version + 1,
            ...(lapsed && unanswered),
          },
        );
        if (lapsed && !before.isLead)
          await mailAbout(tx, 'partner_asked_anew', before, before.organisationId);
      }
      await noteChange(tx, proposal);
      record(tx, { actor, under, act: 'saveBudget', noun: 'Proposal', nounId: proposal.id });
      return proposal.id;
    });
  }
}
