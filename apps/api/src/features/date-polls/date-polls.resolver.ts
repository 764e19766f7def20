import { Inject } from '@nestjs/common';
import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import { readLink } from '../../platform/auth/signed-link.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { BoardBurden } from './board-burden.view.js';
import { DatePolls } from './date-polls.service.js';
import { MeetingDates } from './meeting-dates.view.js';
import { PollAnswers } from './poll-answers.service.js';
import { DatePollInput, SlotAnswerInput, pollDetailsOf } from './poll.inputs.js';
import { QuestionOfDate } from './question-of-date.view.js';

@Resolver()
export class DatePollsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly polls: DatePolls,
    private readonly answers: PollAnswers,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Query(() => MeetingDates, {
    nullable: true,
    description:
      'How the date of a meeting is found, by its number; with what the portal suggests for a day. To the Secretariat, and to the Board once it is asked.',
  })
  meetingDates(
    @Args('number') number: string,
    @Args('suggestFor', { type: () => CalendarDate, nullable: true }) suggestFor: string | null,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('MeetingDates', reading, info, {
      where: (m, scope) => `${m}.number = ${scope.value('number', 'text')}`,
      values: { number, suggestFor: suggestFor ?? null },
    });
  }

  @Query(() => QuestionOfDate, {
    nullable: true,
    description: 'The date poll behind the link of a mail; null if the link is none of ours.',
  })
  @Public()
  questionOfDate(@Args('token') token: string, @Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('QuestionOfDate', reading, info, {
      values: { askedId: readLink(this.settings.secret, 'date-poll', token) },
    });
  }

  @Query(() => BoardBurden, {
    nullable: true,
    description: 'Who bore the night hours over the past year. To the Board and the Secretariat.',
  })
  boardBurden(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('BoardBurden', reading, info, {});
  }

  @Mutation(() => MeetingDates, {
    description:
      'Asks who sits on the Board, and their alternates, which of several times suits them for a draft. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, TIME_SKIPPED, TIME_TWICE, MEETING_TRANSITION, MEETING_LENGTH, POLL_SLOTS, POLL_SLOT_TWICE, MEETING_IN_THE_PAST, NOBODY_TO_INVITE, NOTICE_TOO_SHORT, NOTICE_TOO_SHORT_FOR_ANY_KIND, POLL_CLOSES_IN_THE_PAST, POLL_CLOSES_AFTER_SLOT, POLL_CLOSES_TOO_LATE, CONSENT_MISSING.',
  })
  async openDatePoll(
    @Args('meetingId', { type: () => ID }) meetingId: string,
    @Args('poll') poll: DatePollInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.polls.open(actor, meetingId, pollDetailsOf(poll));
    return this.dates(id, reading, info);
  }

  @Mutation(() => MeetingDates, {
    description:
      'Says of every time of a poll whether it suits, as often as one likes until it closes. For who sits on the Board and their alternates. Refuses NOT_FOUND, NOT_ALLOWED, POLL_CLOSED, POLL_ANSWERS_INCOMPLETE.',
  })
  async answerDatePoll(
    @Args('pollId', { type: () => ID }) pollId: string,
    @Args('answers', { type: () => [SlotAnswerInput] }) answers: SlotAnswerInput[],
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.dates(await this.answers.answer(actor, pollId, answers), reading, info);
  }

  @Mutation(() => Int, {
    description:
      'Reminds those who have not answered, nobody twice in twelve hours; says how many. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, POLL_CLOSED, POLL_SETTLED.',
  })
  remindOfDatePoll(@Args('pollId', { type: () => ID }) pollId: string, @Acting() actor: Viewer) {
    return this.polls.remind(actor, pollId);
  }

  @Mutation(() => MeetingDates, {
    description:
      'Closes a poll before its time. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, POLL_CLOSED, POLL_SETTLED.',
  })
  async closeDatePoll(
    @Args('pollId', { type: () => ID }) pollId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.dates(await this.polls.close(actor, pollId), reading, info);
  }

  @Mutation(() => MeetingDates, {
    description:
      'Chooses a time from a closed poll, which convenes the meeting then. For the Secretariat. Refuses what conveneMeeting refuses, and NOT_FOUND, POLL_SETTLED, POLL_STILL_OPEN, TEXT_TOO_LONG.',
  })
  async chooseDate(
    @Args('slotId', { type: () => ID }) slotId: string,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.dates(await this.polls.choose(actor, slotId, because), reading, info);
  }

  @Mutation(() => MeetingDates, {
    description:
      'Gives a poll up: the meeting is a draft again, and who was asked is told. For the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, POLL_SETTLED, MEETING_TRANSITION, TEXT_TOO_LONG.',
  })
  async giveUpDatePoll(
    @Args('pollId', { type: () => ID }) pollId: string,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.dates(await this.polls.giveUp(actor, pollId, because), reading, info);
  }

  private dates(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('MeetingDates', reading, info, {
      where: (m, scope) => `${m}.id = ${scope.value('id', 'uuid')}`,
      values: { id, suggestFor: null },
    });
  }
}
