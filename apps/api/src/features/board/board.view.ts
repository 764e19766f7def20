import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import {
  computed,
  everyone,
  many,
  one,
  target,
  view,
  type FieldSource,
  type Sql,
} from '../../platform/read-model/view.js';
import { chairAt } from '../chair-terms/chair-at.sql.js';
import { Mandate } from '../mandates/mandate.entity.js';
import type { Capacity } from '../../platform/auth/actor.js';
import { seatCapacities } from '../mandates/mandate.rules.js';
import { inForce } from '../mandates/mandate.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { lastHeldOn, nobodyHolds } from './seat.sql.js';

/** A Member’s seat on the Advisory Board. There is one for each Member in force; a person only holds it. */
@ObjectType({ description: 'A Member’s seat on the Advisory Board, on the day that was asked for.' })
export class Seat {
  @Field(() => ID)
  id!: string;

  @Field(() => Organisation)
  member!: Organisation;

  @Field(() => CalendarDate, { description: 'Since when the Member has held it without a break.' })
  since!: string;

  @Field(() => [Mandate], {
    description: 'Who may sit, first the one who does: representative, first, second alternate.',
  })
  holders!: Mandate[];

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Since when nobody holds it; null where somebody sits.',
  })
  vacantSince!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Since when it has no representative; null where it has one.',
  })
  unrepresentedSince!: string | null;

  @Field({ description: 'Whether the Member held the Chair that day.' })
  chairs!: boolean;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'From when it holds the Chair, if it was elected to come next: until then it is vice-chair.',
  })
  chairsFrom!: string | null;
}

/** Since when nobody has held one of these capacities; at the earliest since the Member has the seat. */
const notHeldSince = (capacities: readonly Capacity[]): FieldSource =>
  computed((m, scope) => {
    const at = scope.value('at', 'timestamptz');
    const member = `${m}.organisation_id`;
    return `(case when ${nobodyHolds(member, capacities, at)}
      then greatest(${lastHeldOn(member, capacities, at)}, ${m}.starts_on) end)`;
  });

view(Seat, {
  from: 'memberships',
  visible: everyone,
  fields: {
    id: computed((m) => `${m}.id`),
    member: one(Organisation, target('organisation_id')),
    since: computed((m) => `${m}.starts_on`),
    holders: many(
      Mandate,
      (m, held, scope) => `${held}.organisation_id = ${m}.organisation_id
        and ${held}.capacity in ('representative', 'first_alternate', 'second_alternate')
        and ${inForce(held, scope.value('at', 'timestamptz'))}`,
      {
        orderBy: (held) =>
          `array_position(array['representative', 'first_alternate', 'second_alternate'], ${held}.capacity)`,
      },
    ),
    vacantSince: notHeldSince(seatCapacities),
    unrepresentedSince: notHeldSince(['representative']),
    chairs: computed(
      (m, scope) => `coalesce(${m}.organisation_id = ${chairAt(scope.value('on', 'date'))}, false)`,
    ),
    chairsFrom: computed((m, scope) => chairsFrom(m, scope.value('on', 'date'))),
  },
});

/** The first day of the next term after a day, if it is this Member’s and was known of by then. */
function chairsFrom(m: Sql, on: Sql): Sql {
  const next = (column: string) => `(select c.${column} from chair_terms c
    where c.starts_on > ${on} and (c.elected_on is null or c.elected_on <= ${on}) order by c.starts_on limit 1)`;
  return `case when ${next('organisation_id')} = ${m}.organisation_id then ${next('starts_on')} end`;
}
