import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumType } from '../../platform/graphql/enum-type.js';
import { addField, computed, derived, one, target, view } from '../../platform/read-model/view.js';
import { LocalMoment, onViewersClock } from '../../platform/time/local-moment.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { ChoiceType } from './ballot.entity.js';
import { Motion } from './motion.entity.js';
import { viewerIsAtItem, viewerReadsMotion } from './motion.sql.js';
import { ShownPanel } from './panel.types.js';
import { asRoomFacts, roomFactsOf } from './room-facts.js';
import { shownResult, type ShownOutcome, type StoredResult } from './shown-result.js';
import type { Choice } from './tally.rules.js';
import { ballotsOfViewer, type OwnBallot } from './own-ballots.js';
import { awaitsSecondPerson, itemOf, nomineeNames, seesResult } from './secret-vote.sql.js';
import { Vote } from './vote.entity.js';

/** Who may see how each Member took part: those who deal with the item. */
const atItem = (v: string, scope: Parameters<typeof viewerIsAtItem>[1]) => viewerIsAtItem(itemOf(v), scope);

export const OutcomeType = enumType('VoteOutcome', [
  'adopted',
  'failed',
  'awaiting_lot',
  'awaiting_casting_vote',
  'not_quorate',
  'panel_needed',
  'adopted_by_consensus',
  'vote_needed',
  'elected',
  'repeat_ballot',
  'not_elected',
  'moved_to_next_meeting',
] as const satisfies ShownOutcome[]);

const MemberVoteType = enumType(
  'MemberVote',
  ['yes', 'no', 'abstained', 'objected', 'silent', 'secret', 'absent', 'recused', 'not_entitled'] as const,
  'How a Member took part; silent: it could have voted and did not; secret: it could have voted, and whether it did is nobody’s business.',
);

@ObjectType({ description: 'Two whole numbers, one over the other.' })
export class ExactFraction {
  @Field(() => Int)
  numerator!: number;

  @Field(() => Int)
  denominator!: number;
}

@ObjectType({ description: 'How many Members said what.' })
export class VoteCounts {
  @Field(() => Int)
  yes!: number;

  @Field(() => Int)
  no!: number;

  @Field(() => Int)
  abstained!: number;

  @Field(() => Int, { description: 'Could have voted and did not.' })
  silent!: number;
}

@ObjectType({ description: 'How many Members chose a nominee.' })
export class NomineeCount {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => Int)
  votes!: number;
}

@ObjectType({ description: 'How many Members chose whom in a ballot of an election.' })
export class ElectionCounts {
  @Field(() => [NomineeCount], { description: 'The most votes first.' })
  nominees!: NomineeCount[];

  @Field(() => Int, { description: 'For none of them.' })
  none!: number;

  @Field(() => Int)
  abstained!: number;

  @Field(() => Int, { description: 'Could have voted and did not.' })
  silent!: number;

  @Field(() => String, { nullable: true, description: 'Who is elected.' })
  elected!: string | null;

  @Field(() => [NomineeCount], { description: 'Those between whom a lot or a casting vote decides.' })
  level!: NomineeCount[];
}

@ObjectType({ description: 'What a vote has come to, and how.' })
export class ShownResult {
  @Field(() => OutcomeType)
  outcome!: ShownOutcome;

  @Field(() => VoteCounts, {
    nullable: true,
    description: 'Null in an election, and where it was asked whether anybody objects.',
  })
  counts!: VoteCounts | null;

  @Field(() => ElectionCounts, { nullable: true })
  election!: ElectionCounts | null;

  @Field(() => ExactFraction, {
    nullable: true,
    description: 'The yes, or the votes of the nominee with the most, over the base, in lowest terms.',
  })
  part!: ExactFraction | null;

  @Field(() => ExactFraction, { nullable: true, description: 'The share that is needed.' })
  share!: ExactFraction | null;

  @Field(() => [String], { description: 'Its computation, step by step, in the reader’s language.' })
  explanation!: string[];
}

@ObjectType({ description: 'How a Member took part in a vote.' })
export class MemberInVote {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field(() => MemberVoteType)
  vote!: string;

  @Field({ description: 'False where the Secretariat entered it and the Member has not confirmed it.' })
  isConfirmed!: boolean;
}

@ObjectType({ description: 'A Member whose vote the viewer casts.' })
export class ViewerBallot {
  @Field(() => ID)
  memberId!: string;

  @Field()
  memberName!: string;

  @Field(() => ChoiceType, { nullable: true, description: 'What was cast for it.' })
  choice!: Choice | null;

  @Field()
  hasObjected!: boolean;

  @Field({ description: 'Whether its ballot is in the box of a secret vote.' })
  isInBox!: boolean;

  @Field({ description: 'Whether it was entered by somebody else and is to be confirmed.' })
  awaitsConfirmation!: boolean;

  @Field({ description: 'Whether the viewer can vote for it now, or confirm.' })
  viewerCanCast!: boolean;
}

@ObjectType({ description: 'A Member on the roll of an open vote, and whether it has voted.' })
export class CalledMember {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field()
  hasVoted!: boolean;
}

/** Votes are for those who deal with the item; once published everybody may read the result, and the counts alone. */
view(Vote, {
  visible: (v, scope) => `${v}.state = 'published' or ${atItem(v, scope)}`,
  fields: { motion: one(Motion, target('motion_id')) },
});

const meetingOf = (v: string) => `(select va.meeting_id from agenda_items va where va.id = ${itemOf(v)})`;

