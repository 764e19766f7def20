import { expect, test } from '@jest/globals';
import type { Duty, DutyFacts, DutyMeeting, DutyState } from '../src/features/yearly-duties/duty.rules.js';
import { yearlyDuties } from '../src/features/yearly-duties/yearly-duties.rules.js';
import { founders, members, rules, term } from './chair-history.js';

/** A moment on the clocks of Beijing. */
export const at = (text: string) => new Date(`${text}+08:00`);
/** A meeting at ten in the morning in Beijing, convened with sixty days’ notice. */
export const meeting = (date: string, change: Partial<DutyMeeting> = {}): DutyMeeting => ({
  id: date,
  kind: 'ordinary',
  mode: 'online',
  state: 'convened',
  startsAt: at(`${date}T10:00`),
  minutes: 90,
  timeZone: 'Asia/Shanghai',
  convenedAt: new Date(at(`${date}T10:00`).getTime() - 60 * 86_400_000),
  everyMemberConsents: false,
  quorate: null,
  annualReport: false,
  chairElection: false,
  ...change,
});
/** The same, held with a quorum. */
export const held = (date: string, change: Partial<DutyMeeting> = {}) =>
  meeting(date, { state: 'minuted', quorate: true, ...change });
export const inPerson = { mode: 'in_person' } as const;
/** A term as `term` reads it, and the day on which it was decided. */
export const elected = (text: string, electedOn: string) => ({ ...term(text), electedOn });

/** Nothing is done yet but that a Chair is elected; it is May 2027. */
export const nothing: DutyFacts = {
  now: at('2027-05-03T09:00'),
  meetings: [],
  conferences: [],
  annualReportsReceivedOn: [],
  terms: [elected('SLIBNU 2026', '2025-08-19')],
  decisions: [],
  drafts: [],
  memberships: members(founders.join(' ')),
  attestations: [],
  successions: [],
};
/** How a duty stands with other facts. */
export const duty = (which: Duty, change: Partial<DutyFacts>, year = 2027) => {
  const found = yearlyDuties(year, { ...nothing, ...change }, rules).find((status) => status.duty === which);
  if (!found) throw new Error(which);
  return found;
};
/** What is the case, what it changes, how the duty then stands, and in which year if not 2027. */
export type Precedent = [string, Partial<DutyFacts>, DutyState, number?];
export const precedents = (which: Duty, table: Precedent[]) =>
  test.each(table.map(([name, change, state, year = 2027]) => ({ name, change, state, year })))(
    '$name: $state',
    ({ change, state, year }) => expect(duty(which, change, year).state).toBe(state),
  );
export const on = (date: string) => ({ now: at(`${date}T09:00`) });
