import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import {
  computed,
  derived,
  everyone,
  many,
  one,
  target,
  view,
  addField,
} from '../../platform/read-model/view.js';
import { presidingOrganisations } from '../accounts/known-viewers.js';
import { Mandate } from '../mandates/mandate.entity.js';
import { secretariatMandate } from '../mandates/mandate.policy.js';
import { coversDate, today } from '../memberships/membership.view.js';
import { Organisation } from '../organisations/organisation.entity.js';
import { chairAt, everPresiding } from './chair-at.sql.js';
import { mandateToNominate } from './chair-nomination.policy.js';
import { ChairTerm } from './chair-term.entity.js';
import { explainRotation } from './chair-rotation.js';
import { rotationStates, type RotationState } from './rotation.rules.js';

presidingOrganisations(everPresiding);

const RotationStateType = enumType('RotationState', rotationStates);

@ObjectType({ description: 'A Member as the rotation names it.' })
export class RotationMember {
  @Field(() => ID)
  id!: string;

  @Field()
  slug!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'Where a Member stands in the rotation of the Chair, and why.' })
export class RotationPlace {
  @Field(() => RotationMember)
  member!: RotationMember;

  @Field(() => RotationStateType)
  state!: RotationState;

  @Field({ description: 'The reason in words, in the reader’s language.' })
  reason!: string;
}

@ObjectType({ description: 'A term in the Chair as it is, or as it would come if everybody said yes.' })
export class ExpectedTerm {
  @Field(() => RotationMember, { nullable: true, description: 'Null where nobody would be willing.' })
  member!: RotationMember | null;

  @Field(() => CalendarDate)
  startsOn!: string;

  @Field(() => CalendarDate)
  endsOn!: string;

  @Field({ description: 'Appointed, not merely expected.' })
  elected!: boolean;
}

/** The rotation explains itself: everybody may read why who is next. */
@ObjectType({ description: 'The rotation of the Chair among the Members.' })
export class ChairRotation {
  @Field(() => [RotationPlace], { description: 'In the order of rotation.' })
  places!: RotationPlace[];

  @Field(() => [ExpectedTerm], { description: 'The next ten years, if everybody said yes.' })
  outlook!: ExpectedTerm[];

  @Field(() => CalendarDate, { description: 'The turn that Members are nominated for.' })
  turn!: string;

  @Field(() => Int)
  years!: number;

  @Field({ description: 'Whether the viewer may appoint a Member to the Chair.' })
  viewerCanAppoint!: boolean;

  @Field({ description: 'Whether the viewer may nominate a Member for the next turn.' })
  viewerCanNominate!: boolean;
}

view(ChairTerm, {
  visible: everyone,
  fields: { member: one(Organisation, target('organisation_id')) },
});

addField(
  ChairTerm,
  'exercisedBy',
  () => [Mandate],
  { description: 'The mandates of the Member’s representative through the term.' },
  many(
    Mandate,
    (term, m) => `${m}.organisation_id = ${term}.organisation_id and ${m}.capacity = 'representative'
      and ${m}.starts_at < ${term}.ends_on and (${m}.ends_at is null or ${m}.ends_at > ${term}.starts_on)`,
    { orderBy: (m) => `${m}.starts_at` },
  ),
);

addField(
  ChairTerm,
  'isCurrent',
  () => Boolean,
  { description: 'In force today, as is the membership of whoever exercises it.' },
  computed((term) => `(${coversDate(term, today)} and ${chairAt(today)} is not null)`),
);

addField(
  ChairTerm,
  'isVacant',
  () => Boolean,
  { description: 'It runs today, but the membership of its Member is not in force: the Chair is vacant.' },
  computed((term) => `(${coversDate(term, today)} and ${chairAt(today)} is null)`),
);

addField(
  ChairTerm,
  'viewerCanConclude',
  () => Boolean,
  { description: 'Whether the viewer may conclude this term.' },
  derived({ over: (term) => `${term}.ends_on <= ${today}` }, ({ over }, viewer) =>
    Boolean(viewer && secretariatMandate(viewer.mandates) && !over),
  ),
);

const facts = {
  now: () => 'now()',
  language: (_row: string, scope: { language(): string }) => scope.language(),
  memberships:
    () => `(select json_agg(json_build_object('organisationId', m.organisation_id, 'standing', m.standing,
    'stage', m.stage, 'startsOn', m.starts_on, 'endsOn', m.ends_on)) from memberships m where m.standing = 'member')`,
  terms:
    () => `(select coalesce(json_agg(json_build_object('organisationId', c.organisation_id, 'startsOn', c.starts_on,
    'endsOn', c.ends_on)), '[]') from chair_terms c)`,
  conferences: () =>
    `(select coalesce(json_agg(json_build_object('startsOn', c.starts_on, 'endsOn', c.ends_on)), '[]') from conferences c)`,
  declines: () =>
    `(select coalesce(json_agg(json_build_object('organisationId', n.organisation_id, 'turnStartsOn', n.turn_starts_on)
      order by n.answered_on, n.id), '[]') from chair_nominations n where n.answer = 'declined')`,
  successions: () =>
    `(select coalesce(json_agg(json_build_object('organisationId', s.organisation_id, 'successorId', s.successor_id,
      'on', s.starts_on)), '[]') from successions s)`,
  rules: () =>
    `(select r.rules from rules_versions r where r.in_force_from <= ${today} order by r.in_force_from desc limit 1)`,
  members: (
    _row: string,
    scope: { language(): string },
  ) => `(select json_object_agg(o.id, json_build_object('id', o.id, 'slug', o.slug,
    'name', coalesce(o.acronym, o.name ->> ${scope.language()}, o.name ->> 'en'))) from organisations o
    where o.id in (select m.organisation_id from memberships m where m.standing = 'member'))`,
};

view(ChairRotation, {
  from: '(select 1 as one)',
  visible: everyone,
  fields: {
    places: derived(facts, (given) => explainRotation(given).places),
    outlook: derived(facts, (given) => explainRotation(given).outlook),
    turn: derived(facts, (given) => explainRotation(given).turn),
    years: computed(() => '10'),
    viewerCanAppoint: derived({ one: () => '1' }, (_facts, viewer) =>
      Boolean(viewer && secretariatMandate(viewer.mandates)),
    ),
    viewerCanNominate: derived(
      {
        memberIds: () => `(select coalesce(json_agg(m.organisation_id), '[]') from memberships m
          where m.standing = 'member' and m.stage = 'in_force' and ${coversDate('m', today)})`,
      },
      ({ memberIds }, viewer) => Boolean(viewer && mandateToNominate(viewer.mandates, memberIds as string[])),
    ),
  },
});
