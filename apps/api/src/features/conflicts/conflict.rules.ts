import type { Refused } from '@gsenet/shared/refused';
import type { Capacity } from '../../platform/auth/actor.js';

/** Why somebody is in conflict about a proposal (Rules of Procedure, section 4; section 1, Secretariat). */
export const conflictGrounds = ['own_organisation', 'secretariat', 'joint_project', 'declared'] as const;
export type ConflictGround = (typeof conflictGrounds)[number];

/** Years for which a joint project still counts. */
export const jointProjectYears = 3;

export interface ConflictFacts {
  /** What the person now holds, in whatever capacity: alternates and administrators are of the house, too. */
  mandates: readonly { organisationId: string; capacity: Capacity }[];
  /** Which Organisations are parts of which others: an institute and its university are one house. */
  parentOf: Readonly<Record<string, string>>;
  /** Lead and partners that have not declined. */
  consortium: readonly string[];
  projects: readonly { participants: readonly string[]; startYear: number; endYear: number | null }[];
  /** The present year. */
  year: number;
}

export interface DerivedConflict {
  ground: Exclude<ConflictGround, 'declared'>;
  /** The Organisation of the consortium that it is with. */
  organisationId: string;
}

const isOfTheSecretariat = (capacity: Capacity) =>
  capacity === 'secretary_general' || capacity === 'secretariat_staff';

/**
 * The conflicts that follow from the record: the person’s own house is in the consortium, that of the Secretariat is
 * and the person works there, or the person’s house and one of the consortium had a joint project in the last three
 * years (Rules of Procedure, section 4, conflict check). One for each ground and Organisation.
 */
export function derivedConflicts(facts: ConflictFacts): DerivedConflict[] {
  const { mandates, parentOf, consortium, projects, year } = facts;
  const house = (id: string) => parentOf[id] ?? id;
  const housesOf = (secretariat: boolean) =>
    new Set(
      mandates
        .filter(({ capacity }) => isOfTheSecretariat(capacity) === secretariat)
        .map(({ organisationId }) => house(organisationId)),
    );
  const [own, secretariat] = [housesOf(false), housesOf(true)];
  const ours = (id: string) => own.has(house(id)) || secretariat.has(house(id));
  const recent = projects.filter(
    ({ startYear, endYear }) => startYear <= year && (endYear ?? year) >= year - jointProjectYears,
  );
  const joined = (id: string) =>
    !ours(id) &&
    recent.some(({ participants }) => participants.includes(id) && participants.some((one) => ours(one)));
  return [...new Set(consortium)].flatMap((organisationId) => [
    ...(own.has(house(organisationId)) ? [{ ground: 'own_organisation' as const, organisationId }] : []),
    ...(secretariat.has(house(organisationId)) ? [{ ground: 'secretariat' as const, organisationId }] : []),
    ...(joined(organisationId) ? [{ ground: 'joint_project' as const, organisationId }] : []),
  ]);
}

export interface RuledConflict {
  ground: ConflictGround;
  organisationId: string | null;
  state: 'proposed' | 'confirmed' | 'waived';
}

/**
 * Whether somebody is in conflict. Until it is ruled on, a derived conflict counts; a waived one does not, and a
 * confirmed one does even after its grounds are gone (section 4: recorded as confirmed or waived by the Chair).
 */
export function isConflicted(derived: readonly DerivedConflict[], known: readonly RuledConflict[]): boolean {
  const isWaived = ({ ground, organisationId }: DerivedConflict) =>
    known.some(
      (one) => one.ground === ground && one.organisationId === organisationId && one.state === 'waived',
    );
  return known.some(({ state }) => state !== 'waived') || derived.some((one) => !isWaived(one));
}

export interface SeatInLine {
  organisationId: string;
  /** Those who may sit for the Member, and whether they are in conflict about the proposal. */
  holders: readonly { personId: string; conflicted: boolean }[];
}

/**
 * Which Member rules on the conflicts about a proposal: the one in the Chair; where all who could act for it are in
 * conflict themselves, the vice-chair, then the others in the order of rotation (sections 2 and 3). Null if nobody can.
 * @param inLine the Members, first the one in the Chair
 */
export function whoRules(inLine: readonly SeatInLine[]): string | null {
  return inLine.find(({ holders }) => holders.some(({ conflicted }) => !conflicted))?.organisationId ?? null;
}

/** Why a conflict cannot be ruled on so: it stands so already, or the ruling gives no reason. */
export function whyNotRule(
  state: RuledConflict['state'],
  ruling: 'confirmed' | 'waived',
  reason: string,
): Refused | null {
  if (state === ruling) return { code: 'CONFLICT_RULED_SO', params: { ruling } };
  if (reason.trim() === '') return { code: 'RULING_NEEDS_REASON', field: 'reason' };
  return reason.trim().length > 2000
    ? { code: 'TEXT_TOO_LONG', field: 'reason', params: { most: 2000 } }
    : null;
}

/** Why a conflict cannot be declared so: it says nothing. */
export function whyNotDeclare(words: string): Refused | null {
  if (words.trim() === '') return { code: 'CONFLICT_NEEDS_WORDS', field: 'words' };
  return words.trim().length > 2000
    ? { code: 'TEXT_TOO_LONG', field: 'words', params: { most: 2000 } }
    : null;
}
