import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import type { ProjectChange } from './change-request.rules.js';
import type { WantedChange } from './change-requests.service.js';
import { DeliverableKindType, DutyKindType, type DutyKind, type ProjectDuty } from './project-duty.entity.js';
import type { NewDuty } from './project-duties.service.js';

const changeables = ['planned', 'end', 'duty', 'milestone'] as const;
const ChangeableType = enumType('ProjectChangeable', changeables);

@InputType({
  description: 'One thing that is to be otherwise: planned money, the end, or the day of something.',
})
export class ProjectChangeInput {
  @Field(() => ChangeableType)
  what!: ProjectChange['what'];

  @Field(() => String, { nullable: true, description: 'Slug; of planned money.' })
  organisation?: string | null;

  @Field(() => Int, { nullable: true, description: 'Of planned money.' })
  year?: number | null;

  @Field(() => Float, { nullable: true, description: 'What is to be planned, in whole units.' })
  amount?: number | null;

  @Field(() => ID, { nullable: true, description: 'Of a deliverable, report or milestone.' })
  id?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: 'The day that it is to be.' })
  day?: string | null;
}

export const wantedChange = (input: ProjectChangeInput): WantedChange => ({
  what: input.what,
  organisation: input.organisation ?? null,
  year: input.year ?? null,
  amount: input.amount ?? null,
  id: input.id ?? null,
  day: input.day ?? null,
});

@InputType({ description: 'A deliverable, or a report on a period or on one occasion.' })
export class ProjectDutyInput {
  @Field(() => DutyKindType)
  kind!: DutyKind;

  @Field()
  title!: string;

  @Field(() => DeliverableKindType, { nullable: true, description: 'Of a deliverable; other if left out.' })
  sort?: ProjectDuty['sort'];

  @Field(() => CalendarDate, { nullable: true })
  periodFrom?: string | null;

  @Field(() => CalendarDate, { nullable: true })
  periodTo?: string | null;

  @Field(() => CalendarDate)
  dueOn!: string;
}

export const newDuty = (input: ProjectDutyInput): NewDuty => ({
  kind: input.kind,
  title: input.title,
  sort: input.sort ?? null,
  periodFrom: input.periodFrom ?? null,
  periodTo: input.periodTo ?? null,
  dueOn: input.dueOn,
});

@InputType({ description: 'What could go wrong, how likely and how grave it is, and what is done about it.' })
export class ProjectRiskInput {
  @Field()
  what!: string;

  @Field(() => Int, { description: '1 low, 2 middling, 3 high.' })
  likelihood!: number;

  @Field(() => Int, { description: '1 low, 2 middling, 3 high.' })
  impact!: number;

  @Field({ description: 'May be empty.' })
  mitigation!: string;

  @Field({ description: 'Slug of the Organisation that sees to it.' })
  owner!: string;

  @Field()
  open!: boolean;
}

/** What of the portfolio is looked for; all of it where nothing is said. */
@ArgsType()
export class PortfolioArgs {
  @Field(() => Int, { nullable: true, description: 'Action direction, 1 to 6.' })
  direction?: number | null;

  @Field(() => String, { nullable: true, description: 'SDG target, such as 4.c.' })
  target?: string | null;

  @Field(() => String, { nullable: true, description: 'M49 code of a region.' })
  region?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'sids or ldc: projects that served one when they began.',
  })
  list?: string | null;

  @Field(() => Int, { defaultValue: 25 })
  first!: number;

  @Field(() => String, { nullable: true })
  after?: string | null;
}
