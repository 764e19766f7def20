import { expect, test } from '@jest/globals';
import { searchOf } from '../../ui/filter-form.js';
import { filterIn } from './decision-filters.js';

const nothing = { year: null, meeting: null, state: null, owner: null, late: null };

test.each([
  ['', nothing, ''],
  ['year=2027&late=1', { ...nothing, year: 2027, late: true }, '?year=2027&late=1'],
  ['owner=col&state=taken', { ...nothing, owner: 'col', state: 'taken' }, '?state=taken&owner=col'],
  ['meeting=AB-2027-03', { ...nothing, meeting: 'AB-2027-03' }, '?meeting=AB-2027-03'],
  ['year=20270&state=nothing&owner=&late=', nothing, ''],
])('the address ?%s narrows down to %j, and back', (address, filter, back) => {
  const found = filterIn(new URLSearchParams(address));
  expect(found).toEqual(filter);
  expect(searchOf(found)).toBe(back);
});

test('goes on behind the filter', () => {
  expect(searchOf({ ...nothing, year: 2027 }, 'next')).toBe('?year=2027&after=next');
});
