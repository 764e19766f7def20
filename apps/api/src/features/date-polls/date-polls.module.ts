import { Module } from '@nestjs/common';
import './date-poll.view.js';
import { DatePollsController } from './date-polls.controller.js';
import { DatePollsResolver } from './date-polls.resolver.js';
import { DatePolls } from './date-polls.service.js';
import { KeepWallClocksOfDatePolls } from './keep-wall-clocks.task.js';
import { PollAnswers } from './poll-answers.service.js';
import { PollLetters, pollLetterWriters } from './poll-letters.js';

@Module({
  controllers: [DatePollsController],
  providers: [
    DatePolls,
    PollAnswers,
    PollLetters,
    KeepWallClocksOfDatePolls,
    ...pollLetterWriters,
    DatePollsResolver,
  ],
  exports: [...pollLetterWriters, KeepWallClocksOfDatePolls],
})
export class DatePollsModule {}
