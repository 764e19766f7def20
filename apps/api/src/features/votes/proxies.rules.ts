import type { Refused } from '@gsenet/shared/refused';
import { whoSits, type MandatePeriod } from '../mandates/mandate.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { presenceOf, type Presence } from './presence.rules.js';

export interface ProxyFacts {
  at: Date;
  memberId: string;
  /** The Member that is to vote for it. */
  toMemberId: string;
  /** The Members that are entitled to vote. */
  entitledIds: readonly string[];
  mandates: readonly MandatePeriod[];
  /** People of the Member who have said that they cannot come. */
  cannotCome: readonly string[];
  /** Where everybody stands at that instant, proxies included. */
  presence: Presence;
}

/**
 * Why a Member cannot give its proxy to another: the Board has adopted none, either is not entitled to vote, an
 * alternate can come, the other holds as many as one may, or has given its own away (Rules of Procedure, section 2,
 * Proxy). Whether the Member is there itself is asked when the proxy is entered into the ledger.
 */
export function whyNotGiveProxy(
  facts: ProxyFacts,
  { proxies }: Pick<RulesOfProcedure, 'proxies'>,
): Refused | null {
  const { memberId, toMemberId, entitledIds, presence } = facts;
  if (proxies.perMember === 0) return { code: 'PROXIES_NOT_ADOPTED' };
  if (!entitledIds.includes(memberId)) return { code: 'NOT_ENTITLED_TO_VOTE' };
  if (memberId === toMemberId) return { code: 'PROXY_TO_ITSELF', field: 'toMemberId' };
  if (!entitledIds.includes(toMemberId)) return { code: 'PROXY_HOLDER_NOT_ENTITLED', field: 'toMemberId' };
  if (whoSits(facts.mandates, memberId, facts.at, facts.cannotCome))
    return { code: 'PROXY_ALTERNATE_CAN_COME' };
  if (presenceOf(presence, toMemberId).proxyTo !== null)
    return { code: 'PROXY_HOLDER_GAVE_ITS_OWN', field: 'toMemberId' };
  if (proxiesHeldBy(presence, memberId).length > 0) return { code: 'PROXY_HELD_FOR_ANOTHER' };
  return proxiesHeldBy(presence, toMemberId).length >= proxies.perMember
    ? { code: 'PROXY_HOLDER_FULL', params: { most: proxies.perMember }, field: 'toMemberId' }
    : null;
}

/** The Members whose proxies a Member holds. */
export function proxiesHeldBy(presence: Presence, memberId: string): string[] {
  return [...presence].filter(([, { proxyTo }]) => proxyTo === memberId).map(([id]) => id);
}
