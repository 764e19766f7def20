import type { Refused } from '@gsenet/shared/refused';
import { inForceAt, whyNotEnd, whyNotGrant, type MandatePeriod } from '../mandates/mandate.rules.js';

/**
 * Why a mandate cannot be handed over so: its holder is named themselves, it does not run until then, or the successor
 * could not hold it: they sit for the Organisation in another capacity (Rules of Procedure, section 2, Votes).
 * @param existing all mandates of the Organisation, past and present
 * @param successor the person with the address, if it has an account
 */
export function whyNotHandOver(
  mandate: MandatePeriod,
  existing: readonly MandatePeriod[],
  { successor, at, now, basis }: { successor: string | null; at: Date; now: Date; basis: string },
): Refused | null {
  if (at < now) return { code: 'MANDATE_ENDS_IN_THE_PAST', field: 'startsAt' };
  if (successor === mandate.personId) return { code: 'HOLDS_IT_ALREADY', field: 'address' };
  const reason = whyNotEnd(mandate, at);
  if (reason) return { ...reason, field: 'startsAt' };
  if (successor === null) return null;
  const { organisationId, capacity } = mandate;
  const handedOver = existing.map((one) =>
    one.personId === mandate.personId && one.capacity === capacity && inForceAt(one, at)
      ? { ...one, endsAt: at }
      : one,
  );
  const proposal = {
    personId: successor,
    organisationId,
    capacity,
    startsAt: at,
    endsAt: mandate.endsAt,
    basis,
  };
  const bar = whyNotGrant(handedOver, proposal);
  return bar && { ...bar, field: 'address' };
}

/** Why an invitation cannot be written: no address, no name, no nomination letter, or a mandate that ends before it starts. */
export function whyNotInvite(offer: {
  address: string;
  name: string;
  basis: string;
  startsAt: Date | null;
  endsAt: Date | null;
}): Refused | null {
  const address = offer.address.trim();
  if (
    address.length > 254 ||
    !/^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\]]+\.[^\s@.<>"(),;:\\[\]]+$/.test(address)
  )
    return { code: 'ADDRESS_NOT_GOOD', field: 'address' };
  const name = offer.name.trim();
  if (name.length < 1 || name.length > 200) return { code: 'NAME_MISSING', field: 'name' };
  if (offer.basis.trim() === '' || offer.basis.length > 500)
    return { code: 'MANDATE_NEEDS_LETTER', field: 'basis' };
  if (offer.startsAt && offer.endsAt && offer.endsAt <= offer.startsAt)
    return { code: 'MANDATE_ENDS_BEFORE_START', field: 'endsAt' };
  return null;
}
