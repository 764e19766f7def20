import { Field, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../graphql/scalars.js';
import { wallClockIn } from './zones.js';

/** What a clock shows somewhere. The server works it out: no other program’s zone data is trusted. */
@ObjectType({ description: 'What a clock shows somewhere at a moment; worked out by the server.' })
export class ClockReading {
  @Field(() => CalendarDate)
  date!: string;

  @Field({ description: 'HH:mm.' })
  time!: string;

  @Field({ description: 'IANA zone of the clock.' })
  zone!: string;

  @Field({ description: 'Its offset from UTC at that moment: +08:00.' })
  offset!: string;
}

export function readClock(instant: Date, zone: string): ClockReading {
  return { ...wallClockIn(instant, zone), zone };
}
