import type { Refused } from '@gsenet/shared/refused';
import type { MeetingState } from './meeting.entity.js';

const hour = 3_600_000;
/** So much before its start people come, and the meeting can be opened. */
const hoursBefore = 2;
/** A meeting that was not opened by then did not take place: notice was given of another day. */
const hoursAfter = 24;

/** From when to when a meeting can be opened. */
export function openingTime(startsAt: Date): { from: Date; until: Date } {
  return {
    from: new Date(startsAt.getTime() - hoursBefore * hour),
    until: new Date(startsAt.getTime() + hoursAfter * hour),
  };
}

/** Why it is not the time to open a meeting: its start is too far ahead, or too long past. */
export function whyNotNow(startsAt: Date, now: Date): Refused | null {
  const { from, until } = openingTime(startsAt);
  if (now < from) return { code: 'MEETING_OPENS_LATER', params: { from: from.toISOString() } };
  return now > until ? { code: 'MEETING_DAY_OVER', params: { until: until.toISOString() } } : null;
}

/**
 * Why nobody can come into the room of a meeting: it is not convened, called off or over, or it is not yet the time.
 * While it is open or adjourned people come and go.
 */
export function whyNotInRoom(state: MeetingState, startsAt: Date, now: Date): Refused | null {
  if (state === 'open' || state === 'adjourned') return null;
  if (state === 'cancelled') return { code: 'MEETING_CANCELLED' };
  if (state === 'closed' || state === 'minuted') return { code: 'MEETING_HAS_CLOSED' };
  return state === 'convened' ? whyNotNow(startsAt, now) : { code: 'MEETING_NOT_CONVENED' };
}

/** Why nothing can be taken up, moved or voted on: the meeting is not open. */
export function whyNotSitting(state: MeetingState): Refused | null {
  return state === 'open' ? null : { code: 'MEETING_NOT_OPEN' };
}
