import type { Tx } from '../../platform/db/database.js';
import type { Sql } from '../../platform/read-model/view.js';
import { found } from '../../platform/refusal.js';
import { chairAt } from '../chair-terms/chair-at.sql.js';
import { inForce } from '../mandates/mandate.sql.js';
import { coversDate, today } from '../memberships/membership.view.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { rulesOnDate } from '../rules-of-procedure/rules-version.sql.js';
import { rollAt, type RollEntry } from '../votes/roll.rules.js';
import type { SeatMandate } from '../votes/room-facts.js';
import { byMember } from '../votes/who-votes.rules.js';

/** The Board between meetings, at this instant. */
export interface BoardNow {
  now: Date;
  rules: RulesOfProcedure;
  chairId: string | null;
  /** In the order of their names, those suspended too. */
  members: { id: string; slug: string; name: string; suspended: boolean }[];
  /** For their seats, in force now. */
  mandates: SeatMandate[];
}

const isMember = `ms.standing = 'member' and ms.stage in ('in_force', 'suspended') and ${coversDate('ms', today)}`;

/** The same as JSON, with names in a language. */
export const boardNow = (language: Sql): Sql => `json_build_object(
  'now', date_trunc('milliseconds', clock_timestamp()), 'rules', ${rulesOnDate(today)},
  'chairId', ${chairAt(today)},
  'members', (select coalesce(json_agg(json_build_object('id', o.id, 'slug', o.slug,
      'name', coalesce(o.acronym, o.name ->> ${language}, o.name ->> 'en'), 'suspended', ms.stage = 'suspended')
      order by o.slug), '[]')
    from organisations o join memberships ms on ms.organisation_id = o.id where ${isMember}),
  'mandates', (select coalesce(json_agg(json_build_object('id', d.id, 'personId', d.person_id,
      'organisationId', d.organisation_id, 'capacity', d.capacity, 'startsAt', d.starts_at, 'endsAt', d.ends_at,
      'name', p.name)), '[]')
    from mandates d join people p on p.id = d.person_id
    where d.capacity in ('representative', 'first_alternate', 'second_alternate') and ${inForce('d')}
      and d.organisation_id in (select ms.organisation_id from memberships ms where ${isMember})))`;

type Json = Omit<BoardNow, 'now' | 'mandates'> & {
  now: string;
  mandates: (Omit<SeatMandate, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string | null })[];
};

/** The same as the rules want it. */
export function asBoardNow(json: unknown): BoardNow {
  const given = json as Json;
  return {
    ...given,
    now: new Date(given.now),
    mandates: given.mandates.map((one) => ({
      ...one,
      startsAt: new Date(one.startsAt),
      endsAt: one.endsAt === null ? null : new Date(one.endsAt),
    })),
  };
}

/** Step: the Board at this instant. */
export async function readBoardNow(tx: Tx): Promise<BoardNow> {
  const [row] = await tx.query<{ board: unknown }[]>(`select ${boardNow(`'en'`)} as board`);
  return asBoardNow(found(row).board);
}

/** How every Member stands on the roll of a text that is put to the Members now. */
export function rollNow(
  { now: at, members, mandates }: BoardNow,
  recusedIds: readonly string[],
): RollEntry[] {
  return rollAt({
    at,
    memberIds: members.map(({ id }) => id),
    suspendedIds: members.filter(({ suspended }) => suspended).map(({ id }) => id),
    recusedIds,
    mandates: byMember(mandates),
    presence: null,
    awayPersonIds: [],
  });
}
