import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { record } from '../../platform/audit/record.js';
import { signLink } from '../../platform/auth/signed-link.js';
import { Database } from '../../platform/db/database.js';
import { browserCookies, setCookie } from '../../platform/http/cookies.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { endSession } from './sessions.js';
import { SignIn } from './sign-in.service.js';

/** Puts a session into a browser and takes it out again. */
@Injectable()
export class BrowserSessions {
  constructor(
    private readonly database: Database,
    private readonly signIn: SignIn,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** A new session, whatever the browser had before, and a mark by which the browser is known next time. */
  async open(request: Request, response: Response, personId: string): Promise<void> {
    const names = browserCookies(this.settings);
    await this.endPresent(request);
    const token = await this.signIn.openSession(personId, request.headers['user-agent'] ?? '');
    setCookie(response, this.settings, names.session, token, { days: 60 });
    setCookie(
      response,
      this.settings,
      names.knownBrowser,
      signLink(this.settings.secret, 'known-browser', personId),
    );
  }

  async close(request: Request, response: Response): Promise<void> {
    await this.endPresent(request);
    setCookie(response, this.settings, browserCookies(this.settings).session, null);
  }

  private async endPresent(request: Request): Promise<void> {
    const { viewer } = request.reading;
    if (!viewer) return;
    await this.database.transaction(async (tx) => {
      await endSession(tx, viewer.sessionId);
      record(tx, { actor: viewer, act: 'signOut', noun: 'Session', nounId: viewer.sessionId });
    });
  }
}
