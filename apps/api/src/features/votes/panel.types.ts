import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';

@InputType({ description: 'What an external panel has recommended, where too few decide.' })
export class PanelInput {
  @Field()
  text!: string;

  @Field(() => CalendarDate, { description: 'The day on which it did.' })
  on!: string;
}

@ObjectType({ description: 'What an external panel has recommended, where too few decide.' })
export class ShownPanel {
  @Field()
  text!: string;

  @Field(() => CalendarDate, { description: 'The day on which it did.' })
  on!: string;
}
