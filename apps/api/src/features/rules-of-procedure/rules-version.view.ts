import { Field, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { addField, computed, everyone, view } from '../../platform/read-model/view.js';
import { hourColours, type HourColour } from './rules-of-procedure.js';
import { RulesVersion } from './rules-version.entity.js';

export const HourColourType = enumType(
  'HourColour',
  hourColours,
  'How an hour of the day suits a person who lives by it, best first.',
);

@ObjectType({ description: 'Whole days before the day of a meeting, the last of them still in time.' })
class NoticeDays {
  @Field(() => Int)
  convening!: number;

  @Field(() => Int)
  agenda!: number;

  @Field(() => Int)
  papers!: number;
}

@ObjectType({ description: 'The notice that a meeting of each kind needs.' })
class NoticePeriods {
  @Field(() => NoticeDays)
  ordinary!: NoticeDays;

  @Field(() => NoticeDays)
  extraordinary!: NoticeDays;
}

@ObjectType({ description: 'A part of the day, from a clock time until the next part begins.' })
export class HourBand {
  @Field({ description: 'HH:mm.' })
  from!: string;

  @Field(() => HourColourType)
  colour!: HourColour;
}

/** The rules that the Board works by are public. */
view(RulesVersion, { visible: everyone });

addField(
  RulesVersion,
  'notice',
  () => NoticePeriods,
  { description: 'How long before a meeting it is convened, its agenda and its papers are sent.' },
  computed((r) => `${r}.rules -> 'notice'`),
);

addField(
  RulesVersion,
  'hourBands',
  () => [HourBand],
  { description: 'How the hours of a day suit people; together the bands fill the day.' },
  computed((r) => `${r}.rules -> 'hours' -> 'bands'`),
);
