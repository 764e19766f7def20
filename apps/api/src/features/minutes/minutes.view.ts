import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { computed, derived, many, one, view, type Predicate } from '../../platform/read-model/view.js';
import { LocalMoment, localMoment, onViewersClock } from '../../platform/time/local-moment.js';
import { dateIn } from '../../platform/time/zones.js';
import { Meeting, type MeetingState } from '../meetings/meeting.entity.js';
import { dayOf } from '../meetings/meeting.sql.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { asRoomFacts, roomFactsOf } from '../votes/room-facts.js';
import { MinutesCorrection } from './minutes-correction.entity.js';
import { recordOf } from './minutes-record.js';
import { MinutesRecord } from './minutes-record.view.js';
import { MinutesSection } from './minutes-section.view.js';
import { minutesStates, waysOfApproval, type MinutesState, type WayOfApproval } from './minutes.entity.js';
import { mandateToMinute } from './minutes.policy.js';
import {
  draftDueOn,
  isLate,
  lastMoment,
  publishableOn,
  whyNotApprove,
  whyNotCorrect,
  whyNotPublish,
  whyNotSend,
  whyNotWrite,
  type Standing,
} from './minutes.rules.js';
import { closedAt, minutesOfMeetings, viewerReadsDraft, viewerReadsMinutes } from './minutes.sql.js';

const MinutesStateType = enumType('MinutesState', minutesStates);
const WayOfApprovalType = enumType(
  'WayOfApproval',
  waysOfApproval,
  'lapse: the time for corrections passed and nothing stands declined; board: by the Board at a later meeting.',
);

@ObjectType({ description: 'The minutes of a meeting, from its opening on.' })
export class Minutes {
  @Field(() => ID, { description: 'Of the meeting.' })
  id!: string;

  @Field(() => Meeting)
  meeting!: Meeting;

  @Field(() => MinutesStateType)
  state!: MinutesState;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day on which the draft is in time.' })
  draftDueOn!: string | null;

  @Field({ description: 'The draft was sent later than that, or is not sent and its day has passed.' })
  isLate!: boolean;

  @Field(() => CalendarDate, { nullable: true, description: 'By the Secretariat’s calendar: a legal fact.' })
  sentOn!: string | null;

  @Field(() => LocalMoment, { nullable: true, description: 'On the viewer’s clock; null to strangers.' })
  sent!: LocalMoment | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The last day for corrections.' })
  correctionsUntil!: string | null;

  @Field(() => LocalMoment, { nullable: true, description: 'The end of it on the viewer’s clock.' })
  correctionsClose!: LocalMoment | null;

  @Field()
  correctionsAreOpen!: boolean;

  @Field(() => CalendarDate, { nullable: true })
  approvedOn!: string | null;

  @Field(() => WayOfApprovalType, { nullable: true })
  approvedBy!: WayOfApproval | null;

  @Field(() => Meeting, { nullable: true, description: 'The meeting at which the Board approved them.' })
  approvedIn!: Meeting | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The first day on which they are published.' })
  publishableOn!: string | null;

  @Field(() => CalendarDate, { nullable: true })
  publishedOn!: string | null;

  @Field(() => MinutesRecord)
  record!: MinutesRecord;

  @Field(() => [MinutesSection], { description: 'The opening, each item of the agenda, and the closing.' })
  sections!: MinutesSection[];

  @Field(() => [MinutesCorrection], {
    description: 'In the order in which they came; to those who read drafts.',
  })
  corrections!: MinutesCorrection[];

  @Field({ description: 'The viewer was there, and has said that there is nothing to correct.' })
  viewerHasAgreed!: boolean;

  @Field({ description: 'Whether the viewer may write.' })
  viewerCanWrite!: boolean;

  @Field({ description: 'Whether the viewer may send the draft.' })
  viewerCanSend!: boolean;

  @Field({ description: 'Whether the viewer was there, and may ask for corrections now.' })
  viewerCanCorrect!: boolean;

  @Field({ description: 'Whether the viewer may answer corrections.' })
  viewerCanAnswer!: boolean;

  @Field({ description: 'Whether the viewer may enter that the Board approved them.' })
  viewerCanApprove!: boolean;

  @Field({ description: 'Whether the viewer may withhold sections as personal matters.' })
  viewerCanWithhold!: boolean;

  @Field({ description: 'Whether the viewer may publish them.' })
  viewerCanPublish!: boolean;
}

const countOf = (m: string, state: string) =>
  `(select count(*)::int from minutes_corrections cc where cc.meeting_id = ${m}.id and cc.state = '${state}')`;

const standing = {
  now: () => 'now()',
  state: (m) => `${m}.minutes_state`,
  meetingState: (m) => `${m}.state`,
  closedAt,
  sentAt: (m) => `${m}.sent_at`,
  correctionsUntil: (m) => `${m}.corrections_until`,
  correctionsCloseAt: (m) => `${m}.corrections_close_at`,
  approvedAt: (m) => `${m}.approved_at`,
  rules: (m) => rulesOnDate(dayOf(m)),
  wasThere: (m, scope) => `exists (select from minutes_readers wr where wr.meeting_id = ${m}.id
    and wr.person_id = ${scope.viewerId()} and wr.present_for_id is not null)`,
  written: (m) =>
    `(select count(*)::int from minutes_sections ws where ws.meeting_id = ${m}.id and ws.text is not null)`,
  waiting: (m) => countOf(m, 'waiting'),
  declined: (m) => countOf(m, 'declined'),
} satisfies Record<string, Predicate>;

