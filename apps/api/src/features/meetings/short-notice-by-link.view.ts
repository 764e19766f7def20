import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { computed, derived, view, type Predicate } from '../../platform/read-model/view.js';
import type { MeetingState } from './meeting.entity.js';
import { whyNotAnswerShortNotice, type ShortNoticeState } from './short-notice.rules.js';
import { memberName, sitsFor } from './voting-members.sql.js';

@ObjectType({
  description: 'A Member for which the person that the link is for can say whether it consents.',
})
class MemberByLink {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => Boolean, { nullable: true, description: 'Null while it has said nothing.' })
  consents!: boolean | null;
}

/** What the page behind the link of a mail shows, to somebody who need not be signed in. */
@ObjectType({
  description: 'Short notice of a meeting as a person who is asked about it sees it by the link of a mail.',
})
export class ShortNoticeByLink {
  @Field({ description: 'Of the meeting.' })
  title!: string;

  @Field(() => CalendarDate, { description: 'The first day on which it may then be held.' })
  fromDay!: string;

  @Field({ description: 'Why notice is shorter.' })
  because!: string;

  @Field()
  personName!: string;

  @Field(() => [MemberByLink])
  members!: MemberByLink[];

  @Field(() => String, {
    nullable: true,
    description: 'Why nothing can be said any more: the code of a refusal.',
  })
  whyNotAnswer!: string | null;
}

const notice =
  (column: string): Predicate =>
  (a) =>
    `(select ln.${column} from short_notices ln where ln.id = ${a}.short_notice_id)`;
const meeting =
  (column: string): Predicate =>
  (a) =>
    `(select lm.${column} from short_notices ln join meetings lm on lm.id = ln.meeting_id
      where ln.id = ${a}.short_notice_id)`;
const seated: Predicate = (a) => `from short_notice_answers w
  where w.short_notice_id = ${a}.short_notice_id and ${sitsFor(`${a}.person_id`, 'w.member_id')}`;

/** Whoever has the link, and what it asks alone. */
view(ShortNoticeByLink, {
  from: 'short_notice_people',
  visible: (a, scope) => `${a}.id = ${scope.value('askedId', 'uuid')}`,
  fields: {
    title: computed(meeting('title')),
    fromDay: computed(notice('from_day')),
    because: computed(notice('because')),
    personName: computed((a) => `(select p.name from people p where p.id = ${a}.person_id)`),
    members: computed(
      (a, scope) => `(select coalesce(json_agg(json_build_object('id', w.member_id,
        'name', ${memberName('w.member_id', scope)}, 'consents', w.consents) order by w.member_id), '[]')
        ${seated(a, scope)})`,
    ),
    whyNotAnswer: derived(
      {
        state: notice('state'),
        meeting: meeting('state'),
        seated: (a, scope) => `exists (select ${seated(a, scope)})`,
      },
      ({ state, meeting, seated }): string | null =>
        whyNotAnswerShortNotice({ state: state as ShortNoticeState }, meeting as MeetingState)?.code ??
        (seated ? null : 'NOT_ALLOWED'),
    ),
  },
});
