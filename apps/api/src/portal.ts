import compression from 'compression';
import { parse } from 'cookie';
import express, { type RequestHandler } from 'express';
import helmet from 'helmet';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { isLanguage, preferredLanguage } from '@gsenet/shared/languages';
import type { Logger } from 'pino';
import sirv from 'sirv';
import type { DataSource } from 'typeorm';
import type { IncomingMessage } from 'node:http';
import { constants } from 'node:zlib';
import { AppModule } from './app.module.js';
import { KnownViewers } from './features/accounts/known-viewers.js';
import { PASSPORT, viewerFrom, type Authentication } from './features/accounts/passport.js';
import { knownDocuments } from './platform/graphql/known-documents.js';
import { limits } from './platform/graphql/limits.js';
import { browserCookies } from './platform/http/cookies.js';
import { Sockets } from './platform/live/sockets.js';
import { sameOrigin } from './platform/http/same-origin.js';
import { clientFiles, type WebBundle } from './platform/pages/web-bundle.js';
import type { Settings } from './platform/settings.js';

/** The whole server, ready to listen, on a database that is already in shape. */
export async function createPortal(
  settings: Settings,
  source: DataSource,
  web: WebBundle,
  logger: Logger,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(settings, source, web, logger), {
    bodyParser: false,
    logger: ['error', 'warn', 'fatal'],
    abortOnError: false,
  });
  app.set('trust proxy', settings.trustedProxies);
  app.disable('x-powered-by');
  // Pages and answers are kept by nobody; what is asked for again and again, files and calendars, says its own tag.
  app.disable('etag');
  app.use(
    helmet({
      contentSecurityPolicy: false,
      strictTransportSecurity: settings.publicUrl.startsWith('https:'),
    }),
  );
  app.use('/assets', sirv(`${clientFiles}assets`, { brotli: true, immutable: true, maxAge: 31_536_000 }));
  app.use(compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } }));
  app.use(sameOrigin(settings.publicUrl));
  app.use(asking(app.get<Authentication>(PASSPORT), app.get(KnownViewers), settings));
  app.use('/graphql', express.json({ limit: limits.bodyBytes, type: 'application/json' }));
  app.use('/graphql', knownDocuments(web.documents, settings.knownDocumentsOnly));
  app.use(express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 50 }));
  const viewers = app.get(KnownViewers);
  const holders = {
    holderOf: async ({ headers }: IncomingMessage) => {
      const token = parse(headers.cookie ?? '')[browserCookies(settings).session];
      return token ? viewers.holderOf(token) : null;
    },
    heldOf: (sessionIds: readonly string[]) => viewers.heldOf(sessionIds),
  };
  app.get(Sockets).serve(app.getHttpServer(), holders, web.documents);
  return app;
}

/**
 * Finds out who asks and in which language, for everything but static files. GraphQL is answered on a guess that is
 * proved on the way; pages and forms wait.
 */
function asking(passport: Authentication, viewers: KnownViewers, settings: Settings): RequestHandler {
  const names = browserCookies(settings);
  return (request, response, next) => {
    const { [names.language]: chosen, [names.session]: token } = parse(request.headers.cookie ?? '');
    const language = isLanguage(chosen) ? chosen : preferredLanguage(request.headers['accept-language']);
    request.reading = { viewer: null, language };
    const guess = token && request.path === '/graphql' ? viewers.guess(token, language) : undefined;
    if (guess) {
      request.reading = { viewer: guess.viewer, language: guess.viewer.language, guess };
      return next();
    }
    viewerFrom(passport, request, response).then((viewer) => {
      request.reading = { viewer, language: viewer?.language ?? language };
      next();
    }, next);
  };
}
