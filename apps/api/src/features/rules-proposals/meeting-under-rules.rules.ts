import type { PlainDate } from '../../platform/time/calendar-days.js';
import { dateIn } from '../../platform/time/zones.js';
import { hoursFor } from '../meetings/hours.rules.js';
import type { MeetingKind, MeetingMode } from '../meetings/meeting.entity.js';
import { noticeClocks, whyNotThatSoon, type NoticeClocks } from '../meetings/notice.rules.js';
import type { HourColour, RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';

/** A meeting that was convened, with who was called to sit for each Member. */
export interface PastMeeting {
  meetingDate: PlainDate;
  kind: MeetingKind;
  mode: MeetingMode;
  timeZone: string;
  startsAt: Date;
  minutes: number;
  convenedAt: Date;
  everyMemberConsents: boolean;
  seats: readonly { organisationId: string; zone: string }[];
}

export interface SeatHours {
  organisationId: string;
  colour: HourColour;
  burden: number;
}

/** What a version of the rules says of a meeting. */
export interface MeetingJudged extends NoticeClocks {
  inTime: boolean;
  seats: SeatHours[];
  /** What the meeting burdens all Members with together; one in person burdens nobody's clock. */
  burden: number;
}

/** A meeting judged by a version of the rules (Rules of Procedure, section 2, Notice; reading 8.1). */
export function judgedBy(meeting: PastMeeting, rules: RulesOfProcedure): MeetingJudged {
  const { meetingDate, kind, mode, timeZone, startsAt, minutes, convenedAt, everyMemberConsents } = meeting;
  const convenedOn = dateIn(convenedAt, timeZone);
  const seats =
    mode === 'in_person'
      ? []
      : meeting.seats.map(({ organisationId, zone }): SeatHours => {
          const { colour, burden } = hoursFor(startsAt, minutes, zone, rules);
          return { organisationId, colour, burden };
        });
  return {
    ...noticeClocks({ meetingDate, kind }, rules),
    inTime: whyNotThatSoon({ meetingDate, today: convenedOn, kind, everyMemberConsents }, rules) === null,
    seats,
    burden: seats.reduce((sum, seat) => sum + seat.burden, 0),
  };
}

export interface SeatChange {
  organisationId: string;
  before: SeatHours;
  after: SeatHours;
}

export interface MeetingChange {
  before: MeetingJudged;
  after: MeetingJudged;
  /** Members for whom the hours or the burden would have been others. */
  seats: SeatChange[];
}

/** What other rules would have changed for a meeting; null where they would have changed nothing. */
export function whatWouldChange(
  meeting: PastMeeting,
  then: RulesOfProcedure,
  proposed: RulesOfProcedure,
): MeetingChange | null {
  const [before, after] = [judgedBy(meeting, then), judgedBy(meeting, proposed)];
  const seats = before.seats.flatMap((was, index): SeatChange[] => {
    const becomes = after.seats[index];
    const isSame = !becomes || (becomes.colour === was.colour && becomes.burden === was.burden);
    return isSame ? [] : [{ organisationId: was.organisationId, before: was, after: becomes }];
  });
  const clocks = ['notice', 'agenda', 'papers', 'inTime'] as const;
  const changed = seats.length > 0 || clocks.some((what) => before[what] !== after[what]);
  return changed ? { before, after, seats } : null;
}
