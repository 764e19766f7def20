import type { Capacity } from '../../platform/auth/actor.js';
import type { Scope, Sql } from '../../platform/read-model/view.js';
import { secretariatCapacities } from './mandate.rules.js';

/**
 * A select of what of some kind waits for the viewer; null where it is for others, whatever the rows say. What is not
 * asked needs not be read, planned and opened: of forty kinds of things that can wait, half are the Secretariat's.
 */
export type Waiting = (scope: Scope) => Sql | null;

/** What waits for those alone who hold one of these capacities. */
export const forHolders =
  (capacities: readonly Capacity[], select: (scope: Scope) => Sql): Waiting =>
  (scope) =>
    scope.viewerMayHold(capacities) ? select(scope) : null;

export const forSecretariat = (select: (scope: Scope) => Sql): Waiting =>
  forHolders(secretariatCapacities, select);

/** Several kinds with the same columns as one. */
export const allOf =
  (kinds: readonly Waiting[]): Waiting =>
  (scope) =>
    kinds
      .map((kind) => kind(scope))
      .filter((select) => select !== null)
      .join(' union all ') || null;
