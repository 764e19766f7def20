import { Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../../platform/auth/signed-in.guard.js';
import { FormPages } from '../../platform/pages/form-pages.js';
import { PollAnswers, type GivenSlotAnswer } from './poll-answers.service.js';
import { slotAnswers } from './slot.rules.js';

/** What leads to a date poll from outside the portal: the link of a mail. */
@Controller()
@Public()
export class DatePollsController {
  constructor(
    private readonly answers: PollAnswers,
    private readonly forms: FormPages,
  ) {}

  /** Answers a poll by the link of its mail. Opening the link changes nothing, whoever or whatever opens it. */
  @Post('dates/:token')
  async answer(@Req() request: Request, @Res() response: Response): Promise<void> {
    const given = givenIn(request);
    const fields = given.map(({ slotId }) => fieldOf(slotId));
    await this.forms.orShowAgain(request, response, fields, async () => {
      await this.answers.answerByLink(String(request.params['token']), given);
      await this.forms.showDone(request, response, 'answered');
    });
  }
}

const prefix = 'time-';
const fieldOf = (slotId: string) => `${prefix}${slotId}`;

/** One field for each time, named by its id; what is no answer is none, and the rule says that it is missing. */
function givenIn(request: Request): GivenSlotAnswer[] {
  const body = (request.body ?? {}) as Record<string, unknown>;
  return Object.entries(body).flatMap(([field, value]) => {
    const answer = slotAnswers.find((word) => word === value);
    return field.startsWith(prefix) && answer ? [{ slotId: field.slice(prefix.length), answer }] : [];
  });
}
