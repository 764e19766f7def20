import type { Refused } from '@gsenet/shared/refused';
import type { PlainDate } from '../../platform/time/calendar-days.js';
import { whyNotHeldBy } from '../meetings/notice.rules.js';

/** Most characters of the matter, which becomes the title of an item, and of the reason, which becomes its note. */
export const longest = { matter: 300, because: 5000 };

/** Why a requisition cannot be entered: it has no matter, or its words are too long. */
export function whyNotOpen({ matter, because }: { matter: string; because: string }): Refused | null {
  if (matter.trim() === '') return { code: 'REQUISITION_NEEDS_MATTER', field: 'matter' };
  if (matter.trim().length > longest.matter)
    return { code: 'TEXT_TOO_LONG', params: { most: longest.matter }, field: 'matter' };
  return because.trim().length > longest.because
    ? { code: 'TEXT_TOO_LONG', params: { most: longest.because }, field: 'because' }
    : null;
}

/** Why a signature cannot be withdrawn: enough Members have signed, and the days until the meeting run (reading 8.5). */
export function whyNotWithdraw(lastDay: PlainDate | null): Refused | null {
  return lastDay === null ? null : { code: 'REQUISITION_REACHED', params: { lastDay } };
}

export interface DraftingFacts {
  lastDay: PlainDate | null;
  /** A meeting for it is entered already, and was not called off. */
  hasMeeting: boolean;
  meetingDate: PlainDate;
  today: PlainDate;
}

/** Why no meeting can be entered for a requisition: too few have signed, it has one, or the day is too late. */
export function whyNotDraft({ lastDay, hasMeeting, meetingDate, today }: DraftingFacts): Refused | null {
  if (lastDay === null) return { code: 'REQUISITION_NOT_REACHED' };
  if (hasMeeting) return { code: 'REQUISITION_HAS_MEETING' };
  return whyNotHeldBy({ meetingDate, today, heldBy: lastDay });
}
