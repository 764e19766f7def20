import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarOf, mailto, personName, plainLines, secureAddress, singleLine, utc } from './icalendar.js';

/** An event of which every text is given. */
const written = (summary: string, description = '', name = 'Name') =>
  calendarOf('PUBLISH', [
    [
      ['summary', {}, 'text', singleLine(summary)],
      ['description', {}, 'text', plainLines(description)],
      ['attendee', { cn: personName(name) }, 'cal-address', mailto('a@example.org')],
    ],
  ]);
const read = (text: string) => {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  return {
    properties: event?.getAllProperties().map(({ name }) => name),
    summary: event?.getFirstPropertyValue('summary'),
    description: event?.getFirstPropertyValue('description'),
    name: event?.getFirstProperty('attendee')?.getFirstParameter('cn'),
  };
};

const anything = fc.string({ unit: 'binary', maxLength: 200 });
const script = fc.string({ unit: fc.constantFrom(...'aé智م👩‍🏫",;:\\^\r\n\t '), maxLength: 300 });
const text = fc.oneof(anything, script);

describe('text in a calendar', () => {
  it('fills lines of at most 75 octets, whatever it is, and adds no property', () => {
    fc.assert(
      fc.property(text, text, text, (summary, description, name) => {
        const calendar = written(summary, description, name);
        expect(calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028\u2029\u0085]/);
        expect(Buffer.from(calendar).toString()).toBe(calendar);
        expect(read(calendar).properties).toEqual(['summary', 'description', 'attendee']);
      }),
    );
  });

  it('comes back as it was, but for the kind of space in it', () => {
    fc.assert(
      fc.property(script, (original) => {
        const plain = original.replace(/\s+/g, ' ').trim();
        const back = read(written(original, original, original));
        expect(back.summary).toBe(plain);
        expect(back.description).toBe(original.replace(/\r\n?/g, '\n').replaceAll('\t', ' '));
        expect(back.name).toBe(plain.replaceAll('\\', '/'));
      }),
    );
  });

  test.each([
    ['half a character', '\ud800x', '�x'],
    ['a null', 'a\u0000b', 'a b'],
    ['a bell', 'a\u0007b', 'a b'],
    ['a line separator', 'a\u2028b', 'a b'],
    ['a tab', 'a\tb', 'a b'],
  ])('of %s is made harmless', (_what, original, expected) => expect(singleLine(original)).toBe(expected));
});

describe('an address', () => {
  test.each([
    ['ana@example.org', 'mailto:ana@example.org'],
    ['ana+board@example.org', 'mailto:ana+board@example.org'],
    ["o'neil@example.org", "mailto:o'neil@example.org"],
    ['ana?cc=x&y@example.org', 'mailto:ana%3Fcc=x%26y@example.org'],
    ['100%@example.org', 'mailto:100%25@example.org'],
    ['代表@例子.example', 'mailto:代表@例子.example'],
  ])('%s is %s', (address, expected) => expect(mailto(address)).toBe(expected));

  test.each([
    '',
    'nobody',
    'a b@example.org',
    'a@example.org\r\nSTATUS:CANCELLED',
    'Ana <a@example.org>',
    'a@b@c',
    '"a"@example.org',
  ])('is not %j', (address) => expect(() => mailto(address)).toThrow(RangeError));

  test.each([
    ['https://meet.example/a?b=1', 'https://meet.example/a?b=1'],
    [' https://meet.example/a ', 'https://meet.example/a'],
    ['https://meet.example/a\r\nb', 'https://meet.example/ab'],
    ['https://例子.example/', 'https://xn--fsqu00a.example/'],
    ['http://meet.example/', ''],
    ['javascript:alert(1)', ''],
    ['Room 3', ''],
    ['', ''],
  ])('of a page %j is %j', (link, expected) => expect(secureAddress(link)).toBe(expected));
});

test('an instant is written in UTC, to the second', () => {
  expect(utc(new Date('2027-08-18T07:00:00.999Z'))).toBe('2027-08-18T07:00:00Z');
});
