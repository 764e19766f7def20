import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MandateInForce } from '../../platform/auth/actor.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import {
  addField,
  computed,
  derived,
  everyone,
  many,
  one,
  pointingBy,
  target,
  view,
  viewOf,
} from '../../platform/read-model/view.js';
import { Person } from '../accounts/person.entity.js';
import { inForce } from '../mandates/mandate.sql.js';
import { today } from '../memberships/membership.view.js';
import { Work } from '../library/work.entity.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Proposal } from '../proposals/proposal.entity.js';
import { ChangeRequest } from './change-request.entity.js';
import { DeliverableKindType, HandIn, ProjectDuty } from './project-duty.entity.js';
import {
  mandateToAsk,
  mandateToPlan,
  mandateToRule,
  mandateToRun,
  type ProjectConsortium,
} from './project.policy.js';
import { consortiumFacts, viewerSeesInside } from './project.sql.js';
import { ProjectMilestone, ProjectMoney, ProjectRisk, ProjectTeamMember } from './project-work.entity.js';
import { Project } from './project.entity.js';

@ObjectType({ description: 'An Organisation’s part in an awarded project.' })
class ProjectPart {
  @Field(() => Organisation)
  organisation!: Organisation;

  @Field()
  isLead!: boolean;

  @Field({ description: 'What it does there; may be empty.' })
  role!: string;

  @Field(() => Float, { nullable: true, description: 'Of the award, in whole units of its currency.' })
  share!: number | null;
}

@ObjectType({
  description:
    'Somebody who can work in the team of a project: who holds a mandate of one of its Organisations.',
})
class TeamCandidate {
  @Field(() => ID)
  personId!: string;

  @Field()
  name!: string;

  @Field({ description: 'Slug of the Organisation.' })
  organisation!: string;
}

@ObjectType({ description: 'What an awarded project has brought about: a deliverable that was accepted.' })
export class ProjectOutput {
  @Field(() => ID)
  id!: string;

  @Field()
  title!: string;

  @Field(() => DeliverableKindType)
  sort!: string;

  @Field(() => CalendarDate)
  acceptedOn!: string;

  @Field(() => Work, { nullable: true, description: 'What it became in the library, to those who see that.' })
  work!: Work | null;
}

/** The inside of an awarded project: to its Organisations and the Secretariat; for everybody else it is not there. */
@ObjectType({ description: 'The inside of an awarded project, to its Organisations and the Secretariat.' })
export class ProjectInside {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'ISO 4217.' })
  currency!: string;

  @Field(() => Float, { description: 'Most that the award gives, in whole units.' })
  ceiling!: number;

  @Field(() => Float)
  plannedTotal!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Of the proposal that was awarded; null to who may not see that, as one in conflict.',
  })
  proposalNumber!: string | null;

  @Field({ description: 'Of the decision that awarded it.' })
  decisionNumber!: string;

  @Field(() => Int, { description: 'A change that moves more of the ceiling is the Board’s.' })
  boardBeyondPercent!: number;

  @Field(() => Int, { description: 'A change that moves the end by more months is the Board’s.' })
  boardBeyondMonths!: number;

  @Field(() => [ProjectPart])
  parts!: ProjectPart[];

  @Field(() => [ProjectTeamMember])
  team!: ProjectTeamMember[];

  @Field(() => [TeamCandidate])
  candidates!: TeamCandidate[];

  @Field(() => [ProjectMilestone])
  milestones!: ProjectMilestone[];

  @Field(() => [ProjectDuty], { description: 'Deliverables and reports, the first to be due first.' })
  duties!: ProjectDuty[];

  @Field(() => [ProjectMoney])
  money!: ProjectMoney[];

  @Field(() => [ProjectRisk], { description: 'The gravest first, closed ones last.' })
  risks!: ProjectRisk[];

  @Field(() => [ChangeRequest], { description: 'The latest first.' })
  changeRequests!: ChangeRequest[];
}

const insideOf = (p: string, scope: Parameters<typeof viewerSeesInside>[1]) =>
  `${p}.proposal_id is not null and ${viewerSeesInside(`${p}.id`, scope)}`;

view(ProjectPart, {
  from: 'project_participants',
  visible: (x, scope) => viewerSeesInside(`${x}.project_id`, scope),
  fields: {
    organisation: one(Organisation, target('organisation_id')),
    isLead: computed((x) => `${x}.is_lead`),
    role: computed((x) => `${x}.role`),
    share: computed((x) => `${x}.share`),
  },
});

for (const inside of [ProjectMilestone, ProjectRisk, ProjectTeamMember, ProjectMoney])
  view(inside, {
    visible: (x, scope) => viewerSeesInside(`${x}.project_id`, scope),
    fields: {
      ...(inside === ProjectRisk ? { owner: one(Organisation, target('owner_organisation_id')) } : {}),
      ...(inside === ProjectTeamMember || inside === ProjectMoney
        ? { organisation: one(Organisation, target('organisation_id')) }
        : {}),
      ...(inside === ProjectTeamMember ? { person: one(Person, target('person_id')) } : {}),
    },
  });

