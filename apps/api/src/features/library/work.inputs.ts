import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { LocalisedText } from '@gsenet/shared/languages';
import { TextsByLanguage } from '../../platform/graphql/scalars.js';
import type { WorkFilter } from './work-filter.sql.js';
import type { Lineage } from './lineage.rules.js';
import { LineageType, WorkKindType, type WorkKind } from './work.words.js';

@InputType()
export class AuthorInput {
  @Field({ description: 'As they write it.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Their ORCID iD, as an address or as sixteen characters.',
  })
  orcid?: string | null;
}

@InputType()
export class EditionInput {
  @Field({ description: 'BCP 47.' })
  language!: string;

  @Field({ description: 'In that language.' })
  title!: string;

  @Field({ defaultValue: '' })
  summary!: string;

  @Field({ description: 'A translation; else it is authentic.' })
  isTranslation!: boolean;

  @Field(() => String, { nullable: true, description: 'Where it can be read, if that is elsewhere.' })
  link?: string | null;
}

@InputType({
  description: 'The work that it is a translation or adaptation of: one of the library, or one elsewhere.',
})
export class SourceInput {
  @Field(() => LineageType)
  lineage!: Lineage;

  @Field(() => String, { nullable: true, description: 'The last part of its address in this library.' })
  work?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is, if it is elsewhere.' })
  url?: string | null;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Its licence, if it is elsewhere.' })
  licence?: string | null;
}

@InputType({ description: 'A work, and the version of it that somebody saw.' })
export class SeenWorkInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@InputType({ description: 'All that is said of a work; what is left out is taken away.' })
export class WorkInput {
  @Field(() => WorkKindType)
  kind!: WorkKind;

  @Field(() => TextsByLanguage)
  title!: LocalisedText;

  @Field(() => TextsByLanguage, { nullable: true })
  summary?: LocalisedText | null;

  @Field({ description: 'BCP 47: the language in which it was made.' })
  language!: string;

  @Field(() => [Int])
  levels!: number[];

  @Field(() => [String])
  subjects!: string[];

  @Field(() => [String])
  sdgTargets!: string[];

  @Field(() => [Int])
  directions!: number[];

  @Field(() => [String])
  accessibility!: string[];

  @Field(() => String, { nullable: true, description: 'Its address, SPDX id or name.' })
  licence?: string | null;

  @Field(() => [AuthorInput])
  authors!: AuthorInput[];

  @Field(() => [String], { description: 'Organisations that made it, by their addresses.' })
  organisations!: string[];

  @Field(() => SourceInput, { nullable: true })
  source?: SourceInput | null;

  @Field(() => [EditionInput])
  editions!: EditionInput[];
}

@ArgsType()
export class WorkFilterArgs implements WorkFilter {
  @Field(() => WorkKindType, { nullable: true })
  kind?: WorkKind | null;

  @Field(() => String, { nullable: true, description: 'That it can be read in: BCP 47.' })
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'The canonical address of its licence.' })
  licence?: string | null;

  @Field(() => Int, { nullable: true })
  direction?: number | null;

  @Field(() => String, { nullable: true })
  sdgTarget?: string | null;

  @Field(() => String, { nullable: true, description: 'An Organisation that made it, by its address.' })
  organisation?: string | null;

  @Field(() => String, { nullable: true, description: 'Words that it has, each or as a beginning.' })
  text?: string | null;
}
