import { Field, ObjectType } from '@nestjs/graphql';
import type { Capacity } from '../../platform/auth/actor.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import { addField, derived } from '../../platform/read-model/view.js';
import { CapacityType, Mandate } from './mandate.entity.js';
import { effectOfEnding, endingEffects, type EndingEffect, type MandatePeriod } from './mandate.rules.js';
import { inForce } from './mandate.sql.js';

const EndingEffectType = enumType('EndingEffect', endingEffects);

/** What would come of it if a mandate ended now. */
@ObjectType({ description: 'What would come of the seat if a mandate ended now.' })
export class Ending {
  @Field(() => EndingEffectType)
  effect!: EndingEffect;

  @Field(() => String, { nullable: true, description: 'Who would sit then; null where nobody would.' })
  sits!: string | null;

  @Field(() => CapacityType, { nullable: true })
  sitsAs!: Capacity | null;
}

interface HeldNow extends Omit<MandatePeriod, 'startsAt' | 'endsAt'> {
  id: string;
  name: string;
  startsAt: string;
  endsAt: string | null;
}

addField(
  Mandate,
  'ending',
  () => Ending,
  { nullable: true, description: 'What its end would do to the seat; null where it is not in force.' },
  derived(
    {
      id: (m) => `${m}.id`,
      now: () => 'now()',
      held: (m) => `(select coalesce(json_agg(json_build_object('id', h.id, 'personId', h.person_id,
          'organisationId', h.organisation_id, 'capacity', h.capacity, 'startsAt', h.starts_at, 'endsAt', h.ends_at,
          'name', hp.name)), '[]')
        from mandates h join people hp on hp.id = h.person_id
        where h.organisation_id = ${m}.organisation_id and ${inForce('h')})`,
    },
    ({ id, now, held }) => endingOf(String(id), new Date(String(now)), held as HeldNow[]),
  ),
);

function endingOf(id: string, now: Date, held: readonly HeldNow[]): Ending | null {
  const all = held.map((one) => ({
    ...one,
    startsAt: new Date(one.startsAt),
    endsAt: one.endsAt === null ? null : new Date(one.endsAt),
  }));
  const ending = all.find((one) => one.id === id);
  if (!ending) return null;
  const { effect, sits } = effectOfEnding(all, ending, now);
  return { effect, sits: sits?.name ?? null, sitsAs: sits?.capacity ?? null };
}
