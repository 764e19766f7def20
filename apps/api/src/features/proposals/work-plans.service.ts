import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Viewer } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { noteChange, openUnder, partOf } from './opened-proposal.js';
import { mandateToWrite } from './proposal.policy.js';
import { whyNotEdit } from './proposal.rules.js';
import { tidy } from './proposal-writing.rules.js';
import { WorkPlanEntry, type OutputKind } from './work-plan-entry.entity.js';
import { mostEntries, whyNotMonths, whyNotPlan } from './work-plan.rules.js';

/** What is to be reached or delivered by the end of a month. */
export interface ProposedEntry {
  month: number;
  title: string;
  /** Slug of the Organisation that sees to it; one with a part in the proposal. */
  organisation: string;
  /** Null for a milestone. */
  output: OutputKind | null;
  languages: string[];
}

/** What is done when: how long the project takes, its milestones and its outputs. */
@Injectable()
export class WorkPlans {
  constructor(private readonly database: Database) {}

  /** Says how many months the project takes. Refuses CHANGED_MEANWHILE, what `whyNotEdit` and `whyNotMonths` say. */
  async setMonths(actor: Viewer, number: string, version: number, months: number): Promise<string> {
    return this.database.write(actor, 'setProjectMonths', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, number, mandateToWrite);
      if (proposal.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      refuseIf(whyNotEdit(proposal) ?? whyNotMonths(months));
      await tx.query(`update proposals set months = $2, version = version + 1 where id = $1`, [
        proposal.id,
        months,
      ]);
      await noteChange(tx, proposal);
      const details = { months };
      record(tx, { actor, under, act: 'setProjectMonths', noun: 'Proposal', nounId: proposal.id, details });
      return proposal.id;
    });
  }

  /** Adds a milestone or an output. Refuses NOT_FOUND, WORK_PLAN_FULL, what `whyNotEdit` and `whyNotPlan` say. */
  async add(actor: Viewer, number: string, proposed: ProposedEntry): Promise<string> {
    return this.database.write(actor, 'addWorkPlanEntry', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, number, mandateToWrite);
      refuseIf(whyNotEdit(proposal) ?? whyNotPlan(proposed));
      if ((await tx.countBy(WorkPlanEntry, { proposalId: proposal.id })) >= mostEntries)
        throw new Refusal('WORK_PLAN_FULL', { most: mostEntries });
      const { organisationId } = await partOf(tx, proposal, proposed.organisation);
      const id = newId();
      await tx.insert(WorkPlanEntry, { id, proposalId: proposal.id, organisationId, ...columnsOf(proposed) });
      await noteChange(tx, proposal);
      const details = { entry: id };
      record(tx, { actor, under, act: 'addWorkPlanEntry', noun: 'Proposal', nounId: proposal.id, details });
      return proposal.id;
    });
  }

  /** Changes a milestone or an output. Refuses NOT_FOUND, CHANGED_MEANWHILE, what `whyNotEdit` and `whyNotPlan` say. */
  async change(
    actor: Viewer,
    number: string,
    { id, version, ...proposed }: ProposedEntry & { id: string; version: number },
  ): Promise<string> {
    return this.database.write(actor, 'changeWorkPlanEntry', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, number, mandateToWrite);
      const before = found(await tx.findOneBy(WorkPlanEntry, { id, proposalId: proposal.id }));
      if (before.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      refuseIf(whyNotEdit(proposal) ?? whyNotPlan(proposed));
      const { organisationId } = await partOf(tx, proposal, proposed.organisation);
      const columns = { organisationId, ...columnsOf(proposed), version: version + 1 };
      await tx.update(WorkPlanEntry, { id }, columns);
      await noteChange(tx, proposal);
      const details = { entry: id };
      record(tx, {
        actor,
        under,
        act: 'changeWorkPlanEntry',
        noun: 'Proposal',
        nounId: proposal.id,
        details,
      });
      return proposal.id;
    });
  }

  /** Takes a milestone or an output out. Refuses NOT_FOUND, CHANGED_MEANWHILE and what `whyNotEdit` says. */
  async remove(actor: Viewer, number: string, id: string, version: number): Promise<string> {
    return this.database.write(actor, 'removeWorkPlanEntry', async (tx) => {
      const { proposal, under } = await openUnder(tx, actor, number, mandateToWrite);
      const before = found(await tx.findOneBy(WorkPlanEntry, { id, proposalId: proposal.id }));
      if (before.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      refuseIf(whyNotEdit(proposal));
      await tx.delete(WorkPlanEntry, { id });
      await noteChange(tx, proposal);
      const details = { entry: id };
      record(tx, {
        actor,
        under,
        act: 'removeWorkPlanEntry',
        noun: 'Proposal',
        nounId: proposal.id,
        details,
      });
      return proposal.id;
    });
  }
}

const columnsOf = ({ month, title, output, languages }: ProposedEntry) => ({
  month,
  title: tidy(title),
  output,
  languages: [...languages].sort(),
});
