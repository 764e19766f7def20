import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { computed, derived, view, type Predicate } from '../../platform/read-model/view.js';
import { AgendaItemKindType, type AgendaItemKind } from '../meetings/agenda-item.entity.js';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { isKeptOut } from '../meetings/recusal.sql.js';
import { MeetingTime, timesIn } from '../meetings/meeting-times.js';
import { beginnings } from './beginnings.js';
import { isReviewed, memberName, sitsFor, votingMembers } from './agendas.sql.js';
import { whyNotRemindOfAgenda, type Verdict } from './consent.rules.js';
import { VerdictType } from './item-review.entity.js';
import { LateItemWordType } from './late-item.entity.js';
import { whyNotLate, type LateItemWord } from './late-item.rules.js';

/** Most late items and others that the page behind a mail asks about: a form of more than fifty fields is not taken. */
const mostLateItems = 5;
const mostItems = 40;
/** Characters of each that the page shows at most, so that it stays below 20 KB as it is sent. */
const mostOfLateItems = 2400;
const mostOfItems = 3200;

@ObjectType({ description: 'A late item that waits for the word of the Member that the link is for.' })
class LateItemByLink {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field()
  note!: string;

  @Field()
  because!: string;

  @Field(() => LateItemWordType, { nullable: true })
  answer!: LateItemWord | null;
}

@ObjectType({
  description: 'An item of which the Member that the link is for says beforehand what it thinks.',
})
class ItemByLink {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  position!: number;

  @Field()
  title!: string;

  @Field()
  note!: string;

  @Field(() => AgendaItemKindType)
  kind!: AgendaItemKind;

  @Field(() => VerdictType, { nullable: true })
  verdict!: Verdict | null;
}

/** What the page behind the link of a mail shows, to somebody who need not be signed in. */
@ObjectType({ description: 'An agenda as a person called to the meeting sees it by the link of a mail.' })
export class AgendaByLink {
  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field()
  personName!: string;

  @Field({ description: 'For which Member they say it.' })
  memberName!: string;

  @Field(() => MeetingTime, { description: 'On the clock of the person.' })
  time!: MeetingTime;

  @Field(() => [LateItemByLink])
  lateItems!: LateItemByLink[];

  @Field(() => [ItemByLink])
  items!: ItemByLink[];

  @Field(() => String, {
    nullable: true,
    description: 'Why nothing can be said any more: the code of a refusal.',
  })
  whyNotAnswer!: string | null;
}

const meeting =
  (column: string): Predicate =>
  (i) =>
    `(select m.${column} from meetings m where m.id = ${i}.meeting_id)`;

const standing: Record<string, Predicate> = {
  state: meeting('state'),
  removed: (i) => `${i}.removed_at is not null`,
  seated: (i) => `(${sitsFor(`${i}.person_id`, `${i}.organisation_id`)}
    and exists (select from ${votingMembers} v where v.organisation_id = ${i}.organisation_id))`,
};

function whyNot({ state, removed, seated }: Record<string, unknown>): string | null {
  const over = whyNotLate(state as MeetingState);
  if (over) return over.code;
  return removed ? 'INVITATION_WITHDRAWN' : seated ? null : 'NOT_ALLOWED';
}

/** Whoever has the link, and what it is about alone; nothing once the person is not called any more. */
view(AgendaByLink, {
  from: 'invitees',
  visible: (i, scope) => `${i}.id = ${scope.value('inviteeId', 'uuid')}`,
  fields: {
    number: computed(meeting('number')),
    title: computed(meeting('title')),
    personName: computed((i) => `(select p.name from people p where p.id = ${i}.person_id)`),
    memberName: computed((i, scope) => memberName(`${i}.organisation_id`, scope)),
    time: derived(
      {
        startsAt: meeting('starts_at'),
        minutes: meeting('minutes'),
        zone: (i) => `(select p.time_zone from people p where p.id = ${i}.person_id)`,
      },
      ({ startsAt, minutes, zone }): MeetingTime =>
        timesIn(new Date(String(startsAt)), Number(minutes), String(zone)),
    ),
    lateItems: derived(
      {
        ...standing,
        items: (i) => `(select coalesce(json_agg(r order by r.proposed_at), '[]') from (
          select l.id, l.title, l.because, l.note, w.answer, l.proposed_at
          from late_items l join late_item_answers w on w.late_item_id = l.id
          where l.meeting_id = ${i}.meeting_id and l.state = 'proposed' and w.member_id = ${i}.organisation_id
          order by l.proposed_at limit ${mostLateItems}) r)`,
      },
      (facts) =>
        whyNot(facts) === null
          ? beginnings(facts['items'] as LateItemByLink[], ['title', 'because', 'note'], mostOfLateItems)
          : [],
    ),
    items: derived(
      {
        ...standing,
        items: (i) => `(select coalesce(json_agg(r order by r.position), '[]') from (
          select a.id, a.position, a.title, a.note, a.kind, r.verdict from agenda_items a
          left join item_reviews r on r.agenda_item_id = a.id and r.member_id = ${i}.organisation_id
          where a.meeting_id = ${i}.meeting_id and ${isReviewed('a')}
            and not ${isKeptOut('a.id', `${i}.person_id`)} order by a.position limit ${mostItems}) r)`,
      },
      (facts) =>
        whyNot(facts) === null && !whyNotRemindOfAgenda(facts['state'] as MeetingState)
          ? beginnings(facts['items'] as ItemByLink[], ['title', 'note'], mostOfItems)
          : [],
    ),
    whyNotAnswer: derived(standing, whyNot),
  },
});
