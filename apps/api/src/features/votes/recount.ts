import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../../platform/db/database.js';
import { found } from '../../platform/refusal.js';
import { saidIn } from './ballot-options.rules.js';
import type { ConsensusResult } from './consensus.rules.js';
import type { BallotResult } from './election.rules.js';
import type { Quorum } from './quorum.rules.js';
import type { VoteResult } from './tally.rules.js';

/** A vote as the database counts it, from the ballots and the roll alone. */
interface Recount {
  /** How often what was chosen. */
  said: Record<string, number>;
  base: number;
  reached: boolean;
  quorate: boolean;
}

/** Where the frozen rule, the roll and the ballots of a vote stand; `key` is how the latter two name it. */
export interface CountedTables {
  votes: string;
  rolls: string;
  ballots: string;
  key: string;
}

const atMeetings: CountedTables = { votes: 'votes', rolls: 'vote_rolls', ballots: 'ballots', key: 'vote_id' };

/**
 * Step: counts a vote a second way, in SQL: ballots of Members on the frozen roll, by the frozen rule; of a secret
 * vote what its opened box holds, if that is as many ballots as Members on the roll have voted. It shares nothing with
 * `tally.rules` and `election.rules` but the rows.
 */
export async function recount(
  tx: Tx,
  voteId: string,
  { votes, rolls, ballots, key }: CountedTables = atMeetings,
): Promise<Recount> {
  const [counted] = await tx.query<Recount[]>(
    `with vote as (select v.id, v.frozen -> 'rule' as rule from ${votes} v where v.id = $1),
     roll as (
       select count(*) filter (where r.state = 'present') as present,
         count(*) filter (where r.state = 'by_proxy') as by_proxy,
         count(*) filter (where r.state = 'asked') as asked,
         count(*) filter (where r.state <> 'not_entitled') as entitled,
         count(*) filter (where r.state = 'recused') as recused
       from ${rolls} r where r.${key} = $1),
     voters as (
       select r.member_id from ${rolls} r where r.${key} = $1 and r.state in ('present', 'by_proxy', 'asked')),
     said as (
       select b.choice from ${ballots} b join voters on voters.member_id = b.member_id where b.${key} = $1
       union all
       select unnest(x.opened) from ballot_boxes x where x.vote_id = $1 and cardinality(x.opened) = (
         select count(*) from jsonb_object_keys(x.voted) voted join voters on voters.member_id = voted::uuid)),
     by_choice as (select choice, count(*) as votes from said group by choice),
     cast_ballots as (
       select coalesce(sum(votes) filter (where choice <> 'abstain'), 0)::int as cast_votes,
         coalesce(sum(votes) filter (where choice = 'abstain'), 0)::int as abstained,
         coalesce(max(votes) filter (where choice not in ('no', 'none', 'abstain')), 0)::int as got,
         coalesce(json_object_agg(choice, votes) filter (where choice is not null), '{}') as said
       from by_choice),
     based as (
       select case vote.rule ->> 'base'
         when 'cast' then cast_votes
         when 'cast_and_abstained' then cast_votes + abstained
         when 'present' then present + asked
           + case when (vote.rule #>> '{proxies,countAsPresent}')::boolean then by_proxy else 0 end
         when 'entitled' then entitled
         when 'entitled_less_recused' then entitled - recused end as base,
         present + case when (vote.rule #>> '{proxies,countForQuorum}')::boolean then by_proxy else 0 end as counted,
         entitled - recused as deciders
       from vote, roll, cast_ballots),
     needed as (
       select vote.rule #>> '{quorum,share,strict}' as strict,
         (vote.rule #>> '{quorum,share,numerator}')::bigint * deciders as wanted,
         (vote.rule #>> '{quorum,share,denominator}')::bigint as parts,
         (vote.rule #>> '{quorum,secondCall,share,strict}') as strict_again,
         (vote.rule #>> '{quorum,secondCall,share,numerator}')::bigint * deciders as wanted_again,
         (vote.rule #>> '{quorum,secondCall,share,denominator}')::bigint as parts_again,
         (vote.rule #>> '{quorum,secondCall,leastMembers}')::bigint as least_again
       from vote, based)
     select said, base::int,
       case when (vote.rule #>> '{share,strict}')::boolean
         then got * (vote.rule #>> '{share,denominator}')::bigint > base * (vote.rule #>> '{share,numerator}')::bigint
         else base > 0 and got * (vote.rule #>> '{share,denominator}')::bigint
           >= base * (vote.rule #>> '{share,numerator}')::bigint
       end as reached,
       deciders > 0 and case coalesce(vote.rule ->> 'call', 'none')
         when 'none' then true
         when 'first' then case when strict::boolean then counted * parts > wanted else counted * parts >= wanted end
         else case when strict::boolean then counted * parts > wanted else counted * parts >= wanted end
           or (counted >= least_again and case when strict_again::boolean
             then counted * parts_again > wanted_again else counted * parts_again >= wanted_again end)
       end as quorate
     from vote, cast_ballots, based, needed`,
    [voteId],
  );
  return found(counted);
}

/** Does the database count as many objections, and find the quorum there or not, as the rules did? */
export function agreeOnObjections(
  { objections, quorum }: Pick<ConsensusResult, 'objections' | 'quorum'>,
  { said, quorate }: Recount,
): boolean {
  const { objects = 0, ...others } = said;
  return objects === objections && Object.keys(others).length === 0 && (quorum?.quorate ?? true) === quorate;
}

/** Has nobody objected to an item by consent, and is its quorum there, by both ways of counting? */
export const isUnopposed = (quorum: Quorum, again: Recount): boolean =>
  quorum.quorate && agreeOnObjections({ objections: 0, quorum }, again);

/** Do both ways of counting come to the same? */
export function agree(result: VoteResult | BallotResult, again: Recount): boolean {
  const { majority, quorum } = result;
  return (
    isDeepStrictEqual(saidIn(result), again.said) &&
    majority.base.count === again.base &&
    majority.reached === again.reached &&
    (quorum?.quorate ?? true) === again.quorate
  );
}
