import { createHash } from 'node:crypto';
import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { FormPages, typed } from '../../platform/pages/form-pages.js';
import { Refusal } from '../../platform/refusal.js';
import { Answers, type GivenAnswer } from './answers.service.js';
import { Calendars } from './calendars.service.js';
import { givenAnswers } from './answer.inputs.js';
import { ShortNotices, type SaidOfShortNotice } from './short-notice.service.js';

/** What leads to a meeting from outside the portal: the link of a mail, and calendar programs. */
@Controller()
@Public()
export class MeetingsController {
  constructor(
    private readonly answers: Answers,
    private readonly calendars: Calendars,
    private readonly shortNotices: ShortNotices,
    private readonly forms: FormPages,
  ) {}

  /**
   * Answers an invitation by the link of its mail. Opening the link changes nothing: mail scanners and previews do
   * that, too.
   */
  @Post('answer/:token')
  async answer(@Req() request: Request, @Res() response: Response): Promise<void> {
    const fields = ['answer', 'alternateId'];
    await this.forms.orShowAgain(request, response, fields, async () => {
      await this.answers.answerByLink(String(request.params['token']), givenAnswerIn(request));
      await this.forms.showDone(request, response, 'answered');
    });
  }

  /** Says for a Member whether it consents to short notice, by the link of a mail. */
  @Post('notice/:token')
  async consent(@Req() request: Request, @Res() response: Response): Promise<void> {
    const said = saidOfShortNotice(request);
    const fields = said.map(({ memberId }) => memberField(memberId));
    await this.forms.orShowAgain(request, response, fields, async () => {
      await this.shortNotices.answerByLink(String(request.params['token']), said);
      await this.forms.showDone(request, response, 'said');
    });
  }

  @Get('meetings/:number.ics')
  async meeting(
    @Req() request: Request,
    @Res() response: Response,
    @Asking() { viewer }: Reading,
  ): Promise<void> {
    const number = String(request.params['number']);
    const calendar = await this.calendars.meeting(number, viewer);
    response.attachment(`${number}.ics`);
    sendCalendar(response, calendar);
  }

  /** Readers ask again and again: as long as nothing changed, the answer is 304. */
  @Get('calendar/:token.ics')
  async feed(@Req() request: Request, @Res() response: Response): Promise<void> {
    sendCalendar(response, await this.calendars.feed(String(request.params['token'])));
  }
}

function sendCalendar(response: Response, calendar: string): void {
  response
    .set({
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': 'private, no-cache',
      ETag: `"${createHash('sha256').update(calendar).digest('base64url')}"`,
      Vary: 'Cookie',
    })
    .send(calendar);
}

/**
 * `sequence` is the `calendarSequence` that the page showed: an answer to an older time is refused. Without script a
 * form cannot empty its list of alternates when another answer is chosen, so only "not coming" looks at it.
 */
function givenAnswerIn(request: Request): GivenAnswer {
  const answer = givenAnswers.find((word) => word === typed(request, 'answer'));
  if (!answer) throw new Refusal('BAD_INPUT', { detail: 'answer' }, 'answer');
  const sequence = typed(request, 'sequence');
  return {
    answer,
    alternateId: (answer === 'not_coming' && typed(request, 'alternateId')) || null,
    sequenceSeen: /^\d{1,9}$/.test(sequence) ? Number(sequence) : null,
  };
}

const memberField = (memberId: string) => `member-${memberId}`;

/** One field for each Member, named by its id; what is neither word is nothing said. */
function saidOfShortNotice(request: Request): SaidOfShortNotice[] {
  const body = (request.body ?? {}) as Record<string, unknown>;
  return Object.entries(body).flatMap(([field, word]) => {
    const memberId = field.slice(memberField('').length);
    const isWord = word === 'consents' || word === 'refuses';
    return field === memberField(memberId) && isWord ? [{ memberId, consents: word === 'consents' }] : [];
  });
}
