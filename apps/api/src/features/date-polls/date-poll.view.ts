import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { addField, computed, derived, view, type Predicate } from '../../platform/read-model/view.js';
import { LocalMoment, localMoment, onViewersClock } from '../../platform/time/local-moment.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { DatePoll } from './date-poll.entity.js';
import { mandateToAnswerPoll, mandateToPoll } from './poll.policy.js';
import { whyNotClosePoll, whyNotGiveUp, whyNotOpen, type PollState } from './poll.rules.js';
import { seatsAt, sittings, stateOf } from './poll.sql.js';
import { ProposedTime } from './poll.types.js';
import { timesFor, timesWithOutlook, type PollFacts } from './proposed-times.js';

@ObjectType({ description: 'How many of those who are asked have answered.' })
class PollTally {
  @Field(() => Int)
  asked!: number;

  @Field(() => Int)
  answered!: number;
}

/** For who sits on the Board and the Secretariat; what others said is for the Secretariat until a time is chosen. */
view(DatePoll, {
  visible: (_p, scope) => viewerIsOfTheBoard(scope),
  fields: {
    state: computed(stateOf),
    shortNoticeBecause: computed(
      (p, scope) => `case when ${viewerIsSecretariat(scope)} then ${p}.short_notice_because end`,
    ),
  },
});

const ofMeeting = (column: string): Predicate => {
  return (p) => `(select pm.${column} from meetings pm where pm.id = ${p}.meeting_id)`;
};
const knownAt: Predicate = (p) => `coalesce(${p}.settled_at, now())`;

export const slotsOf: Predicate = (p) => `(
  select json_agg(json_build_object('id', ps.id, 'wallClock', ps.wall_clock, 'startsAt', ps.starts_at,
      'rules', ${rulesOnDate('left(ps.wall_clock, 10)::date')}) order by ps.position)
  from date_poll_slots ps where ps.poll_id = ${p}.id)`;

const facts: Record<keyof PollFacts, Predicate> & Record<string, Predicate> = {
  now: () => 'now()',
  timeZone: (p) => `${p}.time_zone`,
  minutes: (p) => `${p}.minutes`,
  kind: ofMeeting('kind'),
  consented: (p) => `${p}.short_notice_because is not null`,
  chosenSlotId: (p) => `${p}.chosen_slot_id`,
  slots: slotsOf,
  seats: (p, scope) => seatsAt(knownAt(p, scope), `${p}.id`, scope),
  sittings: (p, scope) =>
    sittings({
      from: `${knownAt(p, scope)} - interval '1 year'`,
      until: `'infinity'`,
      knownAt: knownAt(p, scope),
      except: `${p}.meeting_id`,
    }),
};

addField(
  DatePoll,
  'times',
  () => [ProposedTime],
  { description: 'What is proposed, in time.' },
  derived(facts, (brought, viewer) => {
    const poll = brought as unknown as PollFacts;
    if (!viewer) return [];
    if (poll.chosenSlotId !== null || secretariatMandate(viewer.mandates))
      return timesWithOutlook(poll, viewer);
    const own = poll.seats.flatMap(({ people }) => people).find((one) => one.personId === viewer.personId);
    return timesFor(poll, viewer, own?.answers ?? {});
  }),
);

addField(
  DatePoll,
  'tally',
  () => PollTally,
  { description: 'Of those who hold a seat now.' },
  derived({ seats: facts.seats }, ({ seats }): PollTally => {
    const people = (seats as PollFacts['seats']).flatMap((seat) => seat.people);
    return { asked: people.length, answered: people.filter(({ answered }) => answered).length };
  }),
);

addField(
  DatePoll,
  'closes',
  () => LocalMoment,
  { nullable: true, description: 'When it closes, on the viewer’s clock.' },
  onViewersClock((p) => `${p}.closes_at`),
);

addField(
  DatePoll,
  'closesThere',
  () => LocalMoment,
  { description: 'When it closes, on the clock of the meeting.' },
  derived({ at: (p) => `${p}.closes_at`, zone: (p) => `${p}.time_zone` }, ({ at, zone }) =>
    localMoment(new Date(String(at)), String(zone)),
  ),
);

interface Standing {
  now: Date;
  state: PollState;
  closesAt: Date;
}

function viewerCan(
  act: string,
  description: string,
  decide: (standing: Standing, viewer: Viewer, memberIds: string[]) => boolean,
): void {
  const source = derived(
    { now: () => 'now()', state: stateOf, closesAt: (p) => `${p}.closes_at`, seats: facts.seats },
    ({ now, state, closesAt, seats }, viewer) =>
      viewer !== null &&
      decide(
        { now: new Date(String(now)), state: state as PollState, closesAt: new Date(String(closesAt)) },
        viewer,
        (seats as PollFacts['seats']).map(({ organisationId }) => organisationId),
      ),
  );
  addField(DatePoll, `viewerCan${act}`, () => Boolean, { description }, source);
}

viewerCan(
  'Answer',
  'Whether the viewer may answer.',
  (standing, { mandates }, members) =>
    !whyNotOpen(standing) && members.some((member) => mandateToAnswerPoll(mandates, member)),
);

viewerCan('Remind', 'Whether the viewer may remind those who have not answered.', (standing, { mandates }) =>
  Boolean(mandateToPoll(mandates) && !whyNotOpen(standing)),
);

viewerCan('Close', 'Whether the viewer may close it before its time.', (standing, { mandates }) =>
  Boolean(mandateToPoll(mandates) && !whyNotClosePoll(standing)),
);

viewerCan('Choose', 'Whether the viewer may choose a time.', ({ state }, { mandates }) =>
  Boolean(mandateToPoll(mandates) && state === 'closed'),
);

viewerCan('GiveUp', 'Whether the viewer may give it up.', ({ state }, { mandates }) =>
  Boolean(mandateToPoll(mandates) && !whyNotGiveUp(state)),
);
