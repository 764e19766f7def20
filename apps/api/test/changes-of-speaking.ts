import type { TestBoard } from './board.js';
import type { Change } from './change.js';
import { TestRoom, takeUpItem } from './given-room.js';
import { asked, giveFloor } from './given-speaking.js';

/** One way in which each change of a speaking list succeeds. */
export function changesOfSpeaking(board: TestBoard): Record<string, () => Promise<Change>> {
  const { col } = board.representatives;
  const roomOnItem = async () => {
    const room = await TestRoom.open(board, 'col', 'iste', 'seameo', 'alecso');
    await room.bySecretariat(takeUpItem, { itemId: room.item });
    return room;
  };
  return {
    askForFloor: async () => {
      const { meeting, members } = await roomOnItem();
      return { by: col, given: { meetingId: meeting.id, memberId: members.col, personId: col } };
    },
    withdrawFromFloor: async () => ({
      by: col,
      given: { requestId: await asked(await roomOnItem(), 'col') },
    }),
    giveFloor: async () => ({
      by: board.secretary,
      given: { requestId: await asked(await roomOnItem(), 'col') },
    }),
    endTurn: async () => {
      const room = await roomOnItem();
      const requestId = await asked(room, 'col');
      await room.bySecretariat(giveFloor, { requestId });
      return { by: col, given: { requestId } };
    },
  };
}
