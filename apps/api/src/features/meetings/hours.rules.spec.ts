import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { zoneNames } from '../../platform/time/zones.js';
import {
  defaultRulesOfProcedure as rules,
  type HourColour,
  hourColours,
} from '../rules-of-procedure/rules-of-procedure.js';
import { hoursFor } from './hours.rules.js';

const utc = (text: string) => new Date(text);
const inUtc = (time: string, minutes: number) =>
  hoursFor(utc(`2027-03-10T${time}Z`), minutes, 'Etc/UTC', rules);

describe('the colour of a meeting (reading 8.1)', () => {
  const precedents: [string, number, HourColour, string][] = [
    ['08:00', 60, 'green', 'the first green hour'],
    ['07:59', 60, 'yellow', 'one yellow minute is enough'],
    ['16:00', 90, 'green', 'until 17:30, the end not included'],
    ['16:00', 91, 'yellow', 'one minute past 17:30'],
    ['17:00', 60, 'yellow', '17:30 to 18:00 is yellow'],
    ['17:30', 30, 'yellow', '17:30 to 18:00 is yellow'],
    ['18:00', 60, 'yellow', 'the evening'],
    ['22:00', 60, 'yellow', 'until 23:00, the end not included'],
    ['22:00', 61, 'red', 'one minute past 23:00'],
    ['23:00', 15, 'red', 'night'],
    ['04:59', 1, 'red', 'the last red minute'],
    ['05:00', 60, 'yellow', 'the first yellow hour'],
    ['04:59', 60, 'red', 'one red minute is enough'],
    ['12:00', 720, 'red', 'from noon to midnight'],
    ['21:00', 720, 'red', 'through the night into the next morning'],
    ['00:00', 1440, 'red', 'a whole day'],
  ];
  test.each(precedents)('from %s for %d minutes is %s: %s', (time, minutes, colour) => {
    expect(inUtc(time, minutes).colour).toBe(colour);
  });

  test.each([
    ['10:00', 0],
    ['20:00', 1],
    ['02:00', 3],
  ])('at %s costs %d', (time, burden) => expect(inUtc(time, 60).burden).toBe(burden));

  it('is never better for a longer meeting', () => {
    const rank = { green: 0, yellow: 1, red: 2 };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 600 }),
        fc.constantFrom(...zoneNames()),
        (minute, minutes, zone) => {
          const start = new Date(utc('2027-10-31T00:00Z').getTime() + minute * 60_000);
          const shorter = hoursFor(start, minutes, zone, rules);
          const longer = hoursFor(start, minutes + 30, zone, rules);
          expect(rank[longer.colour]).toBeGreaterThanOrEqual(rank[shorter.colour]);
          expect(longer.burden).toBeGreaterThanOrEqual(shorter.burden);
        },
      ),
    );
  });

  test.each([0, -15, 1.5])('of %d minutes cannot be told', (minutes) => {
    expect(() => inUtc('10:00', minutes)).toThrow(RangeError);
  });
});

describe('the local time of a meeting', () => {
  test.each([
    ['Asia/Shanghai', '2027-08-18T15:00', '2027-08-18T16:30', '+08:00', 'green'],
    ['Europe/Moscow', '2027-08-18T10:00', '2027-08-18T11:30', '+03:00', 'green'],
    ['America/Vancouver', '2027-08-18T00:00', '2027-08-18T01:30', '-07:00', 'red'],
    ['America/New_York', '2027-08-18T03:00', '2027-08-18T04:30', '-04:00', 'red'],
    ['Asia/Bangkok', '2027-08-18T14:00', '2027-08-18T15:30', '+07:00', 'green'],
    ['Africa/Tunis', '2027-08-18T08:00', '2027-08-18T09:30', '+01:00', 'green'],
    ['Asia/Kathmandu', '2027-08-18T12:45', '2027-08-18T14:15', '+05:45', 'green'],
    ['Pacific/Kiritimati', '2027-08-18T21:00', '2027-08-18T22:30', '+14:00', 'yellow'],
  ])('in %s is %s to %s, %s, %s', (zone, startsAt, endsAt, offset, colour) => {
    expect(hoursFor(utc('2027-08-18T07:00Z'), 90, zone, rules)).toMatchObject({
      startsAt,
      endsAt,
      offset,
      colour,
    });
  });

  it('follows the clocks when they change during the meeting', () => {
    expect(hoursFor(utc('2027-03-28T00:30Z'), 60, 'Europe/Berlin', rules)).toMatchObject({
      startsAt: '2027-03-28T01:30',
      endsAt: '2027-03-28T03:30',
      offset: '+01:00',
    });
  });

  it('counts every minute, also when the clocks are set forward or back in between', () => {
    const worstMinute = (start: Date, minutes: number, zone: string) =>
      Math.max(
        ...Array.from({ length: minutes }, (_, passed) => {
          const minute = new Date(start.getTime() + passed * 60_000);
          return hourColours.indexOf(hoursFor(minute, 1, zone, rules).colour);
        }),
      );
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'])
      for (const day of ['2027-03-14', '2027-03-28', '2027-04-04', '2027-10-31', '2027-11-07'])
        for (let hour = 0; hour < 24; hour += 4) {
          const start = utc(`${day}T${String(hour).padStart(2, '0')}:20Z`);
          const { colour } = hoursFor(start, 300, zone, rules);
          expect([zone, start, colour]).toEqual([zone, start, hourColours[worstMinute(start, 300, zone)]]);
        }
  });
});

describe('no hour suits the six founders (Rules of Procedure, section 2, Time)', () => {
  const founders = [
    'Asia/Shanghai',
    'Europe/Moscow',
    'America/Vancouver',
    'America/New_York',
    'Asia/Bangkok',
    'Africa/Tunis',
  ];
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const coloursAt = (date: string, hour: number) =>
    founders.map(
      (zone) => hoursFor(utc(`${date}T${String(hour).padStart(2, '0')}:00Z`), 90, zone, rules).colour,
    );

  test.each(['2027-02-17', '2027-07-17'])(
    'on %s none is green for all, and 12:00 and 13:00 UTC are red for nobody',
    (date) => {
      expect(hours.filter((hour) => coloursAt(date, hour).every((colour) => colour === 'green'))).toEqual([]);
      expect(hours.filter((hour) => !coloursAt(date, hour).includes('red'))).toEqual([12, 13]);
    },
  );
});
