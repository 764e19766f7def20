import { hoursFor, type LocalHours } from '../meetings/hours.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { leastToReach } from '../rules-of-procedure/share.rules.js';
import type { Cost } from './burden-ledger.rules.js';

/** What a person says of a slot, best first. */
export const slotAnswers = ['yes', 'if_needed', 'no'] as const;
export type SlotAnswer = (typeof slotAnswers)[number];

/** A representative or alternate, the zone they live by, and what they said of the slot; null while they have not. */
export interface AskedPerson {
  personId: string;
  zone: string;
  answer: SlotAnswer | null;
}

/** A Member with those who may sit for it, in the order in which they do; nobody while the seat is empty. */
export interface AskedSeat {
  organisationId: string;
  people: readonly AskedPerson[];
}

/** A time that is proposed, with what everybody said of it. */
export interface AskedSlot {
  startsAt: Date;
  minutes: number;
  seats: readonly AskedSeat[];
}

export interface PersonAtSlot extends AskedPerson {
  hours: LocalHours;
}

/** Whether a Member could come: surely, if needed, not known while somebody has not answered, or not at all. */
export type Attendance = 'yes' | 'if_needed' | 'unknown' | 'no';

export interface MemberAtSlot {
  organisationId: string;
  attendance: Attendance;
  /** Who would come for the Member; null when nobody could. */
  personId: string | null;
  people: PersonAtSlot[];
  /** What the slot costs the Member; null while the seat is empty. */
  cost: Cost | null;
}

/** How sure a slot's quorum is: by those who said yes, with those who come if needed, with those yet to answer, or not. */
export const quorumProspects = ['sure', 'if_needed', 'open', 'out_of_reach'] as const;
export type QuorumProspect = (typeof quorumProspects)[number];

/** What a slot means: who could come, whether they are a quorum, each person's local hour, and who pays. */
export interface SlotOutlook {
  startsAt: Date;
  members: MemberAtSlot[];
  /** How many Members of each attendance. */
  count: Record<Attendance, number>;
  quorum: { prospect: QuorumProspect; needed: number; of: number };
  burden: number;
}

/**
 * What a slot means for the Members. The representative comes, else the first, else the second alternate; an
 * alternate who surely can goes before a representative who could if needed. Each Member counts once for the quorum,
 * its alternates too (Rules of Procedure, section 2, Votes and Quorum); nobody is known to be recused yet. The Member
 * pays by the clock of who would come, and of who sits where nobody can (reading 8.1): a night that somebody refuses
 * is still a night.
 */
export function slotOutlook(
  { startsAt, minutes, seats }: AskedSlot,
  rules: Pick<RulesOfProcedure, 'hours' | 'quorum'>,
): SlotOutlook {
  const members = seats.map((seat) => memberAt(seat, (zone) => hoursFor(startsAt, minutes, zone, rules)));
  const count: Record<Attendance, number> = { yes: 0, if_needed: 0, unknown: 0, no: 0 };
  for (const { attendance } of members) count[attendance] += 1;
  const needed = leastToReach(members.length, rules.quorum.share);
  return {
    startsAt,
    members,
    count,
    quorum: { prospect: prospectOf(count, needed), needed, of: members.length },
    burden: members.reduce((sum, { cost }) => sum + (cost?.burden ?? 0), 0),
  };
}

function memberAt({ organisationId, people: asked }: AskedSeat, hoursIn: (zone: string) => LocalHours) {
  const people = asked.map((person) => ({ ...person, hours: hoursIn(person.zone) }));
  const comes = (['yes', 'if_needed', null] as const)
    .map((answer) => people.find((person) => person.answer === answer))
    .find((person) => person !== undefined);
  const hours = (comes ?? people[0])?.hours;
  const member: MemberAtSlot = {
    organisationId,
    attendance: comes ? (comes.answer ?? 'unknown') : 'no',
    personId: comes?.personId ?? null,
    people,
    cost: hours ? { colour: hours.colour, burden: hours.burden } : null,
  };
  return member;
}

function prospectOf(count: Record<Attendance, number>, needed: number): QuorumProspect {
  if (count.yes + count.if_needed + count.unknown < needed || needed === 0) return 'out_of_reach';
  if (count.yes + count.if_needed < needed) return 'open';
  return count.yes < needed ? 'if_needed' : 'sure';
}
