import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  Check,
  Column,
  Entity,
  Exclusion,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
} from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** A Member’s term in the Chair. The post is the Member’s; its representative exercises it. */
@ObjectType({ description: 'A Member’s term in the Chair of the Advisory Board.' })
@Entity('chair_terms')
@Exclusion('chair_terms_do_not_overlap', `using gist (daterange(starts_on, ends_on, '[)') with &&)`)
@Check('chair_term_ends_after_it_starts', `ends_on > starts_on`)
export class ChairTerm {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  organisationId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  member?: Relation<Organisation>;

  @Field(() => CalendarDate)
  @Column('date')
  startsOn!: string;

  @Field(() => CalendarDate, { description: 'The first day of the next term.' })
  @Column('date')
  endsOn!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day on which it was decided; null where nobody kept it.',
  })
  @Column('date', { nullable: true })
  electedOn!: string | null;

  @Field({ description: 'The decision that it rests on.' })
  @Column('text')
  basis!: string;

  @Field(() => String, { nullable: true, description: 'Why it ended before its time, if it did.' })
  @Column('text', { nullable: true })
  concludedBecause!: string | null;

  @Field({ description: 'Made up to show the portal; the public record does not say it.' })
  @Column('boolean', { default: false })
  isDemonstration!: boolean;

  @Field(() => Int)
  @Column('int', { default: 1 })
  version!: number;
}

refusesAs('chair_terms_do_not_overlap', 'CHAIR_TERMS_OVERLAP', 'startsOn');
