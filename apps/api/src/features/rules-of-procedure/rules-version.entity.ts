import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import type { RulesOfProcedure } from './rules-of-procedure.js';

/** A version of the Rules of Procedure. A meeting is judged by the version in force on its day. */
@ObjectType({ description: 'A version of the Rules of Procedure, in force from a date.' })
@Entity('rules_versions')
@Index('one_rules_version_per_number', ['number'], { unique: true })
@Index('one_rules_version_per_date', ['inForceFrom'], { unique: true })
export class RulesVersion {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => Int)
  @Column('int')
  number!: number;

  @Field(() => CalendarDate)
  @Column('date')
  inForceFrom!: string;

  @Column('jsonb')
  rules!: RulesOfProcedure;

  @Field({ description: 'The decision that adopted it.' })
  @Column('text')
  basis!: string;
}
