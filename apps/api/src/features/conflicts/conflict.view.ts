import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { Instant } from '../../platform/graphql/scalars.js';
import {
  computed,
  everyone,
  many,
  one,
  target,
  view,
  type Scope,
  type Sql,
} from '../../platform/read-model/view.js';
import { Person } from '../accounts/person.entity.js';
import { inForce, viewerIsSecretariat } from '../mandates/mandate.sql.js';
import { Organisation } from '../organisations/organisation.entity.js';
import {
  ConflictKindType,
  ConflictStateType,
  RulingType,
  type ConflictKind,
  type ConflictState,
  type Ruling,
} from './conflict.entity.js';
import { conflictGrounds, type ConflictGround } from './conflict.rules.js';
import {
  conflictsAbout,
  consortiumOf,
  isInReview,
  rulingMember,
  viewerIsConflicted,
  viewerRulesOn,
} from './conflict.sql.js';

export const GroundType = enumType('ConflictGround', conflictGrounds);

@ObjectType('RulingOnConflict', { description: 'What was ruled on a conflict of interest.' })
export class RulingOnConflict {
  @Field(() => RulingType)
  ruling!: Ruling;

  @Field()
  reason!: string;

  @Field(() => Instant)
  ruledAt!: string;

  @Field(() => Person)
  ruledBy!: Person;
}

@ObjectType({ description: 'A conflict of interest of a person about a proposal.' })
export class Conflict {
  @Field(() => ID, { description: 'The same as long as its grounds are.' })
  id!: string;

  @Field(() => Person)
  person!: Person;

  @Field(() => GroundType)
  ground!: ConflictGround;

  @Field(() => Organisation, {
    nullable: true,
    description: 'The Organisation of the consortium that it is with; null where it was declared.',
  })
  organisation!: Organisation | null;

  @Field(() => ConflictKindType, { nullable: true, description: 'Of a declared one.' })
  kind!: ConflictKind | null;

  @Field(() => String, { nullable: true, description: 'What the person declared.' })
  words!: string | null;

  @Field(() => ConflictStateType, { description: 'Until it is ruled on, it counts.' })
  state!: ConflictState;

  @Field(() => [RulingOnConflict], { description: 'The latest first.' })
  rulings!: RulingOnConflict[];

  @Field({
    description:
      'Whether the viewer may rule on it: for the Chair, or who stands in, and never on one’s own.',
  })
  viewerCanRule!: boolean;
}

@ObjectType({ description: 'The conflicts of interest about one proposal.' })
export class ConflictsAboutProposal {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Like P-2027-014.' })
  number!: string;

  @Field({ description: 'As it was handed in.' })
  title!: string;

  @Field(() => [Organisation], { description: 'Lead and partners.' })
  consortium!: Organisation[];

  @Field(() => Organisation, {
    nullable: true,
    description: 'The Member that rules on them; null if nobody can.',
  })
  ruledBy!: Organisation | null;

  @Field(() => [Conflict], { description: 'What waits for a ruling first.' })
  conflicts!: Conflict[];
}

@ObjectType({ description: 'What a person is kept out of under a call, as far as they may know.' })
export class OwnConflicts {
  @Field()
  callSlug!: string;

  @Field()
  callTitle!: string;

  @Field({
    description: 'Whether there is at least one proposal of others from which the viewer is kept away.',
  })
  othersHidden!: boolean;

  @Field(() => [OwnProposal], {
    description: 'Proposals of the viewer’s own Organisations, whose review is hidden.',
  })
  own!: OwnProposal[];
}

@ObjectType({ description: 'A proposal of one’s own Organisation.' })
export class OwnProposal {
  @Field()
  number!: string;

  @Field()
  title!: string;
}

/* Rulings are reached through their conflict, conflicts through their proposal: that says who may see them. */
view(RulingOnConflict, {
  from: 'conflict_rulings',
  visible: everyone,
  fields: {
    ruling: computed((r) => `${r}.ruling`),
    reason: computed((r) => `${r}.reason`),
    ruledAt: computed((r) => `${r}.ruled_at`),
    ruledBy: one(Person, target('ruled_by_id')),
  },
});

