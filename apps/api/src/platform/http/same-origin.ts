import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { Refusal } from '../refusal.js';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * What changes something must come from a page of ours. Browsers say where a request comes from; programs that
 * are no browsers say nothing and carry no cookies of other people.
 */
export function sameOrigin(publicUrl: string): RequestHandler {
  return (request, _response, next) => {
    const ours = harmless.has(request.method) || isFromOurPages(request.headers, publicUrl);
    next(ours ? undefined : new Refusal('NOT_ALLOWED'));
  };
}

/** Whether a request comes from a page of ours, or from no page at all. */
export function isFromOurPages(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const { 'sec-fetch-site': site, origin } = headers;
  return site === 'same-origin' || (site === undefined && (origin === undefined || origin === publicUrl));
}
