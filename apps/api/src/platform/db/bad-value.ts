import { QueryFailedError } from 'typeorm';
import { Refusal } from '../refusal.js';

/**
 * PostgreSQL's class 22, "data exception": a value that no column of that type can hold, such as an id that is no
 * uuid, or a character with the code zero. Whoever sent it can mend it; nobody else can.
 */
export function refusalOfValue(error: unknown): Refusal | null {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return null;
  return /^22[0-9A-Z]{3}$/.test(String(cause.code)) ? new Refusal('BAD_INPUT', { detail: 'value' }) : null;
}
