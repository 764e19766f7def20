import { Field, Int, ObjectType } from '@nestjs/graphql';
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
import { annualFigures, type AnnualFigures } from './annual-report.figures.js';
import { reportStates, stateOf, type ReportState } from './annual-report.rules.js';
import { linesOfYear, linesShown } from './report-lines.sql.js';
import { stillStands } from './tabled.sql.js';

const ReportStateType = enumType('AnnualReportState', reportStates);

const lineKinds = ['decision', 'award', 'project', 'work'] as const;
const LineKindType = enumType('AnnualReportLineKind', lineKinds);

@ObjectType({ description: 'Meetings of the Board that were held.' })
class MeetingFigures {
  @Field(() => Int)
  held!: number;

  @Field(() => Int)
  inPerson!: number;

  @Field(() => Int)
  online!: number;

  @Field(() => Int)
  hybrid!: number;

  @Field(() => Int, { description: 'Of which it was recorded who came.' })
  recorded!: number;
}

@ObjectType({ description: 'Decisions of the Board; those published alone.' })
class DecisionFigures {
  @Field(() => Int)
  taken!: number;

  @Field(() => Int, { description: 'In that year, whenever they were taken.' })
  implemented!: number;
}

@ObjectType({ description: 'Calls, and what came of them.' })
class CallFigures {
  @Field(() => Int)
  published!: number;

  @Field(() => Int, { description: 'Whose applicants were told what became of them.' })
  proposals!: number;

  @Field(() => Int)
  awards!: number;
}

@ObjectType({ description: 'Joint projects.' })
class ProjectFigures {
  @Field(() => Int)
  started!: number;

  @Field(() => Int)
  running!: number;

  @Field(() => Int)
  concluded!: number;

  @Field(() => Int, { description: 'Deliverables that were accepted.' })
  outputs!: number;
}

@ObjectType({ description: 'The library and its use.' })
class LibraryFigures {
  @Field(() => Int)
  works!: number;

  @Field(() => Int, { description: 'One reader counts once a day.' })
  downloads!: number;
}

@ObjectType({ description: 'What a Member gave, and what it got.' })
class FiguresOfMember {
  @Field()
  slug!: string;

  @Field()
  name!: string;

  @Field(() => Int, { description: 'Meetings at which somebody sat for it.' })
  attended!: number;

  @Field(() => Int, { description: 'People who held a mandate for its seat.' })
  seats!: number;

  @Field(() => Int, { description: 'Reviews that its people wrote.' })
  reviews!: number;

  @Field(() => Int, { description: 'Works that it made and the library published.' })
  works!: number;

  @Field(() => Int, { description: 'Deliverables of its projects that were accepted.' })
  outputs!: number;

  @Field(() => Int, { description: 'Proposals that it led.' })
  led!: number;

  @Field(() => Int, { description: 'Proposals of which it was a partner.' })
  partnered!: number;

  @Field(() => Int, { description: 'Those of them that were awarded.' })
  awards!: number;

  @Field(() => Int, { description: 'Projects in which it took part.' })
  projects!: number;

  @Field(() => Int, { description: 'Of its works.' })
  downloads!: number;
}

@ObjectType({ description: 'What the network did in a year, in numbers.' })
class FiguresOfYear {
  @Field(() => MeetingFigures)
  meetings!: MeetingFigures;

  @Field(() => DecisionFigures)
  decisions!: DecisionFigures;

  @Field(() => CallFigures)
  calls!: CallFigures;

  @Field(() => ProjectFigures)
  projects!: ProjectFigures;

  @Field(() => LibraryFigures)
  library!: LibraryFigures;

  @Field(() => [FiguresOfMember])
  members!: FiguresOfMember[];
}

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
