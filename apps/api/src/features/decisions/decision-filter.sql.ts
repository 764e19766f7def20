import type { Predicate } from '../../platform/read-model/view.js';
import type { DecisionState } from './decision.entity.js';
import { isLateNow } from './decision.sql.js';

/** What the register is narrowed down to; whatever is left out narrows nothing. */
export interface DecisionFilter {
  year?: number | null;
  meeting?: string | null;
  state?: DecisionState | null;
  owner?: string | null;
  late?: boolean | null;
}

const narrowing: Record<keyof DecisionFilter, Predicate> = {
  year: (d, scope) => {
    const year = scope.value('year', 'int');
    return `${d}.taken_on >= make_date(${year}, 1, 1) and ${d}.taken_on < make_date(${year} + 1, 1, 1)`;
  },
  meeting: (d, scope) =>
    `${d}.meeting_id = (select fm.id from meetings fm where fm.number = ${scope.value('meeting', 'text')})`,
  state: (d, scope) => `${d}.state = ${scope.value('state', 'text')}`,
  owner: (d, scope) =>
    `${d}.owner_organisation_id = (select fo.id from organisations fo where fo.slug = ${scope.value('owner', 'text')})`,
  late: (d) => isLateNow(d),
};

/** The rows that a filter leaves, with a name for this shape of the question. */
export function narrowed(filter: DecisionFilter): {
  where: Predicate;
  values: DecisionFilter;
  variant: string;
} {
  const used = (Object.keys(narrowing) as (keyof DecisionFilter)[]).filter((name) =>
    name === 'late' ? filter.late === true : (filter[name] ?? null) !== null,
  );
  // A calendar has no other years, and PostgreSQL none to compare with.
  const year = Math.min(Math.max(filter.year ?? 1, 1), 9998);
  return {
    where: (d, scope) => ['true', ...used.map((name) => narrowing[name](d, scope))].join(' and '),
    values: { ...filter, year },
    variant: used.join(' '),
  };
}
