import { pino, type Logger } from 'pino';

export const LOGGER = Symbol('logger');

/** What is logged of an error: where it happened, never the values that a statement was given. */
function place(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  return { type: name, message, stack, ...('code' in error && { code: error.code }) };
}

/** Structured lines on standard error; fields that could hold a secret are never written. */
export function makeLogger(level: string): Logger {
  return pino(
    {
      level,
      serializers: { err: place },
      redact: [
        'password',
        '*.password',
        'token',
        '*.token',
        'req.headers.cookie',
        'req.headers.authorization',
      ],
    },
    pino.destination(2),
  );
}
