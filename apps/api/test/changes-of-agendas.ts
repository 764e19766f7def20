import type { Change } from './change.js';
import type { TestBoard } from './board.js';
import {
  frozenMeeting,
  lateItem,
  meetingWithReports,
  memberIds,
  newest,
  proposed,
  owedPaper,
  paperFile,
} from './given-agenda.js';
import { enterPresence, openMeeting } from './given-room.js';

/** Ways in which what is done to agendas succeeds. */
export function changesOfAgendas(board: TestBoard): Record<string, () => Promise<Change>> {
  const { secretary, representatives } = board;
  const bySecretary = (given: Record<string, unknown>): Change => ({ by: secretary, given });
  const byIste = (given: Record<string, unknown>): Change => ({ by: representatives.iste, given });
  const lateId = async () => newest(await proposed(board, (await frozenMeeting(board)).id))['id'] as string;
  const withReport = async () => {
    const meeting = await meetingWithReports(board, 1);
    const { iste = '' } = await memberIds(board);
    return { meetingId: meeting.id, itemId: meeting.agenda.at(-1)?.id ?? '', memberId: iste };
  };
  return {
    proposeLateItem: async () => {
      const { id: meetingId } = await frozenMeeting(board);
      return bySecretary({ meetingId, item: lateItem, because: 'It came today.' });
    },
    answerLateItem: async () =>
      byIste({ id: await lateId(), memberId: (await memberIds(board))['iste'], answer: 'consents' }),
    recordLateItemConsent: async () =>
      bySecretary({
        id: await lateId(),
        memberIds: [(await memberIds(board))['iste']],
        where: 'In the room',
      }),
    withdrawLateItem: async () => bySecretary({ id: await lateId() }),
    reviewAgendaItem: async () => {
      const { itemId, memberId } = await withReport();
      return byIste({ itemId, memberId, verdict: 'preapproves' });
    },
    takeOutOfConsent: async () => {
      const { itemId, memberId } = await withReport();
      return byIste({ itemId, memberId });
    },
    passConsentAgenda: async () => {
      const { meetingId, itemId } = await withReport();
      await board.portal.source.query(`update meetings set starts_at = now() where id = $1`, [meetingId]);
      const run = await board.asSecretary;
      const members = await memberIds(board);
      await run(openMeeting, { id: meetingId });
      for (const founder of ['col', 'iste', 'seameo', 'alecso'] as const)
        await run(enterPresence, {
          meetingId,
          entry: { memberId: members[founder], act: 'arrived', personId: representatives[founder] },
        });
      return bySecretary({ meetingId, itemIds: [itemId] });
    },
    setItemSubject: async () => {
      const { agenda } = await board.draft();
      return bySecretary({ itemId: agenda[0]?.id, concerns: 'annual_report' });
    },
    replacePaper: async () => {
      const { paperId } = await owedPaper(board);
      return bySecretary({ id: paperId, version: 1, fileId: await paperFile(board, secretary) });
    },
    askForPaper: async () => {
      const { itemId } = await withReport();
      return bySecretary({ itemId, ownerId: representatives.iste });
    },
    stopAskingForPaper: async () => bySecretary({ itemId: (await owedPaper(board)).itemId }),
    bringOwedPaper: async () => {
      const { itemId } = await owedPaper(board);
      return byIste({ itemId, fileId: await paperFile(board, representatives.iste) });
    },
    askForReviews: async () => bySecretary({ meetingId: (await withReport()).meetingId }),
  };
}
