import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '../auth/signed-in.guard.js';
import { browserCookies, setCookie } from '../http/cookies.js';
import { safePath } from '../http/safe-path.js';
import { SETTINGS, type Settings } from '../settings.js';
import { Pages } from './pages.js';

/** Every address that is not something else is a page; which ones there are, the web client knows. */
@Controller()
@Public()
export class PagesController {
  constructor(
    private readonly pages: Pages,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Light or dark for this browser, without script. */
  @Post('scheme')
  chooseScheme(@Req() request: Request, @Res() response: Response): void {
    const { scheme, back } = request.body as Record<string, unknown>;
    const chosen = scheme === 'light' || scheme === 'dark' ? scheme : null;
    setCookie(response, this.settings, browserCookies(this.settings).scheme, chosen);
    response.redirect(303, safePath(back, '/'));
  }

  @Get(['', '*path'])
  async page(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.pages.send(request, response);
  }
}
