import { yearOf } from '../../platform/time/calendar-days.js';
import { dateIn, instantOf } from '../../platform/time/zones.js';
import type { RotationMember } from '../chair-terms/chair-term.view.js';
import { draftDueOn } from '../minutes/minutes.rules.js';
import { addressOf } from '../decisions/decision.rules.js';
import type { RulesOfProcedure } from '../rules-of-procedure/rules-of-procedure.js';
import { asRoomFacts } from '../votes/room-facts.js';
import { quorumNoted } from '../votes/room.rules.js';
import {
  lastDayOf,
  type DutyDecision,
  type DutyDraft,
  type DutyFacts,
  type DutyMeeting,
  type DutyStatus,
} from './duty.rules.js';
import { yearsBack } from './duty-facts.sql.js';
import { dayOf } from './meeting-duties.rules.js';
import { whatBreaks, yearlyDuties } from './yearly-duties.rules.js';

/** A meeting as the statement brings it along: as JSON, with what it is called. */
interface GivenMeeting extends Omit<DutyMeeting, 'startsAt' | 'convenedAt' | 'quorate'> {
  number: string;
  title: string;
  wallClock: string;
  startsAt: string;
  convenedAt: string | null;
  /** Facts of its room, if it ever sat in one. */
  room: unknown;
  /** When it closed, if that was in the portal: minutes of others are not the portal's to ask for. */
  closedAt: string | null;
  draftSentAt: string | null;
}

interface Given extends Pick<
  DutyFacts,
  | 'conferences'
  | 'terms'
  | 'memberships'
  | 'successions'
  | 'attestations'
  | 'requisitions'
  | 'annualReportsReceivedOn'
> {
  now: string;
  meetings: GivenMeeting[];
  /** Versions of the Rules of Procedure, the latest first. */
  versions: { inForceFrom: string; rules: RulesOfProcedure }[];
  decisions: (DutyDecision & { number: string })[];
  members: Record<string, RotationMember>;
}

export interface MeetingOfDuty {
  number: string;
  title: string;
  on: string;
}

export interface DecisionOfDuty {
  number: string;
  address: string;
}

export interface DraftOfDuty extends Omit<DutyDraft, 'id'> {
  number: string;
}

export interface ShownDuty extends Omit<DutyStatus, 'meetingId' | 'lacking'> {
  meeting: MeetingOfDuty | null;
  /** Members whose details are to be attested. */
  lacking: RotationMember[];
  /** Those that are late or still to be implemented. */
  decisions: DecisionOfDuty[];
  /** All draft minutes that were or are due in the year. */
  drafts: DraftOfDuty[];
}

class DutyRecord {
  private readonly facts: DutyFacts;

  constructor(private readonly given: Given) {
    const { now, conferences, terms, memberships, successions, attestations, decisions, requisitions } =
      given;
    const { annualReportsReceivedOn } = given;
    const meetings = given.meetings.map((meeting) => ({
      ...meeting,
      startsAt: new Date(meeting.startsAt),
      convenedAt: meeting.convenedAt === null ? null : new Date(meeting.convenedAt),
      quorate: meeting.room ? quorumNoted(asRoomFacts(meeting.room)).some(({ quorate }) => quorate) : null,
    }));
    this.facts = {
      now: new Date(now),
      meetings,
      conferences,
      terms,
      memberships,
      successions,
      attestations,
      decisions,
      requisitions,
      drafts: given.meetings.flatMap((meeting) => this.draftOf(meeting) ?? []),
      annualReportsReceivedOn,
    };
  }

  get today(): string {
    return dateIn(this.facts.now, this.rulesOn('9999-12-31')?.secretariatZone ?? 'UTC');
  }

  /** The rules that a year is judged by: those in force on its last day, or today while it runs. */
  rulesOn(date: string): RulesOfProcedure | undefined {
    return this.given.versions.find(({ inForceFrom }) => inForceFrom <= date)?.rules;
  }

  duties(year: number): ShownDuty[] {
    const rules = this.rulesOn(lastDayOf(year));
    return rules ? this.shown(yearlyDuties(year, this.facts, rules), rules) : [];
  }

  shown(statuses: DutyStatus[], rules: RulesOfProcedure): ShownDuty[] {
    return statuses.map(({ meetingId, lacking, ...status }) => ({
      ...status,
      meeting: this.meetingOf(meetingId, rules),
      lacking: lacking.flatMap((id) => this.given.members[id] ?? []),
      decisions: this.given.decisions
        .filter(({ id }) => lacking.includes(id))
        .map(({ number }) => ({ number, address: addressOf(number) })),
      drafts: status.duty === 'draft_minutes' ? this.draftsDueIn(status.year) : [],
    }));
  }

