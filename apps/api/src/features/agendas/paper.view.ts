import { fileGround } from '../../platform/files/file-grounds.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import {
  addField,
  computed,
  derived,
  many,
  one,
  pointingBy,
  target,
  view,
  type Scope,
} from '../../platform/read-model/view.js';
import { LocalMoment, onViewersClock } from '../../platform/time/local-moment.js';
import { dateIn } from '../../platform/time/zones.js';
import { Person } from '../accounts/person.entity.js';
import { AgendaItem, AgendaPaper } from '../meetings/agenda-item.entity.js';
import { mandateToPrepare } from '../meetings/meeting.policy.js';
import { viewerIsInside } from '../meetings/meeting.sql.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';
import { isMissing } from './owed-paper.rules.js';
import { EarlierPaper, OwedPaper } from './paper.entity.js';
import { isDelivered } from './paper.sql.js';

const insideItsMeeting = (earlier: string, scope: Scope) =>
  `exists (select from agenda_papers ep join agenda_items ei on ei.id = ep.agenda_item_id
    where ep.id = ${earlier}.paper_id and ${viewerIsInside('ei.meeting_id', scope)}
      and not ${viewerIsKeptOut('ei.id', scope)})`;

view(EarlierPaper, {
  visible: insideItsMeeting,
  fields: { storedFile: one(StoredFile, target('file_id'), { seenWithRow: true }) },
});

addField(
  EarlierPaper,
  'replaced',
  () => LocalMoment,
  { nullable: true, description: 'When a newer one took its place, on the viewer’s clock.' },
  onViewersClock((earlier) => `${earlier}.replaced_at`),
);

addField(
  AgendaPaper,
  'earlierVersions',
  () => [EarlierPaper],
  { description: 'The latest first.' },
  many(EarlierPaper, pointingBy('paper_id'), { orderBy: (earlier) => `${earlier}.version desc` }),
);

/** Earlier versions stay readable to whoever may read the paper. */
fileGround({
  mayBring: ({ mandates }) => mandateToPrepare(mandates),
  seen: (file, scope) =>
    `exists (select from earlier_papers fe where fe.file_id = ${file}.id and ${insideItsMeeting('fe', scope)})`,
});

/** Who owes a paper knows of it, and so do those inside the meeting; not who is recused from the item. */
view(OwedPaper, {
  visible: (owed, scope) => `(${owed}.owner_id = ${scope.viewerId()} or exists (
    select from agenda_items oi where oi.id = ${owed}.agenda_item_id and ${viewerIsInside('oi.meeting_id', scope)}))
    and not ${viewerIsKeptOut(`${owed}.agenda_item_id`, scope)}`,
  fields: { owner: one(Person, target('owner_id')) },
});

addField(
  AgendaItem,
  'owedPaper',
  () => OwedPaper,
  { nullable: true, description: 'To those inside the meeting, and to who owes it.' },
  one(OwedPaper, (a, owed) => `${owed}.agenda_item_id = ${a}.id`),
);

addField(
  OwedPaper,
  'isDelivered',
  () => Boolean,
  { description: 'Whether something was brought since it was asked for.' },
  computed(isDelivered),
);

addField(
  OwedPaper,
  'isMissing',
  () => Boolean,
  { description: 'Whether its last day is over, and it is not there.' },
  derived(
    {
      now: () => 'now()',
      dueOn: (owed) => `${owed}.due_on`,
      delivered: isDelivered,
      zone: (owed) => `(select zm.time_zone from agenda_items zi join meetings zm on zm.id = zi.meeting_id
        where zi.id = ${owed}.agenda_item_id)`,
    },
    ({ now, dueOn, delivered, zone }) =>
      isMissing(
        { dueOn: String(dueOn), delivered: Boolean(delivered) },
        dateIn(new Date(String(now)), String(zone)),
      ),
  ),
);

addField(
  OwedPaper,
  'viewerOwes',
  () => Boolean,
  { description: 'Whether it is the viewer who is asked for it, and can bring it still.' },
  computed(
    (owed, scope) => `(${owed}.owner_id = ${scope.viewerId()} and exists (select from agenda_items vi
      join meetings vm on vm.id = vi.meeting_id where vi.id = ${owed}.agenda_item_id
      and vm.state in ('draft', 'dates_polled', 'convened')))`,
  ),
);
