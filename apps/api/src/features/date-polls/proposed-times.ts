import type { Capacity } from '../../platform/auth/actor.js';
import { localHours, timesIn } from '../meetings/meeting-times.js';
import type { MeetingKind } from '../meetings/meeting.entity.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { ledgerOf } from './burden-ledger.rules.js';
import { costsHeld, type HeldSitting } from './held-meetings.js';
import { slotNotice } from './poll.rules.js';
import type { MemberAtTime, ProposedTime, TimeOutlook } from './poll.types.js';
import { rankSlots, type RankedSlot } from './slot-ranking.rules.js';
import { slotOutlook, type MemberAtSlot, type SlotAnswer } from './slot.rules.js';

export interface SeatFacts {
  organisationId: string;
  name: string;
  people: {
    personId: string;
    name: string;
    zone: string;
    capacity: Capacity;
    asked: boolean;
    answered: boolean;
    answers: Record<string, SlotAnswer>;
  }[];
}

export interface SlotFacts {
  id: string;
  wallClock: string;
  startsAt: string;
  rules: RulesOfProcedure;
}

/** Everything that the times of a poll are shown from. */
export interface PollFacts {
  now: string;
  timeZone: string;
  minutes: number;
  kind: MeetingKind;
  consented: boolean;
  chosenSlotId: string | null;
  slots: SlotFacts[];
  seats: SeatFacts[];
  sittings: HeldSitting[];
}

/** Who reads: by whose clock, and whose answers. */
export interface Reader {
  personId: string;
  timeZone: string;
}

/** The times of a poll as somebody sees them who answers: on their own clock, with what they said. */
export function timesFor(
  facts: Pick<PollFacts, 'slots' | 'minutes' | 'timeZone'>,
  reader: Reader | null,
  answers: Record<string, SlotAnswer>,
): ProposedTime[] {
  const { minutes, timeZone } = facts;
  return facts.slots.map(({ id, wallClock, startsAt: at, rules }) => {
    const startsAt = new Date(at);
    return {
      id,
      wallClock,
      startsAt,
      localTimes: {
        viewer: reader && timesIn(startsAt, minutes, reader.timeZone),
        meeting: timesIn(startsAt, minutes, timeZone),
      },
      colour: reader && localHours(startsAt, minutes, reader.timeZone, rules).colour,
      answer: answers[id] ?? null,
      isChosen: false,
      notice: null,
      outlook: null,
    };
  });
}

/** The same with what each would mean, ranked, for who chooses or may know why it was chosen. */
export function timesWithOutlook(facts: PollFacts, reader: Reader): ProposedTime[] {
  const own = facts.seats
    .flatMap(({ people }) => people)
    .find(({ personId }) => personId === reader.personId);
  const ranked = rankedSlots(facts);
  return timesFor(facts, reader, own?.answers ?? {}).map((time, index) => {
    const slot = facts.slots[index];
    const rank = ranked.findIndex(({ outlook }) => outlook.startsAt.getTime() === time.startsAt.getTime());
    const found = ranked[rank];
    return {
      ...time,
      isChosen: time.id === facts.chosenSlotId,
      notice:
        slot && facts.chosenSlotId === null
          ? slotNotice(
              time.startsAt,
              new Date(facts.now),
              { kind: facts.kind, timeZone: facts.timeZone, everyMemberConsents: facts.consented },
              slot.rules,
            )
          : null,
      outlook: found && slot ? shown(found, rank + 1, slot, facts) : null,
    };
  });
}

function rankedSlots({ slots, minutes, seats, sittings }: PollFacts): RankedSlot[] {
  const outlooks = slots.map(({ id, startsAt, rules }) =>
    slotOutlook(
      {
        startsAt: new Date(startsAt),
        minutes,
        seats: seats.map(({ organisationId, people }) => ({
          organisationId,
          people: people.map(({ personId, zone, answers }) => ({
            personId,
            zone,
            answer: answers[id] ?? null,
          })),
        })),
      },
      rules,
    ),
  );
  // The times of a poll lie near each other: they are compared by the limits of the first one's day.
  return rankSlots(outlooks, costsHeld(sittings), slots[0]?.rules.fairness);
}

function shown(
  { outlook: { members, count, quorum, burden }, beforeNext }: RankedSlot,
  rank: number,
  { startsAt, rules }: SlotFacts,
  facts: PollFacts,
): TimeOutlook {
  const ids = facts.seats.map(({ organisationId }) => organisationId);
  const { entries } = ledgerOf(ids, costsHeld(facts.sittings));
  const paid = new Map(entries.map((entry) => [entry.organisationId, entry.burden]));
  return {
    rank,
    quorum: quorum.prospect,
    needed: quorum.needed,
    yes: count.yes,
    ifNeeded: count.if_needed,
    unknown: count.unknown,
    no: count.no,
    burden,
    // The start itself is a number too large for the wire, and says nothing that the times do not.
    beforeNext: beforeNext?.criterion === 'earlier' ? { ...beforeNext, here: 0, there: 0 } : beforeNext,
    members: members.map((member) =>
      shownMember(
        member,
        facts.seats.find(({ organisationId }) => organisationId === member.organisationId),
        paid.get(member.organisationId) ?? 0,
        (zone) => localHours(new Date(startsAt), facts.minutes, zone, rules),
      ),
    ),
  };
}

function shownMember(
  { organisationId, attendance, cost, people }: MemberAtSlot,
  seat: SeatFacts | undefined,
  paid: number,
  hoursIn: (zone: string) => ReturnType<typeof localHours>,
): MemberAtTime {
  return {
    organisationId,
    name: seat?.name ?? '',
    attendance,
    colour: cost?.colour ?? null,
    burden: cost?.burden ?? 0,
    paid,
    people: people.map(({ personId, zone, answer }) => {
      const person = seat?.people.find((one) => one.personId === personId);
      return {
        name: person?.name ?? '',
        capacity: person?.capacity ?? 'representative',
        answer,
        hours: hoursIn(zone),
      };
    }),
  };
}
