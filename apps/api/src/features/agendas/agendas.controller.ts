import { Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../../platform/auth/signed-in.guard.js';
import { FormPages } from '../../platform/pages/form-pages.js';
import { AgendaLinks } from './agenda-links.service.js';
import { verdicts } from './consent.rules.js';
import { lateItemAnswers } from './late-item.rules.js';

/** What leads to an agenda from outside the portal: the link of a mail. */
@Controller()
@Public()
export class AgendasController {
  constructor(
    private readonly links: AgendaLinks,
    private readonly forms: FormPages,
  ) {}

  /** Says what a Member thinks of late items and of others. Opening the link changes nothing, whoever or whatever opens it. */
  @Post('agenda/:token')
  async say(@Req() request: Request, @Res() response: Response): Promise<void> {
    const body = (request.body ?? {}) as Record<string, unknown>;
    await this.forms.orShowAgain(request, response, Object.keys(body), async () => {
      await this.links.say(String(request.params['token']), {
        lateItems: given(body, 'late-', lateItemAnswers).map(({ id, word }) => ({ id, answer: word })),
        reviews: given(body, 'item-', verdicts).map(({ id, word }) => ({ id, verdict: word })),
      });
      await this.forms.showDone(request, response, 'said');
    });
  }
}

/** One field for each thing, named by its id; what is none of the words is nothing said. */
function given<Word extends string>(body: Record<string, unknown>, prefix: string, words: readonly Word[]) {
  return Object.entries(body).flatMap(([field, value]) => {
    const word = words.find((one) => one === value);
    return field.startsWith(prefix) && word ? [{ id: field.slice(prefix.length), word }] : [];
  });
}
