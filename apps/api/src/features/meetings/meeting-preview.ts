import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, Instant, WallClock } from '../../platform/graphql/scalars.js';
import { dateIn, instantOf, wallClockIn, type Resolution } from '../../platform/time/zones.js';
import { whoSits } from '../mandates/mandate.rules.js';
import { HourColourType } from '../rules-of-procedure/rules-version.view.js';
import type { HourColour, RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import type { CallingFacts } from './calling.rules.js';
import { hoursFor } from './hours.rules.js';
import { OccurrenceType } from './meeting.inputs.js';
import type { MeetingKind } from './meeting.entity.js';
import { LocalHours, localHours } from './meeting-times.js';
import { NoticeClocks } from './meeting.view.js';
import { earliestMeetingDate, noticeClocks, whyNotThatSoon } from './notice.rules.js';

@ObjectType({ description: 'A wall-clock time that a zone skips, with its neighbours.' })
export class SkippedTime {
  @Field(() => WallClock, { description: 'The last minute before the clocks are set forward.' })
  before!: string;

  @Field(() => WallClock, { description: 'The first minute after.' })
  after!: string;
}

@ObjectType({ description: 'One of the two instants at which a zone’s clocks show the same time.' })
export class ShownTwice {
  @Field(() => OccurrenceType)
  occurrence!: 'earlier' | 'later';

  @Field(() => Instant)
  startsAt!: Date;

  @Field({ description: 'Of the zone’s clocks from UTC at that instant.' })
  offset!: string;
}

@ObjectType({ description: 'The notice that a meeting needs, and whether it can still be given.' })
export class NoticePreview {
  @Field(() => Int, { description: 'Whole days.' })
  days!: number;

  @Field(() => NoticeClocks, { description: 'The last lawful days.' })
  clocks!: NoticeClocks;

  @Field({ description: 'The last lawful day for convening has passed.' })
  tooLate!: boolean;

  @Field(() => CalendarDate, { description: 'The first day for which such a meeting can be convened today.' })
  earliest!: string;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'Where it is too late for this kind only: until when it can be convened as an extraordinary one.',
  })
  extraordinaryUntil!: string | null;
}

@ObjectType({ description: 'How a time suits who sits for one Member.' })
export class SeatPreview {
  @Field(() => ID)
  organisationId!: string;

  @Field()
  organisationName!: string;

  @Field(() => String, { nullable: true })
  personName!: string | null;

  @Field({ description: 'Who sits, or whose seat is empty: the zone they live by.' })
  timeZone!: string;

  @Field({ description: 'Whether the Member holds the Chair that day.' })
  chairs!: boolean;

  @Field(() => LocalHours, {
    nullable: true,
    description: 'Null while it is not settled which instant is meant.',
  })
  hours!: LocalHours | null;

  @Field(() => Int, {
    description: 'Burden of the Member from the meetings held online in the last three years.',
  })
  burdenSoFar!: number;

  @Field(() => [HourColourType], {
    nullable: 'items',
    description: 'The 24 hours of that day on the meeting’s clock; null where the clock skips the hour.',
  })
  day!: (HourColour | null)[];
}

@ObjectType({ description: 'What a time would mean for a meeting of the Advisory Board.' })
export class MeetingPreview {
  @Field(() => Instant, { nullable: true })
  startsAt!: Date | null;

  @Field(() => SkippedTime, { nullable: true })
  skipped!: SkippedTime | null;

  @Field(() => [ShownTwice], { description: 'Empty, or the two instants to choose from.' })
  twice!: ShownTwice[];

  @Field({ description: 'The time has passed.' })
  isPast!: boolean;

  @Field(() => NoticePreview)
  notice!: NoticePreview;

  @Field(() => [SeatPreview], { description: 'Members in the order of their accession.' })
  seats!: SeatPreview[];
}

/** The time that is asked about. */
export interface Wanted {
  wallClock: string;
  timeZone: string;
  occurrence: 'earlier' | 'later' | null;
  minutes: number;
  kind: MeetingKind;
}

