import type { Refused } from '@gsenet/shared/refused';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { leastToReach, type Share } from '../rules-of-procedure/share.rules.js';
import { shareOf, type Fraction } from './fraction.rules.js';
import { decidersOf, type RollFigures } from './roll.rules.js';

export type Call = 'first' | 'second';

/** The quorum of one item with its whole computation, in plain numbers that can be stored and checked again. */
export interface Quorum {
  call: Call;
  /** Those entitled to vote, less those who are recused from the item. */
  base: number;
  /** Members that are there themselves, and proxies where the Board counts them. */
  counted: number;
  share: Share;
  /** The share of the base, exactly. */
  exact: Fraction;
  /** Members that are needed. */
  least: number;
  /** What decided how many are needed. */
  by: 'share' | 'least_members' | 'first_call';
  quorate: boolean;
}

/**
 * The quorum of an item. Recused Members leave its base, alternates count, proxies only where the Board says so;
 * everyone recused is never quorate. A second call needs its own share and its least number of Members, and never
 * more than the first call would: it is there to make a meeting possible (Rules of Procedure, section 2, Quorum;
 * readings 8.7 and 8.9).
 */
export function quorumOf(
  roll: RollFigures,
  call: Call,
  { quorum, proxies }: Pick<RulesOfProcedure, 'quorum' | 'proxies'>,
): Quorum {
  const base = decidersOf(roll);
  const counted = roll.present + (proxies.countForQuorum ? roll.byProxy : 0);
  const first = leastToReach(base, quorum.share);
  const quorateBy = (share: Share, least: number, by: Quorum['by']): Quorum => ({
    call,
    base,
    counted,
    share,
    exact: shareOf(base, share),
    least,
    by,
    quorate: base > 0 && counted >= least,
  });
  if (call === 'first') return quorateBy(quorum.share, first, 'share');
  const { share, leastMembers } = quorum.secondCall;
  const bySecondShare = leastToReach(base, share);
  const second = Math.max(bySecondShare, leastMembers);
  if (second > first) return quorateBy(quorum.share, first, 'first_call');
  return quorateBy(share, second, bySecondShare >= leastMembers ? 'share' : 'least_members');
}

/** The earliest instant of a second call, so many hours after the quorum was found wanting (reading 8.9). */
export function earliestSecondCall(lackedAt: Date, { quorum }: Pick<RulesOfProcedure, 'quorum'>): Date {
  return new Date(lackedAt.getTime() + quorum.secondCall.hoursLater * 3_600_000);
}

export interface SecondCallFacts {
  /** When the first call was found to lack its quorum; null while it never was. */
  lackedAt: Date | null;
  startsAt: Date;
  firstAgenda: readonly string[];
  agenda: readonly string[];
}

/**
 * Why a meeting cannot be called a second time: the first was not without quorum, it would be too soon, or its
 * agenda holds something that the first did not (reading 8.9).
 */
export function whyNotSecondCall(facts: SecondCallFacts, rules: RulesOfProcedure): Refused | null {
  if (facts.lackedAt === null) return { code: 'SECOND_CALL_NOT_NEEDED' };
  const earliest = earliestSecondCall(facts.lackedAt, rules);
  if (facts.startsAt < earliest)
    return {
      code: 'SECOND_CALL_TOO_EARLY',
      params: { earliest: earliest.toISOString() },
      field: 'startsAt',
    };
  return facts.agenda.every((itemId) => facts.firstAgenda.includes(itemId))
    ? null
    : { code: 'SECOND_CALL_OTHER_AGENDA', field: 'agenda' };
}

/** An instant from which a meeting has, or has no longer, its quorum. */
export interface QuorumChange {
  at: Date;
  quorate: boolean;
}

/**
 * When a meeting had its quorum and when it lost it, for the record: the first of the instants, and each at which it
 * changed (Rules of Procedure, section 2, Quorum: loss is noted with its time).
 * @param instants at which somebody came or went, or a mandate began or ended, in order
 */
export function quorumChanges(instants: readonly Date[], quorumAt: (at: Date) => Quorum): QuorumChange[] {
  return instants
    .map((at) => ({ at, quorate: quorumAt(at).quorate }))
    .filter((change, i, all) => i === 0 || change.quorate !== all[i - 1]?.quorate);
}
