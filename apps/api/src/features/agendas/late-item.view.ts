import { ID } from '@nestjs/graphql';
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
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import type { MeetingState } from '../meetings/meeting.entity.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';
import { memberName, toTheBoard } from './agendas.sql.js';
import { LateItem, LateItemAnswer } from './late-item.entity.js';
import { whyNotAnswerLate, type LateItemState } from './late-item.rules.js';

/** Once it is an item of the agenda, whoever is recused from that reads it no longer. */
const toItsReaders: Predicate = (late, scope) => `(${toTheBoard(`${late}.meeting_id`, scope)}
  and (${late}.agenda_item_id is null or not ${viewerIsKeptOut(`${late}.agenda_item_id`, scope)}))`;

view(LateItem, {
  visible: toItsReaders,
  fields: { presenter: one(Person, target('presenter_id')) },
});

view(LateItemAnswer, {
  visible: (answer, scope) =>
    `exists (select from late_items li where li.id = ${answer}.late_item_id and ${toItsReaders('li', scope)})`,
});

addField(
  LateItemAnswer,
  'memberId',
  () => ID,
  { description: 'The Member that says so.' },
  computed((answer) => `${answer}.member_id`),
);
addField(
  LateItemAnswer,
  'memberName',
  () => String,
  { description: 'What it is called.' },
  computed((answer, scope) => memberName(`${answer}.member_id`, scope)),
);

addField(
  LateItem,
  'answers',
  () => [LateItemAnswer],
  { description: 'Of every Member that is asked.' },
  many(LateItemAnswer, pointingBy('late_item_id'), { orderBy: (answer) => `${answer}.member_id` }),
);

addField(
  LateItem,
  'proposed',
  () => LocalMoment,
  { nullable: true, description: 'On the viewer’s clock.' },
  onViewersClock((late) => `${late}.proposed_at`),
);

const stateOfMeeting: Predicate = (late) =>
  `(select lm.state from meetings lm where lm.id = ${late}.meeting_id)`;

addField(
  LateItem,
  'isOpen',
  () => Boolean,
  { description: 'Whether Members can still say what they think of it.' },
  derived(
    { state: (late) => `${late}.state`, meeting: stateOfMeeting },
    ({ state, meeting }) => !whyNotAnswerLate({ state: state as LateItemState }, meeting as MeetingState),
  ),
);

addField(
  AgendaItem,
  'cameLate',
  () => Boolean,
  { description: 'Whether it entered after the agenda was frozen, with the consent of every Member.' },
  computed((a) => `exists (select from late_items cl where cl.agenda_item_id = ${a}.id)`),
);
