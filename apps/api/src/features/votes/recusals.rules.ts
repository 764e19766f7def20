import type { Refused } from '@gsenet/shared/refused';
import type { MeetingState } from '../meetings/meeting.entity.js';

/**
 * Why a recusal can no longer be declared ahead, or lifted before the room has it: once the meeting sits that is said
 * in its room, where quorum and roll follow (Rules of Procedure, section 2, Quorum and Presence).
 */
export function whyNotAhead(state: MeetingState): Refused | null {
  switch (state) {
    case 'draft':
    case 'dates_polled':
    case 'convened':
      return null;
    case 'open':
    case 'adjourned':
      return { code: 'RECUSAL_IN_ROOM' };
    case 'cancelled':
      return { code: 'MEETING_CANCELLED' };
    case 'closed':
    case 'minuted':
      return { code: 'MEETING_HAS_CLOSED' };
  }
}
