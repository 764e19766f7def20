import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { MandateInForce, Viewer } from '../../platform/auth/actor.js';
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
} from '../../platform/read-model/view.js';
import { LocalMoment, onViewersClock } from '../../platform/time/local-moment.js';
import { Person } from '../accounts/person.entity.js';
import { today } from '../memberships/membership.view.js';
import { workingCapacities } from '../proposals/proposal.policy.js';
import { Work } from '../library/work.entity.js';
import { ChangeRequest } from './change-request.entity.js';
import { HandIn, ProjectDuty, type DutyState } from './project-duty.entity.js';
import { isChased } from './project-duty.rules.js';
import { mandateToRule, mandateToRun, type ProjectConsortium } from './project.policy.js';
import { consortiumFacts, viewerLeads, viewerSeesInside } from './project.sql.js';
import { Project } from './project.entity.js';

view(ProjectDuty, {
  visible: (d, scope) => viewerSeesInside(`${d}.project_id`, scope),
  fields: { project: one(Project, target('project_id')) },
});

addField(
  ProjectDuty,
  'draft',
  () => String,
  {
    nullable: true,
    description: 'What is being written, to the lead; to others what was handed in is told by it.',
  },
  computed((d, scope) => `case when ${viewerLeads(`${d}.project_id`, scope)} then ${d}.draft end`),
);

addField(
  ProjectDuty,
  'handIns',
  () => [HandIn],
  { description: 'What was handed in and what was said to it, the latest first.' },
  many(HandIn, pointingBy('duty_id'), { orderBy: (h) => `${h}.submitted_at desc, ${h}.id`, limit: 100 }),
);

addField(
  ProjectDuty,
  'work',
  () => Work,
  { nullable: true, description: 'What it became in the library, to those who see that.' },
  one(Work, target('work_id')),
);

addField(
  ProjectDuty,
  'isLate',
  () => Boolean,
  { description: 'Its day has passed and it waits for the project.' },
  computed((d) => `(${d}.state in ('due', 'returned') and ${d}.due_on < ${today})`),
);

addField(
  ProjectDuty,
  'isChased',
  () => Boolean,
  { description: 'Whether its project would be told now that it is owed; to the Secretariat, of reports.' },
  derived(
    {
      kind: (d) => `${d}.kind`,
      state: (d) => `${d}.state`,
      dueOn: (d) => `${d}.due_on`,
      chasedOn: (d) => `${d}.chased_on`,
      today: () => today,
    },
    (facts, viewer) => {
      const duty = facts as {
        kind: string;
        state: DutyState;
        dueOn: string;
        chasedOn: string | null;
        today: string;
      };
      return Boolean(
        viewer && mandateToRule(viewer.mandates) && duty.kind === 'report' && isChased(duty, duty.today),
      );
    },
  ),
);

for (const [field, description, states, mandateTo] of [
  [
    'viewerCanHandIn',
    'Whether the viewer may write it and hand it in now.',
    ['due', 'returned'],
    mandateToRun,
  ],
  [
    'viewerCanDecide',
    'Whether the viewer may rule on it now.',
    ['submitted'],
    (mandates: readonly MandateInForce[]) => mandateToRule(mandates),
  ],
] as const)
  addField(
    ProjectDuty,
    field,
    () => Boolean,
    { description },
    derived({ state: (d) => `${d}.state`, of: (d) => consortiumFacts(`${d}.project_id`) }, (facts, viewer) =>
      Boolean(
        viewer &&
        states.some((state) => state === facts['state']) &&
        mandateTo(viewer.mandates, facts['of'] as ProjectConsortium),
      ),
    ),
  );

addField(
  HandIn,
  'at',
  () => LocalMoment,
  { description: 'When it was handed in, on the viewer’s clock.' },
  onViewersClock((h) => `${h}.submitted_at`),
);

addField(
  HandIn,
  'files',
  () => [StoredFile],
  { description: 'What was handed in with it.' },
  many(
    StoredFile,
    (h, f) => `${f}.id in (select hf.file_id from project_hand_in_files hf where hf.hand_in_id = ${h}.id)`,
    { orderBy: (f) => `${f}.name, ${f}.id` },
  ),
);

/** Who works for an Organisation may bring what its project hands in; who sees the inside opens it. */
fileGround({
  mayBring: ({ mandates }: Viewer): MandateInForce | undefined =>
    mandates.find(({ capacity }) => workingCapacities.includes(capacity)),
  seen: (
    file,
    scope,
  ) => `exists (select from project_hand_in_files gf join project_hand_ins gh on gh.id = gf.hand_in_id
    join project_duties gd on gd.id = gh.duty_id
    where gf.file_id = ${file}.id and ${viewerSeesInside('gd.project_id', scope)})`,
});

@ObjectType({ description: 'One thing that a change request would have otherwise.' })
class ChangeLine {
  @Field({ description: 'planned, end, duty, milestone.' })
  what!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Which Organisation, deliverable, report or milestone.',
  })
  about!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of planned money.' })
  year!: number | null;

  @Field({ description: 'A date, or whole units of the currency.' })
  before!: string;

  @Field({ description: 'A date, or whole units of the currency.' })
  after!: string;
}

view(ChangeRequest, {
  visible: (c, scope) => viewerSeesInside(`${c}.project_id`, scope),
  fields: { askedBy: one(Person, target('asked_by_id')) },
});

addField(
  ChangeRequest,
  'lines',
  () => [ChangeLine],
  { description: 'Before and after.' },
  computed(
    (
      c,
      scope,
    ) => `(select coalesce(json_agg(json_build_object('what', e.line ->> 'what', 'year', (e.line ->> 'year')::int,
        'before', e.line ->> 'before', 'after', e.line ->> 'after', 'about', case e.line ->> 'what'
          when 'planned' then (select coalesce(lo.name ->> ${scope.language()}, lo.name ->> 'en') from organisations lo
            where lo.id = (e.line ->> 'organisationId')::uuid)
          when 'duty' then (select ld.title from project_duties ld where ld.id = (e.line ->> 'id')::uuid)
          when 'milestone' then (select lm.title from project_milestones lm where lm.id = (e.line ->> 'id')::uuid)
        end) order by e.place), '[]')
      from jsonb_array_elements(${c}.changes) with ordinality e (line, place))`,
  ),
);

addField(
  ChangeRequest,
  'at',
  () => LocalMoment,
  { description: 'When it was asked for, on the viewer’s clock.' },
  onViewersClock((c) => `${c}.asked_at`),
);

addField(
  ChangeRequest,
  'decisionNumber',
  () => String,
  { nullable: true, description: 'Of the Board’s decision, if it ruled.' },
  computed((c) => `(select cd.number from decisions cd where cd.id = ${c}.decision_id)`),
);
