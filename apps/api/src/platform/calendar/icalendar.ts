import ICAL from 'ical.js';

/*
 * Writing iCalendar (RFC 5545, 5546, 6868, 7986): the grammar, and what keeps the words of people from breaking
 * it. What a calendar entry says is a matter of the features.
 */

// Continuation lines begin with a space that the library does not count among the 75 octets.
ICAL.foldLength = 74;
Object.assign(ICAL.design.icalendar.property, {
  name: { defaultType: 'text' },
  'x-wr-calname': { defaultType: 'text' },
  'x-published-ttl': { defaultType: 'duration' },
});

/** A property with its parameters. Text is escaped when it is written, addresses must be safe before. */
export type Property = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  value: string | number,
];

export type Method = 'REQUEST' | 'CANCEL' | 'PUBLISH';

/** A calendar of events, in lines of at most 75 octets. */
export function calendarOf(method: Method, events: Property[][], properties: Property[] = []): string {
  const head: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Global Smart Education Network//Partner-network portal//EN'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', method],
  ];
  return ICAL.stringify([
    'vcalendar',
    [...head, ...properties],
    events.map((event) => ['vevent', event, []]),
  ]);
}

/** An instant as a date and time in UTC, to the second. */
export function utc(instant: Date): string {
  return instant.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A bare `mailto:` URI. @throws RangeError for text that is no address and could break out of its line. */
export function mailto(address: string): string {
  if (!/^[^\s@"<>\\\p{Cc}]+@[^\s@"<>\\\p{Cc}]+$/u.test(address))
    throw new RangeError(`Not a mail address: ${address}`);
  return `mailto:${address.replace(/[%?#&]/g, (character) => encodeURIComponent(character))}`;
}

/** A link as an address of one line; nothing for what is no secure address. */
export function secureAddress(link: string): string {
  const trimmed = link.trim();
  return URL.canParse(trimmed) && new URL(trimmed).protocol === 'https:' ? new URL(trimmed).href : '';
}

/** Text whose lines end in LF and that holds nothing a calendar program could take for the end of a line. */
export function plainLines(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

export function singleLine(text: string): string {
  return plainLines(text).replace(/\s+/g, ' ').trim();
}

/** A name as a parameter: about a backslash in it calendar programs disagree. */
export function personName(name: string): string {
  return singleLine(name).replaceAll('\\', '/');
}
