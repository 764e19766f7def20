import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { addField, derived, type Predicate } from '../../platform/read-model/view.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { RulesProposal } from '../rules-proposals/rules-proposal.entity.js';
import { ExactFraction, OutcomeType } from '../votes/vote.view.js';
import type { ShownOutcome } from '../votes/shown-result.js';
import { whatVoteWouldBe, type PastVote } from './vote-under-rules.rules.js';

@ObjectType({ description: 'What a vote needed by a version of the rules.' })
class NumberNeeded {
  @Field(() => ExactFraction, { description: 'The share of the base, exactly.' })
  exact!: ExactFraction;

  @Field(() => Int, { description: 'Members that reach it.' })
  least!: number;

  @Field(() => Int, { description: 'Members that there were.' })
  got!: number;
}

@ObjectType({ description: 'What a version of the rules makes of a vote.' })
class VoteUnderVersion {
  @Field(() => OutcomeType)
  outcome!: ShownOutcome;

  @Field(() => NumberNeeded, { nullable: true, description: 'Null where it was asked who objects.' })
  majority!: NumberNeeded | null;

  @Field(() => NumberNeeded, { nullable: true, description: 'Null in writing.' })
  quorum!: NumberNeeded | null;
}

@ObjectType({ description: 'A vote of the last twelve months, as other rules would have decided it.' })
class VoteUnderRules {
  @Field({ description: 'Address of the page of the vote.' })
  path!: string;

  @Field(() => CalendarDate)
  on!: string;

  @Field(() => String, { nullable: true, description: 'Number of the meeting; null between meetings.' })
  meeting!: string | null;

  @Field(() => Int, { nullable: true, description: 'Which item of its agenda.' })
  item!: number | null;

  @Field(() => VoteUnderVersion)
  before!: VoteUnderVersion;

  @Field(() => VoteUnderVersion)
  after!: VoteUnderVersion;
}

@ObjectType({ description: 'What a version would have changed for the votes of the last twelve months.' })
class VotesUnderRules {
  @Field(() => Int, { description: 'How many votes have a published result.' })
  votes!: number;

  @Field(() => [VoteUnderRules], { description: 'Those for which something would have been otherwise.' })
  changed!: VoteUnderRules[];
}

interface GivenVote extends PastVote {
  path: string;
  on: string;
  meeting: string | null;
  item: number | null;
}

/** Published results of the last twelve months: what was frozen and what was counted, and nobody's own ballot. */
const lastYear: Predicate = () => `(select coalesce(json_agg(f order by f.at), '[]') from (
  select * from (
    select v.opened_at as at, '/votes/' || v.id as path, left(m.wall_clock, 10) as "on", m.number as meeting,
      a.position as item, o.matter, v.frozen, v.result -> 'figures' as figures,
      coalesce((v.result ->> 'objections')::int, 0) as objections,
      case when o.matter = 'election' then 'election' when v.mode = 'consensus' then 'consensus' else 'vote' end as procedure
    from votes v join motions o on o.id = v.motion_id join agenda_items a on a.id = o.agenda_item_id
      join meetings m on m.id = a.meeting_id
    where v.state = 'published' and v.opened_at > now() - interval '1 year'
    union all
    select c.opened_at, '/board/circulars/' || c.id, c.last_day::text, null, null, c.matter, c.frozen,
      c.result -> 'figures', coalesce((c.result ->> 'objections')::int, 0), c.procedure
    from circulars c where c.state = 'published' and c.opened_at > now() - interval '1 year') decided
  order by at desc limit 500) f)`;

addField(
  RulesProposal,
  'lastYearVotes',
  () => VotesUnderRules,
  { description: 'What it would have changed for the votes of the last twelve months.' },
  derived({ rules: (p) => `${p}.rules`, votes: lastYear }, ({ rules, votes }) => {
    const given = votes as GivenVote[];
    return {
      votes: given.length,
      changed: given.flatMap(({ path, on, meeting, item, ...past }) => {
        const change = whatVoteWouldBe(past, rules as RulesOfProcedure);
        return change ? [{ path, on, meeting, item, ...change }] : [];
      }),
    };
  }),
);
