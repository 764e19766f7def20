import { randomUUID } from 'node:crypto';
import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { refusalOfValue } from '../db/bad-value.js';
import { LOGGER } from '../logger.js';
import { Refusal } from '../refusal.js';
import { Pages } from './pages.js';
import type { PageFailure } from './web-bundle.js';

const statuses: Partial<Record<Refusal['code'], number>> = {
  SIGN_IN_REQUIRED: 401,
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  BAD_INPUT: 400,
  SIGN_IN_SLOWED: 429,
};

/** What a refusal is in HTTP; rules of the network say 422. */
export const statusOf = (refusal: Refusal): number => statuses[refusal.code] ?? 422;

/** The last station of everything that was thrown outside GraphQL: a page for people, JSON for programs, never a stack. */
@Catch()
export class FailureFilter implements ExceptionFilter {
  constructor(
    private readonly pages: Pages,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<unknown> {
    if (host.getType<GqlContextType>() === 'graphql') throw thrown;
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const { status, code, params } = this.explain(thrown);
    if (response.headersSent) return response.end();
    const wantsPage = request.accepts(['json', 'html']) === 'html' && !request.path.startsWith('/graphql');
    if (wantsPage && 'reading' in request)
      return this.pages.send(request, response, { failure: pageFor(status), status });
    return response.status(status).json({ errors: [{ message: code, extensions: { code, params } }] });
  }

  private explain(thrown: unknown): { status: number; code: string; params?: Record<string, unknown> } {
    const refusal = thrown instanceof Refusal ? thrown : refusalOfValue(thrown);
    if (refusal) return { status: statusOf(refusal), code: refusal.code, params: refusal.params };
    const status = statusIn(thrown);
    if (status === 404) return { status, code: 'NOT_FOUND' };
    if (status === 503) return { status, code: 'SOMETHING_WENT_WRONG' };
    if (status !== null && status < 500) return { status, code: 'BAD_INPUT', params: { detail: 'request' } };
    const correlation = randomUUID().slice(0, 8);
    this.logger.error({ err: thrown, correlation }, 'A request failed');
    return { status: 500, code: 'SOMETHING_WENT_WRONG', params: { correlation } };
  }
}

/** The status that the framework or a body parser meant, if the error carries one. */
function statusIn(thrown: unknown): number | null {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (typeof thrown !== 'object' || thrown === null) return null;
  return 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : null;
}

function pageFor(status: number): PageFailure {
  if (status === 401) return 'signed-out';
  if (status === 403) return 'denied';
  return status < 500 ? 'not-found' : 'broken';
}
