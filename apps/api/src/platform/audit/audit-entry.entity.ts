import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Capacity } from '../auth/actor.js';
import { Instant } from '../graphql/scalars.js';

/** Who did what, for which Organisation, in which capacity, under which mandate, when. Written with the change, never altered. */
@ObjectType({ description: 'One act: who, for which Organisation, in which capacity, when.' })
@Entity('audit_entries')
@Index('audit_entries_of_a_thing', ['noun', 'nounId'])
@Index('audit_entries_of_a_kind', ['noun', 'position'])
@Index('audit_entries_of_a_person', ['personId', 'position'])
export class AuditEntry {
  @Field(() => ID)
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS', type: 'bigint' })
  position!: string;

  @Field(() => Instant)
  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  /** Null where the portal itself acted. */
  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @Column('text', { nullable: true })
  capacity!: Capacity | null;

  @Column('uuid', { nullable: true })
  mandateId!: string | null;

  @Field({ description: 'The verb: conveneMeeting, acceptInvitation, ….' })
  @Column('text')
  act!: string;

  @Field({ description: 'What kind of thing it was done to.' })
  @Column('text')
  noun!: string;

  @Column('uuid')
  nounId!: string;

  @Column('jsonb', { default: () => `'{}'` })
  details!: Record<string, unknown>;
}
