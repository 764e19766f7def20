import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { InProcess } from '../graphql/in-process.js';
import type { Reading } from '../graphql/reading.js';
import { WEB_BUNDLE } from './tokens.js';
import type { FormState, PageFailure, PageMatch, WebBundle } from './web-bundle.js';

interface Sending {
  /** The page to show, if it is another than the one asked for. */
  path?: string;
  form?: FormState;
  failure?: PageFailure;
  status?: number;
}

/** Renders pages of the web client with what their one query answers, all in this process. */
@Injectable()
export class Pages {
  constructor(
    private readonly asking: InProcess,
    @Inject(WEB_BUNDLE) private readonly web: WebBundle,
  ) {}

  async send(request: Request, response: Response, sending: Sending = {}): Promise<void> {
    const asked = new URL(sending.path ?? request.originalUrl, 'http://portal.invalid');
    const match = this.web.matchPage(asked.pathname, asked.search);
    const { viewer, language } = request.reading;
    const answered = sending.failure
      ? { data: null, failure: sending.failure }
      : await this.answer(match, request.reading);
    const nonce = randomBytes(16).toString('base64');
    const page = this.web.renderPage({
      url: asked.pathname + asked.search,
      language,
      viewer: viewer && {
        name: viewer.name,
        timeZone: viewer.timeZone,
        capacities: viewer.mandates.map(({ capacity }) => capacity),
      },
      ...answered,
      form: sending.form,
      documentOnly: viewer === null || match?.documentOnly === true,
      nonce,
    });
    response
      .status(sending.status ?? page.status)
      .setHeader('Content-Security-Policy', contentSecurityPolicy(nonce))
      .setHeader('Cache-Control', 'private, no-store')
      .setHeader('Vary', 'Cookie, Accept-Language')
      .setHeader('Content-Language', language)
      .type('html')
      .send(page.html);
  }

  private async answer(
    match: PageMatch | null,
    reading: Reading,
  ): Promise<{ data: unknown; failure?: PageFailure }> {
    if (!match) return { data: null, failure: 'not-found' };
    if (match.needs === 'signed-in' && !reading.viewer) return { data: null, failure: 'signed-out' };
    if (!match.query) return { data: null };
    const { data, errors } = await this.asking.ask(match.query, match.variables, reading);
    const code = errors?.[0]?.extensions?.['code'];
    if (!errors) return { data };
    if (code === 'NOT_FOUND' || code === 'BAD_INPUT') return { data: null, failure: 'not-found' };
    if (code === 'NOT_ALLOWED') return { data: null, failure: 'denied' };
    return { data: null, failure: code === 'SIGN_IN_REQUIRED' ? 'signed-out' : 'broken' };
  }
}

/** Only what we ourselves serve; style attributes are allowed because the component library positions with them. */
function contentSecurityPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `font-src 'self'`,
    `form-action 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
