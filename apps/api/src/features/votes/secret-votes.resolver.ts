import { Args, ArgsType, Field, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { Elections } from './elections.service.js';
import { SecretBallots } from './secret-ballots.service.js';
import { SecretResults } from './secret-results.service.js';
import { Vote } from './vote.entity.js';
import { PanelInput } from './panel.types.js';

@ArgsType()
class SecretBallotArgs {
  @Field(() => ID)
  voteId!: string;

  @Field(() => ID)
  memberId!: string;

  // An id and no enum: an enum’s refusal repeats what was sent.
  @Field(() => ID, { description: 'yes, no or abstain; in an election a nominee’s id, none or abstain.' })
  choice!: string;
}

@Resolver()
export class SecretVotesResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly elections: Elections,
    private readonly ballots: SecretBallots,
    private readonly results: SecretResults,
  ) {}

  @Mutation(() => Vote, {
    description:
      'Opens the next ballot of the election of the Chair, between those who have accepted a nomination, or whom the last ballot has left. For the Chair’s representative, unless recused from the item, and the Secretariat. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN, ELECTION_ON_ITS_ITEM, ELECTION_ON_ANOTHER_MATTER, VOTE_STILL_OPEN, MOTION_DECIDED, CHAIR_NOMINEES_WAITING, NO_NOMINEES, EVERYONE_RECUSED, NO_QUORUM, PANEL_FIRST, PANEL_TEXT, PANEL_IN_THE_FUTURE, and what appointChair refuses of a nominee.',
  })
  async openElection(
    @Args('itemId', { type: () => ID }) itemId: string,
    @Args('panel', { type: () => PanelInput, nullable: true }) panel: PanelInput | null,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.elections.openBallot(actor, itemId, panel ?? null), reading, info);
  }

  @Mutation(() => Vote, {
    description:
      'Puts a Member’s ballot into the box of a secret vote, of which nothing else is kept: no audit entry, no time, no record of the request. For whoever votes for the Member now. Refuses NOT_FOUND, NOT_ALLOWED, BALLOT_IS_IN, NOT_ON_BALLOT, BALLOT_BOX_BROKEN, VOTE_OF_ANOTHER_KIND, VOTE_CANCELLED, VOTE_NOT_OPEN_YET, VOTE_CLOSED, NOT_ENTITLED_TO_VOTE, RECUSED_FROM_ITEM, ABSENT_FROM_ROLL, NOT_HERE_TO_VOTE, ANOTHER_CASTS_THIS_VOTE.',
  })
  async castSecretBallot(
    @Args() { voteId, memberId, choice }: SecretBallotArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.ballots.cast(actor, { voteId, memberId, choice }), reading, info);
  }

  @Mutation(() => Vote, {
    description:
      'Makes known what a secret vote or a ballot of an election has come to; who is elected is appointed with it. For the Chair’s representative, unless recused from the item, and the Secretariat, but not for who has closed the vote. Refuses NOT_FOUND, NOT_ALLOWED, VOTE_NOT_COUNTED, VOTE_PUBLISHED, VOTE_CANCELLED, SECOND_PERSON_NEEDED, and in an election what appointChair refuses.',
  })
  async publishVote(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.results.publish(actor, id), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Vote', reading, info, {
      where: (row, scope) => `${row}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
