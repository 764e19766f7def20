import type { Refused } from '@gsenet/shared/refused';
import { seatOf, type MandatePeriod } from '../mandates/mandate.rules.js';
import { whyNotAnswer, type AnsweringFacts, type ShownInCalendars } from './meeting.rules.js';

/** Hours that pass before the same person is reminded again. */
export const hoursBetweenReminders = 12;

/**
 * Why an invitation cannot be answered at all, whatever the answer: what `whyNotAnswer` says, or that none is
 * asked for. Only who sits for a Member, or was named instead, is asked.
 */
export function whyNotAnswerable(
  facts: Pick<AnsweringFacts, 'now' | 'state' | 'endsAt' | 'removed'> & { awaited: boolean },
): Refused | null {
  const reason = whyNotAnswer({
    ...facts,
    sequenceSeen: 0,
    sequence: 0,
    answer: 'coming',
    alternateId: null,
    alternateIds: [],
  });
  return reason ?? (facts.awaited ? null : { code: 'ANSWER_NOT_NEEDED' });
}

/** The alternates whom somebody who cannot come may name: those of the same Organisation when the meeting starts. */
export function alternatesFor<M extends MandatePeriod>(
  mandates: readonly M[],
  invitation: { personId: string; organisationId: string },
  startsAt: Date,
): M[] {
  return seatOf(mandates, invitation.organisationId, startsAt).filter(
    ({ personId, capacity }) => capacity !== 'representative' && personId !== invitation.personId,
  );
}

/**
 * Whether the answers given so far lapse with a change. They were given to a time and a place: when either is
 * another, people are asked anew; a new link or zone name changes nothing for those who answered.
 */
export function answersLapse(before: ShownInCalendars, after: ShownInCalendars): boolean {
  return (
    before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.minutes !== after.minutes ||
    before.place.trim() !== after.place.trim()
  );
}

/** Why nobody can be reminded: there is nothing to answer, because the meeting is no invitation yet, or no longer. */
export function whyNotRemind(facts: Pick<AnsweringFacts, 'now' | 'state' | 'endsAt'>): Refused | null {
  return whyNotAnswerable({ ...facts, removed: false, awaited: true });
}
