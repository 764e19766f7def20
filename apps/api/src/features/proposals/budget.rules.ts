import type { Refused } from '@gsenet/shared/refused';
import { largestAmount } from '../calls/call.entity.js';
import { whyNotAmount } from '../calls/call.rules.js';
import { sharesOf, type Part, type Undertaking } from './partnership.rules.js';

/** How many years a budget is planned for: those that the months of the project begin, and one while nobody has said. */
export const yearsOf = (months: number | null): number => Math.ceil((months ?? 12) / 12);

/**
 * Why amounts are not the yearly budget of an Organisation: not one for each year of the project, or no amounts. The
 * field names Organisation and year, since a whole table is entered at once.
 */
export function whyNotYearly(
  { organisation, yearly }: { organisation: string; yearly: readonly number[] },
  months: number | null,
): Refused | null {
  const years = yearsOf(months);
  if (yearly.length !== years) return { code: 'BUDGET_YEARS', params: { years } };
  const refused = yearly.map((amount, year) => whyNotAmount(amount, `${organisation}.${year + 1}`));
  const total = yearly.reduce((sum, amount) => sum + amount, 0);
  return (
    refused.find(Boolean) ??
    (total > largestAmount
      ? { code: 'AMOUNT_TOO_LARGE', params: { most: largestAmount }, field: `${organisation}.1` }
      : null)
  );
}

/** The shares as they are kept: a single year is one sum. */
export const undertakenYearly = (yearly: readonly number[]): Pick<Undertaking, 'budget' | 'yearly'> => {
  const shares = yearly.map(BigInt);
  return {
    budget: shares.reduce((sum, share) => sum + share, 0n),
    yearly: shares.length > 1 ? shares : null,
  };
};

/** Why the budget of a part is not planned by year: a year of the project is missing in it, or one too many. */
export function whyNotByYear(part: Part, months: number | null): Refused | null {
  if (part.budget === 0n && part.yearly === null) return null;
  return sharesOf(part).length === yearsOf(months)
    ? null
    : { code: 'BUDGET_NOT_BY_YEAR', params: { organisation: part.organisationId }, field: 'yearly' };
}
