import type { TestBoard } from './board.js';
import { done, type Change, type Changes } from './change.js';
import { cast, closeVote, motionOf, openVoteOf } from './given-motion.js';
import { TestRoom, adjournMeeting } from './given-room.js';
import { unlocked } from './unlocked.js';

/** An open meeting with enough Members there to decide. */
const quorateRoom = (board: TestBoard) => TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');

/** Ways in which the room of a meeting changes, its motions and its votes. */
export function changesOfRooms(board: TestBoard): Changes {
  const { portal, secretary, representatives } = board;
  const bySecretary = (given: Record<string, unknown>): Change => ({ by: secretary, given });
  return {
    openMeeting: async () => bySecretary({ id: (await TestRoom.convened(board)).meeting.id }),
    adjournMeeting: async () => bySecretary({ id: (await TestRoom.open(board)).meeting.id }),
    resumeMeeting: async () => {
      const { id } = (await TestRoom.open(board)).meeting;
      await done(await board.asSecretary, adjournMeeting, { id });
      return bySecretary({ id });
    },
    closeMeeting: async () => bySecretary({ id: (await TestRoom.open(board)).meeting.id }),
    takeUpItem: async () => bySecretary({ itemId: (await TestRoom.open(board)).item }),
    enterPresence: async () => {
      const { meeting, members } = await TestRoom.convened(board);
      const entry = { memberId: members.iste, act: 'arrived', personId: representatives.iste };
      return { by: representatives.iste, given: { meetingId: meeting.id, entry } };
    },
    tableMotion: async () => {
      const { item: itemId, members } = await quorateRoom(board);
      return bySecretary({ itemId, moverId: members.col, matter: 'ordinary', text: 'The plan is adopted.' });
    },
    amendMotion: async () =>
      bySecretary({ id: await motionOf(await quorateRoom(board), 'col'), version: 1, text: 'As amended.' }),
    openVote: async () => {
      const motionId = await motionOf(await quorateRoom(board), 'col');
      return bySecretary({ motionId, version: 1, mode: 'named' });
    },
    castBallot: async () => {
      const room = await quorateRoom(board);
      const voteId = await openVoteOf(room, 'col');
      return { by: representatives.iste, given: { voteId, memberId: room.members.iste, choice: 'yes' } };
    },
    enterBallot: async () => {
      const room = await quorateRoom(board);
      return bySecretary({
        voteId: await openVoteOf(room, 'col'),
        memberId: room.members.iste,
        choice: 'no',
      });
    },
    objectToConsensus: async () => {
      const room = await quorateRoom(board);
      const voteId = await openVoteOf(room, 'col', 'ordinary', 'consensus');
      return { by: representatives.iste, given: { voteId, memberId: room.members.iste } };
    },
    closeVote: async () => bySecretary({ id: await openVoteOf(await quorateRoom(board), 'col') }),
    breakTie: async () => {
      const room = await quorateRoom(board);
      const tie = (rule: string) =>
        unlocked(
          portal.source,
          `update rules_versions set rules = jsonb_set(rules, '{majorities,ordinary,tie}', $1)`,
          [JSON.stringify(rule)],
        );
      await tie('lot');
      const id = await openVoteOf(room, 'col');
      await tie('fails');
      await cast(room, id, 'col', 'yes');
      await cast(room, id, 'iste', 'no');
      await done(await board.asSecretary, closeVote, { id });
      return bySecretary({ id });
    },
    cancelVote: async () =>
      bySecretary({ id: await openVoteOf(await quorateRoom(board), 'col'), because: 'A mistake.' }),
  };
}
