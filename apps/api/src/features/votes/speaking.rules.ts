import type { Refused } from '@gsenet/shared/refused';
import { presenceOf, type Presence } from './presence.rules.js';

/** That a Member asked for the floor on an item, in the order in which they asked. */
export interface FloorRequest {
  id: string;
  memberId: string;
  /** Who is to speak for it. */
  personId: string;
  itemId: string;
  givenAt: Date | null;
  endedAt: Date | null;
  withdrawnAt: Date | null;
}

/** Where speaking stands on an item. */
export interface Speaking {
  /** Who has the floor. */
  speaker: FloorRequest | null;
  /** Who waits for it: those whose speaker has left the room, or whose Member is recused, are passed over. */
  waiting: FloorRequest[];
}

/** Who speaks and who waits, in the order in which they asked; on another item the list begins anew. */
export function speakingOn(
  requests: readonly FloorRequest[],
  itemId: string | null,
  presence: Presence,
): Speaking {
  const onItem = requests.filter((request) => request.itemId === itemId);
  return {
    speaker: onItem.find(({ givenAt, endedAt }) => givenAt !== null && endedAt === null) ?? null,
    waiting: onItem.filter(
      (request) => isWaiting(request) && whyCannotSpeak(request, request.itemId, presence) === null,
    ),
  };
}

/**
 * Why a Member cannot ask for the floor: no item is being dealt with, its speaker is not in the room, it is recused
 * from the item, or it is on the list already or has the floor (Rules of Procedure, section 2, Presence: those who are
 * there take part, recused ones do not).
 */
export function whyNotAskForFloor(
  requests: readonly FloorRequest[],
  asking: { memberId: string; personId: string },
  itemId: string | null,
  presence: Presence,
): Refused | null {
  if (itemId === null) return { code: 'NO_ITEM_TAKEN_UP' };
  const reason = whyCannotSpeak(asking, itemId, presence);
  if (reason) return reason;
  const asked = requests.some(
    (request) =>
      request.itemId === itemId &&
      request.memberId === asking.memberId &&
      (isWaiting(request) || isSpeaking(request)),
  );
  return asked ? { code: 'FLOOR_ASKED_ALREADY' } : null;
}

/** Why the floor cannot be given to somebody: they no longer wait for it, or can no longer speak on the item. */
export function whyNotGiveFloor(
  request: FloorRequest,
  itemId: string | null,
  presence: Presence,
): Refused | null {
  if (!isWaiting(request) || request.itemId !== itemId) return { code: 'CHANGED_MEANWHILE' };
  return whyCannotSpeak(request, request.itemId, presence);
}

/** Why there is nothing to withdraw: they have had the floor, or have withdrawn. */
export const whyNotWithdraw = (request: FloorRequest): Refused | null =>
  isWaiting(request) ? null : { code: 'CHANGED_MEANWHILE' };

/** Why there is no turn to end: it has not begun, or is over. */
export const whyNotEndTurn = (request: FloorRequest): Refused | null =>
  isSpeaking(request) ? null : { code: 'CHANGED_MEANWHILE' };

/** How many whole seconds each Member has spoken on an item, or on the whole meeting. */
export function secondsSpoken(
  requests: readonly FloorRequest[],
  itemId: string | null,
  now: Date,
): Map<string, number> {
  const milliseconds = new Map<string, number>();
  for (const { memberId, givenAt, endedAt, itemId: about } of requests) {
    if (givenAt === null || (itemId !== null && about !== itemId)) continue;
    const turn = (endedAt ?? now).getTime() - givenAt.getTime();
    milliseconds.set(memberId, (milliseconds.get(memberId) ?? 0) + Math.max(0, turn));
  }
  return new Map([...milliseconds].map(([id, sum]) => [id, Math.floor(sum / 1000)]));
}

function whyCannotSpeak(
  { memberId, personId }: { memberId: string; personId: string },
  itemId: string,
  presence: Presence,
): Refused | null {
  const { here, recusedFrom } = presenceOf(presence, memberId);
  if (recusedFrom.includes(itemId)) return { code: 'RECUSED_FROM_ITEM' };
  return here.some((person) => person.personId === personId) ? null : { code: 'SPEAKER_NOT_HERE' };
}

const isWaiting = ({ givenAt, withdrawnAt }: FloorRequest) => givenAt === null && withdrawnAt === null;
const isSpeaking = ({ givenAt, endedAt }: FloorRequest) => givenAt !== null && endedAt === null;
