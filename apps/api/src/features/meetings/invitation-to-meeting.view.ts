import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { WallClock } from '../../platform/graphql/scalars.js';
import { computed, derived, view } from '../../platform/read-model/view.js';
import type { Capacity } from '../../platform/auth/actor.js';
import { CapacityType } from '../mandates/mandate.entity.js';
import { inForce } from '../mandates/mandate.sql.js';
import { whyNotAnswerable } from './answering.rules.js';
import { AnswerType, type Answer } from './invitee.entity.js';
import { MeetingModeType, MeetingStateType, type MeetingMode, type MeetingState } from './meeting.entity.js';
import { endOf } from './meeting.sql.js';
import { MeetingTimes, timesIn } from './meeting-times.js';

@ObjectType({ description: 'An alternate whom one may name to come instead.' })
export class PossibleAlternate {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => CapacityType)
  capacity!: Capacity;
}

/** What the page behind the link of an invitation’s mail shows, to somebody who need not be signed in. */
@ObjectType({ description: 'A meeting as the person invited to it sees it by the link of their mail.' })
export class InvitationToMeeting {
  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field(() => MeetingModeType)
  mode!: MeetingMode;

  @Field(() => MeetingStateType)
  state!: MeetingState;

  @Field(() => WallClock)
  wallClock!: string;

  @Field()
  timeZone!: string;

  @Field(() => Int)
  minutes!: number;

  @Field()
  place!: string;

  @Field(() => MeetingTimes, { description: 'For the person invited, and where it is held.' })
  localTimes!: MeetingTimes;

  @Field(() => Int, { description: 'To be sent with the answer: the form’s `sequence`.' })
  calendarSequence!: number;

  @Field({ description: 'Who is invited.' })
  personName!: string;

  @Field({ description: 'For which Organisation.' })
  organisationName!: string;

  @Field(() => AnswerType)
  answer!: Answer;

  @Field(() => ID, { nullable: true, description: 'Who was named to come instead.' })
  alternateId!: string | null;

  @Field(() => [PossibleAlternate])
  possibleAlternates!: PossibleAlternate[];

  @Field({ description: 'Whether an answer is asked for and still possible.' })
  canAnswer!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not: the code of a refusal.' })
  whyNotAnswer!: string | null;
}

const meeting = (column: string) => (i: string) =>
  `(select m.${column} from meetings m where m.id = ${i}.meeting_id)`;
const seatsThen = (i: string) =>
  `d.organisation_id = ${i}.organisation_id and ${inForce('d', meeting('starts_at')(i))}`;

const answerable = {
  now: () => 'now()',
  state: meeting('state'),
  endsAt: (i: string) => `(select ${endOf('m')} from meetings m where m.id = ${i}.meeting_id)`,
  removed: (i: string) => `${i}.removed_at is not null`,
  awaited: (i: string) => `${i}.awaited`,
  seated: (
    i: string,
  ) => `exists (select from mandates d where d.person_id = ${i}.person_id and ${seatsThen(i)}
    and d.capacity in ('representative', 'first_alternate', 'second_alternate'))`,
};

function whyNot(brought: Record<string, unknown>): string | null {
  const { now, endsAt, seated, ...rest } = brought as {
    now: string;
    endsAt: string;
    seated: boolean;
    state: MeetingState;
    removed: boolean;
    awaited: boolean;
  };
  const reason = whyNotAnswerable({ ...rest, now: new Date(now), endsAt: new Date(endsAt) });
  return reason?.code ?? (seated ? null : 'NOT_ALLOWED');
}

/** Whoever has the link, and that invitation alone: without its id, which only the link gives, there is nothing. */
view(InvitationToMeeting, {
  from: 'invitees',
  visible: (i, scope) => `${i}.id = ${scope.value('inviteeId', 'uuid')}`,
  fields: {
    number: computed(meeting('number')),
    title: computed(meeting('title')),
    mode: computed(meeting('mode')),
    state: computed(meeting('state')),
    wallClock: computed(meeting('wall_clock')),
    timeZone: computed(meeting('time_zone')),
    minutes: computed(meeting('minutes')),
    place: computed(meeting('place')),
    calendarSequence: computed(meeting('calendar_sequence')),
    personName: computed((i) => `(select p.name from people p where p.id = ${i}.person_id)`),
    organisationName: computed(
      (i, scope) => `(select coalesce(o.name ->> ${scope.language()}, o.name ->> 'en') from organisations o
        where o.id = ${i}.organisation_id)`,
    ),
    answer: computed((i) => `${i}.answer`),
    alternateId: computed((i) => `${i}.alternate_id`),
    possibleAlternates: computed(
      (
        i,
      ) => `(select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'capacity', d.capacity) order by d.capacity), '[]')
        from mandates d join people p on p.id = d.person_id
        where ${seatsThen(i)} and d.capacity in ('first_alternate', 'second_alternate')
          and d.person_id <> ${i}.person_id and ${i}.role in ('CHAIR', 'REQ-PARTICIPANT') and ${i}.awaited)`,
    ),
    localTimes: derived(
      {
        startsAt: meeting('starts_at'),
        minutes: meeting('minutes'),
        zone: meeting('time_zone'),
        ownZone: (i) => `(select p.time_zone from people p where p.id = ${i}.person_id)`,
      },
      (facts): MeetingTimes => {
        const { startsAt, minutes, zone, ownZone } = facts as {
          startsAt: string;
          minutes: number;
          zone: string;
          ownZone: string;
        };
        const times = (inZone: string) => timesIn(new Date(startsAt), minutes, inZone);
        return { viewer: times(ownZone), meeting: times(zone) };
      },
    ),
    canAnswer: derived(answerable, (brought) => whyNot(brought) === null),
    whyNotAnswer: derived(answerable, whyNot),
  },
});
