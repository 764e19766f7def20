import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import type { Viewer } from '../../platform/auth/actor.js';
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
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { HourBand } from '../rules-of-procedure/rules-version.view.js';
import { AgendaItem } from './agenda-item.entity.js';
import { whyNotAnswerable, whyNotRemind } from './answering.rules.js';
import { Invitee } from './invitee.entity.js';
import { AnswerTally } from './invitee.view.js';
import { Meeting, type MeetingKind, type MeetingState } from './meeting.entity.js';
import { mandateToPrepare } from './meeting.policy.js';
import { agendaTime, whyNotChange, whyNotMove } from './meeting.rules.js';
import { dayOf, endOf, toThoseInside, viewerIsOfTheBoard, wasConvened } from './meeting.sql.js';
import { MeetingTimes, timesIn } from './meeting-times.js';
import { noticeClocks } from './notice.rules.js';

@ObjectType({ description: 'The last lawful days, in the meeting’s zone; the whole of each is in time.' })
export class NoticeClocks {
  @Field(() => CalendarDate, { description: 'For convening the meeting.' })
  notice!: string;

  @Field(() => CalendarDate)
  agenda!: string;

  @Field(() => CalendarDate)
  papers!: string;
}

@ObjectType({ description: 'Minutes that the agenda takes, and that it leaves of the meeting.' })
class AgendaTime {
  @Field(() => Int)
  planned!: number;

  @Field(() => Int, { description: 'Less than none when the agenda takes too long.' })
  left!: number;
}

/** What was convened is public record; drafts are the Secretariat’s. */
view(Meeting, {
  visible: (m, scope) => `${wasConvened(m)} or ${viewerIsSecretariat(scope)}`,
  fields: {
    link: computed((m, scope) => toThoseInside(`${m}.link`, `${m}.id`, scope)),
    note: computed((m, scope) => toThoseInside(`${m}.note`, `${m}.id`, scope)),
    shortNoticeBecause: computed((m, scope) => toThoseInside(`${m}.short_notice_because`, `${m}.id`, scope)),
    cancelledBecause: computed((m, scope) => toThoseInside(`${m}.cancelled_because`, `${m}.id`, scope)),
  },
});

addField(
  Meeting,
  'agenda',
  () => [AgendaItem],
  { description: 'In its order.' },
  many(AgendaItem, pointingBy('meeting_id'), { orderBy: (a) => `${a}.position` }),
);

addField(
  Meeting,
  'invitees',
  () => [Invitee],
  {
    description:
      'Who is called, Organisation by Organisation. To the Board and the Secretariat; others see themselves.',
  },
  many(Invitee, (m, i) => `${i}.meeting_id = ${m}.id and ${i}.removed_at is null`, {
    orderBy: (i) =>
      `(select o.slug from organisations o where o.id = ${i}.organisation_id), ${i}.role = 'OPT-PARTICIPANT', ${i}.capacity, ${i}.id`,
  }),
);

addField(
  Meeting,
  'viewerInvitee',
  () => Invitee,
  { nullable: true, description: 'The viewer’s own invitation.' },
  one(
    Invitee,
    (m, i, scope) =>
      `${i}.meeting_id = ${m}.id and ${i}.person_id = ${scope.viewerId()} and ${i}.removed_at is null`,
  ),
);

addField(
  Meeting,
  'localTimes',
  () => MeetingTimes,
  { description: 'When it is, for the viewer and where it is held.' },
  derived(
    { startsAt: (m) => `${m}.starts_at`, minutes: (m) => `${m}.minutes`, zone: (m) => `${m}.time_zone` },
    (facts, viewer): MeetingTimes => {
      const { startsAt, minutes, zone } = facts as { startsAt: string; minutes: number; zone: string };
      const times = (inZone: string) => timesIn(new Date(startsAt), minutes, inZone);
      return { viewer: viewer && times(viewer.timeZone), meeting: times(zone) };
    },
  ),
);

addField(
  Meeting,
  'noticeClocks',
  () => NoticeClocks,
  { nullable: true, description: 'By the Rules of Procedure of its day.' },
  derived(
    { meetingDate: dayOf, kind: (m) => `${m}.kind`, rules: (m) => rulesOnDate(dayOf(m)) },
    (facts): NoticeClocks | null => {
      const { rules, ...day } = facts as {
        meetingDate: string;
        kind: MeetingKind;
        rules: RulesOfProcedure | null;
      };
      return rules && noticeClocks(day, rules);
    },
  ),
);

