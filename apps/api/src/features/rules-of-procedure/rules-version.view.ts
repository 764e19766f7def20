import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '@gsenet/shared/languages';
import { enumType } from '../../platform/graphql/enum-type.js';
import {
  addField,
  computed,
  derived,
  everyone,
  view,
  type Predicate,
} from '../../platform/read-model/view.js';
import { rulesDocument } from './rules-document.js';
import { hourColours, type HourColour, type RulesOfProcedure } from './rules-of-procedure.js';
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

@ObjectType({ description: 'A clause of the Rules of Procedure with its values, in the reader’s language.' })
class RulesClause {
  @Field(() => ID, { description: 'The same in every version.' })
  id!: string;

  @Field({ description: 'Of chapter and clause: 2.1.' })
  number!: string;

  @Field()
  text!: string;

  @Field(() => [String], { description: 'Where in the rules its values stand.' })
  values!: string[];
}

@ObjectType({ description: 'A chapter of the Rules of Procedure.' })
export class RulesChapter {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field(() => [RulesClause])
  clauses!: RulesClause[];
}

/** What each Organisation that was ever a Member is called. */
export const memberNames: Predicate = (_row, scope) =>
  `(select coalesce(json_object_agg(o.id, coalesce(o.acronym, o.name ->> ${scope.language()}, o.name ->> 'en')), '{}')
    from organisations o where o.id in (select m.organisation_id from memberships m where m.standing = 'member'))`;

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

addField(
  RulesVersion,
  'document',
  () => [RulesChapter],
  { description: 'As a document in the reader’s language.' },
  derived(
    {
      rules: (r) => `${r}.rules`,
      language: (_r, scope) => scope.language(),
      names: memberNames,
    },
    ({ rules, language, names }) =>
      rulesDocument(rules as RulesOfProcedure, language as Language, names as Record<string, string>),
  ),
);
