import { pino, type Logger } from 'pino';

export const LOGGER = Symbol('logger');

/** Structured lines on standard error; fields that could hold a secret are never written. */
export function makeLogger(level: string): Logger {
  return pino(
    {
      level,
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