view(ProjectInside, {
  from: 'projects',
  visible: insideOf,
  fields: {
    id: computed((p) => `${p}.id`),
    currency: computed((p) => `${p}.currency`),
    ceiling: computed((p) => `${p}.ceiling`),
    plannedTotal: computed((p) => `${p}.planned_total`),
    boardBeyondPercent: computed((p) => `${p}.board_beyond_percent`),
    boardBeyondMonths: computed((p) => `${p}.board_beyond_months`),
    proposalNumber: computed(
      (p, scope) => `(select q.number from proposals q
        where q.id = ${p}.proposal_id and (${viewOf(Proposal.name).visible('q', scope)}))`,
    ),
    decisionNumber: computed((p) => `(select d.number from decisions d where d.id = ${p}.decision_id)`),
    parts: many(ProjectPart, pointingBy('project_id'), {
      orderBy: (x) => `${x}.is_lead desc, ${x}.organisation_id`,
    }),
    team: many(ProjectTeamMember, pointingBy('project_id'), {
      orderBy: (m) => `${m}.ends_on is not null, ${m}.is_lead desc, ${m}.starts_on, ${m}.id`,
      limit: 200,
    }),
    candidates: computed(
      (
        p,
      ) => `(select coalesce(json_agg(json_build_object('personId', c.id, 'name', c.name, 'organisation', c.slug)
          order by c.slug, c.name), '[]')
        from (select distinct pe.id, pe.name, o.slug from project_participants pp
          join organisations o on o.id = pp.organisation_id join mandates cm on cm.organisation_id = o.id and ${inForce('cm')}
          join people pe on pe.id = cm.person_id where pp.project_id = ${p}.id) c)`,
    ),
    milestones: many(ProjectMilestone, pointingBy('project_id'), {
      orderBy: (m) => `${m}.due_on, ${m}.id`,
      limit: 200,
    }),
    duties: many(ProjectDuty, pointingBy('project_id'), {
      orderBy: (d) => `${d}.due_on, ${d}.id`,
      limit: 200,
    }),
    money: many(ProjectMoney, pointingBy('project_id'), {
      orderBy: (m) => `${m}.year, ${m}.organisation_id`,
      limit: 500,
    }),
    risks: many(ProjectRisk, pointingBy('project_id'), {
      orderBy: (r) => `${r}.state = 'closed', ${r}.likelihood * ${r}.impact desc, ${r}.id`,
      limit: 200,
    }),
    changeRequests: many(ChangeRequest, pointingBy('project_id'), {
      orderBy: (c) => `${c}.ordinal desc`,
      limit: 100,
    }),
  },
});

for (const [field, description, mandateTo] of [
  ['viewerCanRun', 'Whether the viewer runs it from day to day.', mandateToRun],
  ['viewerCanPlan', 'Whether the viewer may lay down what it owes.', mandateToPlan],
  ['viewerCanAsk', 'Whether the viewer may ask for a change of the award.', mandateToAsk],
  [
    'viewerCanRule',
    'Whether the viewer rules on what it hands in.',
    (m: readonly MandateInForce[]) => mandateToRule(m),
  ],
] as const)
  addField(
    ProjectInside,
    field,
    () => Boolean,
    { description },
    derived({ of: (p) => consortiumFacts(`${p}.id`) }, ({ of }, viewer) =>
      Boolean(viewer && mandateTo(viewer.mandates, of as ProjectConsortium)),
    ),
  );

addField(
  ProjectRisk,
  'weight',
  () => Int,
  { description: 'Likelihood times impact, 1 to 9.' },
  computed((r) => `${r}.likelihood * ${r}.impact`),
);

addField(
  ProjectMilestone,
  'isLate',
  () => Boolean,
  { description: 'Its day has passed and it was not reached.' },
  computed((m) => `(${m}.reached_on is null and ${m}.due_on < ${today})`),
);

addField(
  Project,
  'inside',
  () => ProjectInside,
  { nullable: true, description: 'To its Organisations and the Secretariat, where the Board awarded it.' },
  one(ProjectInside, (p, i) => `${i}.id = ${p}.id`),
);

view(ProjectOutput, {
  from: `(select d.id, d.project_id, d.title, d.sort, d.work_id, h.decided_at
    from project_duties d join project_hand_ins h on h.duty_id = d.id and h.outcome = 'accepted'
    where d.kind = 'deliverable' and d.state = 'accepted')`,
  visible: everyone,
  fields: {
    id: computed((x) => `${x}.id`),
    title: computed((x) => `${x}.title`),
    sort: computed((x) => `${x}.sort`),
    work: one(Work, target('work_id')),
    acceptedOn: computed((x) => `(${x}.decided_at + interval '8 hours')::date`),
  },
});

addField(
  Project,
  'outputs',
  () => [ProjectOutput],
  { description: 'What it has brought about: deliverables that were accepted.' },
  many(ProjectOutput, pointingBy('project_id'), {
    orderBy: (x) => `${x}.decided_at desc, ${x}.id`,
    limit: 200,
  }),
);

view(HandIn, {
  visible: (h, scope) =>
    `exists (select from project_duties hd where hd.id = ${h}.duty_id and ${viewerSeesInside('hd.project_id', scope)})`,
  fields: { submittedBy: one(Person, target('submitted_by_id')) },
});
