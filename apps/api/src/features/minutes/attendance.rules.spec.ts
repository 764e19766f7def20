import { describe, expect, it, test } from '@jest/globals';
import { at, entries } from '../../../test/given-presence.js';
import { duringItem, staysIn, thoseWhoWereThere } from './attendance.rules.js';

const shown = (text: string) =>
  staysIn(entries(text)).map(({ memberId, personId, standsInForId, from, until }) =>
    [
      memberId,
      personId,
      from.toISOString().slice(11, 16),
      until?.toISOString().slice(11, 16) ?? '',
      standsInForId ?? '',
    ].join(' '),
  );

/** Rules of Procedure, section 2, Presence: a time-stamped ledger by Member; who stood in for whom. */
describe('who was there', () => {
  test.each<[string, string, string[]]>([
    ['nobody', '', []],
    ['who stayed to the end', '14:00 COL arrived rep', ['COL COL rep 14:00  ']],
    ['who left', '14:00 COL arrived rep\n15:00 COL left rep', ['COL COL rep 14:00 15:00 ']],
    [
      'who left and came again',
      '14:00 COL arrived rep\n15:00 COL left rep\n15:30 COL arrived rep',
      ['COL COL rep 14:00 15:00 ', 'COL COL rep 15:30  '],
    ],
    ['a stand-in, with for whom', '14:00 COL stood_in second for rep', ['COL COL second 14:00  COL rep']],
    [
      'an alternate who then stands in: once',
      '14:00 COL arrived first\n14:30 COL stood_in first for rep',
      ['COL COL first 14:00  COL rep'],
    ],
    [
      'two of one Member, one after the other',
      '14:00 COL arrived rep\n14:30 COL arrived first\n15:00 COL left rep',
      ['COL COL rep 14:00 15:00 ', 'COL COL first 14:30  '],
    ],
    [
      'in the order of time, however it was entered',
      '15:00 COL left rep\n14:00 COL arrived rep',
      ['COL COL rep 14:00 15:00 '],
    ],
    ['no recusal and no proxy', '14:00 COL recused item1\n14:00 ISTE proxy_given COL', []],
  ])('%s', (_, ledger, stays) => expect(shown(ledger)).toEqual(stays));

  it('may ask for corrections, for the Member that they were there for last', () => {
    const ledger = entries(
      '14:00 COL arrived rep\n14:10 ISTE arrived COL rep\n14:20 SEAMEO proxy_given COL\n15:00 COL left rep',
    );
    expect([...thoseWhoWereThere(ledger)]).toEqual([['COL rep', 'ISTE']]);
  });
});

describe('what happened during an item', () => {
  const ledger = entries(
    '13:50 COL arrived rep\n14:00 ISTE arrived rep\n14:20 COL recused item1\n14:30 COL came_back item1\n15:00 ISTE left rep',
  );
  const takenUp = [
    { itemId: 'item1', at: at('14:00') },
    { itemId: 'item2', at: at('14:30') },
    { itemId: 'item1', at: at('14:50') },
  ];
  test.each([
    ['item1', ['ISTE arrived', 'COL recused', 'ISTE left']],
    ['item2', ['COL came_back']],
    ['item3', []],
  ])('%s: from when it was taken up to the next one, each time', (itemId, acts) => {
    expect(duringItem(ledger, takenUp, itemId).map(({ memberId, act }) => `${memberId} ${act}`)).toEqual(
      acts,
    );
  });
});
