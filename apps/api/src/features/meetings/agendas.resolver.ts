import { Args, ID, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Agendas } from './agendas.service.js';
import { Meeting } from './meeting.entity.js';
import { AgendaItemInput, itemDetailsOf } from './meeting.inputs.js';
import { meetingById } from './meetings.resolver.js';

/** The agenda, for the Secretariat, until the meeting begins: each verb answers with the meeting. */
@Resolver()
export class AgendasResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly agendas: Agendas,
  ) {}

  @Mutation(() => Meeting, {
    description:
      'Adds an item to the agenda, at its end or at a place. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, MEETING_UNDER_WAY, MEETING_CANCELLED, AGENDA_FROZEN, AGENDA_ITEM_TITLE, AGENDA_ITEM_MINUTES, TEXT_TOO_LONG.',
  })
  async addAgendaItem(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('item') item: AgendaItemInput,
    @Args('position', { type: () => Int, nullable: true }) position: number | null,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(
      await this.agendas.add(actor, meetingId, itemDetailsOf(item), position ?? null),
      reading,
      info,
    );
  }

  @Mutation(() => Meeting, {
    description:
      'Changes an agenda item; on a frozen agenda its presenter and minutes alone. Refuses the same as addAgendaItem, SUBJECT_NEEDS_VOTE and CHANGED_MEANWHILE.',
  })
  async changeAgendaItem(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('item') item: AgendaItemInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.agendas.change(actor, id, version, itemDetailsOf(item)), reading, info);
  }

  @Mutation(() => Meeting, {
    description:
      'Moves an agenda item to a place, 1 being the first. Refuses NOT_ALLOWED, NOT_FOUND, MEETING_UNDER_WAY, MEETING_CANCELLED, AGENDA_FROZEN.',
  })
  async moveAgendaItem(
    @Args('id', { type: () => ID }) id: string,
    @Args('position', { type: () => Int }) position: number,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.agendas.move(actor, id, position), reading, info);
  }

  @Mutation(() => Meeting, {
    description:
      'Takes an item with its papers off the agenda. Refuses NOT_ALLOWED, NOT_FOUND, MEETING_UNDER_WAY, MEETING_CANCELLED, AGENDA_FROZEN.',
  })
  async removeAgendaItem(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.agendas.remove(actor, id), reading, info);
  }

  @Mutation(() => Meeting, {
    description:
      'Makes a file that was brought to /files a paper of an agenda item. Refuses NOT_ALLOWED, NOT_FOUND, MEETING_UNDER_WAY, MEETING_CANCELLED, TEXT_TOO_LONG.',
  })
  async attachPaper(
    @Args('agendaItemId', { type: () => ID }) agendaItemId: string,
    @Args('fileId', { type: () => ID }) fileId: string,
    @Args('title', { defaultValue: '', description: 'The name of the file if it is empty.' }) title: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.agendas.attach(actor, agendaItemId, fileId, title), reading, info);
  }

  @Mutation(() => Meeting, {
    description:
      'Takes a paper off its agenda item. Refuses NOT_ALLOWED, NOT_FOUND, MEETING_UNDER_WAY, MEETING_CANCELLED.',
  })
  async removePaper(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.agendas.detach(actor, id), reading, info);
  }

  private answer(meetingId: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Meeting', reading, info, meetingById(meetingId));
  }
}