  /** The draft minutes of a meeting that closed, due by the rules of its day. */
  private draftOf({ id, wallClock, closedAt, draftSentAt }: GivenMeeting): DutyDraft | null {
    const rules = this.rulesOn(wallClock.slice(0, 10));
    if (closedAt === null || !rules) return null;
    const sentOn = draftSentAt && dateIn(new Date(draftSentAt), rules.secretariatZone);
    return { id, dueOn: draftDueOn(new Date(closedAt), rules), sentOn };
  }

  private draftsDueIn(year: number): DraftOfDuty[] {
    return this.facts.drafts
      .filter(({ dueOn }) => yearOf(dueOn) === year)
      .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
      .map(({ id, ...draft }) => ({
        ...draft,
        number: this.given.meetings.find((one) => one.id === id)?.number ?? '',
      }));
  }

  private meetingOf(id: string | null, rules: RulesOfProcedure): MeetingOfDuty | null {
    const found = this.given.meetings.find((meeting) => meeting.id === id);
    if (!found) return null;
    const { number, title, startsAt } = found;
    return { number, title, on: dayOf({ startsAt: new Date(startsAt) }, rules) };
  }

  /** From the year of the first meeting that the portal knows of until the next. */
  get years(): number[] {
    const next = yearOf(this.today) + 1;
    const first = Math.min(next - 1, ...this.facts.meetings.map(({ startsAt }) => startsAt.getUTCFullYear()));
    return Array.from({ length: next - first + 1 }, (_, index) => next - index);
  }

  get movable(): MeetingOfDuty[] {
    const rules = this.rulesOn('9999-12-31');
    if (!rules) return [];
    return this.facts.meetings
      .filter(({ state, startsAt }) => state === 'convened' && startsAt > this.facts.now)
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
      .flatMap(({ id }) => this.meetingOf(id, rules) ?? []);
  }

  changes(number: string, on: string) {
    const meeting = this.given.meetings.find((one) => one.number === number);
    const rules = this.rulesOn('9999-12-31');
    if (!meeting || !rules) return [];
    const startsAt = sameTimeOn(on, meeting);
    return whatBreaks(meeting.id, { startsAt }, this.facts, rules).flatMap(({ before, after, breaks }) => {
      const [was] = this.shown([before], rules);
      const [becomes] = this.shown([after], rules);
      return was && becomes ? [{ before: was, after: becomes, breaks }] : [];
    });
  }
}

/** The same time of the clock on another day; where the zone skips it, the first minute after. */
function sameTimeOn(day: string, { wallClock, timeZone }: GivenMeeting): Date {
  const resolution = instantOf(`${day}${wallClock.slice(10)}`, timeZone, 'earlier');
  if (resolution.ok) return resolution.instant;
  const after = 'skipped' in resolution && instantOf(resolution.skipped.after, timeZone, 'earlier');
  if (!after || !after.ok) throw new RangeError(`${wallClock} is never shown on ${day} in ${timeZone}`);
  return after.instant;
}

/** How each duty stands, year by year, the latest first. */
export function dutyYears(facts: Record<string, unknown>) {
  const known = new DutyRecord(facts as unknown as Given);
  const thisYear = yearOf(known.today);
  return known.years.map((year) => ({
    year,
    isOver: year < thisYear,
    isAhead: year > thisYear,
    duties: known.duties(year),
  }));
}

/** How each duty of one year that is over ended; null of others, and of those before there were rules. */
export function dutyYearOver(facts: Record<string, unknown>) {
  const { year, first } = facts as { year: number | null; first: number | null };
  const known = new DutyRecord(facts as unknown as Given);
  if (year === null || first === null || year < first || year >= yearOf(known.today)) return null;
  return { year, isOver: true, isAhead: false, duties: known.duties(year) };
}

/** The years before those of the radar, the latest first. */
export function earlierYears({ first, thisYear }: Record<string, unknown>): number[] {
  const latest = Number(thisYear) - yearsBack - 1;
  const years = first === null ? 0 : latest - Number(first) + 1;
  return Array.from({ length: Math.max(0, years) }, (_, index) => latest - index);
}

/** Meetings that are convened and lie ahead, the next one first. */
export function movableMeetings(facts: Record<string, unknown>): MeetingOfDuty[] {
  return new DutyRecord(facts as unknown as Given).movable;
}

/** Which duties would stand otherwise if a meeting were held at the same time on another day. */
export function changesIfMoved(facts: Record<string, unknown>) {
  const { number, on } = facts as { number: string; on: string };
  return new DutyRecord(facts as unknown as Given).changes(number, on);
}
