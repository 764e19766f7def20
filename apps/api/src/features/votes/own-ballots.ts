import type { Viewer } from '../../platform/auth/actor.js';
import type { BallotWord } from './ballot.entity.js';
import { mayVote, type RollState } from './roll.rules.js';
import type { RoomFacts } from './room-facts.js';
import { rollFacts } from './room.rules.js';
import type { Choice } from './tally.rules.js';
import type { VoteMode, VoteState } from './vote.entity.js';
import { votesOf } from './who-votes.rules.js';

/** A Member whose vote the viewer casts, and what was cast for it. */
export interface OwnBallot {
  memberId: string;
  memberName: string;
  choice: Choice | null;
  hasObjected: boolean;
  /** Is its ballot in the box of a secret vote? */
  isInBox: boolean;
  awaitsConfirmation: boolean;
  viewerCanCast: boolean;
}

interface Given {
  vote: { state: VoteState; mode: VoteMode; itemId: string };
  roll: {
    memberId: string;
    state: RollState;
    choice: BallotWord | null;
    confirmed: boolean;
    isInBox: boolean;
  }[];
  room: RoomFacts;
}

/** The Members on the roll whose votes the viewer casts at this moment. */
export function ballotsOfViewer(viewer: Viewer, { vote, roll, room }: Given): OwnBallot[] {
  const own = votesOf(viewer.personId, rollFacts(room, vote.itemId));
  return roll
    .filter(({ memberId, state }) => own.includes(memberId) && mayVote(state))
    .map(({ memberId, choice, confirmed, isInBox }) => {
      const awaitsConfirmation = choice !== null && !confirmed;
      return {
        memberId,
        memberName: room.members.find(({ id }) => id === memberId)?.name ?? '',
        choice: choice === 'objects' ? null : choice,
        hasObjected: choice === 'objects',
        isInBox,
        awaitsConfirmation,
        viewerCanCast:
          vote.state === 'open' ? !isInBox && (choice === null || awaitsConfirmation) : awaitsConfirmation,
      };
    });
}
