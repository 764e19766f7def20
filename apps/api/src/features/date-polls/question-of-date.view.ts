import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { derived, computed, view, type Predicate } from '../../platform/read-model/view.js';
import { LocalMoment, localMoment } from '../../platform/time/local-moment.js';
import { slotsOf } from './date-poll.view.js';
import { whyNotOpen, type PollState } from './poll.rules.js';
import { seatHolders, stateOf } from './poll.sql.js';
import { ProposedTime } from './poll.types.js';
import { timesFor, type PollFacts } from './proposed-times.js';
import type { SlotAnswer } from './slot.rules.js';

/** What the page behind the link of a poll’s mail shows, to somebody who need not be signed in. */
@ObjectType({ description: 'A date poll as the person asked sees it by the link of their mail.' })
export class QuestionOfDate {
  @Field(() => ID, { description: 'Of the poll.' })
  id!: string;

  @Field()
  title!: string;

  @Field({ description: 'Of the meeting.' })
  number!: string;

  @Field({ description: 'Who is asked.' })
  personName!: string;

  @Field({ description: 'For which Organisation; empty once the seat is lost.' })
  organisationName!: string;

  @Field(() => Int)
  minutes!: number;

  @Field(() => LocalMoment, { description: 'On the clock of who is asked.' })
  closes!: LocalMoment;

  @Field(() => [ProposedTime])
  times!: ProposedTime[];

  @Field()
  answered!: boolean;

  @Field({ description: 'Whether an answer is still possible.' })
  canAnswer!: boolean;

  @Field(() => String, { nullable: true, description: 'Why not: the code of a refusal.' })
  whyNotAnswer!: string | null;
}

const poll = (sql: Predicate): Predicate => {
  return (a, scope) => `(select ${sql('dp', scope)} from date_polls dp where dp.id = ${a}.poll_id)`;
};
const ownZone: Predicate = (a) => `(select p.time_zone from people p where p.id = ${a}.person_id)`;

const answerable: Record<string, Predicate> = {
  now: () => 'now()',
  state: poll(stateOf),
  closesAt: poll((p) => `${p}.closes_at`),
  seated: (a) => `exists (select from ${seatHolders('now()')} where held.person_id = ${a}.person_id)`,
};

function whyNot({ now, state, closesAt, seated }: Record<string, unknown>): string | null {
  const standing = {
    now: new Date(String(now)),
    state: state as PollState,
    closesAt: new Date(String(closesAt)),
  };
  return whyNotOpen(standing)?.code ?? (seated ? null : 'NOT_ALLOWED');
}

/** Whoever has the link, and that question alone. */
view(QuestionOfDate, {
  from: 'date_poll_people',
  visible: (a, scope) => `${a}.id = ${scope.value('askedId', 'uuid')}`,
  fields: {
    id: computed((a) => `${a}.poll_id`),
    title: computed(poll((p) => `(select pm.title from meetings pm where pm.id = ${p}.meeting_id)`)),
    number: computed(poll((p) => `(select pm.number from meetings pm where pm.id = ${p}.meeting_id)`)),
    personName: computed((a) => `(select p.name from people p where p.id = ${a}.person_id)`),
    organisationName: computed(
      (a, scope) => `coalesce((select coalesce(o.name ->> ${scope.language()}, o.name ->> 'en')
        from ${seatHolders('now()')} join organisations o on o.id = held.organisation_id
        where held.person_id = ${a}.person_id limit 1), '')`,
    ),
    minutes: computed(poll((p) => `${p}.minutes`)),
    closes: derived({ at: poll((p) => `${p}.closes_at`), zone: ownZone }, ({ at, zone }) =>
      localMoment(new Date(String(at)), String(zone)),
    ),
    answered: computed((a) => `${a}.answered_at is not null`),
    times: derived(
      {
        slots: poll(slotsOf),
        minutes: poll((p) => `${p}.minutes`),
        timeZone: poll((p) => `${p}.time_zone`),
        zone: ownZone,
        personId: (a) => `${a}.person_id`,
        answers: (a) => `(select coalesce(json_object_agg(w.slot_id, w.answer), '{}')
          from date_poll_answers w where w.asked_id = ${a}.id)`,
      },
      (facts) => {
        const { zone, personId, answers, ...rest } = facts as unknown as PollFacts & {
          zone: string;
          personId: string;
          answers: Record<string, SlotAnswer>;
        };
        return timesFor(rest, { personId, timeZone: zone }, answers);
      },
    ),
    canAnswer: derived(answerable, (facts) => whyNot(facts) === null),
    whyNotAnswer: derived(answerable, whyNot),
  },
});
