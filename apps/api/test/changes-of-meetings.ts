import { meetingIn, type TestBoard } from './board.js';
import { done, first, storedFile, type Change, type Changes } from './change.js';
import { letTimePass, pollIn, polled, toAll } from './given-poll.js';

const item = { title: 'Any other business', kind: 'information', minutes: 10, note: '', presenterName: '' };

/** Ways in which meetings, their agendas and their dates change. */
export function changesOfMeetings(board: TestBoard): Changes {
  const { secretary, representatives } = board;
  const bySecretary = (given: Record<string, unknown>): Change => ({ by: secretary, given });
  const byLead = (given: Record<string, unknown>): Change => ({ by: representatives.col, given });
  const withDraft = async (
    of: (meeting: Awaited<ReturnType<TestBoard['draft']>>) => Record<string, unknown>,
  ) => bySecretary(of(await board.draft()));
  const withPaper = async () => {
    const { agenda } = await board.draft();
    await done(
      await board.asSecretary,
      `mutation ($agendaItemId: ID!, $fileId: ID!) { attachPaper(agendaItemId: $agendaItemId, fileId: $fileId) { id } }`,
      { agendaItemId: agenda[0]?.id, fileId: await storedFile(board) },
    );
    return first<string>(board, `select id from agenda_papers where agenda_item_id = $1`, [agenda[0]?.id]);
  };
  return {
    createMeeting: () => bySecretary({ meeting: meetingIn(60) }),
    changeMeeting: () => withDraft(({ id, version }) => ({ id, version, meeting: meetingIn(62) })),
    conveneMeeting: () => withDraft(({ id, version }) => ({ id, version })),
    cancelMeeting: () => withDraft(({ id, version }) => ({ id, version, because: 'No quorum.' })),
    addAgendaItem: () => withDraft(({ id }) => ({ meetingId: id, item })),
    changeAgendaItem: () =>
      withDraft(({ agenda }) => ({ id: agenda[0]?.id, version: agenda[0]?.version, item })),
    moveAgendaItem: () => withDraft(({ agenda }) => ({ id: agenda[1]?.id, position: 1 })),
    removeAgendaItem: () => withDraft(({ agenda }) => ({ id: agenda[0]?.id })),
    attachPaper: async () => {
      const { agenda } = await board.draft();
      return bySecretary({ agendaItemId: agenda[0]?.id, fileId: await storedFile(board) });
    },
    removePaper: async () => bySecretary({ id: await withPaper() }),
    renewInvitations: async () => bySecretary({ id: (await board.convened()).id }),
    openDatePoll: () => withDraft(({ id }) => ({ meetingId: id, poll: pollIn(80) })),
    answerDatePoll: async () => {
      const { dates } = await polled(board);
      return byLead({ pollId: dates.poll.id, answers: toAll(dates, 'yes') });
    },
    remindOfDatePoll: async () => bySecretary({ pollId: (await polled(board)).dates.poll.id }),
    closeDatePoll: async () => bySecretary({ pollId: (await polled(board)).dates.poll.id }),
    chooseDate: async () => {
      const { poll } = (await polled(board)).dates;
      await letTimePass(board, poll.id);
      return bySecretary({ slotId: poll.times[0]?.id, because: '' });
    },
    giveUpDatePoll: async () => bySecretary({ pollId: (await polled(board)).dates.poll.id, because: '' }),
    remindInvitees: async () => bySecretary({ meetingId: (await board.convened()).id }),
    answerMeeting: async () => {
      const { id, calendarSequence } = await board.convened();
      return byLead({ meetingId: id, answer: 'coming', sequence: calendarSequence });
    },
    prepareBoardPack: async () => byLead({ meetingId: (await board.convened()).id }),
    markPackRead: async () => byLead({ meetingId: (await board.convened()).id }),
    answerForInvitee: async () => {
      const { id } = await board.convened();
      const invitee = `select id from invitees where meeting_id = $1 and person_id = $2`;
      return bySecretary({
        inviteeId: await first(board, invitee, [id, representatives.iste]),
        answer: 'coming',
      });
    },
    openCalendarFeed: () => ({ by: representatives.iste }),
    revokeCalendarFeed: async () => {
      await done(await board.as('seameo'), 'mutation { openCalendarFeed { __typename } }');
      return { by: representatives.seameo };
    },
  };
}
