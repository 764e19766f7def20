import { Inject } from '@nestjs/common';
import { Args, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { readLink } from '../../platform/auth/signed-link.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { Instant } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { AnswerArgs, AnswerForArgs } from './answer.inputs.js';
import { Answers } from './answers.service.js';
import { Calendars } from './calendars.service.js';
import { InvitationToMeeting } from './invitation-to-meeting.view.js';
import { Meeting } from './meeting.entity.js';
import { meetingById } from './meetings.resolver.js';

@ObjectType({ description: 'The secret address at which calendar programs read one’s meetings.' })
class CalendarFeedAddress {
  @Field({ description: 'For subscribing: https, or webcal in its place.' })
  address!: string;

  @Field(() => Instant)
  createdAt!: Date;
}

/** What those who are invited do. */
@Resolver()
export class AnswersResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly answers: Answers,
    private readonly calendars: Calendars,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Query(() => InvitationToMeeting, {
    nullable: true,
    description: 'The invitation behind the link of a mail; null if the link is none of ours.',
  })
  @Public()
  invitationToMeeting(
    @Args('token') token: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('InvitationToMeeting', reading, info, {
      values: { inviteeId: readLink(this.settings.secret, 'answer', token) },
    });
  }

  @Mutation(() => Meeting, {
    description:
      'Answers one’s own invitation, until the meeting is over. Refuses NOT_FOUND, NOT_ALLOWED, ANSWER_NOT_NEEDED, MEETING_CANCELLED, MEETING_OVER, MEETING_CHANGED, INVITATION_WITHDRAWN, ALTERNATE_NOT_NEEDED, ALTERNATE_WITHOUT_MANDATE, ALTERNATE_TAKEN.',
  })
  async answerMeeting(
    @Args() { meetingId, answer, alternateId, sequence }: AnswerArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { answer, alternateId: alternateId ?? null, sequenceSeen: sequence };
    return this.read.one(
      'Meeting',
      reading,
      info,
      meetingById(await this.answers.answer(actor, meetingId, given)),
    );
  }

  @Mutation(() => Meeting, {
    description:
      'Enters the answer that somebody gave the Secretariat otherwise. For the Secretariat. Refuses the same as answerMeeting.',
  })
  async answerForInvitee(
    @Args() { inviteeId, answer, alternateId }: AnswerForArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const given = { answer, alternateId: alternateId ?? null, sequenceSeen: null };
    return this.read.one(
      'Meeting',
      reading,
      info,
      meetingById(await this.answers.answerFor(actor, inviteeId, given)),
    );
  }

  @Mutation(() => Int, {
    description:
      'Reminds those who were asked and have not answered, nobody twice in twelve hours; says how many. For the Secretariat. Refuses NOT_ALLOWED, NOT_FOUND, MEETING_NOT_CONVENED, MEETING_CANCELLED, MEETING_OVER.',
  })
  remindInvitees(@Args('meetingId', { type: () => ID }) meetingId: string, @Acting() actor: Viewer) {
    return this.answers.remind(actor, meetingId);
  }

  @Query(() => CalendarFeedAddress, {
    nullable: true,
    description: 'One’s own calendar address, if it is open.',
  })
  async myCalendarFeed(@Acting() viewer: Viewer): Promise<CalendarFeedAddress | null> {
    const feed = await this.calendars.ownFeed(viewer);
    return feed && { address: this.calendars.addressOf(feed), createdAt: feed.createdAt };
  }

  @Mutation(() => CalendarFeedAddress, {
    nullable: true,
    description: 'Opens one’s calendar address, if it is not open yet.',
  })
  async openCalendarFeed(@Acting() viewer: Viewer): Promise<CalendarFeedAddress | null> {
    await this.calendars.open(viewer);
    return this.myCalendarFeed(viewer);
  }

  @Mutation(() => CalendarFeedAddress, {
    nullable: true,
    description: 'Revokes one’s calendar address; answers null. A new one can be opened.',
  })
  async revokeCalendarFeed(@Acting() viewer: Viewer): Promise<CalendarFeedAddress | null> {
    await this.calendars.revoke(viewer);
    return this.myCalendarFeed(viewer);
  }
}
