import type { Refused } from '@gsenet/shared/refused';
import type { Capacity } from '../../platform/auth/actor.js';
import { dateIn } from '../../platform/time/zones.js';

/** The zone of the network's calendar. */
const networkZone = 'Asia/Shanghai';

/** What matters of a mandate here: whose it is, for whom, as what, from an instant to, not including, another. */
export interface MandatePeriod {
  personId: string;
  organisationId: string;
  capacity: Capacity;
  startsAt: Date;
  endsAt: Date | null;
}

/** Those who may sit for a Member on the Advisory Board, in the order in which they do. */
export const seatCapacities = [
  'representative',
  'first_alternate',
  'second_alternate',
] as const satisfies Capacity[];

/** Those of the people who work in the Secretariat. */
export const secretariatCapacities: readonly Capacity[] = ['secretary_general', 'secretariat_staff'];

/** Those that rest on a nomination letter of their Organisation; staff of the Secretariat is appointed by its host. */
export const letteredCapacities: readonly Capacity[] = [...seatCapacities, 'organisation_administrator'];

/** Capacities that one person at a time holds for an Organisation; of administrators and staff there may be several. */
export const singleCapacities: readonly Capacity[] = [...seatCapacities, 'secretary_general'];

/** Is the mandate in force at an instant? Its start is included, its end is not. */
export function inForceAt(mandate: Pick<MandatePeriod, 'startsAt' | 'endsAt'>, instant: Date): boolean {
  return mandate.startsAt <= instant && (mandate.endsAt === null || instant < mandate.endsAt);
}

/**
 * Who may sit for an Organisation at an instant, first the one who does: the representative, else the first, else
 * the second alternate (Rules of Procedure, section 2, Votes).
 */
export function seatOf<M extends MandatePeriod>(
  mandates: readonly M[],
  organisationId: string,
  instant: Date,
): M[] {
  const held = mandates.filter(
    (mandate) => mandate.organisationId === organisationId && inForceAt(mandate, instant),
  );
  return seatCapacities.flatMap((capacity) => held.filter((mandate) => mandate.capacity === capacity));
}

/** Who sits for a Member at an instant, leaving out those who are not there; null when the seat is empty. */
export function whoSits<M extends MandatePeriod>(
  mandates: readonly M[],
  organisationId: string,
  instant: Date,
  absentPersonIds: readonly string[] = [],
): M | null {
  return (
    seatOf(mandates, organisationId, instant).find(({ personId }) => !absentPersonIds.includes(personId)) ??
    null
  );
}

export interface GrantProposal extends MandatePeriod {
  /** The nomination letter or decision that it rests on. */
  basis: string;
}

/**
 * Why a mandate cannot be given: it rests on no nomination letter, ends before it starts, somebody holds the
 * capacity at that time, the person already does, or sits in another capacity for the same Organisation.
 * @param existing all mandates of the Organisation, past and present
 */
export function whyNotGrant(existing: readonly MandatePeriod[], proposal: GrantProposal): Refused | null {
  if (proposal.basis.trim() === '') return { code: 'MANDATE_NEEDS_LETTER', field: 'basis' };
  if (proposal.endsAt !== null && proposal.endsAt <= proposal.startsAt)
    return { code: 'MANDATE_ENDS_BEFORE_START', field: 'endsAt' };
  const meanwhile = existing.filter(
    (mandate) => mandate.organisationId === proposal.organisationId && overlaps(mandate, proposal),
  );
  const same = meanwhile.filter(({ capacity }) => capacity === proposal.capacity);
  if (same.some(({ personId }) => personId === proposal.personId))
    return { code: 'CAPACITY_HELD', field: 'capacity' };
  if (same.length > 0 && singleCapacities.includes(proposal.capacity))
    return { code: 'CAPACITY_HELD', field: 'capacity' };
  const sitsAlready = meanwhile.some(
    ({ personId, capacity }) => personId === proposal.personId && isSeat(capacity),
  );
  return sitsAlready && isSeat(proposal.capacity) ? { code: 'SITS_ALREADY', field: 'capacity' } : null;
}

/** Why a mandate cannot be ended at an instant: it has not begun by then, or ended before. */
export function whyNotEnd(mandate: Pick<MandatePeriod, 'startsAt' | 'endsAt'>, at: Date): Refused | null {
  if (at <= mandate.startsAt) return { code: 'MANDATE_ENDS_BEFORE_START', field: 'endsAt' };
  return mandate.endsAt !== null && mandate.endsAt <= at
    ? { code: 'MANDATE_ENDED', params: { endedAt: mandate.endsAt.toISOString() } }
    : null;
}

