import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { isOneOf } from '../../platform/db/words.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Project } from './project.entity.js';

export const facets = ['all', 'direction', 'target', 'region', 'list'] as const;
export type Facet = (typeof facets)[number];
export const FacetType = enumType('PortfolioFacet', facets);

/**
 * Under what a project is found and counted. The database keeps these rows beside the projects, whoever changes them: so a
 * page of any part of a portfolio is the beginning of one index.
 */
@Entity('project_facets')
@Index('projects_under_a_facet', { synchronize: false })
@Check('facet_is_known', isOneOf('facet', facets))
export class ProjectFacet {
  @PrimaryColumn('uuid')
  projectId!: string;

  @ManyToOne(() => Project, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'project_id' })
  project?: Relation<Project>;

  @PrimaryColumn('text')
  facet!: Facet;

  @PrimaryColumn('text')
  key!: string;

  @Column('date')
  startedOn!: string;
}

/** How many projects there are under a facet, and their money in one currency; counted by a job. */
@ObjectType({ description: 'How many projects there are under a facet, and their money in one currency.' })
@Entity('portfolio_figures')
export class PortfolioFigure {
  @Field(() => FacetType)
  @PrimaryColumn('text')
  facet!: Facet;

  @Field(() => ID, { description: 'Number of a direction, code of a target or an M49 region, sids or ldc.' })
  @PrimaryColumn('text')
  key!: string;

  @Field({ description: 'ISO 4217; empty for projects without money of the network.' })
  @PrimaryColumn('text')
  currency!: string;

  @Field(() => Int)
  @Column('int')
  projects!: number;

  @Column('bigint')
  planned!: string;

  @Column('bigint')
  committed!: string;

  @Column('bigint')
  spent!: string;

  @Column('timestamptz', { default: () => 'now()' })
  countedAt!: Date;
}
