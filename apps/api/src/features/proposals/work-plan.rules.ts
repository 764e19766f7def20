import type { Refused } from '@gsenet/shared/refused';
import { mostMonths } from './proposal.entity.js';
import { partsThatCount, type Part } from './partnership.rules.js';
import { whyNotTitle } from './proposal-writing.rules.js';
import { outputLanguages, type OutputKind } from './work-plan-entry.entity.js';

/** What is reached or delivered by the end of a month; without an output it is a milestone. */
export interface PlannedEntry {
  month: number;
  title: string;
  organisationId: string;
  output: OutputKind | null;
  languages: readonly string[];
}

export const mostEntries = 60;
export const mostAttachments = 10;

/** Why a project cannot take so long: not in whole months, or above five years. */
export function whyNotMonths(months: number): Refused | null {
  return Number.isInteger(months) && months >= 1 && months <= mostMonths
    ? null
    : { code: 'MONTHS_OUT_OF_RANGE', params: { most: mostMonths }, field: 'months' };
}

/** Why something cannot be planned so: it has no title, no month of the project, or languages without an output. */
export function whyNotPlan({
  title,
  month,
  output,
  languages,
}: Omit<PlannedEntry, 'organisationId'>): Refused | null {
  const known = languages.every((language) => outputLanguages.some((one) => one === language));
  if (!known || new Set(languages).size < languages.length || (output === null && languages.length > 0))
    return { code: 'BAD_INPUT', params: { detail: 'languages' }, field: 'languages' };
  const untitled = whyNotTitle(title);
  if (untitled)
    return untitled.code === 'PROPOSAL_WITHOUT_TITLE'
      ? { code: 'ENTRY_WITHOUT_TITLE', field: 'title' }
      : untitled;
  return whyNotMonths(month) && { code: 'MONTH_OUT_OF_RANGE', params: { most: mostMonths }, field: 'month' };
}

/** What a work plan still lacks: how long it takes, a milestone and an output, each in time and by who takes part. */
export function workPlanTasks(
  { months, workPlan }: { months: number | null; workPlan: readonly PlannedEntry[] },
  parts: readonly Part[],
): Refused[] {
  const counted = partsThatCount(parts);
  const tasks: (Refused | null)[] = [
    months === null ? { code: 'MONTHS_MISSING', field: 'months' } : null,
    workPlan.some(({ output }) => output === null) ? null : { code: 'MILESTONE_MISSING', field: 'workPlan' },
    workPlan.some(({ output }) => output !== null) ? null : { code: 'OUTPUT_MISSING', field: 'workPlan' },
    ...workPlan.map(({ title, month }): Refused | null =>
      months !== null && month > months
        ? { code: 'ENTRY_AFTER_END', params: { title, months }, field: 'workPlan' }
        : null,
    ),
    ...workPlan.map(({ title, organisationId }): Refused | null =>
      counted.some((part) => part.organisationId === organisationId)
        ? null
        : { code: 'ENTRY_WITHOUT_PARTNER', params: { title }, field: 'workPlan' },
    ),
  ];
  return tasks.filter((task) => task !== null);
}
