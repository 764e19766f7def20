import type { Refused } from '@gsenet/shared/refused';
import { yearOf, type PlainDate } from '../../platform/time/calendar-days.js';
import { membersOn, type MembershipPeriod } from './membership.rules.js';

/** What was said of a Member's details: that they are right, or what is wrong and whether it was seen to. */
export interface SaidOfDetails {
  year: number;
  wrong: string | null;
  settled: boolean;
}

export interface AttestationFacts {
  organisationId: string;
  memberships: readonly MembershipPeriod[];
  said: readonly SaidOfDetails[];
  today: PlainDate;
}

const longestReport = 2000;

/** Why nobody need say anything of an Organisation's details: only those of Members are attested, once a year. */
function whyNotSay({ organisationId, memberships, said, today }: AttestationFacts): Refused | null {
  if (!membersOn(memberships, today).includes(organisationId)) return { code: 'DETAILS_OF_NO_MEMBER' };
  const year = yearOf(today);
  if (said.some((one) => one.wrong === null && one.year === year))
    return { code: 'DETAILS_ATTESTED_ALREADY' };
  return said.some((one) => one.wrong !== null && !one.settled) ? { code: 'DETAILS_REPORTED_ALREADY' } : null;
}

/** Why a Member's details cannot be attested: they are this year's already, or something is known to be wrong. */
export function whyNotAttest(facts: AttestationFacts): Refused | null {
  return whyNotSay(facts);
}

/** Why it cannot be said that something is wrong: the same, or nothing is named. */
export function whyNotReportWrong(facts: AttestationFacts, wrong: string): Refused | null {
  const length = wrong.trim().length;
  if (length === 0) return { code: 'WRONG_DETAILS_MISSING', field: 'wrong' };
  if (length > longestReport)
    return { code: 'WRONG_DETAILS_TOO_LONG', params: { most: longestReport }, field: 'wrong' };
  return whyNotSay(facts);
}
