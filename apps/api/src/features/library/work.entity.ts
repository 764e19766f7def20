import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@gsenet/shared/languages';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { SearchedWords } from '../../platform/db/searched-words.js';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';

const workKinds = ['initiative', 'declaration', 'statement', 'report', 'resource'] as const;
export type WorkKind = (typeof workKinds)[number];
const WorkKindType = enumType('WorkKind', workKinds);

/** Something that the network published or provides. */
@ObjectType({ description: 'Something that the network published or provides.' })
@Entity('works')
@Index('works_by_words', { synchronize: false })
@Index('one_work_per_address', ['slug'], { unique: true })
@Check('work_kind_is_known', isOneOf('kind', workKinds))
export class Work {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field()
  @Column('text')
  slug!: string;

  @Field(() => WorkKindType)
  @Column('text')
  kind!: WorkKind;

  @Field(() => String)
  @Column('jsonb')
  title!: LocalisedText;

  @Field(() => String, { nullable: true })
  @Column('jsonb', { nullable: true })
  summary!: LocalisedText | null;

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  year!: number | null;

  @Field(() => CalendarDate, { nullable: true })
  @Column('date', { nullable: true })
  publishedOn!: string | null;

  @SearchedWords()
  words!: string;
}
