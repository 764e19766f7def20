import { Refusal, refuseIf } from '../../platform/refusal.js';
import { canonicalZone, instantOf, isZone } from '../../platform/time/zones.js';
import type { Meeting, MeetingKind, MeetingMode } from './meeting.entity.js';
import { whyNotAtTime } from './meeting.rules.js';
import { whyNotLength, whyNotWhere } from './notice.rules.js';

/** What the Secretariat says of a meeting. */
export interface MeetingDetails {
  title: string;
  kind: MeetingKind;
  mode: MeetingMode;
  wallClock: string;
  timeZone: string;
  occurrence: 'earlier' | 'later' | null;
  minutes: number;
  place: string;
  link: string;
  note: string;
}

const longest = { title: 200, place: 500, link: 1000, note: 5000 };

/**
 * The columns of a meeting for what was said of it, its instant among them. Refuses MEETING_TITLE, TEXT_TOO_LONG,
 * UNKNOWN_TIME_ZONE, TIME_SKIPPED, TIME_TWICE, MEETING_LENGTH and MEETING_LINK_NOT_SECURE.
 */
export function meetingColumns(said: MeetingDetails): MeetingDetails & Pick<Meeting, 'startsAt'> {
  const texts = {
    title: said.title.trim(),
    place: said.place.trim(),
    link: said.link.trim(),
    note: said.note.trim(),
  };
  if (texts.title === '' || texts.title.length > longest.title)
    throw new Refusal('MEETING_TITLE', { most: longest.title }, 'title');
  for (const field of ['place', 'link', 'note'] as const)
    if (texts[field].length > longest[field])
      throw new Refusal('TEXT_TOO_LONG', { most: longest[field] }, field);
  if (!isZone(said.timeZone)) throw new Refusal('UNKNOWN_TIME_ZONE', {}, 'timeZone');
  const timeZone = canonicalZone(said.timeZone);
  const at = instantOf(said.wallClock, timeZone, said.occurrence ?? undefined);
  refuseIf(whyNotAtTime(at));
  if (!at.ok) throw new RangeError(`${said.wallClock} is no moment in ${timeZone}`);
  refuseIf(whyNotLength(said.minutes));
  if (texts.link !== '') refuseIf(whyNotWhere({ mode: 'online', place: '', link: texts.link }));
  return { ...said, ...texts, timeZone, startsAt: at.instant };
}
