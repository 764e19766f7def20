import {
  addField,
  computed,
  many,
  one,
  pointingBy,
  target,
  view,
  type Predicate,
} from '../../platform/read-model/view.js';
import { fileGround } from '../../platform/files/file-grounds.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Person } from '../accounts/person.entity.js';
import { AgendaItem, AgendaPaper } from './agenda-item.entity.js';
import { mandateToPrepare } from './meeting.policy.js';
import { inWords } from '../../platform/read-model/in-words.js';
import { readsTitle, viewerIsInside, wasConvened } from './meeting.sql.js';
import { viewerIsKeptOut } from './recusal.sql.js';

/** That the viewer may read what the public may not of a row of `agenda_items`. */
const readsItem: Predicate = (a, scope) =>
  `(${viewerIsInside(`${a}.meeting_id`, scope)} and not ${viewerIsKeptOut(`${a}.id`, scope)})`;

const toItsReaders =
  (column: string): Predicate =>
  (a, scope) =>
    `case when ${readsItem(a, scope)} then ${a}.${column} end`;

/**
 * The agenda is public with its meeting; what is said and handed out on it is for those inside. Who is recused from an
 * item sees that it is there, and nothing of it; of a personal matter the public reads no title.
 */
view(AgendaItem, {
  visible: (a, scope) =>
    `exists (select from meetings am where am.id = ${a}.meeting_id and ${wasConvened('am')})
     or ${viewerIsInside(`${a}.meeting_id`, scope)}`,
  fields: {
    title: computed(
      (a, scope) =>
        `case when ${viewerIsKeptOut(`${a}.id`, scope)} then ${inWords('recusals.item', scope)}
          when ${readsTitle(a, scope)} then ${a}.title else ${inWords('minutes.personalMatter', scope)} end`,
    ),
    note: computed(toItsReaders('note')),
    presenter: one(Person, (a, p, scope) => `${p}.id = ${a}.presenter_id and ${readsItem(a, scope)}`),
    presenterName: computed(toItsReaders('presenter_name')),
  },
});

const meetingOf = (paper: string) =>
  `(select pa.meeting_id from agenda_items pa where pa.id = ${paper}.agenda_item_id)`;

view(AgendaPaper, {
  visible: (paper, scope) =>
    `${viewerIsInside(meetingOf(paper), scope)} and not ${viewerIsKeptOut(`${paper}.agenda_item_id`, scope)}`,
  fields: { storedFile: one(StoredFile, target('file_id'), { seenWithRow: true }) },
});

addField(
  AgendaItem,
  'papers',
  () => [AgendaPaper],
  { description: 'To those who are invited; empty to everybody else.' },
  many(AgendaPaper, pointingBy('agenda_item_id'), { orderBy: (paper) => `${paper}.created_at, ${paper}.id` }),
);

/** Papers are brought by the Secretariat, and opened by whoever may see the agenda item’s papers. */
fileGround({
  mayBring: ({ mandates }) => mandateToPrepare(mandates),
  seen: (
    file,
    scope,
  ) => `exists (select from agenda_papers fp join agenda_items fi on fi.id = fp.agenda_item_id
    where fp.file_id = ${file}.id and ${readsItem('fi', scope)})`,
});
