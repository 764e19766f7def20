import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate, WallClock } from '../../platform/graphql/scalars.js';
import {
  computed,
  derived,
  one,
  view,
  type Predicate,
  type Scope,
  type Sql,
} from '../../platform/read-model/view.js';
import { dateIn } from '../../platform/time/zones.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import {
  MeetingKindType,
  MeetingModeType,
  MeetingStateType,
  type MeetingKind,
  type MeetingMode,
  type MeetingState,
} from '../meetings/meeting.entity.js';
import { dayOf, viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import { whyNotMove } from '../meetings/meeting.rules.js';
import { earliestMeetingDate } from '../meetings/notice.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { DatePoll } from './date-poll.entity.js';
import { mandateToPoll } from './poll.policy.js';
import { seatsAt, sittings } from './poll.sql.js';
import { SuggestedTime, suggestedTimes, type SuggestingFacts } from './suggested-times.js';

/** What the page of a meeting’s dates shows: the draft or what became of it, its latest poll, and what to propose. */
@ObjectType({ description: 'A meeting whose date is being found, or was.' })
export class MeetingDates {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field(() => MeetingKindType)
  kind!: MeetingKind;

  @Field(() => MeetingModeType)
  mode!: MeetingMode;

  @Field(() => MeetingStateType)
  state!: MeetingState;

  @Field(() => WallClock)
  wallClock!: string;

  @Field({ description: 'IANA zone of the wall clock.' })
  timeZone!: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The first day for which it can be convened today; null where its day had no rules yet.',
  })
  earliest!: string | null;

  @Field(() => DatePoll, { nullable: true, description: 'The latest.' })
  poll!: DatePoll | null;

  @Field(() => [SuggestedTime], {
    description: 'What the portal suggests for the day that was asked about, best first; to the Secretariat.',
  })
  suggestions!: SuggestedTime[];

  @Field({ description: 'Whether the viewer may open a poll.' })
  viewerCanOpen!: boolean;
}

const column = (name: string) => computed((m) => `${m}.${name}`);

/** Facts that only suggestions need are looked up when some are asked for. */
const whenAsked = (facts: Sql, scope: Scope): Sql =>
  `case when ${scope.value('suggestFor', 'text')} is not null then ${facts} else '[]' end`;

const suggesting: Record<keyof SuggestingFacts, Predicate> & Record<string, Predicate> = {
  now: () => 'now()',
  day: (_m, scope) => scope.value('suggestFor', 'text'),
  timeZone: (m) => `${m}.time_zone`,
  minutes: (m) => `${m}.minutes`,
  kind: (m) => `${m}.kind`,
  state: (m) => `${m}.state`,
  rules: (m, scope) => rulesOnDate(`coalesce(${scope.value('suggestFor', 'text')}::date, ${dayOf(m)})`),
  seats: (_m, scope) => whenAsked(seatsAt('now()', 'null::uuid', scope), scope),
  sittings: (m, scope) =>
    whenAsked(
      sittings({
        from: `now() - interval '1 year'`,
        until: `'infinity'`,
        knownAt: 'now()',
        except: `${m}.id`,
      }),
      scope,
    ),
};

/** Drafts are the Secretariat’s; who sits on the Board knows of them once they are asked. */
view(MeetingDates, {
  from: 'meetings',
  visible: (m, scope) => `${viewerIsSecretariat(scope)} or (${viewerIsOfTheBoard(scope)}
    and exists (select from date_polls dp where dp.meeting_id = ${m}.id))`,
  fields: {
    id: column('id'),
    number: column('number'),
    title: column('title'),
    kind: column('kind'),
    mode: column('mode'),
    state: column('state'),
    wallClock: column('wall_clock'),
    timeZone: column('time_zone'),
    minutes: column('minutes'),
    earliest: derived(
      {
        now: () => 'now()',
        timeZone: (m) => `${m}.time_zone`,
        kind: (m) => `${m}.kind`,
        rules: (m) => rulesOnDate(dayOf(m)),
      },
      ({ now, timeZone, kind, rules }) =>
        rules &&
        earliestMeetingDate(
          dateIn(new Date(String(now)), String(timeZone)),
          kind as MeetingKind,
          rules as RulesOfProcedure,
        ),
    ),
    poll: one(
      DatePoll,
      (m, p) => `${p}.id = (select dp.id from date_polls dp where dp.meeting_id = ${m}.id
        order by dp.opened_at desc limit 1)`,
    ),
    suggestions: derived(suggesting, (brought, viewer) => {
      const facts = brought as unknown as SuggestingFacts;
      return viewer && mandateToPoll(viewer.mandates) && facts.state === 'draft'
        ? suggestedTimes(facts, viewer)
        : [];
    }),
    viewerCanOpen: derived({ state: (m) => `${m}.state` }, ({ state }, viewer) =>
      Boolean(viewer && mandateToPoll(viewer.mandates) && !whyNotMove(state as MeetingState, 'dates_polled')),
    ),
  },
});
