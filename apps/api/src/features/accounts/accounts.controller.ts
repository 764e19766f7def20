import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { isLanguage } from '@gsenet/shared/languages';
import type { Request, Response } from 'express';
import { Public } from '../../platform/auth/signed-in.guard.js';
import { browserCookies, setCookie } from '../../platform/http/cookies.js';
import { safePath } from '../../platform/http/safe-path.js';
import { FormPages, typed } from '../../platform/pages/form-pages.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { Accounts } from './accounts.service.js';
import { BrowserSessions } from './browser-sessions.js';
import { PASSPORT, personFrom, type Authentication } from './passport.js';

/** The forms that work without a script: signing in and out, a new password, the language. */
@Controller()
@Public()
export class AccountsController {
  constructor(
    private readonly accounts: Accounts,
    private readonly sessions: BrowserSessions,
    private readonly forms: FormPages,
    @Inject(PASSPORT) private readonly passport: Authentication,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post('sign-in')
  async signIn(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.forms.orShowAgain(request, response, ['address', 'next'], async () => {
      const personId = await personFrom(this.passport, request, response);
      await this.sessions.open(request, response, personId);
      response.redirect(303, safePath(typed(request, 'next'), '/needs-you'));
    });
  }

  @Post('sign-out')
  async signOut(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.sessions.close(request, response);
    response.redirect(303, '/');
  }

  /** Always the same answer, whether the address is known or not. */
  @Post('reset-password')
  async askForReset(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.accounts.askForReset(typed(request, 'address'));
    await this.forms.showDone(request, response, 'sent');
  }

  @Post('reset-password/:token')
  async setNewPassword(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.forms.orShowAgain(request, response, [], async () => {
      const personId = await this.accounts.useReset(
        String(request.params['token']),
        typed(request, 'newPassword'),
      );
      await this.sessions.open(request, response, personId);
      response.redirect(303, '/needs-you');
    });
  }

  @Post('language')
  async chooseLanguage(@Req() request: Request, @Res() response: Response): Promise<void> {
    const language = typed(request, 'language');
    if (isLanguage(language)) {
      setCookie(response, this.settings, browserCookies(this.settings).language, language);
      const { viewer } = request.reading;
      if (viewer) await this.accounts.changeLanguage(viewer, language);
    }
    response.redirect(303, safePath(typed(request, 'back'), '/'));
  }
}
