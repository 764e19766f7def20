import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { addField, computed, derived } from '../../platform/read-model/view.js';
import { viewerIsAtItem } from './motion.sql.js';
import { whyNotAlone, whyNotCounted } from './second-person.rules.js';
import { awaitsSecondPerson, itemOf, mayConduct } from './secret-vote.sql.js';
import { Vote, type VoteMode, type VoteState } from './vote.entity.js';

@ObjectType({ description: 'A Member that stands in an election.' })
export class Nominee {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;
}

@ObjectType({ description: 'How many of those who may vote in secret have.' })
export class Turnout {
  @Field(() => Int)
  voted!: number;

  @Field(() => Int)
  of!: number;
}

addField(
  Vote,
  'nominees',
  () => [Nominee],
  { description: 'Who stands in this ballot of an election, by name; empty in any other vote.' },
  computed(
    (v, scope) => `(select coalesce(json_agg(json_build_object('id', n.id,
        'name', coalesce(n.acronym, n.name ->> ${scope.language()}, n.name ->> 'en')) order by nominee.place), '[]')
      from jsonb_array_elements_text(${v}.frozen -> 'nominees') with ordinality as nominee (id, place)
        join organisations n on n.id = nominee.id::uuid)`,
  ),
);

addField(
  Vote,
  'ballotNumber',
  () => Int,
  {
    description:
      'Which ballot on its motion, or of its election, it is, from 1; those cancelled do not count.',
  },
  computed(
    (v) => `(select count(*)::int + 1 from votes e where e.motion_id = ${v}.motion_id
      and e.state <> 'cancelled' and e.opened_at < ${v}.opened_at)`,
  ),
);

addField(
  Vote,
  'turnout',
  () => Turnout,
  { nullable: true, description: 'Of a secret vote, to those who deal with the item; never who.' },
  computed(
    (v, scope) => `case when ${v}.mode = 'secret' and ${viewerIsAtItem(itemOf(v), scope)} then (
      select json_build_object('voted', (select count(*) from jsonb_object_keys(x.voted)), 'of', x.slots)
      from ballot_boxes x where x.vote_id = ${v}.id) end`,
  ),
);

addField(
  Vote,
  'viewerCanPublish',
  () => Boolean,
  { description: 'Whether the viewer may make known what a secret vote has come to: not who has closed it.' },
  derived({ ...awaitsSecondPerson, closedById: (v) => `${v}.closed_by_id` }, (facts, viewer) => {
    const { mode, state, closedById } = facts as { mode: VoteMode; state: VoteState; closedById: string };
    if (!viewer || whyNotCounted(state) || !mayConduct(facts, viewer)) return false;
    return !whyNotAlone({ mode, state, closedById }, viewer.personId);
  }),
);
