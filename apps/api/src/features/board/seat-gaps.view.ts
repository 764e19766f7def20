import { Field, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars.js';
import { addField, derived, type Predicate, type Sql } from '../../platform/read-model/view.js';
import { seatCapacities, seatGaps, type MandatePeriod } from '../mandates/mandate.rules.js';
import { coversDate, today } from '../memberships/membership.sql.js';
import { isOneOf } from '../../platform/db/words.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { Seat } from './board.view.js';

@ObjectType({ description: 'A stretch of time in which a Member has no representative on the Board.' })
class GapOfSeat {
  @Field(() => Instant)
  from!: string;

  @Field(() => Instant, { nullable: true, description: 'Null where nobody is known to come.' })
  until!: string | null;

  @Field({ description: 'Whether an alternate can sit throughout it; else the seat is vacant.' })
  alternate!: boolean;
}

/** Midnight of a day in Beijing. */
const dayBegins = (day: Sql): Sql => `(${day}::timestamp - interval '8 hours') at time zone 'UTC'`;

const heldFor = (organisationId: Sql): Sql =>
  `(select coalesce(json_agg(json_build_object('organisationId', h.organisation_id, 'capacity', h.capacity,
      'startsAt', h.starts_at, 'endsAt', h.ends_at)), '[]') from mandates h
    where h.organisation_id = ${organisationId} and ${isOneOf('h.capacity', seatCapacities)})`;

addField(
  Seat,
  'gaps',
  () => [GapOfSeat],
  {
    description:
      'When it has no representative in the year that begins that day, as far as mandates are known; without a gap that has no end in sight and began before.',
  },
  derived(
    {
      since: (m) => dayBegins(`${m}.starts_on`),
      endsAt: (m) => dayBegins(`${m}.ends_on`),
      at: (_m, scope) => scope.value('at', 'timestamptz'),
      held: (m) => heldFor(`${m}.organisation_id`),
    },
    (facts) => {
      const at = instant(facts['at']);
      return gapsOf(facts).filter(({ from, until }) =>
        until === null ? new Date(from) > at : new Date(until) > at,
      );
    },
  ),
);

const membership =
  (column: Sql): Predicate =>
  (o) => `(select ${dayBegins(`s.${column}`)} from memberships s
  where s.organisation_id = ${o}.id and s.standing = 'member' and s.stage = 'in_force' and ${coversDate('s', today)})`;

addField(
  Organisation,
  'seatGaps',
  () => [GapOfSeat],
  {
    description:
      'When it had, has or will have no representative, since it has its seat on the Board and for a year from now; none of what is no Member.',
  },
  derived(
    {
      since: membership('starts_on'),
      endsAt: membership('ends_on'),
      at: () => 'now()',
      held: (o) => heldFor(`${o}.id`),
    },
    gapsOf,
  ),
);

/** The gaps from the first day of a seat to a year after an instant, or to when all who are known will have come. */
function gapsOf(facts: Record<string, unknown>): GapOfSeat[] {
  if (facts['since'] === null) return [];
  const held = (
    facts['held'] as (Omit<MandatePeriod, 'startsAt' | 'endsAt'> & Record<string, string | null>)[]
  ).map((one) => ({
    ...one,
    startsAt: instant(one['startsAt']),
    endsAt: one['endsAt'] === null ? null : instant(one['endsAt']),
  }));
  const yearOn = instant(facts['at']);
  yearOn.setUTCFullYear(yearOn.getUTCFullYear() + 1);
  const sight = new Date(Math.max(yearOn.getTime(), ...held.map(({ startsAt }) => startsAt.getTime())));
  const ends = facts['endsAt'] === null ? null : instant(facts['endsAt']);
  const until = ends && ends < sight ? ends : sight;
  return seatGaps(held as MandatePeriod[], held[0]?.organisationId ?? '', {
    from: instant(facts['since']),
    until,
  }).map((gap) => ({
    from: gap.from.toISOString(),
    until: gap.until.getTime() === sight.getTime() ? null : gap.until.toISOString(),
    alternate: gap.alternate,
  }));
}

const instant = (value: unknown): Date => new Date(String(value));