interface Facts extends Standing {
  meetingState: MeetingState;
  closedAt: Date | null;
  sentAt: Date | null;
  approvedAt: Date | null;
  rules: RulesOfProcedure;
  wasThere: boolean;
  written: number;
  waiting: number;
  declined: number;
}

const instant = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null);

/** A decision over how the minutes stand. */
function decided<T>(decide: (facts: Facts, viewer: Viewer | null) => T) {
  return derived(standing, (facts, viewer) => {
    const { now, closedAt: closed, sentAt, correctionsCloseAt, approvedAt } = facts;
    const times = {
      now: new Date(String(now)),
      closedAt: instant(closed),
      sentAt: instant(sentAt),
      correctionsCloseAt: instant(correctionsCloseAt),
      approvedAt: instant(approvedAt),
    };
    return decide({ ...facts, ...times } as unknown as Facts, viewer);
  });
}

const minuting = (decide: (facts: Facts) => boolean) =>
  decided((facts, viewer) => viewer !== null && Boolean(mandateToMinute(viewer.mandates)) && decide(facts));

/** The day of the Secretariat at an instant, if there was one. */
const dayOfInstant = (at: Date | null, rules: RulesOfProcedure) => at && dateIn(at, rules.secretariatZone);

view(Minutes, {
  from: minutesOfMeetings,
  visible: viewerReadsMinutes,
  fields: {
    id: computed((m) => `${m}.id`),
    meeting: one(Meeting, (m, meeting) => `${meeting}.id = ${m}.id`),
    state: computed((m) => `${m}.minutes_state`),
    draftDueOn: decided(({ closedAt: closed, rules }) => closed && draftDueOn(closed, rules)),
    isLate: decided(({ closedAt: closed, sentAt, now, rules }) =>
      Boolean(closed && isLate(draftDueOn(closed, rules), sentAt, now, rules)),
    ),
    sentOn: decided(({ sentAt, rules }) => dayOfInstant(sentAt, rules)),
    sent: onViewersClock((m) => `${m}.sent_at`),
    correctionsUntil: computed((m) => `${m}.corrections_until`),
    correctionsClose: decided(
      ({ correctionsCloseAt }, viewer) =>
        viewer && correctionsCloseAt && localMoment(lastMoment(correctionsCloseAt), viewer.timeZone),
    ),
    correctionsAreOpen: decided((facts) => whyNotCorrect(facts) === null),
    approvedOn: decided(({ approvedAt, rules }) => dayOfInstant(approvedAt, rules)),
    approvedBy: computed((m) => `${m}.approved_by`),
    approvedIn: one(Meeting, (m, meeting) => `${meeting}.id = ${m}.approved_in_id`),
    publishableOn: decided(({ approvedAt, rules }) => approvedAt && publishableOn(approvedAt, rules)),
    publishedOn: computed((m) => `${m}.published_on`),
    record: derived(
      {
        room: (m, scope) => roomFactsOf(m, scope.language()),
        zone: (m) => `${m}.time_zone`,
        withheld: (m, scope) => `case when ${viewerReadsDraft(m, scope)} then '[]'::json else (
          select coalesce(json_agg(hs.agenda_item_id), '[]') from minutes_sections hs
          where hs.meeting_id = ${m}.id and hs.withheld_because is not null) end`,
      },
      ({ room, zone, withheld }) => recordOf(asRoomFacts(room), String(zone), withheld as string[]),
    ),
    sections: many(MinutesSection, (m, s) => `${s}.meeting_id = ${m}.id`, {
      orderBy: (s) => `${s}.position`,
    }),
    corrections: many(MinutesCorrection, (m, c) => `${c}.meeting_id = ${m}.id`, {
      orderBy: (c) => `${c}.given_at, ${c}.id`,
    }),
    viewerHasAgreed: computed(
      (m, scope) => `exists (select from minutes_readers ar where ar.meeting_id = ${m}.id
        and ar.person_id = ${scope.viewerId()} and ar.agreed_at is not null)`,
    ),
    viewerCanWrite: minuting(({ state, meetingState }) => whyNotWrite(state, meetingState) === null),
    viewerCanSend: minuting(
      ({ state, meetingState, written }) => whyNotSend(state, meetingState, written) === null,
    ),
    viewerCanCorrect: decided(
      (facts, viewer) => viewer !== null && facts.wasThere && whyNotCorrect(facts) === null,
    ),
    viewerCanAnswer: minuting(({ state }) => state === 'draft_sent'),
    viewerCanApprove: minuting((facts) => whyNotApprove(facts, facts) === null),
    viewerCanWithhold: minuting(({ state }) => state !== 'published'),
    viewerCanPublish: minuting((facts) => whyNotPublish(facts, facts.now, facts.rules) === null),
  },
});
