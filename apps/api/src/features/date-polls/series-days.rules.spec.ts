import { expect, test } from '@jest/globals';
import { monthlyFrom } from './series-days.rules.js';

test.each([
  ['2027-01-20', ['2027-01-20', '2027-02-17', '2027-03-17']],
  ['2027-11-03', ['2027-11-03', '2027-12-01', '2028-01-05']],
  ['2027-03-31', ['2027-03-31', '2027-04-28', '2027-05-26']],
  ['2027-01-01', ['2027-01-01', '2027-02-05', '2027-03-05']],
])('a year of meetings from %s goes on as %j', (first, days) => expect(monthlyFrom(first, 3)).toEqual(days));
