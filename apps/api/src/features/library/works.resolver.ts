import { Args, ID, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Inject } from '@nestjs/common';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { Editing } from './editing.service.js';
import { Work } from './work.entity.js';
import { SeenWorkInput, WorkInput } from './work.inputs.js';
import { mostTogether } from './work.rules.js';
import { Works } from './works.service.js';

const texts =
  'WORK_WITHOUT_ENGLISH_TITLE, TEXT_TOO_LONG, LANGUAGE_TAG_UNKNOWN, LICENCE_UNKNOWN, AUTHOR_WITHOUT_NAME, ORCID_WRONG, SOURCE_NOT_AN_ADDRESS, SOURCE_NOT_IN_LIBRARY, LINEAGE_LICENCE_UNKNOWN, LINEAGE_NO_DERIVATIVES, LINEAGE_SHARE_ALIKE, LINEAGE_LICENCE_TOO_OPEN, ORGANISATION_UNKNOWN_HERE, EDITION_TWICE, EDITION_WITHOUT_TITLE, BAD_INPUT';
const states =
  'NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, WORK_DRAFT, WORK_SUBMITTED, WORK_IN_REVIEW, WORK_PUBLISHED, WORK_WITHDRAWN';
const unready =
  'WORK_WITHOUT_ORGANISATION, WORK_WITHOUT_LICENCE, WORK_WITHOUT_EDITION, EDITION_WITHOUT_FILE, and what forbids the lineage';

@Resolver()
export class WorksResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly works: Works,
    private readonly editing: Editing,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Mutation(() => Work, {
    description: `Begins a draft for a Member. For whoever holds a mandate for it. Refuses NOT_FOUND, NOT_ALLOWED, DEPOSIT_NEEDS_MEMBER, ${texts}.`,
  })
  async startWork(
    @Args('organisation') organisation: string,
    @Args('work') work: WorkInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.works.start(actor, organisation, work), reading, info);
  }

  @Mutation(() => Work, {
    description: `Changes what is said of a work: of a draft its Organisation, of a published work the Secretariat. Refuses ${states}, EDITION_HAS_FILES, ${texts}; of a published work also ${unready}.`,
  })
  async changeWork(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('work') work: WorkInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.works.change(actor, id, version, work), reading, info);
  }

  @Mutation(() => Work, {
    description: `Adds a version with files to an edition, for whoever may change the work. Refuses ${states}, TEXT_TOO_LONG, BAD_INPUT.`,
  })
  async addWorkVersion(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('language') language: string,
    @Args('note', { defaultValue: '' }) note: string,
    @Args('fileIds', { type: () => [ID] }) fileIds: string[],
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(
      await this.works.addVersion(actor, { id, version, language, note, fileIds }),
      reading,
      info,
    );
  }

  @Mutation(() => Work, {
    description: `Takes the newest version of an edition of a draft away, for its Organisation. Refuses ${states}.`,
  })
  async removeWorkVersion(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('language') language: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.works.removeVersion(actor, id, version, language), reading, info);
  }

  @Mutation(() => ID, {
    description: `Takes a draft away for good, with its editions. For its Organisation, and for the editors once it was submitted. Refuses ${states}.`,
  })
  discardWork(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Acting() actor: Viewer,
  ) {
    return this.works.discard(actor, id, version);
  }

  @Mutation(() => Work, {
    description: `Hands a draft to the editors, for its Organisation. Refuses ${states}, ${unready}.`,
  })
  async submitWork(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.works.submit(actor, id, version), reading, info);
  }

  @Mutation(() => Work, {
    description: `Takes a submitted work up for review. For the Secretariat, but not for who submitted it. Refuses ${states}, WORK_TWO_PAIRS_OF_EYES.`,
  })
  async reviewWork(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.editing.review(actor, id, version), reading, info);
  }

  @Mutation(() => Work, {
    description: `Publishes a work that is in review. For the Secretariat, but not for who submitted it. Refuses ${states}, WORK_TWO_PAIRS_OF_EYES, ${unready}.`,
  })
  async publishWork(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.editing.publish(actor, id, version), reading, info);
  }

  @Mutation(() => [Work], {
    description: `Publishes several works that wait for the editors or are in review, all or none. For the Secretariat, but not for who submitted one of them. Refuses ${states}, WORK_TWO_PAIRS_OF_EYES, NO_WORK_CHOSEN, TOO_MANY_WORKS, BAD_INPUT, ${unready}.`,
  })
  async publishWorks(
    @Args('works', { type: () => [SeenWorkInput] }) works: SeenWorkInput[],
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ids = await this.editing.publishTogether(actor, works);
    return this.read.list('Work', reading, info, {
      where: (w, scope) => `${w}.id = any(${scope.value('ids', 'uuid[]')})`,
      values: { ids, publicUrl: this.settings.publicUrl },
      orderBy: (w) => `${w}.id`,
      limit: mostTogether,
    });
  }

  @Mutation(() => Work, {
    description: `Sends a submitted work back to who brought it. For the Secretariat, but not for who submitted it. Refuses ${states}, WORK_TWO_PAIRS_OF_EYES, WORK_NEEDS_REASON, TEXT_TOO_LONG.`,
  })
  async returnWork(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.editing.sendBack(actor, id, version, because), reading, info);
  }

  @Mutation(() => Work, {
    description: `Withdraws a published work: its page stays and says why. For the Secretariat. Refuses ${states}, WORK_NEEDS_REASON, TEXT_TOO_LONG.`,
  })
  async withdrawWork(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.editing.withdraw(actor, id, version, because), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Work', reading, info, {
      where: (w, scope) => `${w}.id = ${scope.value('id', 'uuid')}`,
      values: { id, publicUrl: this.settings.publicUrl },
    });
  }
}
