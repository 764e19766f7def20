import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { addField, computed, one, view } from '../../platform/read-model/view.js';
import { LocalMoment, onViewersClock } from '../../platform/time/local-moment.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { viewerIsInside } from '../meetings/meeting.sql.js';
import { itemStamp, packStamp } from './pack.sql.js';
import { PreparedPack } from './prepared-pack.entity.js';

/** The agenda of a meeting with everything that belongs to it, as one reader may have it. */
@ObjectType({
  description:
    'The agenda of a meeting with its notes and papers, as the viewer may read it. To those inside.',
})
export class BoardPack {
  @Field(() => ID)
  id!: string;

  @Field(() => Meeting)
  meeting!: Meeting;

  @Field(() => PreparedPack, { nullable: true, description: 'The viewer’s PDF, once asked for.' })
  prepared!: PreparedPack | null;

  @Field(() => LocalMoment, {
    nullable: true,
    description: 'When the viewer last said that they had read it, on their clock.',
  })
  readAt!: LocalMoment | null;
}

view(BoardPack, {
  from: 'meetings',
  visible: (m, scope) => viewerIsInside(`${m}.id`, scope),
  fields: {
    id: computed((m) => `${m}.id`),
    meeting: one(Meeting, (m, meeting) => `${meeting}.id = ${m}.id`),
    prepared: one(
      PreparedPack,
      (m, pack, scope) => `${pack}.meeting_id = ${m}.id and ${pack}.person_id = ${scope.viewerId()}`,
    ),
    readAt: onViewersClock(
      (m, scope) =>
        `(select pr.read_at from pack_readings pr where pr.meeting_id = ${m}.id and pr.person_id = ${scope.viewerId()})`,
    ),
  },
});

/** A pack is its reader’s own, and nobody else’s, not even the Secretariat’s. */
view(PreparedPack, {
  visible: (pack, scope) =>
    `${pack}.person_id = ${scope.viewerId()} and ${viewerIsInside(`${pack}.meeting_id`, scope)}`,
});

addField(
  PreparedPack,
  'isCurrent',
  () => Boolean,
  { description: 'Whether it says what the pack says now. One that does not is no longer handed out.' },
  computed(
    (pack, scope) =>
      `(select ${pack}.stamp is not distinct from ${packStamp('pm', scope)} from meetings pm where pm.id = ${pack}.meeting_id)`,
  ),
);

addField(
  PreparedPack,
  'isUnderWay',
  () => Boolean,
  { description: 'Whether it is being made just now.' },
  computed((pack) => `(${pack}.prepared_at is null or ${pack}.prepared_at < ${pack}.asked_at)`),
);

const readingStates = ['new', 'changed', 'read'] as const;
const ReadingStateType = enumType('ReadingState', readingStates);

addField(
  AgendaItem,
  'sinceRead',
  () => ReadingStateType,
  {
    nullable: true,
    description: 'What became of it since the viewer last read the pack; null before the first time.',
  },
  computed(
    (a, scope) => `(select case when not rp.items ? ${a}.id::text then 'new'
        when rp.items ->> ${a}.id::text = ${itemStamp(a, scope)} then 'read' else 'changed' end
      from pack_readings rp where rp.meeting_id = ${a}.meeting_id and rp.person_id = ${scope.viewerId()})`,
  ),
);
