import { describe, expect, it } from '@jest/globals';
import { whyNotInRoom, whyNotNow, whyNotSitting } from './sitting.rules.js';

const startsAt = new Date('2027-03-17T12:00:00Z');
const at = (time: string) => new Date(`2027-03-${time}:00Z`);

describe('opening a meeting (Rules of Procedure, section 2, Meeting)', () => {
  it('is possible from two hours before its start', () => {
    expect(whyNotNow(startsAt, at('17T09:59'))).toEqual({
      code: 'MEETING_OPENS_LATER',
      params: { from: '2027-03-17T10:00:00.000Z' },
    });
    expect(whyNotNow(startsAt, at('17T10:00'))).toBeNull();
  });

  it('is no longer possible when a day has passed since', () => {
    expect(whyNotNow(startsAt, at('18T12:00'))).toBeNull();
    expect(whyNotNow(startsAt, at('18T12:01'))).toMatchObject({ code: 'MEETING_DAY_OVER' });
  });
});

describe('the room of a meeting', () => {
  it.each([
    ['convened', null],
    ['open', null],
    ['adjourned', null],
    ['draft', 'MEETING_NOT_CONVENED'],
    ['dates_polled', 'MEETING_NOT_CONVENED'],
    ['cancelled', 'MEETING_CANCELLED'],
    ['closed', 'MEETING_HAS_CLOSED'],
    ['minuted', 'MEETING_HAS_CLOSED'],
  ] as const)('when it is %s: %s', (state, code) => {
    expect(whyNotInRoom(state, startsAt, at('17T12:00'))?.code ?? null).toBe(code);
  });

  it('stands open while the meeting does, however long that is', () => {
    expect(whyNotInRoom('open', startsAt, at('20T12:00'))).toBeNull();
    expect(whyNotInRoom('convened', startsAt, at('20T12:00'))?.code).toBe('MEETING_DAY_OVER');
  });

  it('decides nothing unless the meeting is open', () => {
    expect(whyNotSitting('open')).toBeNull();
    expect(whyNotSitting('adjourned')).toEqual({ code: 'MEETING_NOT_OPEN' });
  });
});
