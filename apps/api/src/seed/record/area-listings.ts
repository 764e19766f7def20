/**
 * Which countries or areas stand on two lists of the United Nations, and until when. Small island developing States: the
 * list of UN-OHRLLS, 37 Member States with Cook Islands and Niue. Least developed countries: the list of the Committee for
 * Development Policy, with the graduations since 2016, the year of the network’s first record, and those that the
 * General Assembly has set a day for.
 */
export interface AreaListingRecord {
  area: string;
  list: 'sids' | 'ldc';
  validTo: string | null;
  source: string;
}

const sidsSource = 'UN-OHRLLS, List of SIDS, https://www.un.org/ohrlls/content/list-sids';
const ldcSource =
  'UN DESA, Committee for Development Policy, List of Least Developed Countries, https://www.un.org/development/desa/dpad/least-developed-country-category.html';
const resolution = 'General Assembly resolution 76/8 of 24 November 2021 (A/RES/76/8)';

const sids =
  'AG BS BB BZ CV KM CK CU DM DO FJ GD GW GY HT JM KI MV MH MU FM NR NU PW PG WS ST SC SG SB KN LC VC SR TL TO TT TV VU';

const ldcs =
  'AF AO BD BJ BF BI KH CF TD KM CD DJ ER ET GM GN GW HT KI LA LS LR MG MW ML MR MZ MM NP NE RW SN SL SB SO SS SD TL TG TV UG TZ YE ZM';

/** The first day on which a country is not on the list any more. */
const graduations: Record<string, { on: string; source: string }> = {
  GQ: { on: '2017-06-04', source: ldcSource },
  VU: { on: '2020-12-04', source: ldcSource },
  BT: { on: '2023-12-13', source: ldcSource },
  ST: { on: '2024-12-13', source: ldcSource },
  BD: { on: '2026-11-24', source: resolution },
  LA: { on: '2026-11-24', source: resolution },
  NP: { on: '2026-11-24', source: resolution },
  SB: { on: '2027-12-13', source: ldcSource },
};

export const areaListings: AreaListingRecord[] = [
  ...sids.split(' ').map((area) => ({ area, list: 'sids' as const, validTo: null, source: sidsSource })),
  ...[...new Set([...ldcs.split(' '), ...Object.keys(graduations)])].map((area) => ({
    area,
    list: 'ldc' as const,
    validTo: graduations[area]?.on ?? null,
    source: graduations[area]?.source ?? ldcSource,
  })),
];
