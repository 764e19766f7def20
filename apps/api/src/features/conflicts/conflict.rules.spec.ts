import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { capacities } from '../../platform/auth/actor.js';
import {
  derivedConflicts,
  isConflicted,
  whoRules,
  whyNotDeclare,
  whyNotRule,
  type ConflictFacts,
  type RuledConflict,
} from './conflict.rules.js';

const facts = (about: Partial<ConflictFacts>): ConflictFacts => ({
  mandates: [],
  parentOf: { slibnu: 'bnu', faculty: 'bnu' },
  consortium: ['col', 'seameo'],
  projects: [],
  year: 2026,
  ...about,
});
const holds = (organisationId: string, capacity: (typeof capacities)[number] = 'representative') => ({
  mandates: [{ organisationId, capacity }],
});
const project = (participants: string[], startYear: number, endYear: number | null) => ({
  projects: [{ participants, startYear, endYear }],
});

describe('conflicts that follow from the record (Rules of Procedure, section 4)', () => {
  test.each<[string, Partial<ConflictFacts>, string[]]>([
    ['nobody’s mandate, no conflict', {}, []],
    ['somebody of another Member', holds('iste'), []],
    ['the representative of the lead', holds('col'), ['own_organisation col']],
    ['the representative of a partner', holds('seameo'), ['own_organisation seameo']],
    ['a first alternate', holds('col', 'first_alternate'), ['own_organisation col']],
    ['a second alternate', holds('col', 'second_alternate'), ['own_organisation col']],
    ['an administrator', holds('col', 'organisation_administrator'), ['own_organisation col']],
    [
      'somebody of an institute of the university that takes part',
      { ...holds('slibnu'), consortium: ['bnu'] },
      ['own_organisation bnu'],
    ],
    [
      'somebody of a sister institute',
      { ...holds('slibnu'), consortium: ['faculty'] },
      ['own_organisation faculty'],
    ],
    ['staff of the Secretariat, whose house does not take part', holds('slibnu', 'secretariat_staff'), []],
    [
      'staff of the Secretariat, whose house does',
      { ...holds('slibnu', 'secretariat_staff'), consortium: ['slibnu', 'col'] },
      ['secretariat slibnu'],
    ],
    [
      'the Secretary-General, whose university does',
      { ...holds('slibnu', 'secretary_general'), consortium: ['bnu'] },
      ['secretariat bnu'],
    ],
    [
      'a project that goes on',
      { ...holds('iste'), ...project(['iste', 'col'], 2024, null) },
      ['joint_project col'],
    ],
    [
      'a project that ended three years ago',
      { ...holds('iste'), ...project(['iste', 'col'], 2020, 2023) },
      ['joint_project col'],
    ],
    [
      'a project that ended four years ago',
      { ...holds('iste'), ...project(['iste', 'col'], 2020, 2022) },
      [],
    ],
    ['a project that has not begun', { ...holds('iste'), ...project(['iste', 'col'], 2027, null) }, []],
    [
      'a project without the person’s house',
      { ...holds('iste'), ...project(['alecso', 'col'], 2024, null) },
      [],
    ],
    [
      'a project with the Secretariat’s university',
      { ...holds('slibnu', 'secretariat_staff'), ...project(['bnu', 'col'], 2024, null) },
      ['joint_project col'],
    ],
    [
      'a project of both Organisations of a consortium, of one of whom the person is',
      { ...holds('col'), ...project(['seameo', 'col'], 2025, null) },
      ['own_organisation col', 'joint_project seameo'],
    ],
    [
      'a project of one’s own house with itself',
      { ...holds('slibnu'), consortium: ['faculty'], ...project(['slibnu', 'faculty'], 2025, null) },
      ['own_organisation faculty'],
    ],
    [
      'two capacities, one of them in the Secretariat',
      {
        mandates: [...holds('slibnu').mandates, ...holds('slibnu', 'secretariat_staff').mandates],
        consortium: ['slibnu'],
      },
      ['own_organisation slibnu', 'secretariat slibnu'],
    ],
  ])('%s', (_name, about, expected) => {
    const found = derivedConflicts(facts(about)).map(
      ({ ground, organisationId }) => `${ground} ${organisationId}`,
    );
    expect(found).toEqual(expected);
  });

  const organisation = fc.constantFrom('col', 'iste', 'seameo', 'slibnu', 'bnu', 'faculty');
  const anyFacts = fc.record({
    mandates: fc.array(
      fc.record({ organisationId: organisation, capacity: fc.constantFrom(...capacities) }),
      { maxLength: 3 },
    ),
    parentOf: fc.constant({ slibnu: 'bnu', faculty: 'bnu' }),
    consortium: fc.uniqueArray(organisation),
    projects: fc.array(
      fc.record({
        participants: fc.uniqueArray(organisation),
        startYear: fc.integer({ min: 2018, max: 2028 }),
        endYear: fc.option(fc.integer({ min: 2018, max: 2028 })),
      }),
      { maxLength: 4 },
    ),
    year: fc.constant(2026),
  });

  it('are with Organisations of the consortium alone, and each only once', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const found = derivedConflicts(given).map(
          ({ ground, organisationId }) => `${ground} ${organisationId}`,
        );
        expect(new Set(found).size).toBe(found.length);
        for (const { organisationId } of derivedConflicts(given))
          expect(given.consortium).toContain(organisationId);
      }),
    );
  });

  it('do not go away when a mandate, a project or a partner is added', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (given, more) => {
        const both = {
          ...given,
          mandates: [...given.mandates, ...more.mandates],
          projects: [...given.projects, ...more.projects],
          consortium: [...given.consortium, ...more.consortium],
        };
        if (derivedConflicts(given).length > 0) expect(derivedConflicts(both).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('who is in conflict', () => {
  const derived = [{ ground: 'own_organisation' as const, organisationId: 'col' }];
  const ruled = (state: RuledConflict['state'], about: Partial<RuledConflict> = {}): RuledConflict[] => [
    { ground: 'own_organisation', organisationId: 'col', state, ...about },
  ];
  test.each<[string, typeof derived, RuledConflict[], boolean]>([
    ['nothing speaks against it', [], [], false],
    ['derived and not ruled on', derived, [], true],
    ['derived and confirmed', derived, ruled('confirmed'), true],
    ['derived and waived', derived, ruled('waived'), false],
    ['waived for another Organisation', derived, ruled('waived', { organisationId: 'iste' }), true],
    ['waived on another ground', derived, ruled('waived', { ground: 'joint_project' }), true],
    ['confirmed, though its ground is gone', [], ruled('confirmed'), true],
    ['waived, and its ground is gone', [], ruled('waived'), false],
    ['declared and not ruled on', [], ruled('proposed', { ground: 'declared', organisationId: null }), true],
    ['declared and waived', [], ruled('waived', { ground: 'declared', organisationId: null }), false],
    [
      'declared and waived, but derived as well',
      derived,
      ruled('waived', { ground: 'declared', organisationId: null }),
      true,
    ],
  ])('%s', (_name, found, known, expected) => {
    expect(isConflicted(found, known)).toBe(expected);
  });
});

describe('who rules on conflicts (sections 2 and 3)', () => {
  const seat = (organisationId: string, ...conflicted: boolean[]) => ({
    organisationId,
    holders: conflicted.map((one, index) => ({ personId: `${organisationId} ${index}`, conflicted: one })),
  });
  test.each([
    ['the Chair', [seat('chair', false), seat('vice', false)], 'chair'],
    [
      'the Chair by its alternate, where the representative is in conflict',
      [seat('chair', true, false), seat('vice', false)],
      'chair',
    ],
    [
      'the vice-chair, where the Chair is in conflict',
      [seat('chair', true, true), seat('vice', false)],
      'vice',
    ],
    [
      'the next in order, where both are',
      [seat('chair', true), seat('vice', true), seat('third', false)],
      'third',
    ],
    ['the next in order, where the seat of the Chair is empty', [seat('chair'), seat('vice', false)], 'vice'],
    ['nobody, where all are in conflict', [seat('chair', true), seat('vice', true)], null],
  ])('%s', (_name, inLine, expected) => {
    expect(whoRules(inLine)).toBe(expected);
  });
});

describe('a ruling and a declaration', () => {
  it('say why', () => {
    expect(whyNotRule('proposed', 'waived', ' ')).toMatchObject({ code: 'RULING_NEEDS_REASON' });
    expect(whyNotRule('proposed', 'waived', 'x'.repeat(2001))).toMatchObject({ code: 'TEXT_TOO_LONG' });
    expect(whyNotRule('waived', 'waived', 'Small.')).toMatchObject({ code: 'CONFLICT_RULED_SO' });
    expect(whyNotRule('waived', 'confirmed', 'Not small.')).toBeNull();
    expect(whyNotDeclare('\n')).toMatchObject({ code: 'CONFLICT_NEEDS_WORDS' });
    expect(whyNotDeclare('x'.repeat(2001))).toMatchObject({ code: 'TEXT_TOO_LONG' });
    expect(whyNotDeclare('My sister works there.')).toBeNull();
  });
});
