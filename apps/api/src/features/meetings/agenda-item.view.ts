import { addField, computed, many, one, pointingBy, target, view } from '../../platform/read-model/view.js';
import { fileGround } from '../../platform/files/file-grounds.js';
import { StoredFile } from '../../platform/files/stored-file.entity.js';
import { Person } from '../accounts/person.entity.js';
import { AgendaItem, AgendaPaper } from './agenda-item.entity.js';
import { mandateToPrepare } from './meeting.policy.js';
import { toThoseInside, viewerIsInside, wasConvened } from './meeting.sql.js';

/** The agenda is public with its meeting; what is said and handed out on it is for those inside. */
view(AgendaItem, {
  visible: (a, scope) =>
    `exists (select from meetings am where am.id = ${a}.meeting_id and ${wasConvened('am')})
     or ${viewerIsInside(`${a}.meeting_id`, scope)}`,
  fields: {
    note: computed((a, scope) => toThoseInside(`${a}.note`, `${a}.meeting_id`, scope)),
    presenter: one(
      Person,
      (a, p, scope) => `${p}.id = ${a}.presenter_id and ${viewerIsInside(`${a}.meeting_id`, scope)}`,
    ),
    presenterName: computed((a, scope) => toThoseInside(`${a}.presenter_name`, `${a}.meeting_id`, scope)),
  },
});

const meetingOf = (paper: string) =>
  `(select pa.meeting_id from agenda_items pa where pa.id = ${paper}.agenda_item_id)`;

view(AgendaPaper, {
  visible: (paper, scope) => viewerIsInside(meetingOf(paper), scope),
  fields: { storedFile: one(StoredFile, target('file_id')) },
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
    where fp.file_id = ${file}.id and ${viewerIsInside('fi.meeting_id', scope)})`,
});
