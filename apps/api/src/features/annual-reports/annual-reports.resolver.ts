import { Args, ArgsType, Field, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { LocalisedText } from '@gsenet/shared/languages';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { TextsByLanguage } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { AnnualReport } from './annual-report.entity.js';
import { AnnualReports } from './annual-reports.service.js';

@ArgsType()
class MeantReportArgs {
  @Field(() => Int)
  year!: number;

  @Field(() => Int)
  version!: number;
}

@ArgsType()
class WrittenReportArgs extends MeantReportArgs {
  @Field(() => TextsByLanguage)
  foreword!: LocalisedText;

  @Field(() => TextsByLanguage)
  outlook!: LocalisedText;
}

@ArgsType()
class TabledReportArgs extends MeantReportArgs {
  @Field({ description: 'Number of the meeting.' })
  meeting!: string;

  @Field({ description: 'Of the agenda item.' })
  title!: string;
}

@ArgsType()
class AdoptedReportArgs extends MeantReportArgs {
  @Field({ description: 'Number of the decision on its item: AB/2027/03-01.' })
  decision!: string;
}

@Resolver()
export class AnnualReportsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly reports: AnnualReports,
  ) {}

  @Query(() => [AnnualReport], {
    description:
      'Annual reports, the latest first: adopted ones; to the Board those before it as well, and to the Secretariat drafts.',
  })
  @Public()
  annualReports(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('AnnualReport', reading, info, { orderBy: (r) => `${r}.year desc`, limit: 100 });
  }

  @Query(() => AnnualReport, { nullable: true, description: 'The report of a year.' })
  @Public()
  annualReport(
    @Args('year', { type: () => Int }) year: number,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(year, reading, info);
  }

  @Mutation(() => AnnualReport, {
    description:
      'Begins the report of a year; Secretariat only. Refuses NOT_ALLOWED, ANNUAL_REPORT_YEAR, ANNUAL_REPORT_OPENED.',
  })
  async openAnnualReport(
    @Args('year', { type: () => Int }) year: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.reports.open(actor, year), reading, info);
  }

  @Mutation(() => AnnualReport, {
    description:
      'Writes foreword and outlook of a report until it is adopted; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, TEXT_TOO_LONG, ANNUAL_REPORT_ADOPTED.',
  })
  async writeAnnualReport(
    @Args() { foreword, outlook, ...meant }: WrittenReportArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.reports.write(actor, meant, { foreword, outlook }), reading, info);
  }

  @Mutation(() => AnnualReport, {
    description:
      'Puts a report on the agenda of a meeting, after the year is over and until the agenda is frozen; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, AGENDA_FROZEN, ANNUAL_REPORT_ADOPTED, ANNUAL_REPORT_TABLED, ANNUAL_REPORT_TOO_EARLY, and what adding an item refuses.',
  })
  async tableAnnualReport(
    @Args() { meeting, title, ...meant }: TabledReportArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.reports.table(actor, meant, { meeting, title }), reading, info);
  }

  @Mutation(() => AnnualReport, {
    description:
      'Enters that the Board has adopted a report: its words and figures stay as they are from then on, and it goes into the library; Secretariat only. Refuses NOT_ALLOWED, NOT_FOUND, CHANGED_MEANWHILE, DECISION_MISSING, ANNUAL_REPORT_ADOPTED, ANNUAL_REPORT_OTHER_DECISION, ANNUAL_REPORT_NOT_CARRIED, ANNUAL_REPORT_TOO_EARLY, ANNUAL_REPORT_DECISION_NOT_PUBLIC, ANNUAL_REPORT_DECISION_USED.',
  })
  async adoptAnnualReport(
    @Args() { decision, ...meant }: AdoptedReportArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.reports.adopt(actor, meant, decision), reading, info);
  }

  private answer(year: number, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('AnnualReport', reading, info, {
      where: (r, scope) => `${r}.year = ${scope.value('year', 'int')}`,
      values: { year },
    });
  }
}
