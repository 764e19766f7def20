import { jest } from '@jest/globals';

/** One request that the browser made to the API. */
export interface Asked {
  documentId?: string;
  query?: string;
  variables: Record<string, unknown>;
  headers: Record<string, string>;
}

type Answer =
  { data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] } | 'nothing';

/** Stands in for the network: gives these answers in turn, and keeps what was asked. */
export function answering(...answers: Answer[]): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = jest.fn((_url: unknown, init?: { body?: string; headers?: HeadersInit }) => {
    const body = JSON.parse(init?.body ?? '') as Omit<Asked, 'headers'>;
    asked.push({ ...body, headers: Object.fromEntries(new Headers(init?.headers)) });
    const answer = answers.shift();
    if (!answer || answer === 'nothing') return Promise.reject(new TypeError('Failed to fetch'));
    const headers = { get: () => 'application/json' };
    return Promise.resolve({
      ok: true,
      status: 200,
      headers,
      text: () => Promise.resolve(JSON.stringify(answer)),
    });
  }) as unknown as typeof fetch;
  return asked;
}

/** A refusal as the API sends it. */
export const refused = (code: string, more: Record<string, unknown> = {}) => ({
  errors: [{ message: code, extensions: { code, ...more } }],
});
