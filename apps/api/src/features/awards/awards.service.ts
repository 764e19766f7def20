import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { nameAward } from '../agendas/item-subjects.service.js';
import { enterAction } from '../decisions/action-steps.js';
import { Decision } from '../decisions/decision.entity.js';
import { asSecretariat } from '../mandates/mandates-in-force.js';
import { clock } from '../meetings/meeting-steps.js';
import { startProject } from '../projects/start-project.js';
import type { ProposalState } from '../proposals/proposal.entity.js';
import { applicantsOf } from './applicants.js';
import { Award, AwardCondition } from './award.entity.js';
import { whyNotEnterAward, whyNotRelease, whyNotTable, type AwardTerms } from './award.rules.js';

interface Facts {
  proposalId: string;
  state: ProposalState;
  leadId: string;
  asked: number;
}

/** From the advice to the project: the Secretariat tables, enters what the Board decided, and releases it. */
@Injectable()
export class Awards {
  constructor(private readonly database: Database) {}

  /** Makes an agenda item the award of a proposal. The Secretariat, until the agenda is frozen. Refuses NOT_FOUND, NOT_ALLOWED, AGENDA_FROZEN and what `whyNotTable` says. */
  async table(actor: Actor, number: string, agendaItemId: string): Promise<string> {
    return this.database.write(actor, 'tableAward', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const proposal = await lockedProposal(tx, number);
      const tabled = await tx.existsBy(Award, { proposalId: proposal.proposalId });
      refuseIf(whyNotTable({ state: proposal.state, tabled }));
      await nameAward(tx, actor, agendaItemId);
      const id = newId();
      await tx.insert(Award, { id, proposalId: proposal.proposalId, agendaItemId });
      const details = { proposal: proposal.proposalId, item: agendaItemId };
      record(tx, { actor, under, act: 'tableAward', noun: 'Award', nounId: id, details });
      return proposal.proposalId;
    });
  }

  /**
   * Enters what the Board decided on the item: awarded, with conditions that each open an action of the decision, or
   * declined with the text. The Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE and what `whyNotEnterAward` says.
   */
  async decide(
    actor: Actor,
    meant: { proposal: string; version: number; decision: string },
    said: AwardTerms,
  ): Promise<string> {
    return this.database.write(actor, 'decideAward', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const proposal = await lockedProposal(tx, meant.proposal);
      const award = found(await tx.findOneBy(Award, { proposalId: proposal.proposalId }));
      if (award.version !== meant.version) throw new Refusal('CHANGED_MEANWHILE');
      const decision = await tx.findOneBy(Decision, { number: meant.decision.trim() });
      if (!decision) throw new Refusal('NOT_FOUND', {}, 'decision');
      const terms = { ...said, text: written(said.text) };
      const ofThisItem = decision.agendaItemId === award.agendaItemId;
      const facts = { ...award, released: award.releasedAt !== null, asked: proposal.asked, ofThisItem };
      refuseIf(whyNotEnterAward(facts, terms));
      const { awarded, ceiling, startsOn, endsOn, text } = terms;
      const given = awarded
        ? { state: 'awarded' as const, ceiling: String(ceiling), startsOn, endsOn }
        : { state: 'declined' as const };
      await tx.update(
        Award,
        { id: award.id },
        { ...given, text, decisionId: decision.id, version: award.version + 1 },
      );
      for (const { what, dueOn } of terms.conditions) {
        const owner = { ownerOrganisationId: proposal.leadId, ownerPersonId: null, dueOn };
        const actionId = await enterAction(tx, decision, what, owner);
        await tx.insert(AwardCondition, { id: newId(), awardId: award.id, actionId });
      }
      const details = { decision: decision.id, awarded, conditions: terms.conditions.length };
      record(tx, { actor, under, act: 'decideAward', noun: 'Award', nounId: award.id, details });
      return proposal.proposalId;
    });
  }

  /**
   * Tells the applicants, each once in their language, what the Board decided; what was awarded starts as a project. The
   * Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE and what `whyNotRelease` says.
   */
  async release(actor: Actor, number: string, version: number): Promise<string> {
    return this.database.write(actor, 'releaseAward', async (tx) => {
      const under = await asSecretariat(tx, actor);
      const { proposalId } = await lockedProposal(tx, number);
      const award = found(await tx.findOneBy(Award, { proposalId }));
      const { id, state, ceiling, startsOn, endsOn, decisionId, releasedAt } = award;
      refuseIf(whyNotRelease({ state, released: releasedAt !== null }));
      if (award.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      await tx.update(Award, { id }, { releasedAt: await clock(tx), version: version + 1 });
      if (state === 'awarded')
        await startProject(tx, {
          proposalId,
          decisionId: decisionId ?? '',
          ceiling: Number(ceiling),
          startsOn: startsOn ?? '',
          endsOn: endsOn ?? '',
        });
      for (const { personId } of await applicantsOf(tx, proposalId))
        await enterMailTo(tx, personId, { kind: 'award_released', aboutId: id });
      record(tx, { actor, under, act: 'releaseAward', noun: 'Award', nounId: id, details: { state } });
      return proposalId;
    });
  }
}

const longestText = 10_000;

function written(text: string): string {
  const words = text.replaceAll('\0', '').trim();
  if (words.length > longestText) throw new Refusal('TEXT_TOO_LONG', { most: longestText }, 'text');
  return words;
}

async function lockedProposal(tx: Tx, number: string): Promise<Facts> {
  const [row] = await tx.query<Facts[]>(
    `select p.id as "proposalId", p.state, p.lead_organisation_id as "leadId",
       (select coalesce(sum(x.budget), 0)::float8 from partnerships x
        where x.proposal_id = p.id and x.confirmation <> 'declined') as asked
     from proposals p where p.number = $1 for no key update of p`,
    [number],
  );
  return found(row);
}
