import type { RequestHandler } from 'express';
import { Refusal } from '../refusal.js';

/**
 * The web client names its documents by their hash. Where only known ones are allowed, nobody can ask anything
 * that the client does not ask, however it is written.
 */
export function knownDocuments(documents: Record<string, string>, knownOnly: boolean): RequestHandler {
  const byHash = new Map(Object.entries(documents));
  return (request, _response, next) => {
    const body = request.body as { documentId?: unknown; query?: unknown } | undefined;
    if (!body || typeof body !== 'object' || (body.documentId === undefined && !knownOnly)) return next();
    const text = byHash.get(String(body.documentId));
    if (text === undefined) return next(new Refusal('OUT_OF_DATE'));
    delete body.documentId;
    body.query = text;
    next();
  };
}
