import type { Tx } from '../../platform/db/database.js';
import { found } from '../../platform/refusal.js';
import type { PlainDate } from '../../platform/time/calendar-days.js';
import { chairAt } from '../chair-terms/chair-at.sql.js';
import type { MandatePeriod } from '../mandates/mandate.rules.js';
import { inForce } from '../mandates/mandate.sql.js';
import { inForceOn, membersOn, type MembershipPeriod } from '../memberships/membership.rules.js';
import { coversDate } from '../memberships/membership.view.js';
import type { CallingFacts } from './calling.rules.js';

/** What `callingColumns` bring, as JSON has it. */
export interface CallingRow {
  memberships: MembershipPeriod[];
  mandates: (Omit<MandatePeriod, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string | null })[];
  chairId: string | null;
}

const standsOn = (m: string) =>
  `${m}.standing in ('member', 'observer') and ${m}.stage = 'in_force' and ${coversDate(m, '$2::date')}`;

/** Whom a meeting could call, of a statement whose first value is the instant it starts and whose second its day. */
export const callingColumns = `
  (select coalesce(json_agg(json_build_object('organisationId', m.organisation_id, 'standing', m.standing,
      'stage', m.stage, 'startsOn', m.starts_on, 'endsOn', m.ends_on)), '[]')
    from memberships m where ${standsOn('m')}) as memberships,
  (select coalesce(json_agg(json_build_object('personId', d.person_id, 'organisationId', d.organisation_id,
      'capacity', d.capacity, 'startsAt', d.starts_at, 'endsAt', d.ends_at)), '[]')
    from mandates d join memberships m on m.organisation_id = d.organisation_id and ${standsOn('m')}
    where d.capacity in ('representative', 'first_alternate', 'second_alternate')
      and ${inForce('d', '$1::timestamptz')}) as mandates,
  ${chairAt('$2::date')} as "chairId"`;

/** The same as the rules want it. */
export function callingFactsOf(row: CallingRow, startsAt: Date, day: PlainDate): CallingFacts {
  return {
    members: membersOn(row.memberships, day),
    observers: inForceOn(row.memberships, 'observer', day),
    mandates: mandatePeriods(row.mandates),
    chairId: row.chairId,
    startsAt,
  };
}

export function mandatePeriods<M extends CallingRow['mandates'][number]>(
  mandates: M[],
): (Omit<M, 'startsAt' | 'endsAt'> & Pick<MandatePeriod, 'startsAt' | 'endsAt'>)[] {
  return mandates.map((mandate) => ({
    ...mandate,
    startsAt: new Date(mandate.startsAt),
    endsAt: mandate.endsAt === null ? null : new Date(mandate.endsAt),
  }));
}

/** Step: what decides whom a meeting calls. */
export async function callingFacts(tx: Tx, startsAt: Date, day: PlainDate): Promise<CallingFacts> {
  const [row] = await tx.query<CallingRow[]>(`select ${callingColumns}`, [startsAt, day]);
  return callingFactsOf(found(row), startsAt, day);
}
