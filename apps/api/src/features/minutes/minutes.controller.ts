import { Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../../platform/auth/signed-in.guard.js';
import { FormPages, typed } from '../../platform/pages/form-pages.js';
import { Corrections } from './corrections.service.js';

/** What leads to drafts of minutes from outside the portal: the link of a mail. */
@Controller()
@Public()
export class MinutesController {
  constructor(
    private readonly corrections: Corrections,
    private readonly forms: FormPages,
  ) {}

  /** Takes a correction, or that there is none, by the link of a mail. Opening the link changes nothing. */
  @Post('minutes/:token')
  async correct(@Req() request: Request, @Res() response: Response): Promise<void> {
    const said =
      typed(request, 'agree') === ''
        ? { key: typed(request, 'section'), text: typed(request, 'text') }
        : ('nothing' as const);
    await this.forms.orShowAgain(request, response, ['text'], async () => {
      await this.corrections.byLink(String(request.params['token']), said);
      await this.forms.showDone(request, response, said === 'nothing' ? 'agreed' : 'given');
    });
  }
}
