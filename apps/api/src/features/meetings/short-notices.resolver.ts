import { Inject } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { readLink } from '../../platform/auth/signed-link.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { ShortNoticeByLink } from './short-notice-by-link.view.js';
import { ShortNotices } from './short-notice.service.js';
import { MeetingNotice } from './short-notice.view.js';

/** Shorter notice of a meeting, by the consent of every Member. */
@Resolver()
export class ShortNoticesResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: ShortNotices,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Query(() => MeetingNotice, {
    nullable: true,
    description:
      'The notice of a meeting where it is too short, by the meeting’s number. To the Secretariat, and to the Board once it is asked.',
  })
  meetingNotice(
    @Args('number') number: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('MeetingNotice', reading, info, {
      where: (m, scope) => `${m}.number = ${scope.value('number', 'text')}`,
      values: { number },
    });
  }

  @Query(() => ShortNoticeByLink, {
    nullable: true,
    description: 'What the link of a mail asks about short notice; null if the link is none of ours.',
  })
  @Public()
  shortNoticeByLink(
    @Args('token') token: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('ShortNoticeByLink', reading, info, {
      values: { askedId: readLink(this.settings.secret, 'short-notice', token) },
    });
  }

  @Mutation(() => MeetingNotice, {
    description:
      'Asks every Member with a vote to consent to a meeting on a day or a later one without its whole notice; asked again for the same, it reminds those who have said nothing. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_UNDER_WAY, MEETING_CANCELLED, MEETING_IN_THE_PAST, CONSENT_NEEDS_REASON, NOBODY_TO_INVITE.',
  })
  async askForShortNotice(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('fromDay', { type: () => CalendarDate }) fromDay: string,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.ask(actor, meetingId, fromDay, because), reading, info);
  }

  @Mutation(() => MeetingNotice, {
    description:
      'Says for a Member whether it consents to shorter notice; until the meeting is convened on it, it may say otherwise. For who holds a seat of it. Refuses NOT_FOUND, NOT_ALLOWED, SHORT_NOTICE_SETTLED, MEETING_UNDER_WAY, MEETING_CANCELLED.',
  })
  async answerShortNotice(
    @Args('id', { type: () => ID }) id: string,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Args('consents') consents: boolean,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.answer(actor, id, memberId, consents), reading, info);
  }

  @Mutation(() => MeetingNotice, {
    description:
      'Records that Members have consented to shorter notice elsewhere, and where that stands; what a Member has said itself is left as it is. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, CONSENT_WHERE_MISSING, SHORT_NOTICE_SETTLED, MEETING_UNDER_WAY, MEETING_CANCELLED.',
  })
  async recordShortNoticeConsent(
    @Args('id', { type: () => ID }) id: string,
    @Args('memberIds', { type: () => [ID] }) memberIds: string[],
    @Args('where') where: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.recordConsent(actor, id, memberIds, where), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('MeetingNotice', reading, info, {
      where: (m, scope) => `${m}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
