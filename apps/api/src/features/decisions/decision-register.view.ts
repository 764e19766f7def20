import { Field, Int, ObjectType } from '@nestjs/graphql';
import { addField, computed, derived, everyone, many, view } from '../../platform/read-model/view.js';
import { endOf, viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import { Meeting, type MeetingState } from '../meetings/meeting.entity.js';
import { whyNotChange } from '../meetings/meeting.rules.js';
import { today } from '../memberships/membership.view.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { mandateToKeep } from './decision.policy.js';
import { whyNotEnter } from './decision.rules.js';
import { implementedOn, viewerSeesDecision } from './decision.sql.js';
import { medianDaysToImplement } from './implementation.rules.js';

@ObjectType({ description: 'A number of days that may end in a half.' })
class MedianDays {
  @Field(() => Int, { description: 'The whole days of it.' })
  days!: number;

  @Field({ description: 'And half a day more.' })
  half!: boolean;
}

/** What is said of all decisions together. */
@ObjectType({ description: 'The register of decisions as a whole.' })
export class DecisionRegister {
  @Field(() => [Int], { description: 'Years with decisions that the viewer may read, the latest first.' })
  years!: number[];

  @Field(() => [Meeting], { description: 'Meetings with such decisions, the latest first.' })
  meetings!: Meeting[];

  @Field(() => [Organisation], { description: 'Owners of such decisions.' })
  owners!: Organisation[];

  @Field(() => MedianDays, {
    nullable: true,
    description:
      'The median of the days from taking a decision to implementing it; null while none is implemented.',
  })
  medianDaysToImplement!: MedianDays | null;

  @Field(() => Int, { nullable: true, description: 'To the Board and the Secretariat.' })
  overdueActions!: number | null;

  @Field({ description: 'Whether the viewer may enter decisions.' })
  viewerCanEnter!: boolean;

  @Field({ description: 'Whether the viewer sits on the Board or works in the Secretariat.' })
  viewerSeesActions!: boolean;
}

view(DecisionRegister, {
  from: '(select 1 as one)',
  visible: everyone,
  fields: {
    years: computed(
      (_row, scope) => `(select coalesce(json_agg(y.year order by y.year desc), '[]') from (
        select distinct extract(year from d.taken_on)::int as year from decisions d where ${viewerSeesDecision('d', scope)}) y)`,
    ),
    meetings: many(
      Meeting,
      (_row, m, scope) =>
        `${m}.id in (select d.meeting_id from decisions d where ${viewerSeesDecision('d', scope)})`,
      { orderBy: (m) => `${m}.starts_at desc, ${m}.id`, limit: 200 },
    ),
    owners: many(
      Organisation,
      (_row, o, scope) =>
        `${o}.id in (select d.owner_organisation_id from decisions d where ${viewerSeesDecision('d', scope)})`,
      { orderBy: (o) => `lower(${o}.name ->> 'en'), ${o}.id` },
    ),
    // One number for everybody: personal matters alone stay out of it.
    medianDaysToImplement: derived(
      {
        implemented:
          () => `(select coalesce(json_agg(json_build_object('takenOn', i.taken_on, 'implementedOn', i.done_on)), '[]')
          from (select d.taken_on, ${implementedOn('d')} as done_on from decisions d where d.state <> 'withheld') i
          where i.done_on is not null)`,
      },
      ({ implemented }) => medianDaysToImplement(implemented as { takenOn: string; implementedOn: string }[]),
    ),
    overdueActions: computed(
      (_row, scope) => `case when ${viewerIsOfTheBoard(scope)} then (select count(*) from actions a
        where a.state in ('open', 'evidence_given') and a.due_on < ${today}) end`,
    ),
    viewerCanEnter: derived({ one: () => '1' }, (_facts, viewer) =>
      Boolean(viewer && mandateToKeep(viewer.mandates)),
    ),
    viewerSeesActions: computed((_row, scope) => viewerIsOfTheBoard(scope)),
  },
});

const standing = { state: (m: string) => `${m}.state`, endsAt: endOf, now: () => 'now()' };

addField(
  Meeting,
  'viewerCanEnterDecision',
  () => Boolean,
  { description: 'Whether the viewer may enter a decision that was taken there.' },
  derived(standing, (facts, viewer) => {
    const { state, endsAt, now } = facts as { state: MeetingState; endsAt: string; now: string };
    if (!viewer || !mandateToKeep(viewer.mandates)) return false;
    return whyNotEnter({ state, endsAt: new Date(endsAt) }, new Date(now)) === null;
  }),
);

addField(
  Meeting,
  'viewerCanPutOverdue',
  () => Boolean,
  { description: 'Whether the viewer may put the overdue actions at the head of its agenda.' },
  derived(standing, ({ state }, viewer) =>
    Boolean(viewer && mandateToKeep(viewer.mandates) && !whyNotChange(state as MeetingState)),
  ),
);
