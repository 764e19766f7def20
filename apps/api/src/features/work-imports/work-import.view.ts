import { Int } from '@nestjs/graphql';
import { translators } from '@gsenet/shared/catalogues';
import type { Language } from '@gsenet/shared/languages';
import { fileGround } from '../../platform/files/file-grounds.js';
import { addField, computed, derived, view, type Predicate } from '../../platform/read-model/view.js';
import { LocalMoment, onViewersClock } from '../../platform/time/local-moment.js';
import { cameWith, viewerSeesWork } from '../library/work.sql.js';
import { WorkStateType, type WorkState } from '../library/work.words.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { WorkImport, WorkImportLine, type ImportState } from './work-import.entity.js';

const bySecretariat: Predicate = (_row, scope) => viewerIsSecretariat(scope);

view(WorkImport, { visible: bySecretariat });
view(WorkImportLine, { visible: bySecretariat });

/** The Secretariat opens the tables that it imports. */
fileGround({
  mayBring: ({ mandates }) => secretariatMandate(mandates),
  seen: (file, scope) =>
    `exists (select from work_imports gi where gi.file_id = ${file}.id) and ${viewerIsSecretariat(scope)}`,
});

/** Why not, in the reader’s language. */
const reason = derived(
  {
    code: (row) => `${row}.code`,
    params: (row) => `${row}.params`,
    language: (_row, scope) => scope.language(),
  },
  ({ code, params, language }) => {
    if (typeof code !== 'string') return null;
    const say = translators[language as Language] as (id: string, values: Record<string, unknown>) => string;
    return say(`refusal.${code}`, (params ?? {}) as Record<string, unknown>);
  },
);

addField(
  WorkImport,
  'fileName',
  () => String,
  { description: 'Of the table, as it was called when it was brought.' },
  computed((i) => `(select sf.name from stored_files sf where sf.id = ${i}.file_id)`),
);
addField(
  WorkImport,
  'brought',
  () => LocalMoment,
  { nullable: true, description: 'When it was brought, on the viewer’s clock.' },
  onViewersClock((i) => `${i}.brought_at`),
);
addField(
  WorkImport,
  'fileId',
  () => String,
  { description: 'Of the table.' },
  computed((i) => `${i}.file_id`),
);
addField(
  WorkImport,
  'reason',
  () => String,
  { nullable: true, description: 'Why the table cannot be read, in the reader’s language.' },
  reason,
);

/** A count that was taken when the table had been read. */
function counted(name: string, word: string, description: string): void {
  addField(
    WorkImport,
    name,
    () => Int,
    { description },
    computed((i) => `coalesce((${i}.counts ->> '${word}')::int, 0)`),
  );
}
counted('makes', 'make', 'Lines that make a work.');
counted('changes', 'change', 'Lines that change a work.');
counted('sames', 'same', 'Lines that say what stands already.');
counted('refusals', 'refuse', 'Lines that are refused.');
counted('submits', 'becomes_submitted', 'Lines whose works are handed to the editors.');
counted('drafts', 'becomes_draft', 'Lines whose works are drafts, because something is still missing.');

addField(
  WorkImport,
  'leftOut',
  () => Int,
  { description: 'Lines that were left because somebody had changed their works since they were shown.' },
  computed(
    (i) =>
      `(select count(*)::int from work_import_lines ll where ll.import_id = ${i}.id and ll.outcome = 'left')`,
  ),
);

/**
 * How many of its works stand in a state now, as the viewer sees them: drafts are completed and submitted one by one.
 * Not counted while a job is at work on them, for whoever watches asks every other second.
 */
function standing(name: string, state: WorkState, description: string): void {
  addField(
    WorkImport,
    name,
    () => Int,
    { description },
    computed(
      (
        i,
        scope,
      ) => `case when ${i}.state in ('imported', 'published') then (select count(*)::int from works sw
        where sw.state = '${state}' and ${cameWith('sw', `${i}.id`)} and (${viewerSeesWork('sw', scope)})) else 0 end`,
    ),
  );
}
standing('draftsNow', 'draft', 'Works of it that are drafts now.');
standing('waitingNow', 'submitted', 'Works of it that wait for the editors now.');

const facts: Record<string, Predicate> = {
  state: (i) => `${i}.state`,
  importedById: (i) => `${i}.imported_by_id`,
  work: (i) => `coalesce((${i}.counts ->> 'make')::int, 0) + coalesce((${i}.counts ->> 'change')::int, 0)`,
  submitted: (i) => `coalesce((${i}.counts ->> 'becomes_submitted')::int, 0)`,
};
interface Facts {
  state: ImportState;
  importedById: string | null;
  work: number;
  submitted: number;
}
addField(
  WorkImport,
  'viewerCanImport',
  () => Boolean,
  { description: 'Whether the viewer may import what was shown.' },
  derived(facts, (given, viewer) => {
    const { state, work } = given as unknown as Facts;
    return Boolean(viewer && secretariatMandate(viewer.mandates)) && state === 'read' && work > 0;
  }),
);
addField(
  WorkImport,
  'viewerCanPublish',
  () => Boolean,
  {
    description: 'Whether the viewer may publish what was imported: other eyes than those that imported it.',
  },
  derived(facts, (given, viewer) => {
    const { state, importedById, submitted } = given as unknown as Facts;
    if (!viewer || !secretariatMandate(viewer.mandates)) return false;
    return state === 'imported' && submitted > 0 && importedById !== viewer.personId;
  }),
);
addField(
  WorkImport,
  'awaitsOthers',
  () => Boolean,
  { description: 'Whether somebody else than the viewer has to publish it.' },
  derived(facts, (given, viewer) => {
    const { state, importedById, submitted } = given as unknown as Facts;
    return state === 'imported' && submitted > 0 && importedById === viewer?.personId;
  }),
);

addField(
  WorkImportLine,
  'reason',
  () => String,
  {
    nullable: true,
    description: 'Why it is refused, or what a draft still lacks, in the reader’s language.',
  },
  reason,
);
addField(
  WorkImportLine,
  'becomes',
  () => WorkStateType,
  { nullable: true, description: 'What the work is once the line is imported.' },
  derived({ becomes: (l) => `${l}.becomes` }, ({ becomes }) => becomes),
);
addField(
  WorkImportLine,
  'workSlug',
  () => String,
  { nullable: true, description: 'The address of its work, once there is one that the viewer may see.' },
  computed((l) => `(select lw.slug from works lw where lw.id = ${l}.work_id)`),
);
