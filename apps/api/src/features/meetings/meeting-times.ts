import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { wallClockIn } from '../../platform/time/zones.js';
import { HourColourType } from '../rules-of-procedure/rules-version.view.js';
import type { HourColour, RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { hoursFor } from './hours.rules.js';

@ObjectType({ description: 'When a meeting takes place, as the clocks of one zone show it.' })
export class MeetingTime {
  @Field(() => CalendarDate)
  date!: string;

  @Field({ description: 'HH:mm.' })
  time!: string;

  @Field(() => CalendarDate)
  endDate!: string;

  @Field({ description: 'HH:mm of the first minute after the meeting.' })
  endTime!: string;

  @Field({ description: 'Of the zone’s clocks from UTC when the meeting starts: +08:00.' })
  offset!: string;

  @Field({ description: 'IANA zone.' })
  zone!: string;
}

@ObjectType({ description: 'When a meeting takes place for the viewer and where it is held.' })
export class MeetingTimes {
  @Field(() => MeetingTime, { nullable: true, description: 'Null to strangers, whose zone nobody knows.' })
  viewer!: MeetingTime | null;

  @Field(() => MeetingTime)
  meeting!: MeetingTime;
}

@ObjectType({ description: 'When a meeting takes place for one person, and how that suits them.' })
export class LocalHours extends MeetingTime {
  @Field(() => HourColourType)
  colour!: HourColour;

  @Field(() => Int, { description: 'What attending adds to the burden of the person’s Member.' })
  burden!: number;
}

/** What the clocks of a zone show when a meeting begins and when it is over. */
export function timesIn(startsAt: Date, minutes: number, zone: string): MeetingTime {
  const { date, time, offset } = wallClockIn(startsAt, zone);
  const end = wallClockIn(new Date(startsAt.getTime() + minutes * 60_000), zone);
  return { date, time, endDate: end.date, endTime: end.time, offset, zone };
}

/** The same for a person who lives there, with its colour and burden (Rules of Procedure, reading 8.1). */
export function localHours(
  startsAt: Date,
  minutes: number,
  zone: string,
  rules: Pick<RulesOfProcedure, 'hours'>,
): LocalHours {
  const { startsAt: start, endsAt: end, offset, colour, burden } = hoursFor(startsAt, minutes, zone, rules);
  const [date = '', time = ''] = start.split('T');
  const [endDate = '', endTime = ''] = end.split('T');
  return { date, time, endDate, endTime, offset, zone, colour, burden };
}
