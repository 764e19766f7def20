import type { TestBoard } from './board.js';
import type { Change } from './change.js';
import { TestMinutes, answerCorrection, words } from './given-minutes.js';
import { TestRoom } from './given-room.js';

type Ways = Record<string, () => Promise<Change>>;

/** One way in which each mutation about minutes succeeds. */
export function changesOfMinutes(board: TestBoard): Ways {
  const { secretary, representatives } = board;
  const bySecretary = (given: Record<string, unknown>): Change => ({ by: secretary, given });
  return {
    saveMinutesSection: async () => {
      const { id: meetingId } = await TestMinutes.ofClosed(board);
      return bySecretary({ meetingId, key: 'opening', text: words('The Chair opened.'), baseVersion: 0 });
    },
    withholdMinutesSection: async () => {
      const { id: meetingId } = await TestMinutes.ofClosed(board);
      return bySecretary({ meetingId, key: 'opening', because: 'It is about a person.' });
    },
    sendDraftMinutes: async () => {
      const minutes = await TestMinutes.ofClosed(board);
      await minutes.write('The Board took note.');
      return bySecretary({ meetingId: minutes.id });
    },
    giveMinutesCorrection: async () => {
      const { id: meetingId, item: key } = await TestMinutes.sent(board);
      return { by: representatives.col, given: { meetingId, key, text: 'A word is missing.' } };
    },
    agreeToMinutes: async () => {
      const { id: meetingId } = await TestMinutes.sent(board);
      return { by: representatives.col, given: { meetingId } };
    },
    answerMinutesCorrection: async () => {
      const minutes = await TestMinutes.sent(board);
      return bySecretary({ id: await minutes.correct('col', 'A word is missing.'), takenOver: true });
    },
    approveMinutes: async () => {
      const minutes = await TestMinutes.sent(board);
      const id = await minutes.correct('col', 'Leave it out.');
      await minutes.bySecretariat(answerCorrection, { id, takenOver: false, because: 'It was said.' });
      await minutes.letTimePass();
      return bySecretary({ meetingId: minutes.id, at: (await TestRoom.open(board)).meeting.number });
    },
    publishMinutes: async () => {
      const minutes = await TestMinutes.approved(board);
      await minutes.letTimePass(40);
      return bySecretary({ meetingId: minutes.id });
    },
  };
}
