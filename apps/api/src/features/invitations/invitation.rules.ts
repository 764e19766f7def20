import type { Refused } from '@gsenet/shared/refused';

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
