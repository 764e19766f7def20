import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Capacity } from '../../platform/auth/actor.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { computed, everyone, view, type Scope, type Sql } from '../../platform/read-model/view.js';
import { CircularChoiceType } from '../circulars/circular-answer.entity.js';
import type { CircularChoice } from '../circulars/circular.rules.js';
import { CapacityType } from '../mandates/mandate.entity.js';
import { inForce } from '../mandates/mandate.sql.js';
import type { ShownOutcome } from '../votes/shown-result.js';
import { OutcomeType } from '../votes/vote.view.js';

@ObjectType({ description: 'A seat that the viewer holds, or stands in for.' })
export class SeatInBrief {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'Of the Member.' })
  member!: string;

  @Field({ description: 'Of the Member.' })
  slug!: string;

  @Field(() => CapacityType)
  capacity!: Capacity;

  @Field(() => CalendarDate)
  since!: string;

  @Field(() => String, { nullable: true, description: 'Who held the mandate before.' })
  predecessor!: string | null;

  @Field(() => [String], { description: 'Who else may sit for the Member, first who does.' })
  others!: string[];
}

@ObjectType({ description: 'How a Member voted, at a meeting or in writing.' })
export class PastVote {
  @Field(() => ID)
  id!: string;

  @Field()
  member!: string;

  @Field({ description: 'What was decided.' })
  text!: string;

  @Field({ description: 'Address of its page.' })
  path!: string;

  @Field(() => CalendarDate)
  on!: string;

  @Field(() => CircularChoiceType)
  choice!: CircularChoice;

  @Field(() => OutcomeType)
  outcome!: ShownOutcome;
}

@ObjectType({ description: 'What somebody who comes to a seat has to know of it.' })
export class BoardBrief {
  @Field(() => [SeatInBrief])
  seats!: SeatInBrief[];

  @Field(() => [PastVote], { description: 'The latest twenty of these Members, the latest first.' })
  votes!: PastVote[];
}

const seats = `('representative', 'first_alternate', 'second_alternate')`;
const nameOf = (o: Sql, scope: Scope): Sql =>
  `coalesce(${o}.acronym, ${o}.name ->> ${scope.language()}, ${o}.name ->> 'en')`;
const day = (at: Sql): Sql => `(${at} + interval '8 hours')::date`;

/** The Organisations that the viewer now holds a seat of: a select. */
export const viewersSeats = (scope: Scope): Sql => `select vs.organisation_id from mandates vs
  where vs.person_id = ${scope.viewerId()} and vs.capacity in ${seats} and ${inForce('vs')}`;

const viewerSitsFor = (organisationId: Sql, scope: Scope): Sql =>
  `${organisationId} in (${viewersSeats(scope)})`;

/** Each part asks for the viewer's own seats alone. */
view(BoardBrief, {
  from: '(select 1 as one)',
  visible: everyone,
  fields: {
    seats: computed(
      (
        _row,
        scope,
      ) => `(select coalesce(json_agg(json_build_object('id', d.id, 'member', ${nameOf('o', scope)},
          'slug', o.slug, 'capacity', d.capacity, 'since', ${day('d.starts_at')},
          'predecessor', (select p.name from mandates b join people p on p.id = b.person_id
            where b.organisation_id = d.organisation_id and b.capacity = d.capacity and b.person_id <> d.person_id
              and b.ends_at <= d.starts_at order by b.ends_at desc limit 1),
          'others', (select coalesce(json_agg(p.name order by
              array_position(array['representative', 'first_alternate', 'second_alternate'], h.capacity)), '[]')
            from mandates h join people p on p.id = h.person_id where h.organisation_id = d.organisation_id
              and h.person_id <> d.person_id and h.capacity in ${seats} and ${inForce('h')})) order by o.slug), '[]')
        from mandates d join organisations o on o.id = d.organisation_id
        where d.person_id = ${scope.viewerId()} and d.capacity in ${seats} and ${inForce('d')})`,
    ),
    votes: computed(
      (
        _row,
        scope,
      ) => `(select coalesce(json_agg(json_build_object('id', v.id, 'member', ${nameOf('o', scope)},
          'text', v.text, 'path', v.path, 'on', ${day('v.at')}, 'choice', v.choice, 'outcome', v.outcome)
          order by v.at desc, v.id), '[]')
        from (select * from (
          select b.id, b.member_id, x.text, '/votes/' || w.id as path, w.closed_at as at, b.choice,
            w.result ->> 'outcome' as outcome
          from ballots b join votes w on w.id = b.vote_id
            join motion_texts x on x.motion_id = w.motion_id and x.version = w.motion_version
          where w.state = 'published' and ${viewerSitsFor('b.member_id', scope)}
          union all
          select a.id, a.member_id, c.title, '/board/circulars/' || c.id, c.closed_at, a.choice,
            c.result ->> 'outcome'
          from circular_answers a join circulars c on c.id = a.circular_id
          where c.state = 'published' and ${viewerSitsFor('a.member_id', scope)}) every_vote
          order by at desc, id limit 20) v
        join organisations o on o.id = v.member_id)`,
    ),
  },
});