const stateOf = (k: Sql): Sql => `coalesce(${k}.state, 'proposed')`;

view(Conflict, {
  from: `(select p.id as proposal_id, k.*, c.kind, c.words, c.state from proposals p cross join lateral ${conflictsAbout('p')} k
    left join conflicts c on c.id = k.conflict_id)`,
  visible: everyone,
  fields: {
    id: computed(
      (k) => `md5(concat_ws(' ', ${k}.proposal_id, ${k}.person_id, ${k}.ground, ${k}.organisation_id))::uuid`,
    ),
    person: one(Person, target('person_id')),
    ground: computed((k) => `${k}.ground`),
    organisation: one(Organisation, target('organisation_id')),
    kind: computed((k) => `${k}.kind`),
    words: computed((k) => `${k}.words`),
    state: computed(stateOf),
    rulings: many(RulingOnConflict, (k, r) => `${r}.conflict_id = ${k}.conflict_id`, {
      orderBy: (r) => `${r}.ruled_at desc, ${r}.id desc`,
    }),
    viewerCanRule: computed(
      (k, scope) => `(${k}.person_id <> ${scope.viewerId()} and exists (select from proposals rp
        where rp.id = ${k}.proposal_id and ${viewerRulesOn('rp', scope)}))`,
    ),
  },
});

const submittedTitle = (
  p: Sql,
): Sql => `case when ${p}.changed_since_submission then (select s.content ->> 'title'
  from submissions s where s.proposal_id = ${p}.id order by s.submitted_at desc, s.id desc limit 1) else ${p}.title end`;

/** To those who rule on the conflicts about a proposal, and to the Secretariat; to nobody who is in conflict about it. */
export const seesConflicts = (p: Sql, scope: Scope): Sql => `(${isInReview(p)} and (${viewerRulesOn(p, scope)}
  or (${viewerIsSecretariat(scope)} and not ${viewerIsConflicted(p, scope)})))`;

view(ConflictsAboutProposal, {
  from: 'proposals',
  visible: seesConflicts,
  fields: {
    id: computed((p) => `${p}.id`),
    number: computed((p) => `${p}.number`),
    title: computed(submittedTitle),
    consortium: many(
      Organisation,
      (p, o) => `${o}.id in (select x.organisation_id from ${consortiumOf(p)} x)`,
      { orderBy: (o) => `${o}.slug` },
    ),
    ruledBy: one(Organisation, (p, o) => `${o}.id = ${rulingMember(p)}`),
    conflicts: many(Conflict, (p, k) => `${k}.proposal_id = ${p}.id`, {
      orderBy: (k) => `${stateOf(k)} <> 'proposed', ${k}.person_id, ${k}.ground, ${k}.organisation_id`,
    }),
  },
});

/** The proposals that a viewer leads or takes part in are theirs as applicants; a declined part is none. */
const ownPart = (
  p: Sql,
  scope: Scope,
): Sql => `exists (select from partnerships op join mandates om on om.organisation_id = op.organisation_id
  where op.proposal_id = ${p}.id and op.confirmation <> 'declined' and om.person_id = ${scope.viewerId()}
    and om.capacity in ('representative', 'first_alternate', 'second_alternate', 'organisation_administrator') and ${inForce('om')})`;

/** One row for each call under which the viewer is kept away from something: the call, and no more of others’ work. */
view(OwnConflicts, {
  from: (scope) => `(select c.slug, c.title, c.closes_at, bool_or(not p.own) as others_hidden,
      coalesce(json_agg(json_build_object('number', p.number, 'title', p.title) order by p.number) filter (where p.own), '[]') as own
    from (select p.call_id, p.number, p.title, ${ownPart('p', scope)} as own from proposals p
      where ${isInReview('p')} and ${viewerIsConflicted('p', scope)}) p
    join calls c on c.id = p.call_id group by c.id)`,
  visible: everyone,
  fields: {
    callSlug: computed((k) => `${k}.slug`),
    callTitle: computed((k, scope) => `coalesce(${k}.title ->> ${scope.language()}, ${k}.title ->> 'en')`),
    othersHidden: computed((k) => `${k}.others_hidden`),
    own: computed((k) => `${k}.own`),
  },
});
