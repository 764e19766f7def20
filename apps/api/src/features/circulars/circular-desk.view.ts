import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { derived, view, type FieldSource } from '../../platform/read-model/view.js';
import { viewerIsOfTheBoard } from '../meetings/meeting.sql.js';
import type { Viewer } from '../../platform/auth/actor.js';
import { asBoardNow, boardNow, type BoardNow } from './circular-facts.js';
import { mandateToPut } from './circular.policy.js';
import { closingTime } from './circular.rules.js';

@ObjectType({ description: 'A Member that would be on the roll of a text put to the Members now.' })
export class MemberOfBoard {
  @Field(() => ID)
  id!: string;

  @Field()
  name!: string;

  @Field({ description: 'False where its membership is suspended.' })
  isEntitled!: boolean;
}

@ObjectType({ description: 'What a text that is put to the Members now would be decided by.' })
export class CircularDesk {
  @Field(() => [MemberOfBoard])
  members!: MemberOfBoard[];

  @Field(() => ID, { nullable: true, description: 'The Member that holds the Chair.' })
  chairId!: string | null;

  @Field(() => Int)
  writtenVoteDays!: number;

  @Field(() => CalendarDate, { description: 'The last day of a written vote that is opened now.' })
  writtenVoteLastDay!: string;

  @Field(() => Int)
  noObjectionWorkingDays!: number;

  @Field(() => CalendarDate, { description: 'The last day for objections if they are asked for now.' })
  noObjectionLastDay!: string;

  @Field(() => [String], { description: 'What the Board has listed for decision without objection.' })
  noObjectionMatters!: string[];

  @Field()
  viewerCanPut!: boolean;
}

const ofBoard = (pick: (board: BoardNow, viewer: Viewer | null) => unknown): FieldSource =>
  derived({ board: (_row, scope) => boardNow(scope.language()) }, ({ board }, viewer) =>
    pick(asBoardNow(board), viewer),
  );

/** For who sits on the Board and the Secretariat. */
view(CircularDesk, {
  from: '(select 1 as one)',
  visible: (_row, scope) => viewerIsOfTheBoard(scope),
  fields: {
    members: ofBoard(({ members }) =>
      members.map(({ id, name, suspended }) => ({ id, name, isEntitled: !suspended })),
    ),
    chairId: ofBoard(({ chairId }) => chairId),
    writtenVoteDays: ofBoard(({ rules }) => rules.writtenVote.days),
    writtenVoteLastDay: ofBoard(({ now, rules }) => closingTime('written_vote', now, rules).lastDay),
    noObjectionWorkingDays: ofBoard(({ rules }) => rules.noObjection.workingDays),
    noObjectionLastDay: ofBoard(({ now, rules }) => closingTime('no_objection', now, rules).lastDay),
    noObjectionMatters: ofBoard(({ rules }) => rules.noObjection.matters),
    viewerCanPut: ofBoard(({ chairId }, viewer) =>
      Boolean(viewer && mandateToPut(viewer.mandates, chairId, [])),
    ),
  },
});
