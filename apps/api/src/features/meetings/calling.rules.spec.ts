import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { MandatePeriod } from '../mandates/mandate.rules.js';
import { attendeeRoles, whoIsCalled, type CallingFacts } from './calling.rules.js';

const mandate = (
  organisationId: string,
  capacity: MandatePeriod['capacity'],
  personId = `${capacity} of ${organisationId}`,
  endsAt: Date | null = null,
): MandatePeriod => ({ personId, organisationId, capacity, startsAt: new Date('2022-08-18T00:00Z'), endsAt });

const facts: CallingFacts = {
  members: ['COL', 'ISTE', 'SEAMEO'],
  observers: ['NetDragon'],
  mandates: [
    mandate('COL', 'first_alternate'),
    mandate('COL', 'representative'),
    mandate('COL', 'organisation_administrator'),
    mandate('ISTE', 'representative', 'representative of ISTE', new Date('2027-08-01T00:00Z')),
    mandate('ISTE', 'second_alternate'),
    mandate('NetDragon', 'representative'),
    mandate('NetDragon', 'first_alternate'),
    mandate('Stranger', 'representative'),
  ],
  chairId: 'COL',
  startsAt: new Date('2027-08-18T07:00Z'),
};
const called = (change: Partial<CallingFacts> = {}) =>
  whoIsCalled({ ...facts, ...change }).called.map(({ personId, role, answers }) => [personId, role, answers]);

describe('a meeting calls', () => {
  it('the one who sits for each Member to answer, the Chair as such, alternates to know, observers without a part', () => {
    expect(called()).toEqual([
      ['representative of COL', 'CHAIR', true],
      ['first_alternate of COL', 'OPT-PARTICIPANT', false],
      ['second_alternate of ISTE', 'REQ-PARTICIPANT', true],
      ['representative of NetDragon', 'NON-PARTICIPANT', false],
    ]);
  });

  it('those whose mandate is in force when it starts', () => {
    expect(called({ startsAt: new Date('2027-07-31T23:59Z') })).toContainEqual([
      'representative of ISTE',
      'REQ-PARTICIPANT',
      true,
    ]);
    expect(called({ startsAt: new Date('2022-01-01T00:00Z') })).toEqual([]);
  });

  it('nobody for an empty seat, and says whose it is', () => {
    expect(whoIsCalled(facts).emptySeats).toEqual(['SEAMEO']);
  });

  it('nobody as Chair while the Chair is vacant', () => {
    expect(called({ chairId: null }).filter(([, role]) => role === 'CHAIR')).toEqual([]);
  });

  it('a person once, in the weightiest part', () => {
    const mandates = [
      mandate('ISTE', 'first_alternate', 'somebody'),
      mandate('ISTE', 'representative'),
      mandate('COL', 'representative', 'somebody'),
      mandate('NetDragon', 'representative', 'somebody'),
    ];
    expect(called({ mandates })).toEqual([
      ['somebody', 'CHAIR', true],
      ['representative of ISTE', 'REQ-PARTICIPANT', true],
    ]);
  });

  it('nobody twice and nobody from outside, whoever holds what', () => {
    const organisation = fc.constantFrom('COL', 'ISTE', 'SEAMEO', 'NetDragon', 'Stranger');
    const capacity = fc.constantFrom(
      'representative',
      'first_alternate',
      'second_alternate',
      'organisation_administrator',
    );
    const held = fc.tuple(organisation, capacity, fc.constantFrom('p', 'q', 'r', 's'));
    fc.assert(
      fc.property(fc.array(held, { maxLength: 15 }), (rows) => {
        const mandates = rows.map(([organisationId, kind, person]) => mandate(organisationId, kind, person));
        const result = whoIsCalled({ ...facts, mandates }).called;
        expect(new Set(result.map(({ personId }) => personId)).size).toBe(result.length);
        for (const { organisationId, capacity: as, role } of result) {
          expect([...facts.members, ...facts.observers]).toContain(organisationId);
          expect(as).not.toBe('organisation_administrator');
          expect(attendeeRoles).toContain(role);
        }
        expect(result.filter(({ role }) => role === 'CHAIR').length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