/** A meeting that somebody sat in for a Member, where they live. */
interface PastSitting {
  organisationId: string;
  startsAt: string;
  minutes: number;
  zone: string;
}

export interface PreviewFacts {
  now: Date;
  sittings: PastSitting[];
  rules: RulesOfProcedure;
  calling: CallingFacts;
  people: Record<string, { name: string; timeZone: string }>;
  organisations: Record<string, { name: string; timeZone: string | null }>;
}

/** The instant that a wall-clock time means, or would mean at the latest if that is not settled. */
export function likelyInstant(resolution: Resolution, { timeZone }: Wanted): Date {
  if (resolution.ok) return resolution.instant;
  if ('twice' in resolution) return resolution.twice.later;
  const after = instantOf(resolution.skipped.after, timeZone);
  if (!after.ok) throw new RangeError(`${resolution.skipped.after} is no moment in ${timeZone}`);
  return after.instant;
}

/** What a wanted time means for everybody who sits, and for the notice to be given. */
export function previewOf(resolution: Resolution, wanted: Wanted, facts: PreviewFacts): MeetingPreview {
  const startsAt = resolution.ok ? resolution.instant : null;
  return {
    startsAt,
    skipped: !resolution.ok && 'skipped' in resolution ? resolution.skipped : null,
    twice: shownTwice(resolution, wanted.timeZone),
    isPast: likelyInstant(resolution, wanted) <= facts.now,
    notice: noticePreview(wanted, facts),
    seats: facts.calling.members.map((member) => seatPreview(member, startsAt, wanted, facts)),
  };
}

function shownTwice(resolution: Resolution, zone: string): ShownTwice[] {
  if (resolution.ok || !('twice' in resolution)) return [];
  return (['earlier', 'later'] as const).map((occurrence) => {
    const startsAt = resolution.twice[occurrence];
    return { occurrence, startsAt, offset: wallClockIn(startsAt, zone).offset };
  });
}

function noticePreview({ wallClock, timeZone, kind }: Wanted, { now, rules }: PreviewFacts): NoticePreview {
  const meetingDate = wallClock.slice(0, 10);
  const today = dateIn(now, timeZone);
  const reason = whyNotThatSoon({ meetingDate, today, kind, everyMemberConsents: false }, rules);
  return {
    days: rules.notice[kind].convening,
    clocks: noticeClocks({ meetingDate, kind }, rules),
    tooLate: reason !== null,
    earliest: earliestMeetingDate(today, kind, rules),
    extraordinaryUntil: reason?.code === 'NOTICE_TOO_SHORT' ? reason.params.extraordinaryLastDay : null,
  };
}

function seatPreview(
  member: string,
  startsAt: Date | null,
  wanted: Wanted,
  facts: PreviewFacts,
): SeatPreview {
  const { calling, rules } = facts;
  const sitting = whoSits(calling.mandates, member, calling.startsAt);
  const person = sitting ? facts.people[sitting.personId] : undefined;
  const organisation = facts.organisations[member];
  const timeZone = person?.timeZone ?? organisation?.timeZone ?? wanted.timeZone;
  return {
    organisationId: member,
    organisationName: organisation?.name ?? '',
    personName: person?.name ?? null,
    timeZone,
    chairs: member === calling.chairId,
    burdenSoFar: facts.sittings
      .filter(({ organisationId }) => organisationId === member)
      .reduce((sum, sat) => sum + hoursFor(new Date(sat.startsAt), sat.minutes, sat.zone, rules).burden, 0),
    hours: startsAt && localHours(startsAt, wanted.minutes, timeZone, rules),
    day: hoursOfDay(wanted).map((hour) => hour && hoursFor(hour, 60, timeZone, rules).colour),
  };
}

/** When each hour of the meeting's day begins on its own clock; an hour shown twice counts once. */
function hoursOfDay({ wallClock, timeZone }: Wanted): (Date | null)[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const shown = `${wallClock.slice(0, 10)}T${String(hour).padStart(2, '0')}:00`;
    const resolution = instantOf(shown, timeZone, 'earlier');
    return resolution.ok ? resolution.instant : null;
  });
}