addField(
  Vote,
  'meeting',
  () => Meeting,
  { description: 'At which it was held.' },
  one(Meeting, (v, m) => `${m}.id = ${meetingOf(v)}`),
);

addField(
  Vote,
  'text',
  () => String,
  {
    nullable: true,
    description:
      'What is voted on: the motion as it stood when the vote opened. Null to those who may not read the decision on it yet.',
  },
  computed(
    (v, scope) =>
      `(select xt.text from motion_texts xt where xt.motion_id = ${v}.motion_id and xt.version = ${v}.motion_version
        and ${viewerReadsMotion(`${v}.motion_id`, itemOf(v), scope)})`,
  ),
);

addField(
  Vote,
  'panel',
  () => ShownPanel,
  {
    nullable: true,
    description:
      'What an external panel recommended before it. Null to those who may not read the decision on it yet.',
  },
  computed(
    (v, scope) =>
      `case when ${viewerReadsMotion(`${v}.motion_id`, itemOf(v), scope)} then nullif(${v}.frozen -> 'panel', 'null') end`,
  ),
);

addField(
  Vote,
  'opened',
  () => LocalMoment,
  { nullable: true, description: 'On the viewer’s clock; null to strangers.' },
  onViewersClock((v) => `${v}.opened_at`),
);

addField(
  Vote,
  'closed',
  () => LocalMoment,
  { nullable: true, description: 'On the viewer’s clock; null to strangers.' },
  onViewersClock((v) => `${v}.closed_at`),
);

addField(
  Vote,
  'outcome',
  () => ShownResult,
  {
    nullable: true,
    description:
      'Null until it is counted; that of a secret vote, until it is published, to all but those who may conduct it.',
  },
  derived(
    {
      result: (v) => `${v}.result`,
      language: (_v, scope) => scope.language(),
      names: nomineeNames,
      ...awaitsSecondPerson,
    },
    ({ result, language, names, ...awaits }, viewer) =>
      result && seesResult(awaits, viewer)
        ? shownResult(result as StoredResult, String(language), names as Record<string, string> | null)
        : null,
  ),
);

const said = `case when xv.mode = 'secret' and r.state in ('present', 'by_proxy', 'asked') then 'secret'
  when b.choice = 'abstain' then 'abstained' when b.choice = 'objects' then 'objected'
  when b.choice is not null then b.choice when r.state in ('present', 'by_proxy', 'asked') then 'silent'
  else r.state end`;

addField(
  Vote,
  'members',
  () => [MemberInVote],
  {
    nullable: true,
    description:
      'Once it is counted, how each Member took part; to those who deal with the item, null to everybody else.',
  },
  computed(
    (v, scope) => `case when ${v}.result is not null and ${atItem(v, scope)} then (
      select json_agg(json_build_object('id', o.id,
        'name', coalesce(o.acronym, o.name ->> ${scope.language()}, o.name ->> 'en'),
        'vote', ${said}, 'isConfirmed', b.id is null or b.confirmed_at is not null) order by o.slug)
      from vote_rolls r join votes xv on xv.id = r.vote_id join organisations o on o.id = r.member_id
        left join ballots b on b.vote_id = r.vote_id and b.member_id = r.member_id
      where r.vote_id = ${v}.id) end`,
  ),
);

addField(
  Vote,
  'calledMembers',
  () => [CalledMember],
  {
    nullable: true,
    description:
      'While it is open and not secret, who may vote and who has; to those who deal with the item.',
  },
  computed(
    (v, scope) => `case when ${v}.state = 'open' and ${v}.mode <> 'secret' and ${atItem(v, scope)} then (
      select coalesce(json_agg(json_build_object('id', o.id,
        'name', coalesce(o.acronym, o.name ->> ${scope.language()}, o.name ->> 'en'),
        'hasVoted', b.id is not null) order by o.slug), '[]')
      from vote_rolls r join organisations o on o.id = r.member_id
        left join ballots b on b.vote_id = r.vote_id and b.member_id = r.member_id
      where r.vote_id = ${v}.id and r.state in ('present', 'by_proxy', 'asked')) end`,
  ),
);

addField(
  Vote,
  'viewerBallots',
  () => [ViewerBallot],
  { description: 'The Members whose votes the viewer casts, or has cast; empty to everybody else.' },
  derived(
    {
      vote: (v) => `json_build_object('state', ${v}.state, 'mode', ${v}.mode, 'itemId', ${itemOf(v)})`,
      roll: (v) => `(select json_agg(json_build_object('memberId', r.member_id, 'state', r.state,
          'choice', b.choice, 'confirmed', b.confirmed_at is not null, 'castAt', b.cast_at,
          'isInBox', exists (select from ballot_boxes x where x.vote_id = ${v}.id and x.voted ? r.member_id::text)))
        from vote_rolls r left join ballots b on b.vote_id = r.vote_id and b.member_id = r.member_id
        where r.vote_id = ${v}.id)`,
      room: (
        v,
        scope,
      ) => `case when ${v}.state in ('open', 'awaiting_tie_break', 'counted', 'published') and ${scope.viewerId()} is not null then (
        select ${roomFactsOf('bm', scope.language())} from meetings bm
        where bm.id = ${meetingOf(v)} and bm.state in ('open', 'adjourned', 'closed', 'minuted')) end`,
    },
    ({ vote, roll, room }, viewer): OwnBallot[] =>
      viewer && room
        ? ballotsOfViewer(viewer, {
            vote: vote as Parameters<typeof ballotsOfViewer>[1]['vote'],
            roll: roll as Parameters<typeof ballotsOfViewer>[1]['roll'],
            room: asRoomFacts(room),
          })
        : [],
  ),
);
