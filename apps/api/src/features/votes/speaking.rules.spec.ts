import { describe, expect, it } from '@jest/globals';
import { at, entries } from '../../../test/given-presence.js';
import { presentAt } from './presence.rules.js';
import {
  secondsSpoken,
  speakingOn,
  whyNotAskForFloor,
  whyNotEndTurn,
  whyNotGiveFloor,
  whyNotWithdraw,
  type FloorRequest,
} from './speaking.rules.js';

const request = (memberId: string, about: Partial<FloorRequest> = {}): FloorRequest => ({
  id: memberId,
  memberId,
  personId: `${memberId} rep`,
  itemId: 'item1',
  givenAt: null,
  endedAt: null,
  withdrawnAt: null,
  ...about,
});

const presence = presentAt(
  entries(`14:00 COL arrived rep
    14:00 ISTE arrived rep
    14:00 SEAMEO arrived rep
    14:05 SEAMEO recused item1
    14:06 ISTE left rep`),
  at('14:30'),
);
const asking = (memberId: string) => ({ memberId, personId: `${memberId} rep` });

describe('the speaking list of an item', () => {
  it('keeps the order in which Members asked, and passes over those who have left or are recused', () => {
    const requests = [
      request('ISTE'),
      request('COL'),
      request('SEAMEO'),
      request('COL', { itemId: 'item2' }),
    ];
    expect(speakingOn(requests, 'item1', presence)).toEqual({ speaker: null, waiting: [requests[1]] });
    expect(speakingOn(requests, 'item2', presence).waiting).toEqual([requests[3]]);
    expect(speakingOn(requests, null, presence).waiting).toEqual([]);
  });

  it.each([
    ['somebody who is there', 'COL', 'item1', [], null],
    ['before an item is taken up', 'COL', null, [], 'NO_ITEM_TAKEN_UP'],
    ['somebody who has left', 'ISTE', 'item1', [], 'SPEAKER_NOT_HERE'],
    ['a Member that is recused', 'SEAMEO', 'item1', [], 'RECUSED_FROM_ITEM'],
    ['a Member that waits already', 'COL', 'item1', [request('COL')], 'FLOOR_ASKED_ALREADY'],
    ['who has the floor', 'COL', 'item1', [request('COL', { givenAt: at('14:20') })], 'FLOOR_ASKED_ALREADY'],
    [
      'who has had it',
      'COL',
      'item1',
      [request('COL', { givenAt: at('14:20'), endedAt: at('14:21') })],
      null,
    ],
    ['who has withdrawn', 'COL', 'item1', [request('COL', { withdrawnAt: at('14:20') })], null],
  ])('lets ask for the floor, or says why not: %s', (_, memberId, itemId, requests, code) => {
    expect(whyNotAskForFloor(requests, asking(memberId), itemId, presence)?.code ?? null).toBe(code);
  });

  it.each([
    ['waits', request('COL'), 'item1', null],
    ['waits on another item', request('COL'), 'item2', 'CHANGED_MEANWHILE'],
    ['has withdrawn', request('COL', { withdrawnAt: at('14:20') }), 'item1', 'CHANGED_MEANWHILE'],
    ['speaks', request('COL', { givenAt: at('14:20') }), 'item1', 'CHANGED_MEANWHILE'],
    ['has left', request('ISTE'), 'item1', 'SPEAKER_NOT_HERE'],
  ])('gives the floor to who %s, or says why not', (_, one, itemId, code) => {
    expect(whyNotGiveFloor(one, itemId, presence)?.code ?? null).toBe(code);
  });

  it('ends turns that go on, and withdraws what waits', () => {
    const speaking = request('COL', { givenAt: at('14:20') });
    expect(whyNotEndTurn(speaking)).toBeNull();
    expect(whyNotWithdraw(speaking)?.code).toBe('CHANGED_MEANWHILE');
    expect(whyNotEndTurn(request('COL'))?.code).toBe('CHANGED_MEANWHILE');
    expect(whyNotWithdraw(request('COL'))).toBeNull();
  });

  it('counts the time of each Member, turn by turn, on the item', () => {
    const turn = (memberId: string, from: string, to: string | null, itemId = 'item1') =>
      request(memberId, { itemId, givenAt: at(from), endedAt: to === null ? null : at(to) });
    const turns = [
      turn('COL', '14:10', '14:12'),
      turn('ISTE', '14:12', '14:13'),
      turn('COL', '14:13', null),
      turn('COL', '14:00', '14:05', 'item2'),
      request('SEAMEO'),
    ];
    expect([...secondsSpoken(turns, 'item1', at('14:15'))]).toEqual([
      ['COL', 240],
      ['ISTE', 60],
    ]);
    expect(secondsSpoken(turns, null, at('14:15')).get('COL')).toBe(540);
  });
});
