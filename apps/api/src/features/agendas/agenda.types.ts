import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';

@ObjectType({ description: 'Until when an agenda can be written.' })
export class AgendaFreeze {
  @Field(() => CalendarDate, {
    description: 'The last day, in the meeting’s zone; the whole of it is in time.',
  })
  lastDay!: string;

  @Field({ description: 'From then on an item enters with the consent of every Member alone.' })
  isFrozen!: boolean;
}

@ObjectType({ description: 'A Member, as the agenda speaks of it.' })
export class AgendaMember {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'How far a Member has come with the agenda that it was asked to look at.' })
export class AgendaReader {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => Int, { description: 'Items of which it has said what it thinks.' })
  reviewed!: number;

  @Field(() => Int, { description: 'Items of which it is asked that.' })
  asked!: number;

  @Field(() => Int, { description: 'Late items that wait for its word.' })
  lateItems!: number;
}
