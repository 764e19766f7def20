import type { RequestHandler } from 'express';
import { Refusal } from '../refusal.js';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * What changes something must come from a page of ours. Browsers say where a request comes from; programs that
 * are no browsers say nothing and carry no cookies of other people.
 */
export function sameOrigin(publicUrl: string): RequestHandler {
  return (request, _response, next) => {
    const site = request.headers['sec-fetch-site'];
    const { origin } = request.headers;
    const ours =
      harmless.has(request.method) ||
      site === 'same-origin' ||
      (site === undefined && (origin === undefined || origin === publicUrl));
    next(ours ? undefined : new Refusal('NOT_ALLOWED'));
  };
}
