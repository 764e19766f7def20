import type { Option } from '../ui/fields.js';

/** Filled in by the build, see build/time-zones.ts. */
declare const TIME_ZONES: string[];

/** IANA zones to choose from. What their clocks show, the API works out. */
export const timeZoneOptions: Option[] = TIME_ZONES.map((zone) => ({
  value: zone,
  label: zone.replaceAll('_', ' '),
}));
