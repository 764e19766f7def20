import { Field, ObjectType, Float } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';
import { addField, computed, everyone, many, one, view } from '../../platform/read-model/view.js';
import { viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { PortfolioFigure } from './portfolio.entity.js';
import { Project } from './project.entity.js';

/** All joint projects together, as a job has last counted them. */
@ObjectType({ description: 'All joint projects together, as they were last counted.' })
export class Portfolio {
  @Field(() => [PortfolioFigure])
  figures!: PortfolioFigure[];

  @Field(() => Instant, { nullable: true })
  countedAt!: string | null;
}

/** A project under what it is looked for by. */
@ObjectType({ description: 'A project of a portfolio.' })
export class PortfolioEntry {
  @Field(() => Project)
  project!: Project;
}

view(PortfolioFigure, { visible: everyone });

for (const money of ['planned', 'committed', 'spent'])
  addField(
    PortfolioFigure,
    money,
    () => Float,
    { nullable: true, description: 'In whole units of the currency; to the Secretariat.' },
    computed((f, scope) => `case when ${viewerIsSecretariat(scope)} then ${f}.${money} end`),
  );

view(Portfolio, {
  from: '(select 1 as one)',
  visible: everyone,
  fields: {
    figures: many(PortfolioFigure, () => 'true', { orderBy: (f) => `${f}.facet, ${f}.key, ${f}.currency` }),
    countedAt: computed(() => `(select min(cf.counted_at) from portfolio_figures cf)`),
  },
});

view(PortfolioEntry, {
  from: 'project_facets',
  visible: everyone,
  fields: { project: one(Project, (f, p) => `${p}.id = ${f}.project_id`) },
});
