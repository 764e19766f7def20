import { Args, ID, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { MeetingAgenda } from './agenda.view.js';
import { Papers } from './papers.service.js';

/** Papers and who owes them: each verb answers with the agenda. */
@Resolver()
export class PapersResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly papers: Papers,
  ) {}

  @Mutation(() => MeetingAgenda, {
    description:
      'Puts a file that was brought to /files in the place of a paper, as its next version; the earlier one can still be read. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, CHANGED_MEANWHILE, MEETING_UNDER_WAY, MEETING_CANCELLED.',
  })
  async replacePaper(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('fileId', { type: () => ID }) fileId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.papers.replace(actor, id, version, fileId), reading, info);
  }

  @Mutation(() => MeetingAgenda, {
    description:
      'Asks somebody for the paper of an item by a day, the last lawful one if none is named; they are told, and reminded before and after it. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, PAPER_OWNER_WITHOUT_MANDATE, PAPER_DUE_WHEN, MEETING_UNDER_WAY, MEETING_CANCELLED.',
  })
  async askForPaper(
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('ownerId', { type: () => ID }) ownerId: string,
    @Args('dueOn', { type: () => CalendarDate, nullable: true }) dueOn: string | null,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.papers.askFor(actor, itemId, ownerId, dueOn ?? null), reading, info);
  }

  @Mutation(() => MeetingAgenda, {
    description:
      'Asks for the paper of an item no longer. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_UNDER_WAY, MEETING_CANCELLED.',
  })
  async stopAskingForPaper(
    @Args('itemId', { type: () => ID }) itemId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.papers.stopAsking(actor, itemId), reading, info);
  }

  @Mutation(() => MeetingAgenda, {
    nullable: true,
    description:
      'Brings the paper that one owes, as a file that one has brought to /files oneself. For who is asked for it. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_UNDER_WAY, MEETING_CANCELLED.',
  })
  async bringOwedPaper(
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('fileId', { type: () => ID }) fileId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.papers.bring(actor, itemId, fileId), reading, info);
  }

  private answer(meetingId: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('MeetingAgenda', reading, info, {
      where: (m, scope) => `${m}.id = ${scope.value('id', 'uuid')}`,
      values: { id: meetingId },
    });
  }
}
