import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  addField,
  computed,
  derived,
  many,
  one,
  pointingBy,
  view,
  type Predicate,
} from '../../platform/read-model/view.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import type { AgendaItem } from '../meetings/agenda-item.entity.js';
import { isFrozen, lastAgendaDay, type FreezeFacts } from '../meetings/agenda-freeze.rules.js';
import { Meeting, type MeetingState } from '../meetings/meeting.entity.js';
import { dayOf, wasConvened } from '../meetings/meeting.sql.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { AgendaFreeze, AgendaMember, AgendaReader } from './agenda.types.js';
import { isReviewed, memberName, sitsFor, toTheBoard, votingMembers } from './agendas.sql.js';
import { isReviewed as isReviewedRule, whyNotRemindOfAgenda } from './consent.rules.js';
import { LateItem } from './late-item.entity.js';
import { whyNotPropose } from './late-item.rules.js';

const freezing: Record<string, Predicate> = {
  now: () => 'now()',
  convenedAt: (m) => `${m}.convened_at`,
  kind: (m) => `${m}.kind`,
  wallClock: (m) => `${m}.wall_clock`,
  timeZone: (m) => `${m}.time_zone`,
  rules: (m) => rulesOnDate(dayOf(m)),
};

function freezeOf(brought: Record<string, unknown>): AgendaFreeze | null {
  const { rules, now, convenedAt, ...rest } = brought as unknown as {
    rules: RulesOfProcedure | null;
    now: string;
    convenedAt: string | null;
  } & Pick<FreezeFacts, 'kind' | 'wallClock' | 'timeZone'>;
  if (!rules) return null;
  const facts = {
    ...rest,
    now: new Date(now),
    convenedAt: convenedAt === null ? null : new Date(convenedAt),
  };
  return { lastDay: lastAgendaDay(facts, rules), isFrozen: isFrozen(facts, rules) };
}

addField(
  Meeting,
  'agendaFreeze',
  () => AgendaFreeze,
  { nullable: true, description: 'By the Rules of Procedure of its day.' },
  derived(freezing, freezeOf),
);

/** The agenda of a meeting while it is prepared: what comes late, and what Members say of it beforehand. */
@ObjectType({
  description:
    'The agenda of a meeting while it is prepared: what comes late, and what Members say of it beforehand. To the Board and those inside.',
})
export class MeetingAgenda {
  @Field(() => ID)
  id!: string;

  @Field(() => Meeting)
  meeting!: Meeting;

  @Field(() => [LateItem], { description: 'The latest first.' })
  lateItems!: LateItem[];

  @Field(() => [AgendaMember], { description: 'The Members for which the viewer holds a seat.' })
  viewerMembers!: AgendaMember[];

  @Field(() => [AgendaReader], {
    nullable: true,
    description: 'How far each Member has come; to the Secretariat.',
  })
  readers!: AgendaReader[] | null;

  @Field({ description: 'Whether the viewer may propose an item that comes late.' })
  viewerCanPropose!: boolean;

  @Field({ description: 'Whether the viewer may ask Members to look at it, or remind them.' })
  viewerCanAsk!: boolean;

  @Field({ description: 'Whether Members can still preapprove and flag items.' })
  isInReview!: boolean;
}

const list = (select: string) => `(select coalesce(json_agg(r order by r.name), '[]') from (${select}) r)`;
const state = (m: string) => `${m}.state`;
const inReview = (facts: Record<string, unknown>) => !whyNotRemindOfAgenda(facts['state'] as MeetingState);

view(MeetingAgenda, {
  from: 'meetings',
  // Who owes a paper brings it here.
  visible: (m, scope) => `${toTheBoard(`${m}.id`, scope)} or (${wasConvened(m)} and exists (
    select from owed_papers vo join agenda_items va on va.id = vo.agenda_item_id
    where va.meeting_id = ${m}.id and vo.owner_id = ${scope.viewerId()}))`,
  fields: {
    id: computed((m) => `${m}.id`),
    meeting: one(Meeting, (m, meeting) => `${meeting}.id = ${m}.id`),
    lateItems: many(LateItem, pointingBy('meeting_id'), { orderBy: (late) => `${late}.proposed_at desc` }),
    viewerMembers: computed((_m, scope) =>
      list(`select v.organisation_id as id, ${memberName('v.organisation_id', scope)} as name
        from ${votingMembers} v where ${sitsFor(scope.viewerId(), 'v.organisation_id')}`),
    ),
    readers: computed(
      (m, scope) =>
        `case when ${viewerIsSecretariat(scope)} then ${list(`
        select v.organisation_id as id, ${memberName('v.organisation_id', scope)} as name,
          (select count(*)::int from item_reviews rr join agenda_items ra on ra.id = rr.agenda_item_id
            where ra.meeting_id = ${m}.id and rr.member_id = v.organisation_id and ${isReviewed('ra')}) as reviewed,
          (select count(*)::int from agenda_items ra where ra.meeting_id = ${m}.id and ${isReviewed('ra')}) as asked,
          (select count(*)::int from late_items rl join late_item_answers rw on rw.late_item_id = rl.id
            where rl.meeting_id = ${m}.id and rl.state = 'proposed' and rw.member_id = v.organisation_id
              and rw.answer is null) as "lateItems"
        from ${votingMembers} v`)} end`,
    ),
    viewerCanPropose: derived({ ...freezing, state }, (facts, viewer) => {
      const frozen = freezeOf(facts)?.isFrozen ?? false;
      return Boolean(
        viewer &&
        secretariatMandate(viewer.mandates) &&
        !whyNotPropose({ state: facts['state'] as MeetingState, frozen }),
      );
    }),
    viewerCanAsk: derived(
      {
        state,
        kinds: (m) =>
          `(select coalesce(json_agg(distinct ka.kind), '[]') from agenda_items ka where ka.meeting_id = ${m}.id)`,
      },
      (facts, viewer) =>
        Boolean(
          viewer &&
          secretariatMandate(viewer.mandates) &&
          inReview(facts) &&
          (facts['kinds'] as AgendaItem['kind'][]).some((kind) => isReviewedRule({ kind })),
        ),
    ),
    isInReview: derived({ state }, inReview),
  },
});
