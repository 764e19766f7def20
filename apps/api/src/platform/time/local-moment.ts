import { Field, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../graphql/scalars.js';
import { wallClockIn } from './zones.js';

@ObjectType({ description: 'A moment as the clocks of one zone show it.' })
export class LocalMoment {
  @Field(() => CalendarDate)
  date!: string;

  @Field({ description: 'HH:mm.' })
  time!: string;

  @Field({ description: 'From UTC at that moment: +08:00.' })
  offset!: string;

  @Field({ description: 'IANA zone.' })
  zone!: string;
}

/** What the clocks of a zone show at a moment. */
export function localMoment(instant: Date, zone: string): LocalMoment {
  const { date, time, offset } = wallClockIn(instant, zone);
  return { date, time, offset, zone };
}
