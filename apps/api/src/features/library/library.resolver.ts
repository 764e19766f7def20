import { Inject } from '@nestjs/common';
import { Args, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { pageOf } from '../../platform/graphql/page-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { Library, WithdrawnWork } from './library.view.js';
import { narrowedWorks } from './work-filter.sql.js';
import { Work } from './work.entity.js';
import { WorkFilterArgs } from './work.inputs.js';
import { cameWith, isPublicWork } from './work.sql.js';
import { WorkStateType, type WorkState } from './work.words.js';

const WorkPage = pageOf(Work);

@Resolver()
export class LibraryResolver {
  constructor(
    private readonly read: ReadModel,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Query(() => Library, { description: 'The library as a whole.' })
  @Public()
  library(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('Library', reading, info, {});
  }

  @Query(() => WorkPage, { description: 'Published works, the latest first, narrowed down.' })
  @Public()
  publishedWorks(
    @Args() filter: WorkFilterArgs,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const { where, values, variant } = narrowedWorks(filter);
    return this.read.page('Work', reading, info, {
      where: (w, scope) => `${isPublicWork(w)} and ${where(w, scope)}`,
      values,
      variant,
      keys: (w) => [
        { sql: `coalesce(${w}.year, 0)`, type: 'int' },
        { sql: `${w}.slug`, type: 'text' },
      ],
      direction: 'desc',
      first,
      after,
    });
  }

  @Query(() => WorkPage, {
    description:
      'Works that are not public and that the viewer may see: of their Organisation all, and in the Secretariat those that were submitted. The last changed first.',
  })
  worksInEditing(
    @Args('state', { type: () => WorkStateType, nullable: true }) state: WorkState | null,
    @Args('importId', { type: () => ID, nullable: true, description: 'That a table has brought.' })
    importId: string | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.page('Work', reading, info, {
      where: (w, scope) =>
        [
          `${w}.state <> 'published'`,
          ...(state ? [`${w}.state = ${scope.value('state', 'text')}`] : []),
          ...(importId ? [cameWith(w, scope.value('importId', 'uuid'))] : []),
        ].join(' and '),
      values: { ...(state && { state }), ...(importId && { importId }) },
      variant: `${state ? 'state' : ''} ${importId ? 'import' : ''}`,
      keys: (w) => [
        { sql: `${w}.changed_at`, type: 'timestamptz' },
        { sql: `${w}.id`, type: 'uuid' },
      ],
      direction: 'desc',
      first,
      after,
    });
  }

  @Query(() => Work, { nullable: true, description: 'A work by the last part of its address.' })
  @Public()
  work(@Args('slug') slug: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('Work', reading, info, {
      where: (w, scope) => `${w}.slug = ${scope.value('slug', 'text')}`,
      values: { slug, publicUrl: this.settings.publicUrl },
    });
  }

  @Query(() => WithdrawnWork, { nullable: true, description: 'What is left of a work that was withdrawn.' })
  @Public()
  withdrawnWork(@Args('slug') slug: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('WithdrawnWork', reading, info, {
      where: (w, scope) => `${w}.slug = ${scope.value('slug', 'text')}`,
      values: { slug },
    });
  }
}
