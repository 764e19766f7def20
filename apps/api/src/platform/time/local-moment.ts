import { Field, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../graphql/scalars.js';
import { derived, type FieldSource, type Predicate } from '../read-model/view.js';
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

/** A field that shows an instant on the clock of whoever reads it; null where the instant is, or nobody is signed in. */
export const onViewersClock = (at: Predicate): FieldSource =>
  derived({ at }, (facts, viewer) =>
    viewer && typeof facts['at'] === 'string' ? localMoment(new Date(facts['at']), viewer.timeZone) : null,
  );
