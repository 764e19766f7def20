import type { Answer, Json } from './api.js';
import { said, type Founder } from './board.js';
import type { TestRoom } from './given-room.js';

const list = `{ id floor { speakingList { viewerCanGive speaker { id member person seconds viewerCanEnd }
  waiting { id member person viewerCanEnd } spoken { member seconds } mayAsk { memberId member personId isViewer } } } }`;

export const askForFloor = `mutation ($meetingId: ID!, $memberId: ID!, $personId: ID!) {
  askForFloor(meetingId: $meetingId, memberId: $memberId, personId: $personId) ${list} }`;
export const withdrawFromFloor = `mutation ($requestId: ID!) { withdrawFromFloor(requestId: $requestId) ${list} }`;
export const giveFloor = `mutation ($requestId: ID!) { giveFloor(requestId: $requestId) ${list} }`;
export const endTurn = `mutation ($requestId: ID!) { endTurn(requestId: $requestId) ${list} }`;
export const speakingList = `query ($number: String!) { meetingRoom(number: $number) ${list} }`;

/** Asks for the floor for a Member’s representative, by themselves unless somebody else is named. */
export async function ask(room: TestRoom, founder: Founder, by?: string): Promise<Answer> {
  const personId = room.board.representatives[founder];
  const run = await room.board.run(by ?? personId);
  return run(askForFloor, { meetingId: room.meeting.id, memberId: room.members[founder], personId });
}

/** The request of a Member that has just asked. */
export async function asked(room: TestRoom, founder: Founder): Promise<string> {
  const { floor } = said<Json>(await ask(room, founder), 'askForFloor');
  return floor.speakingList.waiting.at(-1).id as string;
}
