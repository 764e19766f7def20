import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { Acting, Asking } from '../../platform/auth/signed-in.guard.js';
import { enumType } from '../../platform/graphql/enum-type.js';
import type { Reading } from '../../platform/graphql/reading.js';
import { ReadModel } from '../../platform/read-model/read-model.js';
import { CircularAnswers } from './circular-answers.service.js';
import { Circular } from './circular.entity.js';
import { AnswerCircularArgs, CircularInput } from './circular.inputs.js';
import { CircularDesk } from './circular-desk.view.js';
import { Circulars } from './circulars.service.js';

const CastingVoteType = enumType('CastingVote', ['yes', 'no'] as const);

const keeping =
  'For the Secretariat and the Chair’s representative, unless recused. Refuses NOT_FOUND, NOT_ALLOWED';
const casting =
  'CIRCULAR_ANSWERED with what was recorded, CIRCULAR_WITHDRAWN, VOTE_NOT_OPEN_YET, VOTE_CLOSED';

@Resolver()
export class CircularsResolver {
  constructor(
    private readonly read: ReadModel,
    private readonly service: Circulars,
    private readonly answers: CircularAnswers,
  ) {}

  @Query(() => [Circular], {
    description:
      'Texts put to the Members between meetings, the latest first; to the Board and the Secretariat.',
  })
  circulars(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.list('Circular', reading, info, { orderBy: (c) => `${c}.opened_at desc`, limit: 100 });
  }

  @Query(() => Circular, {
    nullable: true,
    description:
      'A text put to the Members between meetings; to the Board, unless recused from it, and the Secretariat.',
  })
  circular(
    @Args('id', { type: () => ID }) id: string,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(id, reading, info);
  }

  @Query(() => CircularDesk, {
    nullable: true,
    description:
      'What a text that is put to the Members now would be decided by; to the Board and the Secretariat.',
  })
  circularDesk(@Asking() reading: Reading, @Info() info: GraphQLResolveInfo) {
    return this.read.one('CircularDesk', reading, info, {});
  }

  @Mutation(() => Circular, {
    description:
      'Puts a text to the Members, and mails whoever casts their votes; text, rule, roll and clock are frozen. For the Secretariat and the Chair’s representative, unless recused. Refuses NOT_ALLOWED, CIRCULAR_TITLE, MOTION_TEXT, CIRCULAR_MOVER, CIRCULAR_MATTER, NOT_LISTED_FOR_NO_OBJECTION, ELECTION_AT_A_MEETING, EVERYONE_RECUSED, WRITTEN_VOTE_OUT_OF_REACH, PANEL_FIRST, PANEL_TEXT, PANEL_IN_THE_FUTURE, NOBODY_TO_INVITE.',
  })
  async putToMembers(
    @Args('circular') circular: CircularInput,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const panel = circular.panel ?? null;
    return this.answer(await this.service.put(actor, { ...circular, panel }), reading, info);
  }

  @Mutation(() => Circular, {
    description: `Answers for a Member, once; the first objection moves the matter to the next meeting. For whoever casts its vote now. Refuses NOT_FOUND, NOT_ALLOWED, ${casting}, CIRCULAR_OF_ANOTHER_KIND, OBJECTION_NEEDS_REASON, TEXT_TOO_LONG, NOT_ENTITLED_TO_VOTE, RECUSED_FROM_ITEM, ABSENT_FROM_ROLL, NOT_HERE_TO_VOTE, ANOTHER_CASTS_THIS_VOTE.`,
  })
  async answerCircular(
    @Args() { circularId, memberId, choice, reason }: AnswerCircularArgs,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    const id = await this.answers.answer(actor, { circularId, memberId, choice, reason });
    return this.answer(id, reading, info);
  }

  @Mutation(() => Circular, {
    description: `Leaves a Member’s answer to its next alternate, who gets the mail. For whoever casts its vote now. Refuses NOT_FOUND, NOT_ALLOWED, ${casting}, ANOTHER_CASTS_THIS_VOTE, NOBODY_NEXT.`,
  })
  async leaveCircular(
    @Args('circularId', { type: () => ID }) circularId: string,
    @Args('memberId', { type: () => ID }) memberId: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.answers.leave(actor, circularId, memberId), reading, info);
  }

  @Mutation(() => Int, {
    description: `Reminds those alone who have not answered; gives how many letters are on their way. ${keeping}, CIRCULAR_WITHDRAWN, VOTE_CLOSED.`,
  })
  remindOfCircular(@Args('id', { type: () => ID }) id: string, @Acting() actor: Viewer) {
    return this.service.remind(actor, id);
  }

  @Mutation(() => Circular, {
    description: `Withdraws a text that has no result, and tells those who were asked. ${keeping}, CIRCULAR_WITHDRAWN, VOTE_PUBLISHED, VOTE_CLOSED, WITHDRAWING_NEEDS_REASON, TEXT_TOO_LONG.`,
  })
  async withdrawCircular(
    @Args('id', { type: () => ID }) id: string,
    @Args('because') because: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.withdraw(actor, id, because), reading, info);
  }

  @Mutation(() => Circular, {
    description:
      'Breaks a tie by the casting vote, where the Board has adopted one. For the Chair’s representative, unless recused. Refuses NOT_FOUND, NOT_ALLOWED, NO_TIE_TO_BREAK.',
  })
  async breakTieInWriting(
    @Args('id', { type: () => ID }) id: string,
    @Args('castingVote', { type: () => CastingVoteType }) castingVote: 'yes' | 'no',
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.breakTie(actor, id, castingVote), reading, info);
  }

  @Mutation(() => Circular, {
    description:
      'Puts what a Member objected to on the agenda of the next meeting, where it stands on none. Secretariat only. Refuses NOT_FOUND, NOT_ALLOWED, NOTHING_TO_PLACE, NO_MEETING_AHEAD.',
  })
  async placeCircular(
    @Args('id', { type: () => ID }) id: string,
    @Acting() actor: Viewer,
    @Asking() reading: Reading,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.answer(await this.service.place(actor, id), reading, info);
  }

  private answer(id: string, reading: Reading, info: GraphQLResolveInfo) {
    return this.read.one('Circular', reading, info, {
      where: (c, scope) => `${c}.id = ${scope.value('id', 'uuid')}`,
      values: { id },
    });
  }
}
