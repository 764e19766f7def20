import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import { Instant } from '../../platform/graphql/scalars.js';
import { Person } from '../accounts/person.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';

/** One person’s board pack of a meeting as a PDF. It is made by a job, and made anew when it is asked for again. */
@ObjectType({ description: 'One’s own board pack as a PDF.' })
@Entity('prepared_packs')
@Unique('one_prepared_pack_per_person_and_meeting', ['meetingId', 'personId'])
@Check('prepared_packs_are_whole', `num_nulls(sha256, bytes, stamp, prepared_at) in (0, 4)`)
export class PreparedPack {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  meetingId!: string;

  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;

  @Column('uuid')
  personId!: string;

  @ManyToOne(() => Person)
  @JoinColumn({ name: 'person_id' })
  person?: Relation<Person>;

  @Column('timestamptz', { default: () => 'now()' })
  askedAt!: Date;

  /** Under which its contents lie in the folder of files. */
  @Column('text', { nullable: true })
  sha256!: string | null;

  @Field(() => Float, { nullable: true, description: 'Null while it is being made for the first time.' })
  @Column('bigint', { nullable: true })
  bytes!: string | null;

  /** The `stamp` of the pack that the PDF was made of. */
  @Column('text', { nullable: true })
  stamp!: string | null;

  @Field(() => Instant, { nullable: true })
  @Column('timestamptz', { nullable: true })
  preparedAt!: Date | null;
}
