import type { Refused } from '@gsenet/shared/refused';
import type { Confirmation } from './partnership.entity.js';
import { whyNotEdit, type StandingFacts } from './proposal.rules.js';

/** What an Organisation undertakes in a proposal; amounts in whole units of the call's currency. */
export interface Undertaking {
  role: string;
  budget: bigint;
  inKind: bigint;
  /** The budget by year of the project; null where it is one sum. */
  yearly: readonly bigint[] | null;
}

/** That of the lead needs no confirmation. */
export interface Answerable {
  isLead: boolean;
  confirmation: Confirmation;
}

/** An Organisation's part in a proposal. */
export interface Part extends Undertaking, Answerable {
  organisationId: string;
}

/** The parts that the proposal rests on: one that was declined is none. */
export function partsThatCount<P extends Part>(parts: readonly P[]): P[] {
  return parts.filter(({ isLead, confirmation }) => isLead || confirmation !== 'declined');
}

/** Whether a partner has yet to answer. */
export const isAwaited = (parts: readonly Answerable[]): boolean =>
  parts.some(({ isLead, confirmation }) => !isLead && confirmation === 'waiting');

/** Who is reminded: the partners that have not answered, and not within a day of the last time. */
export function toRemind<P extends Answerable & { remindedLately: boolean }>(parts: readonly P[]): P[] {
  return parts.filter((part) => isAwaited([part]) && !part.remindedLately);
}

/** Why an Organisation cannot become a partner: it is one already, or leads. */
export function whyNotAddPartner(parts: readonly Part[], organisationId: string): Refused | null {
  return parts.some((part) => part.organisationId === organisationId)
    ? { code: 'PARTNER_TWICE', field: 'organisationId' }
    : null;
}

/** What becomes of a partner's answer when its part is changed: it was given to something else. */
export function confirmationAfter(part: Part, changed: Undertaking): Confirmation {
  return sameUndertaking(part, changed) ? part.confirmation : 'waiting';
}

export interface ConfirmingFacts extends StandingFacts {
  part: Part;
  /** What the representative was shown when saying yes. */
  shown: Undertaking;
}

/** Why a partner's part does not wait to be confirmed: the proposal can no longer be changed, or the part has its answer. */
export function whyNotAwaited(facts: StandingFacts & { part: Answerable }): Refused | null {
  const refused = whyNotEdit(facts) ?? whyNotAnswered(facts.part);
  if (refused) return refused;
  return facts.part.confirmation === 'confirmed' ? { code: 'PARTNER_CONFIRMED' } : null;
}

/**
 * Why a partner's part cannot be confirmed: it does not wait for that, or is not what the representative was shown
 * (Rules of Procedure, section 4).
 */
export function whyNotConfirm(facts: ConfirmingFacts): Refused | null {
  const refused = whyNotAwaited(facts);
  if (refused) return refused;
  return sameUndertaking(facts.part, facts.shown) ? null : { code: 'PARTNER_PART_CHANGED' };
}

/** Why a partner's part cannot be declined. One that was confirmed can, until the call closes. */
export function whyNotDecline(facts: StandingFacts & { part: Part }): Refused | null {
  return whyNotEdit(facts) ?? whyNotAnswered(facts.part);
}

function whyNotAnswered({ isLead, confirmation }: Answerable): Refused | null {
  if (isLead) return { code: 'LEAD_NEEDS_NO_CONFIRMATION' };
  return confirmation === 'declined' ? { code: 'PARTNER_DECLINED' } : null;
}

function sameUndertaking(a: Undertaking, b: Undertaking): boolean {
  return (
    a.role === b.role &&
    a.inKind === b.inKind &&
    sharesOf(a).join() === sharesOf(b).join() &&
    a.budget === b.budget
  );
}

/** The budget of a part by year: what is one sum is that of a single year. */
export const sharesOf = ({ budget, yearly }: Pick<Undertaking, 'budget' | 'yearly'>): readonly bigint[] =>
  yearly ?? [budget];
