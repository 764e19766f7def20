import { Float, Int } from '@nestjs/graphql';
import { fileGround } from '../../platform/files/file-grounds.js';
import { addField, computed, derived, many, pointingBy, view } from '../../platform/read-model/view.js';
import { WorkEdition, WorkFile, WorkVersion } from './work-edition.entity.js';
import { depositCapacities } from './work.policy.js';
import { nameOfLanguage } from './work.rules.js';
import { viewerSeesWork } from './work.sql.js';

view(WorkEdition, {
  visible: (e, scope) =>
    `exists (select from works ew where ew.id = ${e}.work_id and (${viewerSeesWork('ew', scope)}))`,
});
view(WorkVersion, {
  visible: (v, scope) => `exists (select from work_editions ve join works vw on vw.id = ve.work_id
    where ve.id = ${v}.edition_id and (${viewerSeesWork('vw', scope)}))`,
});
view(WorkFile, {
  visible: (f, scope) => `exists (select from work_versions fv join work_editions fe on fe.id = fv.edition_id
    join works fw on fw.id = fe.work_id where fv.id = ${f}.version_id and (${viewerSeesWork('fw', scope)}))`,
});

addField(
  WorkEdition,
  'versions',
  () => [WorkVersion],
  { description: 'The newest first.' },
  many(WorkVersion, pointingBy('edition_id'), { orderBy: (v) => `${v}.number desc`, limit: 50 }),
);
addField(
  WorkVersion,
  'files',
  () => [WorkFile],
  { description: 'In their order.' },
  many(WorkFile, pointingBy('version_id'), { orderBy: (f) => `${f}.position` }),
);

addField(
  WorkEdition,
  'languageName',
  () => String,
  { description: 'Its language, in the reader’s.' },
  derived({ tag: (e) => `${e}.language`, reader: (_e, scope) => scope.language() }, ({ tag, reader }) =>
    nameOfLanguage(tag as string, reader as string),
  ),
);

const ofStore = (column: string) =>
  computed((f) => `(select sf.${column} from stored_files sf where sf.id = ${f}.file_id)`);

addField(
  WorkFile,
  'name',
  () => String,
  { description: 'As it was called when it was brought.' },
  ofStore('name'),
);
addField(
  WorkFile,
  'mediaType',
  () => String,
  { description: 'Found out from its contents.' },
  ofStore('media_type'),
);
addField(WorkFile, 'bytes', () => Float, { description: 'Its size.' }, ofStore('bytes'));
addField(
  WorkFile,
  'downloads',
  () => Int,
  { description: 'How often it was taken; one reader counts once a day.' },
  computed(
    (f) => `(select coalesce(sum(d.downloads), 0)::int from work_downloads d where d.file_id = ${f}.id)`,
  ),
);

/** Whoever brings works brings their files; a file of a work is opened by whoever may see the work. */
fileGround({
  mayBring: ({ mandates }) => mandates.find(({ capacity }) => depositCapacities.includes(capacity)),
  seen: (file, scope) => `exists (select from work_files gf join work_versions gv on gv.id = gf.version_id
    join work_editions ge on ge.id = gv.edition_id join works gw on gw.id = ge.work_id
    where gf.file_id = ${file}.id and (${viewerSeesWork('gw', scope)}))`,
});