addField(
  Meeting,
  'hourBands',
  () => [HourBand],
  { nullable: true, description: 'How hours suit people, by the Rules of Procedure of its day.' },
  computed((m) => `${rulesOnDate(dayOf(m), 'hours')} -> 'bands'`),
);

addField(
  Meeting,
  'agendaTime',
  () => AgendaTime,
  { description: 'Whether the agenda fits into the meeting.' },
  derived(
    {
      items: (m) =>
        `(select coalesce(json_agg(json_build_object('minutes', a.minutes)), '[]') from agenda_items a where a.meeting_id = ${m}.id)`,
      minutes: (m) => `${m}.minutes`,
    },
    (facts): AgendaTime => {
      const { items, minutes } = facts as { items: { minutes: number }[]; minutes: number };
      return agendaTime(items, minutes);
    },
  ),
);

// A Member answers through who sits for it, or through the alternate whom they named.
const tally = (m: string) => `(select json_build_object(
    'coming', count(*) filter (where said = 'coming'), 'perhaps', count(*) filter (where said = 'perhaps'),
    'notComing', count(*) filter (where said = 'not_coming'), 'waiting', count(*) filter (where said = 'waiting'))
  from (select coalesce(named.answer, seat.answer) as said from invitees seat
    left join invitees named on named.meeting_id = seat.meeting_id and named.person_id = seat.alternate_id
      and named.removed_at is null
    where seat.meeting_id = ${m}.id and seat.removed_at is null and seat.role in ('CHAIR', 'REQ-PARTICIPANT')) answers)`;

addField(
  Meeting,
  'answers',
  () => AnswerTally,
  { nullable: true, description: 'To the Board and the Secretariat; null to everybody else.' },
  computed((m, scope) => `case when ${viewerIsOfTheBoard(scope)} then ${tally(m)} end`),
);

const standing = {
  now: () => 'now()',
  state: (m: string) => `${m}.state`,
  endsAt: endOf,
} satisfies Record<string, Predicate>;

interface Standing {
  now: string;
  state: MeetingState;
  endsAt: string;
}

const instants = ({ now, state, endsAt }: Standing) => ({
  now: new Date(now),
  state,
  endsAt: new Date(endsAt),
});

function viewerCan(
  act: string,
  description: string,
  facts: Record<string, Predicate>,
  decide: (facts: Record<string, unknown>, viewer: Viewer) => boolean,
): void {
  const source = derived(
    { ...standing, ...facts },
    (brought, viewer) => viewer !== null && decide(brought, viewer),
  );
  addField(Meeting, `viewerCan${act}`, () => Boolean, { description }, source);
}

const state = (facts: Record<string, unknown>) => (facts as unknown as Standing).state;

viewerCan('Edit', 'Whether the viewer may change it and its agenda.', {}, (facts, { mandates }) =>
  Boolean(mandateToPrepare(mandates) && !whyNotChange(state(facts))),
);

viewerCan(
  'Convene',
  'Whether the viewer may convene it, if its notice can be kept.',
  {},
  (facts, { mandates }) => Boolean(mandateToPrepare(mandates) && !whyNotMove(state(facts), 'convened')),
);

viewerCan('Cancel', 'Whether the viewer may call it off.', {}, (facts, { mandates }) =>
  Boolean(mandateToPrepare(mandates) && !whyNotMove(state(facts), 'cancelled')),
);

viewerCan('Remind', 'Whether the viewer may remind those who have not answered.', {}, (facts, { mandates }) =>
  Boolean(mandateToPrepare(mandates) && !whyNotRemind(instants(facts as unknown as Standing))),
);

viewerCan(
  'Answer',
  'Whether the viewer is asked to come, and may still answer.',
  {
    awaited: (m, scope) => `exists (select from invitees i
      join mandates im on im.person_id = i.person_id and im.organisation_id = i.organisation_id
        and im.capacity in ('representative', 'first_alternate', 'second_alternate') and ${inForce('im', `${m}.starts_at`)}
      where i.meeting_id = ${m}.id and i.person_id = ${scope.viewerId()} and i.removed_at is null and i.awaited)`,
  },
  (facts) => {
    const { awaited, ...meeting } = facts as unknown as Standing & { awaited: boolean };
    return !whyNotAnswerable({ ...instants(meeting), removed: false, awaited });
  },
);
