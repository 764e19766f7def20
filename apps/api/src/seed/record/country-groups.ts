/**
 * Who belongs to the three United Nations groups that the network's reports count: small island developing
 * States (SIDS), least developed countries (LDCs) and landlocked developing countries (LLDCs), from the
 * lists of UN-OHRLLS and of the Committee for Development Policy.
 *
 * Every membership here began before 2016, the first year of the network's record, so none carries a
 * beginning. `validTo` is the day on which a graduation takes effect: from that day on the country no longer
 * counts, and an activity before it still does. Graduations are those that the General Assembly has decided;
 * Bangladesh and Nepal are left open, because both had asked for their date (24 November 2026, resolution
 * 76/8) to be put off and the outcome is not in the record: whoever keeps the table enters it.
 *
 * The SIDS list has 39 States (37 Members of the United Nations, the Cook Islands and Niue) and, listed
 * apart, 18 associate members of United Nations regional commissions.
 */
export type CountryGroup = 'sids' | 'ldc' | 'lldc';

export interface CountryGroupMembership {
  group: CountryGroup;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** First day on which it no longer belongs (YYYY-MM-DD). */
  validTo?: string;
  source: string;
}

function members(
  group: CountryGroup,
  source: string,
  codes: string,
  validTo?: string,
): CountryGroupMembership[] {
  return codes
    .split(' ')
    .map((country) => ({ group, country, ...(validTo === undefined ? {} : { validTo }), source }));
}

const sids = 'UN-OHRLLS, list of small island developing States';
const sidsAssociates = `${sids}: associate members of United Nations regional commissions`;
const ldc = 'United Nations Committee for Development Policy, list of least developed countries';
const lldc = 'UN-OHRLLS, list of landlocked developing countries';

export const countryGroupMemberships: CountryGroupMembership[] = [
  ...members('sids', sids, 'AG BS BB BZ CV KM CK CU DM DO FJ GD GW GY HT JM KI MV MH MU'),
  ...members('sids', sids, 'FM NR NU PW PG KN LC VC WS ST SC SG SB SR TL TO TT TV VU'),
  ...members('sids', sidsAssociates, 'AI AS AW BM CW GP GU KY MP MQ MS NC PF PR SX TC VG VI'),

  ...members('ldc', ldc, 'AF AO BD BF BI BJ CD CF DJ ER ET GM GN GW HT KI KM LR LS MG'),
  ...members('ldc', ldc, 'ML MM MR MW MZ NE NP RW SD SL SO SS TD TG TL TV TZ UG YE ZM'),
  ...members('ldc', ldc, 'GQ', '2017-06-04'),
  ...members('ldc', ldc, 'VU', '2020-12-04'),
  ...members('ldc', `${ldc}; General Assembly, 13 December 2018`, 'BT', '2023-12-13'),
  ...members('ldc', `${ldc}; General Assembly, 13 December 2018`, 'ST', '2024-12-13'),
  ...members('ldc', `${ldc}; General Assembly resolution 76/8, 24 November 2021`, 'LA', '2026-11-24'),
  ...members('ldc', `${ldc}; General Assembly, 25 August 2023`, 'SB', '2027-12-13'),
  ...members('ldc', `${ldc}; General Assembly, 19 December 2024`, 'KH SN', '2029-12-19'),

  ...members('lldc', lldc, 'AF AM AZ BF BI BO BT BW CF ET KG KZ LA LS MD MK'),
  ...members('lldc', lldc, 'ML MN MW NE NP PY RW SS SZ TD TJ TM UG UZ ZM ZW'),
];
