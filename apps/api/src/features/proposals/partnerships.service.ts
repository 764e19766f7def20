import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Viewer } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, refuseIf } from '../../platform/refusal.js';
import { mailAbout, remindOf } from './consortium-mail.js';
import { idOf, noteChange, openToAnswer, openUnder, partOf } from './opened-proposal.js';
import { Partnership } from './partnership.entity.js';
import {
  confirmationAfter,
  isAwaited,
  toRemind,
  whyNotAddPartner,
  whyNotConfirm,
  whyNotDecline,
  type Part,
} from './partnership.rules.js';
import type { NamedPart } from './proposal-facts.js';
import { mandateToWrite } from './proposal.policy.js';
import { whyNotEdit } from './proposal.rules.js';
import { tidy, whyNotReason, whyNotShown, whyNotUndertake } from './proposal-writing.rules.js';

/** What an Organisation is to undertake; amounts in whole units of the call’s currency. */
export interface ProposedPart {
  number: string;
  /** Slug of the Organisation. */
  organisation: string;
  role: string;
  budget: number;
  inKind: number;
  /** The budget by year, where it was shown so. */
  yearly?: number[] | null;
}

/** Who does what in a proposal, and that each of them has said yes. */
@Injectable()
export class Partnerships {
  constructor(private readonly database: Database) {}

  /** Adds an Organisation and asks its representative. Refuses what `whyNotEdit`, `whyNotUndertake` and `whyNotAddPartner` say. */
  async add(actor: Viewer, proposed: ProposedPart): Promise<string> {
    return this.database.write(actor, 'addPartner', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, proposed.number, mandateToWrite);
      const organisationId = await idOf(tx, proposed.organisation);
      const part = undertakingOf(proposed);
      refuseIf(
        whyNotEdit(proposal) ?? whyNotUndertake(part) ?? whyNotAddPartner(proposal.parts, organisationId),
      );
      const id = newId();
      await tx.insert(Partnership, {
        id,
        proposalId: proposal.id,
        organisationId,
        isLead: false,
        ...columnsOf(part),
      });
      await noteChange(tx, proposal);
      await mailAbout(tx, 'partner_asked', { id }, organisationId);
      const details = { organisationId, ...part };
      record(tx, { actor, under, act: 'addPartner', noun: 'Proposal', nounId: proposal.id, details });
      return proposal.id;
    });
  }

  /**
   * Changes the part of a partner, or of the lead. A partner that has answered is asked anew, since its answer was
   * given to something else. Refuses CHANGED_MEANWHILE and what `whyNotEdit` and `whyNotUndertake` say.
   */
  async change(actor: Viewer, { version, ...proposed }: ProposedPart & { version: number }): Promise<string> {
    return this.database.write(actor, 'changePartner', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, proposed.number, mandateToWrite);
      const before = await partOf(tx, proposal, proposed.organisation);
      if (before.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      const part = undertakingOf(proposed);
      refuseIf(whyNotEdit(proposal) ?? whyNotUndertake(part));
      // A sum that has become another is to be split over the years anew.
      const yearly = before.budget === BigInt(part.budget) ? before.yearly : null;
      const confirmation = confirmationAfter(before, { ...bigUndertaking(part), yearly });
      const lapsed = confirmation !== before.confirmation;
      await tx.update(
        Partnership,
        { id: before.id },
        {
          ...columnsOf(part),
          yearly: yearly && yearly.map(String),
          confirmation,
          version: version + 1,
          ...(lapsed && unanswered),
        },
      );
      await noteChange(tx, proposal);
      if (lapsed && !before.isLead) await mailAbout(tx, 'partner_asked_anew', before, before.organisationId);
      const details = {
        organisationId: before.organisationId,
        ...part,
        ...(lapsed && { lapsed: before.confirmation }),
      };
      record(tx, {
        actor,
        under,
        act: 'changePartner',
        noun: 'Proposal',
        nounId: proposal.id,
        details,
      });
      return proposal.id;
    });
  }

  /** Takes a partner out, and tells it unless it had declined. Refuses CHANGED_MEANWHILE, LEAD_STAYS, and what `whyNotEdit` says. */
  async remove(actor: Viewer, number: string, organisation: string, version: number): Promise<string> {
    return this.database.write(actor, 'removePartner', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, number, mandateToWrite);
      const part = await partOf(tx, proposal, organisation);
      if (part.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      refuseIf(whyNotEdit(proposal));
      if (part.isLead) throw new Refusal('LEAD_STAYS');
      await tx.delete(Partnership, { id: part.id });
      await noteChange(tx, proposal);
      if (part.confirmation !== 'declined')
        await mailAbout(tx, 'partner_removed', proposal, part.organisationId);
      const details = { organisationId: part.organisationId, confirmation: part.confirmation };
      record(tx, {
        actor,
        under,
        act: 'removePartner',
        noun: 'Proposal',
        nounId: proposal.id,
        details,
      });
      return proposal.id;
    });
  }

  /** Confirms a part as it was shown, under the mandate that is recorded with it. Refuses what `whyNotConfirm` says. */
  async confirm(actor: Viewer, shown: ProposedPart): Promise<string> {
    return this.database.write(actor, 'confirmPartnership', async (tx) => {
      const { proposal, part, under } = await openToAnswer(tx, actor, shown.number, shown.organisation);
      refuseIf(
        whyNotUndertake(shown) ??
          whyNotShown(shown) ??
          whyNotConfirm({ ...proposal, part, shown: bigUndertaking(shown) }),
      );
      await answer(tx, part, { confirmation: 'confirmed', actor, mandateId: under.id, because: null });
      await mailAbout(tx, 'partner_answered', part, proposal.leadId);
      const details = { organisationId: part.organisationId, ...undertakingOf(shown) };
      record(tx, {
        actor,
        under,
        act: 'confirmPartnership',
        noun: 'Proposal',
        nounId: proposal.id,
        details,
      });
      return part.id;
    });
  }

  /** Declines a part; the Organisation sees no more of the proposal than that. Refuses what `whyNotDecline` says. */
  async decline(actor: Viewer, number: string, organisation: string, reason: string): Promise<string> {
    return this.database.write(actor, 'declinePartnership', async (tx) => {
      const { proposal, part, under } = await openToAnswer(tx, actor, number, organisation);
      refuseIf(whyNotDecline({ ...proposal, part }) ?? whyNotReason(reason, 'role'));
      const because = tidy(reason) || null;
      await answer(tx, part, { confirmation: 'declined', actor, mandateId: under.id, because });
      await noteChange(tx, proposal);
      await mailAbout(tx, 'partner_answered', part, proposal.leadId);
      const details = { organisationId: part.organisationId };
      record(tx, {
        actor,
        under,
        act: 'declinePartnership',
        noun: 'Proposal',
        nounId: proposal.id,
        details,
      });
      return part.id;
    });
  }

  /**
   * Mails the partners that have not answered, and only those: each once a day at most, however often somebody asks for
   * it. Refuses NOBODY_TO_REMIND, REMINDED_LATELY and what `whyNotEdit` says.
   */
  async remind(actor: Viewer, number: string): Promise<string> {
    return this.database.write(actor, 'remindPartners', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, number, mandateToWrite);
      refuseIf(whyNotEdit(proposal));
      const waiting = toRemind(proposal.parts);
      if (waiting.length === 0)
        throw new Refusal(isAwaited(proposal.parts) ? 'REMINDED_LATELY' : 'NOBODY_TO_REMIND');
      await remindOf(tx, waiting);
      const details = { organisationIds: waiting.map(({ organisationId }) => organisationId) };
      record(tx, {
        actor,
        under,
        act: 'remindPartners',
        noun: 'Proposal',
        nounId: proposal.id,
        details,
      });
      return proposal.id;
    });
  }
}

