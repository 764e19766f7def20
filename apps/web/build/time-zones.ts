import moment from 'moment-timezone';

/**
 * The zones that people live in, as they are spelt today, from the zone database that the project pins: browsers
 * still offer Asia/Calcutta, and not all the same list.
 */
export const timeZones: string[] = [
  ...new Set(moment.tz.countries().flatMap((country) => moment.tz.zonesForCountry(country))),
].sort();
