import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Capacity } from '../../platform/auth/actor.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate, Instant, WallClock } from '../../platform/graphql/scalars.js';
import { CapacityType } from '../mandates/mandate.entity.js';
import { LocalHours, MeetingTimes } from '../meetings/meeting-times.js';
import { HourColourType } from '../rules-of-procedure/rules-version.view.js';
import type { HourColour } from '../rules-of-procedure/rules-of-procedure.js';
import { slotCriteria, type SlotCriterion } from './slot-ranking.rules.js';
import {
  quorumProspects,
  slotAnswers,
  type Attendance,
  type QuorumProspect,
  type SlotAnswer,
} from './slot.rules.js';

export const SlotAnswerType = enumType('SlotAnswer', slotAnswers);
const AttendanceType = enumType('Attendance', ['yes', 'if_needed', 'unknown', 'no'] as const);
const QuorumProspectType = enumType('QuorumProspect', quorumProspects);
const SlotCriterionType = enumType('SlotCriterion', slotCriteria);

@ObjectType({ description: 'The notice that a proposed time needs.' })
export class SlotNoticeDays {
  @Field(() => CalendarDate, { description: 'The last day on which the meeting can be convened for it.' })
  lastDay!: string;

  @Field({ description: 'Whether that can still be done today.' })
  inTime!: boolean;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Where it is too late for this kind only: until when an extraordinary meeting can be convened.',
  })
  extraordinaryUntil!: string | null;

  @Field(() => CalendarDate, { description: 'The first day for which it can be convened today.' })
  earliest!: string;
}

@ObjectType({ description: 'Who sits for a Member, or would, and what they said of a proposed time.' })
export class PersonAtTime {
  @Field()
  name!: string;

  @Field(() => CapacityType)
  capacity!: Capacity;

  @Field(() => SlotAnswerType, { nullable: true })
  answer!: SlotAnswer | null;

  @Field(() => LocalHours)
  hours!: LocalHours;
}

@ObjectType({ description: 'What a proposed time means for a Member.' })
export class MemberAtTime {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  name!: string;

  @Field(() => AttendanceType)
  attendance!: Attendance;

  @Field(() => HourColourType, { nullable: true, description: 'Null while the seat is empty.' })
  colour!: HourColour | null;

  @Field(() => Int, { description: 'What it would add to the Member’s burden.' })
  burden!: number;

  @Field(() => Int, {
    description: 'Its burden from the meetings of the year before, and those convened since.',
  })
  paid!: number;

  @Field(() => [PersonAtTime], { description: 'First who sits, then the alternates.' })
  people!: PersonAtTime[];
}

@ObjectType({ description: 'By what a time stands before the next, with the figure of both.' })
export class TimeAdvantage {
  @Field(() => SlotCriterionType)
  criterion!: SlotCriterion;

  @Field(() => Int)
  here!: number;

  @Field(() => Int)
  there!: number;
}

@ObjectType({ description: 'What a proposed time would mean, by the answers so far.' })
export class TimeOutlook {
  @Field(() => Int, { description: '1 for the best.' })
  rank!: number;

  @Field(() => QuorumProspectType)
  quorum!: QuorumProspect;

  @Field(() => Int, { description: 'Members needed for a quorum.' })
  needed!: number;

  @Field(() => Int)
  yes!: number;

  @Field(() => Int)
  ifNeeded!: number;

  @Field(() => Int)
  unknown!: number;

  @Field(() => Int)
  no!: number;

  @Field(() => Int)
  burden!: number;

  @Field(() => TimeAdvantage, {
    nullable: true,
    description: 'Why it stands before the next; null for the last.',
  })
  beforeNext!: TimeAdvantage | null;

  @Field(() => [MemberAtTime], { description: 'Members in the order of their accession.' })
  members!: MemberAtTime[];
}

@ObjectType({ description: 'A time that a poll proposes.' })
export class ProposedTime {
  @Field(() => ID)
  id!: string;

  @Field(() => WallClock, { description: 'In the poll’s zone.' })
  wallClock!: string;

  @Field(() => Instant)
  startsAt!: Date;

  @Field(() => MeetingTimes)
  localTimes!: MeetingTimes;

  @Field(() => HourColourType, { nullable: true, description: 'How it suits who reads; null to strangers.' })
  colour!: HourColour | null;

  @Field(() => SlotAnswerType, { nullable: true, description: 'What who reads said of it.' })
  answer!: SlotAnswer | null;

  @Field()
  isChosen!: boolean;

  @Field(() => SlotNoticeDays, { nullable: true, description: 'To the Secretariat while nothing is chosen.' })
  notice!: SlotNoticeDays | null;

  @Field(() => TimeOutlook, {
    nullable: true,
    description: 'To the Secretariat; to the Board once a time is chosen.',
  })
  outlook!: TimeOutlook | null;
}
