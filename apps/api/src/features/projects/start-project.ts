import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { nextNumber } from '../../platform/db/next-number.js';
import { found } from '../../platform/refusal.js';
import { yearOf } from '../../platform/time/calendar-days.js';
import { countAgain } from './opened-project.js';
import { enterDuty } from './project-duties.service.js';
import { periodicReports } from './project-duty.rules.js';
import { ProjectMoney } from './project-work.entity.js';
import { Project, ProjectParticipant } from './project.entity.js';

/** What the Board awarded, as far as a project starts from it. */
export interface Award {
  proposalId: string;
  decisionId: string;
  ceiling: number;
  startsOn: string;
  endsOn: string;
  boardBeyondPercent?: number;
  boardBeyondMonths?: number;
}

/** Months that a periodic report is about, and the days after them within which it is due. */
const reporting = { months: 6, days: 30 };

/**
 * Step: starts the project of an awarded proposal, filled in from what the proposal says that counts. Who may is the
 * caller’s question, and so is the audit entry. Returns its id and address.
 */
export async function startProject(tx: Tx, award: Award): Promise<{ id: string; slug: string }> {
  const proposal = await proposed(tx, award.proposalId);
  const id = newId();
  const { startsOn, endsOn } = award;
  const year = yearOf(startsOn);
  const slug = `pr-${year}-${String(await nextNumber(tx, `PR-${year}`)).padStart(3, '0')}`;
  await tx.insert(Project, {
    ...award,
    id,
    slug,
    ceiling: String(award.ceiling),
    title: { en: proposal.title },
    summary: null,
    startYear: year,
    endYear: yearOf(endsOn),
    currency: proposal.currency,
    directions: proposal.directions,
    sdgTargets: proposal.sdgTargets,
  });
  const shares = shared(
    proposal.parts.map(({ budget }) => budget),
    award.ceiling,
  );
  for (const [place, { organisationId, isLead, role }] of proposal.parts.entries()) {
    const share = String(shares[place] ?? 0);
    await tx.insert(ProjectParticipant, { projectId: id, organisationId, isLead, role, share });
    await tx.insert(ProjectMoney, { projectId: id, organisationId, year, planned: share });
  }
  for (const report of periodicReports({ startsOn, endsOn }, reporting))
    await enterDuty(tx, id, {
      kind: 'report',
      title: `${report.periodFrom} – ${report.periodTo}`,
      sort: null,
      ...report,
    });
  await countAgain(tx);
  return { id, slug };
}

/** What the proposal says: the one place that knows how it says it. */
async function proposed(tx: Tx, proposalId: string) {
  const [proposal] = await tx.query<
    {
      title: string;
      directions: number[];
      sdgTargets: string[];
      currency: string;
      parts: { organisationId: string; isLead: boolean; role: string; budget: number }[];
    }[]
  >(
    `select p.title, p.directions, p.sdg_targets as "sdgTargets", c.currency,
       (select coalesce(json_agg(json_build_object('organisationId', x.organisation_id, 'isLead', x.is_lead,
          'role', x.role, 'budget', x.budget) order by x.is_lead desc, x.id), '[]')
        from partnerships x where x.proposal_id = p.id and x.confirmation <> 'declined') as parts
     from proposals p join calls c on c.id = p.call_id where p.id = $1 for share of p`,
    [proposalId],
  );
  return found(proposal);
}

/**
 * What each asked for, where the award gives it all; otherwise each its part of the award in whole units, and what is left
 * over goes one by one from the first: together never more than the ceiling.
 */
export function shared(budgets: readonly number[], ceiling: number): number[] {
  const total = budgets.reduce((sum, budget) => sum + budget, 0);
  if (total <= ceiling) return [...budgets];
  const exact = budgets.map((budget) => (BigInt(budget) * BigInt(ceiling)) / BigInt(total));
  const given = exact.reduce((sum, share) => sum + share, 0n);
  const left = Number(BigInt(ceiling) - given);
  return exact.map((share, place) => Number(share) + (place < left ? 1 : 0));
}
