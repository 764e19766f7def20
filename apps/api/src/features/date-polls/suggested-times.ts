import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Instant, WallClock } from '../../platform/graphql/scalars.js';
import { wallClockIn } from '../../platform/time/zones.js';
import {
  LocalHours,
  localHours,
  timesIn,
  type MeetingTime,
  MeetingTimes,
} from '../meetings/meeting-times.js';
import type { MeetingKind } from '../meetings/meeting.entity.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { nextStart, planSeries, startsOfDay, type NextStart } from './fair-series.rules.js';
import { costsHeld, type HeldSitting } from './held-meetings.js';
import { slotNotice } from './poll.rules.js';
import { SlotNoticeDays } from './poll.types.js';
import type { Reader, SeatFacts } from './proposed-times.js';
import { monthlyFrom } from './series-days.rules.js';

@ObjectType({ description: 'What a suggested time costs a Member.' })
export class SuggestedBurden {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  name!: string;

  @Field(() => LocalHours, { description: 'For who sits.' })
  hours!: LocalHours;

  @Field(() => Int, {
    description: 'Its burden from the meetings of the year before, and those convened since.',
  })
  paid!: number;

  @Field(() => Int, { description: 'Its burden at the end of the plan, those meetings included.' })
  afterwards!: number;
}

@ObjectType({
  description: 'A time that the portal suggests, and how a year of monthly meetings goes on from it.',
})
export class SuggestedTime {
  @Field(() => WallClock, { description: 'In the meeting’s zone.' })
  wallClock!: string;

  @Field(() => Instant)
  startsAt!: Date;

  @Field(() => MeetingTimes)
  localTimes!: MeetingTimes;

  @Field(() => SlotNoticeDays)
  notice!: SlotNoticeDays;

  @Field(() => Int, { description: 'Of this meeting for all Members.' })
  burden!: number;

  @Field(() => Int, { description: 'Of the whole year of meetings planned from here.' })
  yearBurden!: number;

  @Field({
    description: 'Whether that year keeps the limits: who pays most, and no red hours again too soon.',
  })
  keepsLimits!: boolean;

  @Field(() => [SuggestedBurden], { description: 'Members in the order of their accession.' })
  members!: SuggestedBurden[];
}

export interface SuggestingFacts {
  now: string;
  day: string | null;
  timeZone: string;
  minutes: number;
  kind: MeetingKind;
  state: string;
  rules: RulesOfProcedure | null;
  seats: SeatFacts[];
  sittings: HeldSitting[];
}

/** Plans that were worked out before: the same facts give the same plan, and a plan takes up to a second. */
const known = new Map<string, NextStart[]>();
const mostKnown = 50;

/**
 * The best starts of a day, each with the year of monthly meetings that goes on from it: the evenest plans that cost a
 * fifth more than the least at most (decision 17).
 */
export function suggestedTimes(facts: SuggestingFacts, reader: Reader): SuggestedTime[] {
  const { day, rules, timeZone, minutes, kind } = facts;
  if (day === null || rules === null) return [];
  return nextStarts(facts, day, rules).map(({ meeting: { startsAt, costs }, plan }) => {
    const { date, time } = wallClockIn(startsAt, timeZone);
    return {
      wallClock: `${date}T${time}`,
      startsAt,
      localTimes: {
        viewer: timesIn(startsAt, minutes, reader.timeZone),
        meeting: timesIn(startsAt, minutes, timeZone) satisfies MeetingTime,
      },
      notice: slotNotice(
        startsAt,
        new Date(facts.now),
        { kind, timeZone, everyMemberConsents: false },
        rules,
      ),
      burden: [...costs.values()].reduce((sum, { burden }) => sum + burden, 0),
      yearBurden: plan.total,
      keepsLimits: plan.broken.every(({ limit }) => limit === 'total'),
      members: facts.seats.flatMap(({ organisationId, name, people: [sitting] }) => {
        if (!sitting) return [];
        const burden = plan.burdens.find((one) => one.organisationId === organisationId);
        const paid = burden?.past ?? 0;
        const hours = localHours(startsAt, minutes, sitting.zone, rules);
        return [{ organisationId, name, hours, paid, afterwards: paid + (burden?.planned ?? 0) }];
      }),
    };
  });
}

function nextStarts(facts: SuggestingFacts, day: string, rules: RulesOfProcedure): NextStart[] {
  const seats = facts.seats.map(({ organisationId, people: [sitting] }) => ({
    organisationId,
    zone: sitting?.zone ?? null,
  }));
  const { timeZone, minutes, sittings } = facts;
  const key = JSON.stringify([day, timeZone, minutes, seats, sittings, rules.hours, rules.fairness]);
  const before = known.get(key);
  if (before) return before;
  const series = {
    days: monthlyFrom(day).map((date) => startsOfDay(date, timeZone)),
    minutes,
    seats,
    past: costsHeld(sittings),
    limits: rules.fairness,
  };
  const least = planSeries(series, rules).total;
  const found = nextStart({ ...series, totalAtMost: Math.floor((least * 6) / 5) }, rules);
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}
