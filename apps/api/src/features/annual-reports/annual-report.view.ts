import { Field, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { TextsByLanguage } from '../../platform/graphql/scalars.js';
import {
  addField,
  computed,
  derived,
  view,
  type Predicate,
  type Scope,
  type Sql,
} from '../../platform/read-model/view.js';
import { subjectPath } from '../agendas/item-subject.view.js';
import { viewerSeesWork } from '../library/work.sql.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import { viewerIsKeptOut } from '../meetings/recusal.sql.js';
import { AnnualReport } from './annual-report.entity.js';
import { FiguresOfYear } from './annual-figures.types.js';
import { annualFigures, type AnnualFigures } from './annual-report.figures.js';
import { reportStates, stateOf, type ReportState } from './annual-report.rules.js';
import { linesOfYear, linesShown } from './report-lines.sql.js';
import { stillStands } from './tabled.sql.js';

const ReportStateType = enumType('AnnualReportState', reportStates);

const lineKinds = ['decision', 'award', 'project', 'work'] as const;
const LineKindType = enumType('AnnualReportLineKind', lineKinds);

@ObjectType({ description: 'Something that a report names.' })
class LineOfReport {
  @Field(() => LineKindType)
  kind!: (typeof lineKinds)[number];

  @Field(() => String, { nullable: true, description: 'Of a decision.' })
  number!: string | null;

  @Field({ description: 'As it was called when the report was adopted.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Address of its page; null of a work that was withdrawn.',
  })
  path!: string | null;
}

/** An adopted report is public; once it is tabled the Board reads it, and before that the Secretariat alone. */
export const viewerSeesReport: Predicate = (r, scope) =>
  `(${r}.decision_id is not null or ((${viewerIsSecretariat(scope)}
      or (${r}.agenda_item_id is not null and ${viewerIsOfTheBoard(scope)}))
    and (${r}.agenda_item_id is null or not ${viewerIsKeptOut(`${r}.agenda_item_id`, scope)})))`;

const read = (texts: Sql, scope: Scope): Sql => `coalesce(${texts} ->> ${scope.language()}, ${texts} ->> 'en',
  (select min(t.value) from jsonb_each_text(${texts}) t), '')`;

view(AnnualReport, {
  visible: viewerSeesReport,
  fields: {
    foreword: computed((r, scope) => read(`${r}.foreword`, scope)),
    outlook: computed((r, scope) => read(`${r}.outlook`, scope)),
  },
});

/** Where it stands on an agenda; a reader for whom there is none yet is shown the duty that it meets. */
subjectPath(
  'annual_report',
  (s, scope) => `coalesce((select '/annual-reports/' || pr.year from annual_reports pr
    where pr.agenda_item_id = ${s}.agenda_item_id and ${viewerSeesReport('pr', scope)}), '/board/duties')`,
);

const standing: Record<string, Predicate> = {
  tabled: (r) => `${r}.agenda_item_id is not null`,
  adopted: (r) => `${r}.decision_id is not null`,
};
const stateIn = (facts: Record<string, unknown>): ReportState =>
  stateOf({ tabled: Boolean(facts['tabled']), adopted: Boolean(facts['adopted']) });

addField(
  AnnualReport,
  'state',
  () => ReportStateType,
  { description: 'A draft, before the Board, or adopted.' },
  derived(standing, stateIn),
);

for (const [field, column] of [
  ['forewords', 'foreword'],
  ['outlooks', 'outlook'],
] as const)
  addField(
    AnnualReport,
    field,
    () => TextsByLanguage,
    { description: 'In every language in which it was written.' },
    computed((r) => `jsonb_build_object('en', '') || ${r}.${column}`),
  );

for (const [field, description, sql] of [
  [
    'meetingNumber',
    'Of the meeting that takes it up, or did.',
    (r: Sql) =>
      `(select m.number from agenda_items a join meetings m on m.id = a.meeting_id where a.id = ${r}.agenda_item_id)`,
  ],
  [
    'decisionNumber',
    'Of the decision by which it was adopted.',
    (r: Sql) => `(select d.number from decisions d where d.id = ${r}.decision_id)`,
  ],
] as const)
  addField(AnnualReport, field, () => String, { nullable: true, description }, computed(sql));

addField(
  AnnualReport,
  'workSlug',
  () => String,
  { nullable: true, description: 'Of what it became in the library, for whoever sees it there.' },
  computed(
    (r, scope) =>
      `(select rw.slug from works rw where rw.id = ${r}.work_id and (${viewerSeesWork('rw', scope)}))`,
  ),
);

addField(
  AnnualReport,
  'decisions',
  () => [String],
  { nullable: true, description: 'Numbers of published decisions on its item; to the Secretariat.' },
  computed(
    (
      r,
      scope,
    ) => `case when ${viewerIsSecretariat(scope)} then (select coalesce(json_agg(d.number order by d.number), '[]')
      from decisions d where d.agenda_item_id = ${r}.agenda_item_id and d.state = 'published') end`,
  ),
);

/** In the reader’s language as the Organisation was called when the figures were kept. */
function shown(figures: AnnualFigures, language: string) {
  const members = figures.members.map(({ name, ...member }) => ({
    ...member,
    name: (name as unknown as Record<string, string>)[language] ?? name.en,
  }));
  return { ...figures, members };
}

addField(
  AnnualReport,
  'figures',
  () => FiguresOfYear,
  { description: 'Those of this moment until it is adopted, and from then on those that were adopted.' },
  derived(
    {
      figures: (r) =>
        `coalesce(${r}.figures::json, case when ${r}.figures is null then ${annualFigures(`${r}.year`)} end)`,
      language: (_r, scope) => scope.language(),
    },
    ({ figures, language }) => shown(figures as AnnualFigures, String(language)),
  ),
);

addField(
  AnnualReport,
  'lines',
  () => [LineOfReport],
  { description: 'What it names: decisions, awards, projects, works; fixed once it is adopted.' },
  computed(
    (r, scope) => `case when ${r}.decision_id is null
      then ${linesShown(linesOfYear(`${r}.year`), scope.language())}
      else ${linesShown(`(select k.* from annual_report_lines k where k.report_id = ${r}.id)`, scope.language())} end`,
  ),
);

for (const [field, description, may] of [
  ['viewerCanWrite', 'Whether the viewer may write it.', (state: ReportState) => state !== 'adopted'],
  [
    'viewerCanTable',
    'Whether the viewer may put it on an agenda.',
    (state: ReportState, stands: boolean) => state !== 'adopted' && !stands,
  ],
  [
    'viewerCanAdopt',
    'Whether the viewer may enter its adoption.',
    (state: ReportState) => state === 'tabled',
  ],
] as const)
  addField(
    AnnualReport,
    field,
    () => Boolean,
    { description },
    derived(
      {
        ...standing,
        stands: (r) => stillStands(`${r}.agenda_item_id`),
        office: (_r, scope) => viewerIsSecretariat(scope),
      },
      (facts) => Boolean(facts['office']) && may(stateIn(facts), Boolean(facts['stands'])),
    ),
  );