const undertakingOf = ({ role, budget, inKind }: Pick<ProposedPart, 'role' | 'budget' | 'inKind'>) => ({
  role: tidy(role),
  budget,
  inKind,
});

const bigUndertaking = (part: Pick<ProposedPart, 'role' | 'budget' | 'inKind' | 'yearly'>) => ({
  role: part.role,
  budget: BigInt(part.budget),
  inKind: BigInt(part.inKind),
  yearly: part.yearly ? part.yearly.map(BigInt) : null,
});

const columnsOf = ({ role, budget, inKind }: Pick<ProposedPart, 'role' | 'budget' | 'inKind'>) => ({
  role,
  budget: String(budget),
  inKind: String(inKind),
});

/** What becomes of an answer that was given to something else. */
export const unanswered: Partial<Partnership> = {
  answeredAt: null,
  answeredById: null,
  mandateId: null,
  declinedBecause: null,
};

async function answer(
  tx: Tx,
  part: NamedPart,
  said: { confirmation: Part['confirmation']; actor: Viewer; mandateId: string; because: string | null },
): Promise<void> {
  await tx.query(
    `update partnerships set confirmation = $2, answered_at = clock_timestamp(), answered_by_id = $3, mandate_id = $4,
       declined_because = $5, version = version + 1 where id = $1`,
    [part.id, said.confirmation, said.actor.personId, said.mandateId, said.because],
  );
}
