import type { Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { nextNumber } from '../../platform/db/next-number.js';
import { found } from '../../platform/refusal.js';
import { addDays, addMonths, yearOf } from '../../platform/time/calendar-days.js';
import { lastContent } from '../proposals/proposal.sql.js';
import type { OutputKind } from '../proposals/work-plan-entry.entity.js';
import { countAgain } from './opened-project.js';
import { enterDuty } from './project-duties.service.js';
import { periodicReports } from './project-duty.rules.js';
import type { ProjectDuty } from './project-duty.entity.js';
import { ProjectMilestone, ProjectMoney } from './project-work.entity.js';
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
  for (const [place, { organisationId, isLead, role, yearly }] of proposal.parts.entries()) {
    const share = shares[place] ?? 0;
    await tx.insert(ProjectParticipant, {
      projectId: id,
      organisationId,
      isLead,
      role,
      share: String(share),
    });
    for (const [planYear, planned] of byYear(shared(yearly, share), year, yearOf(endsOn)))
      await tx.insert(ProjectMoney, {
        projectId: id,
        organisationId,
        year: planYear,
        planned: String(planned),
      });
  }
  for (const { month, title, output } of proposal.workPlan) {
    const dueOn = endOfMonth(month, { startsOn, endsOn });
    if (output === null) await tx.insert(ProjectMilestone, { id: newId(), projectId: id, title, dueOn });
    else
      await enterDuty(tx, id, {
        kind: 'deliverable',
        title,
        sort: deliverableOf[output],
        periodFrom: null,
        periodTo: null,
        dueOn,
      });
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

interface Proposed {
  title: string;
  directions: number[];
  sdgTargets: string[];
  currency: string;
  parts: { organisationId: string; isLead: boolean; role: string; budget: number; yearly: number[] }[];
  workPlan: { month: number; title: string; output: OutputKind | null }[];
}

/** What the proposal says in its last version before the deadline: the one place that knows how it says it. */
async function proposed(tx: Tx, proposalId: string): Promise<Proposed> {
  const [row] = await tx.query<{ currency: string; content: Omit<Proposed, 'currency'> }[]>(
    `select c.currency, ${lastContent('p')} as content
     from proposals p join calls c on c.id = p.call_id where p.id = $1 for share of p`,
    [proposalId],
  );
  const { currency, content } = found(row);
  return { ...content, currency };
}

/** What a planned output is as a deliverable. */
const deliverableOf: Record<OutputKind, NonNullable<ProjectDuty['sort']>> = {
  teaching_resource: 'course',
  training: 'course',
  research_publication: 'publication',
  policy_brief: 'publication',
  guideline: 'guideline',
  software: 'software',
  event: 'event',
  other: 'other',
};

/** The last day of a month of the project, counted from 1; what was planned beyond its end is due with it. */
export function endOfMonth(
  month: number,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
): string {
  const day = addDays(addMonths(startsOn, month), -1);
  return day < endsOn ? day : endsOn;
}

/** What was planned for the first, second … year of a project, by calendar year; what lies beyond its last falls into that. */
export function byYear(yearly: readonly number[], first: number, last: number): Map<number, number> {
  const years = new Map<number, number>();
  for (const [place, planned] of yearly.entries()) {
    const year = Math.min(first + place, last);
    years.set(year, (years.get(year) ?? 0) + planned);
  }
  return years;
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
