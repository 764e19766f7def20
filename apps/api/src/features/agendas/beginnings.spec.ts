import { describe, expect, it } from '@jest/globals';
import { beginnings } from './beginnings.js';

describe('the beginnings of texts', () => {
  it('are the texts themselves where there is room', () => {
    const rows = [{ id: '1', title: 'Work plan', note: 'As sent' }];
    expect(beginnings(rows, ['title', 'note'], 16)).toEqual(rows);
  });

  it.each([
    ['the last field is cut first', 15, { title: 'Work plan', note: 'As se…' }],
    ['then the first', 5, { title: 'Work…', note: '' }],
    ['nothing is left where there is no room', 0, { title: '', note: '' }],
  ])('%s', (_, most, kept) => {
    expect(beginnings([{ title: 'Work plan', note: 'As sent' }], ['title', 'note'], most)).toEqual([kept]);
  });

  it('are shared out evenly, and hold whole characters', () => {
    const rows = [{ title: '𠮷𠮷𠮷𠮷' }, { title: 'ab' }];
    expect(beginnings(rows, ['title'], 6)).toEqual([{ title: '𠮷𠮷…' }, { title: 'ab' }]);
  });

  it('of nothing are nothing', () => {
    expect(beginnings([], ['title'], 6)).toEqual([]);
  });
});
