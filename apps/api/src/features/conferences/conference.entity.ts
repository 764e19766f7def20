import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@gsenet/shared/languages';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '../../platform/graphql/scalars.js';

/** An edition of the yearly Global Smart Education Conference, the frame of the Board’s meeting in person. */
@ObjectType({ description: 'An edition of the yearly conference.' })
@Entity('conferences')
@Index('one_conference_per_year', ['year'], { unique: true })
@Check('conference_ends_after_it_starts', `ends_on >= starts_on`)
export class Conference {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => Int)
  @Column('int')
  year!: number;

  @Field(() => String)
  @Column('jsonb')
  name!: LocalisedText;

  @Field(() => String)
  @Column('jsonb')
  theme!: LocalisedText;

  @Field(() => String)
  @Column('jsonb')
  place!: LocalisedText;

  @Field(() => CalendarDate)
  @Column('date')
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'Its last day.' })
  @Column('date')
  endsOn!: string;
}
