import { ID } from '@nestjs/graphql';
import { addField, computed, many, one, pointingBy, view } from '../../platform/read-model/view.js';
import { Decision } from '../decisions/decision.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';
import { hasPassed, isReviewed, memberName, toTheBoard, wasTakenOut } from './agendas.sql.js';
import { ItemReview } from './item-review.entity.js';

const meetingOfItem = (row: string) =>
  `(select im.meeting_id from agenda_items im where im.id = ${row}.agenda_item_id)`;

view(ItemReview, {
  visible: (review, scope) =>
    `${toTheBoard(meetingOfItem(review), scope)} and not ${viewerIsKeptOut(`${review}.agenda_item_id`, scope)}`,
});

addField(
  ItemReview,
  'memberId',
  () => ID,
  { description: 'The Member that says so.' },
  computed((review) => `${review}.member_id`),
);
addField(
  ItemReview,
  'memberName',
  () => String,
  { description: 'What it is called.' },
  computed((review, scope) => memberName(`${review}.member_id`, scope)),
);

addField(
  AgendaItem,
  'reviews',
  () => [ItemReview],
  { description: 'What Members say of it beforehand; to the Board.' },
  many(ItemReview, pointingBy('agenda_item_id'), { orderBy: (review) => `${review}.said_at` }),
);

addField(
  AgendaItem,
  'isReviewed',
  () => Boolean,
  { description: 'Whether Members are asked beforehand what they think of it.' },
  computed((a, scope) => `(${isReviewed(a)} and not ${viewerIsKeptOut(`${a}.id`, scope)})`),
);

addField(
  AgendaItem,
  'takenOutBy',
  () => String,
  { nullable: true, description: 'The Member that took it out of those by consent; to the Board.' },
  computed(
    (
      a,
      scope,
    ) => `case when ${toTheBoard(`${a}.meeting_id`, scope)} and not ${viewerIsKeptOut(`${a}.id`, scope)} then (
      select ${memberName('tob.member_id', scope)} from items_taken_out tob where tob.agenda_item_id = ${a}.id) end`,
  ),
);

addField(
  AgendaItem,
  'passedAs',
  () => Decision,
  { nullable: true, description: 'The decision as which it passed by consent.' },
  one(
    Decision,
    (a, d) => `${d}.id = (select pa.decision_id from items_passed pa where pa.agenda_item_id = ${a}.id)`,
  ),
);

addField(
  AgendaItem,
  'isByConsent',
  () => Boolean,
  { description: 'Whether it is to pass with the others by consent, and has not yet.' },
  computed((a) => `${a}.kind = 'consent' and not ${wasTakenOut(a)} and not ${hasPassed(a)}`),
);
