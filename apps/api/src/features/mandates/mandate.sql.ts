import type { Capacity } from '../../platform/auth/actor.js';
import type { Scope, Sql } from '../../platform/read-model/view.js';
import { secretariatCapacities } from './mandate.rules.js';

/** That a row of `mandates` is in force at an instant, start included, end not. */
export const inForce = (m: string, at: Sql = 'now()'): Sql =>
  `${m}.starts_at <= ${at} and (${m}.ends_at is null or ${m}.ends_at > ${at})`;

const words = (capacities: readonly Capacity[]) => capacities.map((capacity) => `'${capacity}'`).join(', ');

/** That the viewer now holds one of these capacities for the Organisation in a column; the dated fact, read here and now. */
export function viewerActsFor(organisationColumn: Sql, capacities: readonly Capacity[], scope: Scope): Sql {
  if (!scope.viewerMayHold(capacities)) return 'false';
  return `exists (select from mandates vm where vm.person_id = ${scope.viewerId()} and vm.organisation_id = ${organisationColumn}
    and vm.capacity in (${words(capacities)}) and ${inForce('vm')})`;
}

/** That the viewer now works in the Secretariat. */
export function viewerIsSecretariat(scope: Scope): Sql {
  if (!scope.viewerMayHold(secretariatCapacities)) return 'false';
  const held = `select from mandates sm where sm.person_id = ${scope.viewerId()}
    and sm.capacity in (${words(secretariatCapacities)}) and ${inForce('sm')}`;
  return `(select s.held from ${scope.once(`select exists (${held}) as held`)} s)`;
}
