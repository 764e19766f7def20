import type { Refused } from '@gsenet/shared/refused';
import { normaliseRor } from '@gsenet/shared/ror';

export interface DirectoryFacts {
  website: string;
  ror: string;
  about: string;
}

/** Longest text that the directory holds about an Organisation. */
const longestAbout = 5000;

/** Why the directory cannot say this of an Organisation. Empty fields say nothing and are always fine. */
export function whyNotSay({ website, ror, about }: DirectoryFacts): Refused | null {
  if (website !== '' && !isWebAddress(website)) return { code: 'WEBSITE_NOT_GOOD', field: 'website' };
  if (ror !== '' && normaliseRor(ror) === null) return { code: 'ROR_NOT_GOOD', field: 'ror' };
  if (about.length > longestAbout)
    return { code: 'TEXT_TOO_LONG', params: { most: longestAbout }, field: 'about' };
  return null;
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return (
    url !== null && ['http:', 'https:'].includes(url.protocol) && url.hostname.includes('.') && !url.username
  );
}
