import type { Refused } from '@gsenet/shared/refused';
import { licenceMeant, type Licence } from './licences.js';

export const lineages = ['translation', 'adaptation'] as const;
export type Lineage = (typeof lineages)[number];

/**
 * Why a work may not be a translation or adaptation of another under its licence (network.md, section 5; the texts of
 * Creative Commons 4.0 and of the 3.0 ports for intergovernmental bodies). What has no open licence needs a permission
 * that the portal cannot see; ND forbids sharing what is derived; SA asks for the same elements in the same release or
 * a later one; NC stays; and only CC0 may become CC0. Ports of 3.0 do not follow a 4.0 licence under SA.
 */
export function whyNotDerived(source: string | null, licence: string | null): Refused | null {
  const from = licenceMeant(source);
  if (!from) return { code: 'LINEAGE_LICENCE_UNKNOWN', field: 'sourceLicence' };
  if (from.elements.includes('nd'))
    return { code: 'LINEAGE_NO_DERIVATIVES', params: { licence: from.name }, field: 'sourceLicence' };
  const to = licenceMeant(licence);
  if (!to || follows(from, to)) return null;
  const code = from.elements.includes('sa') ? 'LINEAGE_SHARE_ALIKE' : 'LINEAGE_LICENCE_TOO_OPEN';
  return { code, params: { licence: from.name }, field: 'licence' };
}

function follows(from: Licence, to: Licence): boolean {
  if (from.elements.includes('sa'))
    return from.elements.join() === to.elements.join() && to.release >= from.release;
  return from.elements.every((element) => to.elements.includes(element));
}
