import { describe, expect, it, test } from '@jest/globals';
import { defaultRulesOfProcedure as rules } from '../rules-of-procedure/rules-of-procedure.js';
import { isAnotherMatter, isFrozen, lastAgendaDay, whyNotRewrite } from './agenda-freeze.rules.js';

const meeting = {
  convenedAt: new Date('2027-01-04T03:00Z'),
  kind: 'ordinary' as const,
  wallClock: '2027-03-17T20:00',
  timeZone: 'Asia/Shanghai',
};
const at = (now: string, changed = {}) => ({ ...meeting, now: new Date(now), ...changed });

describe('an agenda', () => {
  test.each([
    ['ordinary', '2027-02-24'],
    ['extraordinary', '2027-03-07'],
  ] as const)('of an %s meeting can be written until %s (section 2, Notice)', (kind, lastDay) => {
    expect(lastAgendaDay({ ...meeting, kind }, rules)).toBe(lastDay);
  });

  test.each([
    // The whole of the last day is in time, by the clocks of the meeting (reading 8.2): midnight there is 16:00 UTC.
    ['2027-02-24T15:59Z', {}, false],
    ['2027-02-24T16:00Z', {}, true],
    ['2027-02-24T16:00Z', { timeZone: 'America/Vancouver' }, false],
    ['2027-03-07T15:59Z', { kind: 'extraordinary' }, false],
    ['2027-03-07T16:00Z', { kind: 'extraordinary' }, true],
    // A draft is nobody’s agenda yet; one that everybody agreed to hold sooner has the agenda it was convened with.
    ['2027-03-10T00:00Z', { convenedAt: null }, false],
    ['2027-03-10T00:00Z', { convenedAt: new Date('2027-03-09T00:00Z') }, true],
  ])('at %s with %j is frozen: %s', (now, changed, frozen) => {
    expect(isFrozen(at(now, changed), rules)).toBe(frozen);
    expect(whyNotRewrite(at(now, changed), rules)).toEqual(
      frozen ? { code: 'AGENDA_FROZEN', params: { lastDay: lastAgendaDay(at(now, changed), rules) } } : null,
    );
  });

  it('keeps its matters; who presents them and how long they take decides nothing', () => {
    const item = { title: 'Work plan', kind: 'decision', note: 'For 2028', minutes: 30, presenterName: '' };
    const shorter = { ...item, minutes: 20, presenterName: 'The Treasurer' };
    expect(isAnotherMatter(item, shorter)).toBe(false);
    for (const changed of [{ title: 'Budget' }, { kind: 'consent' }, { note: 'For 2029' }])
      expect(isAnotherMatter(item, { ...item, ...changed })).toBe(true);
  });
});
