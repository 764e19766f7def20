import type { RefusalCode } from '@gsenet/shared/translate';

export type RefusalParams = Record<string, string | number>;

/**
 * "No", said so that a person can act on it. The code is stable and has its sentence in every shipped
 * language (`refusal.<code>` in the catalogues); `field` names the input it is about.
 */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly params: RefusalParams = {},
    readonly field?: string,
  ) {
    super(code);
  }
}

/** Refuses when a rule has given a reason. */
export function refuseIf(reason: { code: RefusalCode; params?: RefusalParams; field?: string } | null): void {
  if (reason) throw new Refusal(reason.code, reason.params, reason.field);
}

/** Absent and forbidden look alike: both are this refusal. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Refusal('NOT_FOUND');
  return thing;
}
