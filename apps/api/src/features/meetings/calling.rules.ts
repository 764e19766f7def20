import { seatOf, type MandatePeriod } from '../mandates/mandate.rules.js';

/** How calendars show a person's part in a meeting, weightiest first. */
export const attendeeRoles = ['CHAIR', 'REQ-PARTICIPANT', 'OPT-PARTICIPANT', 'NON-PARTICIPANT'] as const;
export type AttendeeRole = (typeof attendeeRoles)[number];

export interface CallingFacts {
  /** Ids of the Organisations whose membership is in force on the day of the meeting. */
  members: readonly string[];
  observers: readonly string[];
  mandates: readonly MandatePeriod[];
  /** The Member in the Chair on that day. */
  chairId: string | null;
  startsAt: Date;
}

/** A person to invite, for which Organisation, in which part, and whether an answer is awaited. */
export interface Called {
  personId: string;
  organisationId: string;
  capacity: MandatePeriod['capacity'];
  role: AttendeeRole;
  answers: boolean;
}

/**
 * Whom a meeting calls, and which Members have nobody to call. For each Member the one who sits when the meeting
 * starts is asked to answer, as the Chair if the Member holds it; the alternates after them are told. Observers
 * have their representative told, who has no vote. Nobody is called twice: the weightiest part counts.
 */
export function whoIsCalled(facts: CallingFacts): { called: Called[]; emptySeats: string[] } {
  const seat = (organisationId: string) => seatOf(facts.mandates, organisationId, facts.startsAt);
  const call = (mandate: MandatePeriod, role: AttendeeRole, answers: boolean): Called => {
    const { personId, organisationId, capacity } = mandate;
    return { personId, organisationId, capacity, role, answers };
  };
  const ofMembers = facts.members.flatMap((member) => {
    const [sitting, ...alternates] = seat(member);
    if (!sitting) return [];
    return [
      call(sitting, member === facts.chairId ? 'CHAIR' : 'REQ-PARTICIPANT', true),
      ...alternates.map((alternate) => call(alternate, 'OPT-PARTICIPANT', false)),
    ];
  });
  const ofObservers = facts.observers.flatMap((observer) =>
    seat(observer)
      .slice(0, 1)
      .map((first) => call(first, 'NON-PARTICIPANT', false)),
  );
  return {
    called: onceEach([...ofMembers, ...ofObservers]),
    emptySeats: facts.members.filter((member) => seat(member).length === 0),
  };
}

function onceEach(calls: Called[]): Called[] {
  const weight = ({ role }: Called) => attendeeRoles.indexOf(role);
  const weightiest = new Map<string, Called>();
  for (const call of calls) {
    const other = weightiest.get(call.personId);
    if (!other || weight(call) < weight(other)) weightiest.set(call.personId, call);
  }
  return [...weightiest.values()];
}
