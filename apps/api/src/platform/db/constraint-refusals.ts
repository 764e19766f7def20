import { Refusal } from '../refusal.js';
import type { RefusalCode } from '@gsenet/shared/translate';

const refusals = new Map<string, { code: RefusalCode; field?: string }>();

/** Declared beside the entity: which refusal a violated constraint stands for. */
export function refusesAs(constraint: string, code: RefusalCode, field?: string): void {
  refusals.set(constraint, { code, field });
}

export function refusalOfConstraint(constraint: string): Refusal | undefined {
  const known = refusals.get(constraint);
  return known && new Refusal(known.code, {}, known.field);
}
