import passport, { Strategy as PassportStrategy } from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import { parse } from 'cookie';
import type { Request, RequestHandler, Response } from 'express';
import type { Viewer } from '../../platform/auth/actor.js';
import { Refusal } from '../../platform/refusal.js';
import { browserCookies } from '../../platform/http/cookies.js';
import type { Settings } from '../../platform/settings.js';
import type { KnownViewers } from './known-viewers.js';
import { networkOf } from './network.js';
import type { SignIn } from './sign-in.service.js';

export const PASSPORT = Symbol('passport');

/** The cookie of a session becomes the viewer; without one, or with an old one, the request is a stranger’s. */
class SessionCookieStrategy extends PassportStrategy {
  override name = 'session-cookie';

  constructor(
    private readonly viewers: KnownViewers,
    private readonly cookieName: string,
  ) {
    super();
  }

  override authenticate(request: Request): void {
    const token = parse(request.headers.cookie ?? '')[this.cookieName];
    if (!token) return this.pass();
    this.viewers.holderOf(token).then(
      (viewer) => (viewer ? this.success(viewer) : this.pass()),
      (error: unknown) => this.error(error),
    );
  }
}

/** The two ways of being somebody: address and password, and the cookie that follows from it. */
export function makePassport(viewers: KnownViewers, signIn: SignIn, settings: Settings) {
  const made = new passport.Passport();
  const cookies = browserCookies(settings);
  made.use(new SessionCookieStrategy(viewers, cookies.session));
  made.use(
    new LocalStrategy(
      { usernameField: 'address', passwordField: 'password', passReqToCallback: true, session: false },
      (request: Request, address, password, done) => {
        const knownBrowser = parse(request.headers.cookie ?? '')[cookies.knownBrowser];
        signIn
          .identify({ address, password, network: networkOf(request.ip), knownBrowser })
          .then((personId) => done(null, { personId }), done);
      },
    ),
  );
  return made;
}

export type Authentication = ReturnType<typeof makePassport>;

/** Who sits behind this request, or null. */
export function viewerFrom(
  made: Authentication,
  request: Request,
  response: Response,
): Promise<Viewer | null> {
  return answer<Viewer>(made, 'session-cookie', request, response);
}

/** The person whose address and password the form holds; a refusal otherwise. */
export async function personFrom(
  made: Authentication,
  request: Request,
  response: Response,
): Promise<string> {
  const identified = await answer<{ personId: string }>(made, 'local', request, response);
  if (!identified) throw new Refusal('SIGN_IN_FAILED');
  return identified.personId;
}

function answer<T>(
  made: Authentication,
  strategy: string,
  request: Request,
  response: Response,
): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const handler = made.authenticate(
      strategy,
      { session: false },
      (error: unknown, user: T | false | null) => {
        if (error) reject(error instanceof Error ? error : new Error('Signing in failed', { cause: error }));
        else resolve(user || null);
      },
    ) as RequestHandler;
    // A strategy that passes calls on instead of calling back.
    void handler(request, response, () => resolve(null));
  });
}
