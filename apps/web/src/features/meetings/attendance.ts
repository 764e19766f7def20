import { graphql } from '../../gql/gql.js';
import type { AttendanceOfMeetingFragment } from '../../gql/graphql.js';

export const Attendance = graphql(`
  fragment AttendanceOfMeeting on Meeting {
    id
    mode
    startsAt
    minutes
    viewerCanRemind
    hourBands {
      from
      colour
    }
    invitees {
      id
      part
      awaited
      answer
      answeredFrom
      remindedAt
      person {
        id
        name
      }
      organisation {
        id
        acronym
        name
        ...OrganisationName
      }
      alternate {
        id
        name
      }
      comesInsteadOf {
        id
        name
      }
      localHours {
        date
        time
        endTime
        offset
        zone
        colour
      }
      possibleAlternates {
        id
        name
      }
    }
  }
`);

export type Invitee = AttendanceOfMeetingFragment['invitees'][number];

/** The place of a Member at the table: who was asked first, and whoever comes in their place. */
export interface Seat {
  asked: Invitee;
  /** The alternate who was named, if one was; else the same as `asked`. */
  comes: Invitee;
}

/** A Member answers through who sits for it, or through the alternate whom they named. */
export function seatsOf(invitees: readonly Invitee[]): Seat[] {
  return invitees
    .filter(({ part }) => part === 'chair' || part === 'member')
    .map((asked) => {
      const named = invitees.find(({ comesInsteadOf }) => comesInsteadOf?.id === asked.person.id);
      return { asked, comes: named ?? asked };
    });
}

export const shortName = ({ organisation }: Invitee): string => organisation.acronym ?? organisation.name;

/** Nobody is reminded twice within so many hours; the API holds to it. */
const hoursBetweenReminders = 12;

/** Who has not answered yet: those whom a reminder would reach now, and those whom one has just reached. */
export function remindable<Person extends Pick<Invitee, 'awaited' | 'answer' | 'remindedAt'>>(
  invitees: readonly Person[],
): { now: Person[]; later: Person[] } {
  const since = Date.now() - hoursBetweenReminders * 3600_000;
  const waiting = invitees.filter(({ awaited, answer }) => awaited && answer === 'waiting');
  const lately = ({ remindedAt }: Person) => remindedAt !== null && Date.parse(String(remindedAt)) > since;
  return { now: waiting.filter((one) => !lately(one)), later: waiting.filter(lately) };
}
