import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import {
  addField,
  computed,
  derived,
  many,
  one,
  pointingBy,
  target,
  view,
  type Predicate,
} from '../../platform/read-model/view.js';
import { LocalMoment, onViewersClock } from '../../platform/time/local-moment.js';
import { Person } from '../accounts/person.entity.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import type { MeetingState } from './meeting.entity.js';
import { whyNotChange } from './meeting.rules.js';
import { dayOf, viewerIsOfTheBoard } from './meeting.sql.js';
import { ShortNotice, ShortNoticeAnswer } from './short-notice.entity.js';
import { whyNotAnswerShortNotice, type ShortNoticeState } from './short-notice.rules.js';
import { memberName, sitsFor } from './voting-members.sql.js';

/** The Board reads of a draft what it is asked about, and no more. */
const toTheBoard: Predicate = (_row, scope) => viewerIsOfTheBoard(scope);

view(ShortNotice, { visible: toTheBoard });
view(ShortNoticeAnswer, {
  visible: toTheBoard,
  fields: { answeredBy: one(Person, target('answered_by_id')) },
});

addField(
  ShortNoticeAnswer,
  'memberId',
  () => ID,
  { description: 'The Member that says so.' },
  computed((answer) => `${answer}.member_id`),
);
addField(
  ShortNoticeAnswer,
  'memberName',
  () => String,
  { description: 'What it is called.' },
  computed((answer, scope) => memberName(`${answer}.member_id`, scope)),
);
addField(
  ShortNoticeAnswer,
  'answered',
  () => LocalMoment,
  { nullable: true, description: 'When it was said or recorded, on the viewer’s clock.' },
  onViewersClock((answer) => `${answer}.answered_at`),
);
addField(
  ShortNoticeAnswer,
  'viewerCanSay',
  () => Boolean,
  { description: 'Whether the viewer holds a seat of this Member.' },
  computed((answer, scope) => sitsFor(scope.viewerId(), `${answer}.member_id`)),
);

addField(
  ShortNotice,
  'answers',
  () => [ShortNoticeAnswer],
  { description: 'Of every Member that is asked.' },
  many(ShortNoticeAnswer, pointingBy('short_notice_id'), { orderBy: (answer) => `${answer}.member_id` }),
);
addField(
  ShortNotice,
  'asked',
  () => LocalMoment,
  { nullable: true, description: 'On the viewer’s clock.' },
  onViewersClock((notice) => `${notice}.asked_at`),
);
addField(
  ShortNotice,
  'isOpen',
  () => Boolean,
  { description: 'Whether Members can still say whether they consent.' },
  derived(
    {
      state: (notice) => `${notice}.state`,
      meeting: (notice) => `(select sm.state from meetings sm where sm.id = ${notice}.meeting_id)`,
    },
    ({ state, meeting }) =>
      !whyNotAnswerShortNotice({ state: state as ShortNoticeState }, meeting as MeetingState),
  ),
);

/** The notice of a meeting where it is too short, as the Members are asked about it. */
@ObjectType({
  description:
    'The notice of a meeting where it is too short, as the Members are asked about it. To the Secretariat, and to the Board once it is asked.',
})
export class MeetingNotice {
  @Field(() => ID)
  id!: string;

  @Field()
  number!: string;

  @Field()
  title!: string;

  @Field(() => CalendarDate, { description: 'On which it is to be held, in its own zone.' })
  day!: string;

  @Field(() => [ShortNotice], { description: 'What the Members were asked, the latest first.' })
  shortNotices!: ShortNotice[];

  @Field({ description: 'Whether the viewer may ask the Members, and record what they said elsewhere.' })
  viewerCanAsk!: boolean;
}

view(MeetingNotice, {
  from: 'meetings',
  visible: (m, scope) => `(${viewerIsSecretariat(scope)} or (${viewerIsOfTheBoard(scope)}
    and exists (select from short_notices vn where vn.meeting_id = ${m}.id)))`,
  fields: {
    id: computed((m) => `${m}.id`),
    number: computed((m) => `${m}.number`),
    title: computed((m) => `${m}.title`),
    day: computed(dayOf),
    shortNotices: many(ShortNotice, pointingBy('meeting_id'), {
      orderBy: (notice) => `${notice}.asked_at desc, ${notice}.id`,
    }),
    viewerCanAsk: derived({ state: (m) => `${m}.state` }, ({ state }, viewer) =>
      Boolean(viewer && secretariatMandate(viewer.mandates) && !whyNotChange(state as MeetingState)),
    ),
  },
});
