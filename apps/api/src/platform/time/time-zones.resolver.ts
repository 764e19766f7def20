import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../auth/signed-in.guard.js';
import { wallClockIn, zoneNames } from './zones.js';

@ObjectType({ description: 'A time zone to choose from.' })
class TimeZone {
  @Field({ description: 'IANA name, as it is spelt today.' })
  name!: string;

  @Field({ description: 'Of its clocks from UTC at this moment: +08:00.' })
  offset!: string;
}

@Resolver()
export class TimeZonesResolver {
  @Query(() => [TimeZone], { description: 'Every time zone, by name.' })
  @Public()
  timeZones(): TimeZone[] {
    const now = new Date();
    return zoneNames().map((name) => ({ name, offset: wallClockIn(now, name).offset }));
  }
}
