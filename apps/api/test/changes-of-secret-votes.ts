import { newId } from '../src/platform/db/new-id.js';
import { said, type TestBoard } from './board.js';
import type { Change } from './change.js';
import { acceptedToday } from './given-election.js';
import { closeVote, openVoteOf } from './given-motion.js';
import { TestRoom } from './given-room.js';

/** One way in which each mutation of secret votes and elections succeeds. */
export function changesOfSecretVotes(board: TestBoard): Record<string, () => Promise<Change>> {
  const { portal, representatives, secretary } = board;
  const quorateRoom = () => TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
  const opened = (room: TestRoom) => openVoteOf(room, 'col', 'ordinary', 'secret');
  return {
    castSecretBallot: async () => {
      const room = await quorateRoom();
      const voteId = await opened(room);
      return { by: representatives.iste, given: { voteId, memberId: room.members.iste, choice: 'no' } };
    },
    // Nobody voted, so that nothing is adopted and no decision entered along with it.
    publishVote: async () => {
      const room = await quorateRoom();
      const id = await opened(room);
      said(await room.bySecretariat(closeVote, { id }), 'closeVote');
      return { by: await portal.given.secretariat({ address: `${newId()}@slibnu.example` }), given: { id } };
    },
    openElection: async () => {
      const room = await quorateRoom();
      await acceptedToday(room, 'seameo');
      return { by: secretary, given: { itemId: room.item } };
    },
  };
}
