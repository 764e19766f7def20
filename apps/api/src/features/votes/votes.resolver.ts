import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking, Public } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel, type Found } from '../../platform/read-model/read-model.js';
import { Ballots } from './ballots.service.js';
import { BallotArgs, OpenVoteArgs, TableMotionArgs } from './motion.inputs.js';
import { Motion } from './motion.entity.js';
import { Motions } from './motions.service.js';
import { Vote } from './vote.entity.js';
import { Votes } from './votes.service.js';

const conducting =
  'For the Chair’s representative, unless recused from the item, and the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN';
const casting =
  'VOTE_OF_ANOTHER_KIND, VOTE_CANCELLED, VOTE_NOT_OPEN_YET, VOTE_CLOSED, NOT_ENTITLED_TO_VOTE, RECUSED_FROM_ITEM, ABSENT_FROM_ROLL, NOT_HERE_TO_VOTE, ANOTHER_CASTS_THIS_VOTE';

@Resolver()
export class VotesResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly motions: Motions,
    private readonly votes: Votes,
    private readonly ballots: Ballots,
  ) {}

  @Query(() => Vote, {
    nullable: true,
    description: 'A vote: to those who deal with its item, and once it is published to everybody.',
  })
  @Public()
  vote(
    @Args('id', { type: () => ID }) id: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('Vote', reading, info, byId(id));
  }

  @Mutation(() => Motion, {
    description: `Tables what a Member moves. ${conducting}, MOVER_CANNOT_MOVE, ELECTION_IS_SECRET, MOTION_MATTER_OF_ITEM, MOTION_TEXT.`,
  })
  async tableMotion(
    @Args() { itemId, moverId, matter, text }: TableMotionArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.motions.table(actor, { itemId, moverId, matter, text });
    return this.read.one('Motion', reading, info, byId(id));
  }

  @Mutation(() => Motion, {
    description: `Amends a motion; its earlier text is kept. ${conducting}, ELECTION_IS_SECRET, CHANGED_MEANWHILE, VOTE_STILL_OPEN, MOTION_DECIDED, MOTION_TEXT.`,
  })
  async amendMotion(
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('text') text: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.read.one('Motion', reading, info, byId(await this.motions.amend(actor, id, version, text)));
  }

  @Mutation(() => Vote, {
    description: `Opens a vote by roll call or by secret ballot, or asks for consensus; rule, roll and text are frozen. ${conducting}, ELECTION_IS_SECRET, MOTION_MATTER_OF_ITEM, VOTE_STILL_OPEN, MOTION_DECIDED, CHANGED_MEANWHILE, CONSENSUS_NOT_ENOUGH, EVERYONE_RECUSED, NO_QUORUM, PANEL_FIRST, PANEL_TEXT, PANEL_IN_THE_FUTURE.`,
  })
  async openVote(
    @Args() { motionId, version, mode, panel }: OpenVoteArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const wanted = { motionId, version, mode, panel: panel ?? null };
    return this.answer(await this.votes.open(actor, wanted), reading, info);
  }

  @Mutation(() => Vote, {
    description: `Casts a Member’s vote, or confirms or corrects what was entered for it. For whoever votes for it now. Refuses NOT_FOUND, NOT_ALLOWED, BALLOT_STANDS, ${casting}.`,
  })
  async castBallot(
    @Args() { voteId, memberId, choice }: BallotArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.ballots.cast(actor, { voteId, memberId, choice }), reading, info);
  }

  @Mutation(() => Vote, {
    description: `Enters what a Member in the room has said; the Member is asked to confirm it. For the Chair’s representative, unless recused, and the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, BALLOT_STANDS, ${casting}.`,
  })
  async enterBallot(
    @Args() { voteId, memberId, choice }: BallotArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.ballots.enter(actor, { voteId, memberId, choice }), reading, info);
  }

  @Mutation(() => Vote, {
    description: `Objects for a Member where the Chair asks for consensus; a vote follows. For whoever votes for it now. Refuses NOT_FOUND, NOT_ALLOWED, OBJECTED_ALREADY, ${casting}.`,
  })
  async objectToConsensus(
    @Args('voteId', { type: () => ID }) voteId: string,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.ballots.object(actor, voteId, memberId), reading, info);
  }

  @Mutation(() => Vote, {
    description: `Closes a vote and publishes its result, unless it is secret, so that a second person publishes it, or level, so that the tie is to be broken, or the two ways of counting differ. ${conducting}, VOTE_CLOSED, VOTE_CANCELLED.`,
  })
  async closeVote(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.votes.close(actor, id), reading, info);
  }

  @Mutation(() => Vote, {
    description: `Breaks a tie by a lot that the portal draws, or by the casting vote of the Chair’s representative, as the Board has adopted. ${conducting}, NO_TIE_TO_BREAK, CASTING_VOTE_MISSING.`,
  })
  async breakTie(
    @Args('id', { type: () => ID }) id: string,
    @Args('castingVote', {
      type: () => ID,
      nullable: true,
      description: 'yes or no; in an election a nominee.',
    })
    castingVote: string | null,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.votes.breakTie(actor, id, castingVote ?? null), reading, info);
  }

  @Mutation(() => Vote, {
    description: `Cancels a vote that has no result, so that another can be opened. ${conducting}, VOTE_PUBLISHED, VOTE_CANCELLED, SECOND_PERSON_NEEDED, CANCELLING_NEEDS_REASON, TEXT_TOO_LONG.`,
  })
  async cancelVote(
    @Args('id', { type: () => ID }) id: string,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.votes.cancel(actor, id, because), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Vote', reading, info, byId(id));
  }
}

const byId = (id: string): Found => ({
  where: (row, scope) => `${row}.id = ${scope.value('id', 'uuid')}`,
  values: { id },
});
