import type { Refused } from '@gsenet/shared/refused';
import { countWords } from '@gsenet/shared/word-count';
import type { CallSection } from '../calls/call.entity.js';
import type { CallWindow } from '../calls/call.rules.js';
import { whyNotByYear } from './budget.rules.js';
import { partsThatCount, type Part } from './partnership.rules.js';
import { whyNotEdit, type StandingFacts } from './proposal.rules.js';
import { workPlanTasks, type PlannedEntry } from './work-plan.rules.js';

/** What a call asks of a proposal. */
export interface CallTerms extends CallWindow {
  /** Most that one proposal may ask for, in whole units of `currency` (ISO 4217). */
  ceiling: bigint;
  currency: string;
  /** Partners besides the lead. */
  leastPartners: number;
  sections: Pick<CallSection, 'key' | 'required' | 'mostWords'>[];
}

/** No Member leads, or not one of those that the call itself names. */
export type LeadRefused = 'LEAD_NOT_A_MEMBER' | 'LEAD_MAY_NOT';

export interface SubmissionFacts extends StandingFacts {
  call: CallTerms;
  /** Why its lead may not lead under this call, if so. */
  leadRefused: LeadRefused | null;
  /** What has been written, by the key of the section. */
  texts: Readonly<Record<string, string>>;
  directions: readonly number[];
  sdgTargets: readonly string[];
  parts: readonly Part[];
  /** How long the project takes; null until it is said. */
  months: number | null;
  workPlan: readonly PlannedEntry[];
}

/**
 * What a proposal still lacks, as a list of tasks: a lead that the call allows; every required section, none too long; an
 * action direction and a target of SDG 4; a role for each part and an answer from each partner; enough partners;
 * a budget, the sum of the shares by year, that is not above the ceiling; and a work plan with milestones and
 * outputs (Rules of Procedure, section 4). A partner that declined is no part of it any more.
 */
export function readiness(facts: SubmissionFacts): Refused[] {
  const { call, parts } = facts;
  const counted = partsThatCount(parts);
  const partners = counted.filter(({ isLead }) => !isLead);
  const total = counted.reduce((sum, { budget }) => sum + budget, 0n);
  const tasks: (Refused | null)[] = [
    facts.leadRefused && { code: facts.leadRefused },
    ...call.sections.map((section) => whyNotSection(section, facts.texts[section.key] ?? '')),
    facts.directions.length > 0 ? null : { code: 'NO_ACTION_DIRECTION', field: 'directions' },
    facts.sdgTargets.length > 0 ? null : { code: 'NO_SDG_TARGET', field: 'sdgTargets' },
    ...counted.map((part) => whyNotPart(part)),
    partners.length < call.leastPartners
      ? {
          code: 'TOO_FEW_PARTNERS',
          params: { needed: call.leastPartners, have: partners.length },
          field: 'partners',
        }
      : null,
    total > 0n ? null : { code: 'BUDGET_MISSING', field: 'budget' },
    total > call.ceiling
      ? {
          code: 'BUDGET_OVER_CEILING',
          params: { total: Number(total), ceiling: Number(call.ceiling), currency: call.currency },
          field: 'budget',
        }
      : null,
    ...counted.map((part) => whyNotByYear(part, facts.months)),
    ...workPlanTasks(facts, parts),
  ];
  return tasks.filter((task) => task !== null);
}

/** Why a proposal cannot be submitted now, or submitted again: it cannot be changed, or lacks something. */
export function whyNotSubmit(facts: SubmissionFacts): Refused | null {
  return whyNotEdit(facts) ?? readiness(facts)[0] ?? null;
}

function whyNotSection(
  { key, required, mostWords }: CallTerms['sections'][number],
  text: string,
): Refused | null {
  const words = countWords(text);
  const field = `sections.${key}`;
  if (required && words === 0) return { code: 'SECTION_MISSING', params: { section: key }, field };
  return words > mostWords
    ? { code: 'SECTION_TOO_LONG', params: { section: key, words, most: mostWords }, field }
    : null;
}

function whyNotPart({ organisationId, isLead, role, confirmation }: Part): Refused | null {
  const about = { params: { organisation: organisationId }, field: 'partners' };
  if (role.trim() === '') return { code: 'PART_WITHOUT_ROLE', ...about };
  return !isLead && confirmation === 'waiting' ? { code: 'PARTNER_HAS_NOT_ANSWERED', ...about } : null;
}
