import { addDays } from '../src/platform/time/calendar-days.js';
import { said, weekdayIn, type ShownMeeting, type TestBoard } from './board.js';

export interface ShownTime {
  id: string;
  wallClock: string;
  answer: string | null;
  isChosen: boolean;
  notice: { lastDay: string; inTime: boolean } | null;
  outlook: {
    rank: number;
    quorum: string;
    yes: number;
    unknown: number;
    beforeNext: { criterion: string } | null;
    members: { name: string; attendance: string; colour: string; burden: number; paid: number }[];
  } | null;
}

export interface ShownDates {
  id: string;
  state: string;
  wallClock: string;
  poll: {
    id: string;
    state: string;
    because: string | null;
    times: ShownTime[];
    tally: { asked: number; answered: number };
    viewerCanAnswer: boolean;
    viewerCanChoose: boolean;
  };
}

const shown = `{ id state wallClock viewerCanOpen poll { id state because viewerCanAnswer viewerCanClose viewerCanChoose viewerCanRemind
  viewerCanGiveUp tally { asked answered } closes { date time zone }
  times { id wallClock answer isChosen colour localTimes { viewer { time zone } meeting { time zone } } notice { lastDay inTime }
    outlook { rank quorum needed yes ifNeeded unknown no burden beforeNext { criterion here there }
      members { name attendance colour burden paid people { name capacity answer hours { time zone colour } } } } } } }`;

export const openDatePoll = `mutation ($id: ID!, $poll: DatePollInput!) {
  openDatePoll(meetingId: $id, poll: $poll) ${shown} }`;
export const answerDatePoll = `mutation ($id: ID!, $answers: [SlotAnswerInput!]!) {
  answerDatePoll(pollId: $id, answers: $answers) ${shown} }`;
export const closeDatePoll = `mutation ($id: ID!) { closeDatePoll(pollId: $id) ${shown} }`;
export const remindOfDatePoll = `mutation ($id: ID!) { remindOfDatePoll(pollId: $id) }`;
export const giveUpDatePoll = `mutation ($id: ID!) { giveUpDatePoll(pollId: $id, because: "Too few can come.") ${shown} }`;
export const chooseDate = `mutation ($slot: ID!, $because: String!) {
  chooseDate(slotId: $slot, because: $because) ${shown} }`;
export const meetingDates = `query ($number: String!, $day: CalendarDate) { meetingDates(number: $number, suggestFor: $day) ${shown} }`;

/** Two times on a weekday so many days from now, in Beijing’s evening and morning, and a poll that closes in ten days. */
export function pollIn(days: number, changed: Record<string, unknown> = {}): Record<string, unknown> {
  const day = weekdayIn(days);
  return {
    slots: [{ wallClock: `${day}T20:00` }, { wallClock: `${addDays(day, 1)}T09:00` }],
    closes: { wallClock: `${weekdayIn(10)}T18:00` },
    ...changed,
  };
}

/** A draft whose dates are polled. */
export async function polled(
  board: TestBoard,
  poll: Record<string, unknown> = pollIn(80),
): Promise<{ meeting: ShownMeeting; dates: ShownDates }> {
  const meeting = await board.draft();
  const answer = await (await board.asSecretary)(openDatePoll, { id: meeting.id, poll });
  return { meeting, dates: said(answer, 'openDatePoll') };
}

/** The same answer to every time. */
export const toAll = ({ poll }: ShownDates, answer: string) =>
  poll.times.map(({ id }) => ({ slotId: id, answer }));

/** The poll’s time has come. */
export const letTimePass = (board: TestBoard, pollId: string) =>
  board.portal.source.query(
    `update date_polls set opened_at = now() - interval '2 hours', closes_at = now() - interval '1 hour' where id = $1`,
    [pollId],
  );