export const endingEffects = ['none', 'falls_to_alternate', 'seat_empty'] as const;
export type EndingEffect = (typeof endingEffects)[number];

/**
 * What the end of a mandate does to the seat at an instant: nothing, where its holder does not sit or has a successor;
 * else the next in line sits, or nobody does (Rules of Procedure, section 2, Votes: representative, else first alternate,
 * else second alternate).
 * @param all the mandates of its Organisation
 */
export function effectOfEnding<M extends MandatePeriod & { id: string }>(
  all: readonly M[],
  ending: M,
  at: Date,
): { effect: EndingEffect; sits: M | null } {
  const others = all.filter(({ id }) => id !== ending.id);
  const { organisationId, capacity } = ending;
  const sits = whoSits(others, organisationId, at);
  const [first] = seatOf([...(sits ? [sits] : []), { ...ending, endsAt: null }], organisationId, at);
  if (first?.id !== ending.id || sits?.capacity === capacity) return { effect: 'none', sits };
  return { effect: sits ? 'falls_to_alternate' : 'seat_empty', sits };
}

/** Why a mandate cannot be ended: nobody else would act for the Organisation, and it was not said that this is meant. */
export function whyNotLeaveSeat(effect: EndingEffect, isMeant: boolean): Refused | null {
  return effect === 'seat_empty' && !isMeant ? { code: 'SEAT_WOULD_BE_EMPTY' } : null;
}

/**
 * Why somebody cannot be entered for a seat: nobody would sit just before their mandate begins, after others did, or
 * between its end and the next, and it was not said that the seat stays vacant. What has passed is not asked about.
 */
export function whyNotLeaveGap(
  existing: readonly MandatePeriod[],
  proposal: MandatePeriod,
  now: Date,
  isMeant: boolean,
): Refused | null {
  if (isMeant || !isSeat(proposal.capacity)) return null;
  const { organisationId } = proposal;
  const line = [...existing, proposal].filter(
    (one) => one.organisationId === organisationId && isSeat(one.capacity),
  );
  const starts = line.map(({ startsAt }) => startsAt.getTime());
  const within = {
    from: new Date(Math.max(Math.min(...starts), now.getTime())),
    until: new Date(Math.max(...starts)),
  };
  const gap = seatGaps(line, organisationId, within).find(
    ({ from, until, alternate }) =>
      !alternate &&
      (until.getTime() === proposal.startsAt.getTime() || from.getTime() === proposal.endsAt?.getTime()),
  );
  const params = gap && { from: dateIn(gap.from, networkZone), until: dateIn(gap.until, networkZone) };
  return params ? { code: 'SEAT_VACANT_BETWEEN', params, field: 'leavesSeatEmpty' } : null;
}

/** A stretch of time without a representative, and whether an alternate could sit throughout it. */
export interface SeatGap {
  from: Date;
  until: Date;
  alternate: boolean;
}

/** The stretches of time in which an Organisation has no representative, in order. */
export function seatGaps(
  mandates: readonly MandatePeriod[],
  organisationId: string,
  { from, until }: { from: Date; until: Date },
): SeatGap[] {
  const edges = mandates
    .flatMap(({ startsAt, endsAt }) => [startsAt, endsAt ?? until])
    .concat(from, until)
    .map((edge) => edge.getTime())
    .filter((edge) => edge >= from.getTime() && edge <= until.getTime());
  const instants = [...new Set(edges)].sort((a, b) => a - b).map((edge) => new Date(edge));
  const gaps: SeatGap[] = [];
  for (const [index, start] of instants.slice(0, -1).entries()) {
    const [first] = seatOf(mandates, organisationId, start);
    if (first?.capacity === 'representative') continue;
    const end = instants[index + 1] ?? until;
    const before = gaps.at(-1);
    const continues = before?.until.getTime() === start.getTime() && before.alternate === Boolean(first);
    if (before && continues) before.until = end;
    else gaps.push({ from: start, until: end, alternate: Boolean(first) });
  }
  return gaps;
}

/** Does somebody with this capacity sit for a Member, or stand in? */
export function isSeat(capacity: Capacity): boolean {
  return seatCapacities.some((seat) => seat === capacity);
}

function overlaps(
  a: Pick<MandatePeriod, 'startsAt' | 'endsAt'>,
  b: Pick<MandatePeriod, 'startsAt' | 'endsAt'>,
): boolean {
  return (b.endsAt === null || a.startsAt < b.endsAt) && (a.endsAt === null || b.startsAt < a.endsAt);
}
