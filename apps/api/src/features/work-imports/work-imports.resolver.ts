import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import { pageOf } from '../../platform/graphql/page-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import type { Verdict } from './import.rules.js';
import { ImportVerdictType, WorkImport, WorkImportLine } from './work-import.entity.js';
import { WorkImports } from './work-imports.service.js';

const WorkImportLinePage = pageOf(WorkImportLine);
const states = 'NOT_FOUND, NOT_ALLOWED, IMPORT_NOT_NOW';

@Resolver()
export class WorkImportsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly imports: WorkImports,
  ) {}

  @Query(() => [WorkImport], {
    description: 'The tables of works that were brought last, for the Secretariat.',
  })
  workImports(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('WorkImport', reading, info, { orderBy: (i) => `${i}.brought_at desc`, limit: 20 });
  }

  @Query(() => WorkImport, { nullable: true, description: 'A table of works, for the Secretariat.' })
  workImport(
    @Args('id', { type: () => ID }) id: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(id, reading, info);
  }

  @Query(() => WorkImportLinePage, { description: 'Its lines in their order, for the Secretariat.' })
  workImportLines(
    @Args('importId', { type: () => ID }) importId: string,
    @Args('verdict', { type: () => ImportVerdictType, nullable: true }) verdict: Verdict | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.page('WorkImportLine', reading, info, {
      where: (l, scope) =>
        `${l}.import_id = ${scope.value('importId', 'uuid')}${verdict ? ` and ${l}.verdict = ${scope.value('verdict', 'text')}` : ''}`,
      values: { importId, ...(verdict && { verdict }) },
      variant: verdict ? 'some' : 'all',
      keys: (l) => [{ sql: `${l}.line`, type: 'int' }],
      direction: 'asc',
      first,
      after,
    });
  }

  @Mutation(() => WorkImport, {
    description:
      'Begins the dry run of a table of works that the actor has brought. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, IMPORT_NOT_A_TABLE.',
  })
  async readWorkImport(
    @Args('fileId', { type: () => ID }) fileId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.imports.begin(actor, fileId), reading, info);
  }

  @Mutation(() => WorkImport, {
    description: `Imports exactly what the dry run has shown. For the Secretariat. Refuses ${states}, IMPORT_NOTHING, IMPORT_OUTDATED.`,
  })
  async importWorks(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.imports.importAll(actor, id), reading, info);
  }

  @Mutation(() => WorkImport, {
    description: `Publishes the works of an import that still wait for the editors. For the Secretariat, but not for who imported them. Refuses ${states}, WORK_TWO_PAIRS_OF_EYES.`,
  })
  async publishImportedWorks(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.imports.publishAll(actor, id), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('WorkImport', reading, info, {
      where: (i, scope) => `${i}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
