import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { refusesAs } from '../../platform/db/constraint-refusals.js';
import { CalendarDate, Instant } from '../../platform/graphql/scalars.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** A call by Members for a meeting about a matter (network.md, section 2, Notice). */
@ObjectType({ description: 'A call by Members for a meeting about a matter.' })
@Entity('requisitions')
@Check('requisitions_name_their_matter', `matter <> ''`)
@Check('reached_requisitions_say_until_when', `(reached_at is null) = (last_day is null)`)
@Check('meetings_are_called_by_enough_members', `meeting_id is null or reached_at is not null`)
export class Requisition {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field({ description: 'What the meeting is to deal with; it becomes an item of its agenda.' })
  @Column('text')
  matter!: string;

  @Field({ description: 'Why the Members ask for it; may be empty.' })
  @Column('text', { default: '' })
  because!: string;

  @Field(() => Instant)
  @Column('timestamptz')
  openedAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'When enough Members had signed.' })
  @Column('timestamptz', { nullable: true })
  reachedAt!: Date | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The last day on which the meeting is held in time; null until enough Members have signed.',
  })
  @Column('date', { nullable: true })
  lastDay!: string | null;

  @Column('uuid', { nullable: true })
  meetingId!: string | null;

  @Field(() => Meeting, { nullable: true, description: 'The meeting that was entered for it.' })
  @ManyToOne(() => Meeting)
  @JoinColumn({ name: 'meeting_id' })
  meeting?: Relation<Meeting>;
}

/** A Member's name under a requisition, put there by whoever spoke for it. Withdrawn ones stay, with the time. */
@ObjectType({ description: 'A Member’s signature under a requisition.' })
@Entity('requisition_signatures')
@Index('one_signature_per_member', ['requisitionId', 'organisationId'], {
  unique: true,
  where: 'withdrawn_at is null',
})
@Check('signatures_are_withdrawn_after_they_are_given', `withdrawn_at >= signed_at`)
export class RequisitionSignature {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  requisitionId!: string;

  @ManyToOne(() => Requisition)
  @JoinColumn({ name: 'requisition_id' })
  requisition?: Relation<Requisition>;

  @Column('uuid')
  organisationId!: string;

  @Field(() => Organisation)
  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  member?: Relation<Organisation>;

  @Column('uuid')
  mandateId!: string;

  @Field(() => Instant)
  @Column('timestamptz')
  signedAt!: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}

/** What the Rules of Procedure ask for today. */
@ObjectType({ description: 'What a requisition needs today.' })
export class RequisitionDesk {
  @Field(() => Int, { description: 'How many Members have to sign.' })
  needed!: number;

  @Field(() => Int, { description: 'How many Members vote.' })
  members!: number;

  @Field(() => Int, { description: 'Within how many days of the decisive signature the meeting is held.' })
  heldWithinDays!: number;

  @Field({ description: 'Whether the viewer speaks for a Member and may open one.' })
  viewerCanOpen!: boolean;
}

refusesAs('one_signature_per_member', 'REQUISITION_SIGNED');
