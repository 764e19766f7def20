import type { Refused } from '@gsenet/shared/refused';
import { compareDates, covers, type PlainDate } from '../../platform/time/calendar-days.js';
import type { MembershipStage, Standing } from './membership.entity.js';

/** One stage of an Organisation's standing, from a date to, not including, another. */
export interface MembershipPeriod {
  organisationId: string;
  standing: Standing;
  stage: MembershipStage;
  startsOn: PlainDate;
  endsOn: PlainDate | null;
}

const next: Record<MembershipStage | 'none', readonly MembershipStage[]> = {
  none: ['expression_of_interest'],
  expression_of_interest: ['due_diligence', 'withdrawn', 'ended'],
  due_diligence: ['letter_of_commitment', 'withdrawn', 'ended'],
  letter_of_commitment: ['board_decision', 'withdrawn', 'ended'],
  board_decision: ['in_force', 'withdrawn', 'ended'],
  in_force: ['suspended', 'withdrawn', 'ended', 'succeeded'],
  suspended: ['in_force', 'withdrawn', 'ended', 'succeeded'],
  withdrawn: ['expression_of_interest'],
  ended: ['expression_of_interest'],
  succeeded: [],
};

/** The stages that may follow one: founders, Partners and Observers come at once (section 1, Membership). */
export function stagesAfter(
  from: MembershipStage | 'none',
  { standing, founder }: { standing: Standing; founder: boolean },
): MembershipStage[] {
  const atOnce = next[from].includes('expression_of_interest') && (standing !== 'member' || founder);
  return atOnce ? [...next[from], 'in_force'] : [...next[from]];
}

/** The stage in which an Organisation is on a date; null when it has no standing then. */
export function stageOn<M extends MembershipPeriod>(
  memberships: readonly M[],
  organisationId: string,
  date: PlainDate,
): M | null {
  return (
    memberships.find((period) => period.organisationId === organisationId && covers(period, date)) ?? null
  );
}

/** Ids of the Organisations that have a standing in force on a date, those of longest standing first. */
export function inForceOn(
  memberships: readonly MembershipPeriod[],
  standing: Standing,
  date: PlainDate,
): string[] {
  return memberships
    .filter((period) => period.standing === standing && period.stage === 'in_force' && covers(period, date))
    .map(({ organisationId }) => ({
      organisationId,
      since: accession(memberships, organisationId, standing) ?? date,
    }))
    .sort((a, b) => compareDates(a.since, b.since) || (a.organisationId < b.organisationId ? -1 : 1))
    .map(({ organisationId }) => organisationId);
}

/** The Members of a date: who then has a membership in force. One that is suspended is not among them. */
export function membersOn(memberships: readonly MembershipPeriod[], date: PlainDate): string[] {
  return inForceOn(memberships, 'member', date);
}

/** The day on which an Organisation first had a standing; null if it never did. */
export function accession(
  memberships: readonly MembershipPeriod[],
  organisationId: string,
  standing: Standing,
): PlainDate | null {
  const starts = memberships
    .filter((period) => period.organisationId === organisationId)
    .filter((period) => period.standing === standing && period.stage === 'in_force')
    .map(({ startsOn }) => startsOn);
  return starts.sort(compareDates)[0] ?? null;
}

export interface StageFacts {
  /** The stage that would end, and the day on which it began; null when there is none. */
  current: Pick<MembershipPeriod, 'stage' | 'startsOn'> | null;
  standing: Standing;
  to: MembershipStage;
  on: PlainDate;
  /** The decision, letter or notice that it rests on. */
  basis: string;
  /** One of those who founded the network, who were admitted by nobody. */
  founder: boolean;
  organisationId: string;
  /** The Organisation that takes its place; only where it is succeeded. */
  successorId: string | null;
}

/**
 * Why an Organisation's standing cannot enter a stage on a date. A Member comes by expression of interest, due
 * diligence, letter of commitment and the Board's decision; founders, Partners and Observers come at once. Each
 * stage lasts a day at least and rests on something that can be named (Rules of Procedure, section 1, Membership).
 */
export function whyNotEnterStage(facts: StageFacts): Refused | null {
  const { current, to } = facts;
  const from = current?.stage ?? 'none';
  if (!stagesAfter(from, facts).includes(to))
    return { code: 'MEMBERSHIP_TRANSITION', params: { from, to }, field: 'stage' };
  if (facts.basis.trim() === '') return { code: 'MEMBERSHIP_NEEDS_BASIS', params: { to }, field: 'basis' };
  if (current && compareDates(facts.on, current.startsOn) <= 0)
    return { code: 'MEMBERSHIP_GOES_BACK', params: { since: current.startsOn }, field: 'startsOn' };
  if (to === 'succeeded' && (facts.successorId === null || facts.successorId === facts.organisationId))
    return { code: 'MEMBERSHIP_NEEDS_SUCCESSOR', field: 'successorId' };
  return null;
}
