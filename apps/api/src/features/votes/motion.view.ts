import {
  addField,
  computed,
  derived,
  many,
  one,
  pointingBy,
  target,
  view,
} from '../../platform/read-model/view.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Motion, MotionText } from './motion.entity.js';
import { viewerIsAtItem, viewerReadsMotion } from './motion.sql.js';
import { asRoomFacts, roomFactsOf } from './room-facts.js';
import { mandateToConductItem } from './room.policy.js';
import { MeetingRoom } from './room.view.js';
import { Vote } from './vote.entity.js';

const hasResult = (motionId: string) =>
  `exists (select from votes pv where pv.motion_id = ${motionId} and pv.state = 'published')`;

/** A motion is for those who deal with it, and public with the first result on it, its words apart. */
view(Motion, {
  visible: (o, scope) => `${hasResult(`${o}.id`)} or ${viewerIsAtItem(`${o}.agenda_item_id`, scope)}`,
  fields: { mover: one(Organisation, target('mover_id')) },
});

view(MotionText, {
  visible: (text, scope) => `exists (select from motions tm where tm.id = ${text}.motion_id
    and ${viewerReadsMotion('tm.id', 'tm.agenda_item_id', scope)})`,
});

addField(
  Motion,
  'text',
  () => String,
  {
    nullable: true,
    description: 'As it stands, with its amendments. Null to those who may not read the decision on it yet.',
  },
  computed(
    (
      o,
      scope,
    ) => `(select mt.text from motion_texts mt where mt.motion_id = ${o}.id and mt.version = ${o}.version
      and ${viewerReadsMotion(`${o}.id`, `${o}.agenda_item_id`, scope)})`,
  ),
);

addField(
  Motion,
  'texts',
  () => [MotionText],
  { description: 'Every version of its text, as tabled first.' },
  many(MotionText, pointingBy('motion_id'), { orderBy: (text) => `${text}.version` }),
);

addField(
  Motion,
  'votes',
  () => [Vote],
  { description: 'The latest first.' },
  many(Vote, pointingBy('motion_id'), { orderBy: (v) => `${v}.opened_at desc` }),
);

addField(
  Motion,
  'item',
  () => AgendaItem,
  { description: 'The item of the agenda that it belongs to.' },
  one(AgendaItem, target('agenda_item_id')),
);

addField(
  Motion,
  'viewerCanConduct',
  () => Boolean,
  { description: 'Whether the viewer may amend it, open votes on it and close them.' },
  derived(
    {
      item: (o) => `${o}.agenda_item_id`,
      room: (o, scope) => `(select ${roomFactsOf('rm', scope.language())} from meetings rm
        join agenda_items ra on ra.meeting_id = rm.id where ra.id = ${o}.agenda_item_id and rm.state = 'open')`,
    },
    ({ item, room }, viewer) =>
      Boolean(viewer && room && mandateToConductItem(viewer.mandates, asRoomFacts(room), String(item))),
  ),
);

addField(
  MeetingRoom,
  'motions',
  () => [Motion],
  {
    description:
      'On its items, in the order in which they were tabled; not on items that the viewer is recused from.',
  },
  many(
    Motion,
    (room, o) => `${o}.agenda_item_id in (select a.id from agenda_items a where a.meeting_id = ${room}.id)`,
    { orderBy: (o) => `${o}.id` },
  ),
);
