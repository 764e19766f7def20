import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LocalisedText } from '@gsenet/shared/languages';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { SearchedWords } from '../../platform/db/searched-words.js';
import { Organisation } from '../organisations/organisation.entity.js';

/** A joint project of the network. */
@ObjectType({ description: 'A joint project of the network.' })
@Entity('projects')
@Index('projects_by_words', { synchronize: false })
@Index('one_project_per_address', ['slug'], { unique: true })
@Check('project_ends_after_it_starts', `end_year >= start_year`)
export class Project {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field()
  @Column('text')
  slug!: string;

  @Field(() => String)
  @Column('jsonb')
  title!: LocalisedText;

  @Field(() => String, { nullable: true })
  @Column('jsonb', { nullable: true })
  summary!: LocalisedText | null;

  @Field(() => Int)
  @Column('int')
  startYear!: number;

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  endYear!: number | null;

  @SearchedWords()
  words!: string;
}

/** That an Organisation takes part in a project. */
@Entity('project_participants')
export class ProjectParticipant {
  @PrimaryColumn('uuid')
  projectId!: string;

  @ManyToOne(() => Project)
  @JoinColumn({ name: 'project_id' })
  project?: Relation<Project>;

  @PrimaryColumn('uuid')
  organisationId!: string;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation?: Relation<Organisation>;
}
