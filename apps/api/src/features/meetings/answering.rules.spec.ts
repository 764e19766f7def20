import { describe, expect, it, test } from '@jest/globals';
import type { MandatePeriod } from '../mandates/mandate.rules.js';
import { alternatesFor, answersLapse, whyNotAnswerable, whyNotRemind } from './answering.rules.js';
import { mandateToAnswer } from './meeting.policy.js';
import type { ShownInCalendars } from './meeting.rules.js';

const startsAt = new Date('2027-08-18T07:00Z');
const now = new Date('2027-07-01T00:00Z');
const endsAt = new Date('2027-08-18T09:00Z');

describe('an invitation', () => {
  test.each([
    ['asked of who sits', {}, null],
    ['not asked of who is only told', { awaited: false }, 'ANSWER_NOT_NEEDED'],
    ['withdrawn', { removed: true }, 'INVITATION_WITHDRAWN'],
    ['to a draft', { state: 'draft' }, 'MEETING_NOT_CONVENED'],
    [
      'called off, which matters more than not being asked',
      { state: 'cancelled', awaited: false },
      'MEETING_CANCELLED',
    ],
    ['over', { now: endsAt }, 'MEETING_OVER'],
  ] as const)('that is %s', (_, changed, code) => {
    const facts = { now, state: 'convened', endsAt, removed: false, awaited: true, ...changed } as const;
    expect(whyNotAnswerable(facts)?.code ?? null).toBe(code);
  });

  test.each([
    ['convened', null],
    ['draft', 'MEETING_NOT_CONVENED'],
    ['cancelled', 'MEETING_CANCELLED'],
    ['closed', 'MEETING_OVER'],
  ] as const)('is reminded of while it can be answered: %s', (state, code) => {
    expect(whyNotRemind({ now, state, endsAt })?.code ?? null).toBe(code);
  });
});

const mandate = (
  personId: string,
  capacity: MandatePeriod['capacity'],
  from = '2026-01-01',
  until: string | null = null,
): MandatePeriod => ({
  personId,
  organisationId: 'COL',
  capacity,
  startsAt: new Date(from),
  endsAt: until === null ? null : new Date(until),
});

describe('the mandate to answer', () => {
  const invitation = { personId: 'ana', organisationId: 'COL' };
  test.each([
    ['a seat on the day', mandate('ana', 'representative'), true],
    ['a seat that is only held from the day on', mandate('ana', 'first_alternate', '2027-08-18'), true],
    [
      'a seat that is lost before the day',
      mandate('ana', 'representative', '2026-01-01', '2027-08-18'),
      false,
    ],
    ['no seat', mandate('ana', 'organisation_administrator'), false],
    ['somebody else’s seat', mandate('ben', 'representative'), false],
    [
      'a seat of another Organisation',
      { ...mandate('ana', 'representative'), organisationId: 'ISTE' },
      false,
    ],
  ])('is %s', (_, held, expected) => {
    expect(mandateToAnswer([held], invitation, startsAt)).toBe(expected ? held : undefined);
  });

  it('lets name the other alternates of the Organisation, not oneself and not the representative', () => {
    const seats = [
      mandate('ana', 'representative'),
      mandate('ben', 'first_alternate'),
      mandate('cem', 'second_alternate'),
    ];
    const names = (personId: string) =>
      alternatesFor(seats, { personId, organisationId: 'COL' }, startsAt).map((seat) => seat.personId);
    expect(names('ana')).toEqual(['ben', 'cem']);
    expect(names('ben')).toEqual(['cem']);
  });
});

describe('answers lapse', () => {
  const before: ShownInCalendars = {
    state: 'convened',
    startsAt,
    minutes: 120,
    timeZone: 'Asia/Shanghai',
    place: 'Beijing',
    link: 'https://meet.example/1',
    title: 'Board',
    note: '',
  };
  test.each([
    ['another time', { startsAt: endsAt }, true],
    ['another length', { minutes: 90 }, true],
    ['another place', { place: 'Tunis' }, true],
    ['another link', { link: 'https://meet.example/2' }, false],
    ['another name of the zone', { timeZone: 'Asia/Hong_Kong' }, false],
    ['another title', { title: 'The Board' }, false],
  ])('with %s: %s', (_, changed, expected) => {
    expect(answersLapse(before, { ...before, ...changed })).toBe(expected);
  });
});
