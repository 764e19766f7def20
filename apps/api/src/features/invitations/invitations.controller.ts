import { Controller, Post, Req, Res } from '@nestjs/common';
import { isLanguage } from '@gsenet/shared/languages';
import type { Request, Response } from 'express';
import { Public } from '../../platform/auth/signed-in.guard.js';
import { FormPages, typed } from '../../platform/pages/form-pages.js';
import { BrowserSessions } from '../accounts/browser-sessions.js';
import { Invitations } from './invitations.service.js';

/** Accepting an invitation: a click after the page was read, never the opening of the link itself. */
@Controller()
@Public()
export class InvitationsController {
  constructor(
    private readonly invitations: Invitations,
    private readonly forms: FormPages,
    private readonly sessions: BrowserSessions,
  ) {}

  @Post('invitations/:token')
  async accept(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.forms.orShowAgain(request, response, ['name', 'language', 'timeZone'], async () => {
      const language = typed(request, 'language');
      const { personId, isNew } = await this.invitations.accept(String(request.params['token']), {
        name: typed(request, 'name'),
        language: isLanguage(language) ? language : request.reading.language,
        timeZone: typed(request, 'timeZone'),
        newPassword: typed(request, 'newPassword'),
      });
      // A link from a mail opens a new account; it does not open one that has a password already.
      if (isNew) await this.sessions.open(request, response, personId);
      response.redirect(303, isNew ? '/needs-you' : '/sign-in');
    });
  }
}
