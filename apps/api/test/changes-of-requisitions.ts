import { said, weekdayIn, type Founder, type TestBoard } from './board.js';
import type { Change } from './change.js';

export const openRequisition = `mutation ($matter: String!, $because: String!) {
  openRequisition(matter: $matter, because: $because) { id } }`;
export const signRequisition = `mutation ($id: ID!) { signRequisition(id: $id) { id reachedAt lastDay } }`;

/** A call for a meeting, signed by Members in this order. */
export async function givenRequisition(
  board: TestBoard,
  first: Founder,
  ...others: Founder[]
): Promise<string> {
  const run = await board.as(first);
  const given = { matter: 'The budget of next year', because: 'It was cut by half.' };
  const { id } = said<{ id: string }>(await run(openRequisition, given), 'openRequisition');
  for (const other of others) said(await (await board.as(other))(signRequisition, { id }), 'signRequisition');
  return id;
}

/** One way in which each change of a requisition succeeds. */
export function changesOfRequisitions(board: TestBoard): Record<string, () => Change | Promise<Change>> {
  const { secretary, representatives } = board;
  return {
    openRequisition: () => ({ by: representatives.col, given: { matter: 'The budget', because: '' } }),
    signRequisition: async () => ({
      by: representatives.iste,
      given: { id: await givenRequisition(board, 'col') },
    }),
    withdrawFromRequisition: async () => ({
      by: representatives.col,
      given: { id: await givenRequisition(board, 'col') },
    }),
    draftRequisitionedMeeting: async () => ({
      by: secretary,
      given: { id: await givenRequisition(board, 'col', 'iste'), wallClock: `${weekdayIn(30)}T20:00` },
    }),
  };
}
