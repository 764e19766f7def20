import type { Language } from '@gsenet/shared/languages';

/** What a person may hold for an Organisation by a mandate (Rules of Procedure, Mandate). */
export const capacities = [
  'representative',
  'first_alternate',
  'second_alternate',
  'organisation_administrator',
  'secretariat_staff',
  'secretary_general',
  'invited_expert',
] as const;

export type Capacity = (typeof capacities)[number];

/** A mandate in force at the instant it was read. */
export interface MandateInForce {
  id: string;
  organisationId: string;
  capacity: Capacity;
}

/** The person who acts, and the session. What they may do is a dated fact that each use case loads itself. */
export interface Actor {
  personId: string;
  sessionId: string;
  /** Key and digest of the request, so that a retry after a lost answer does nothing twice. */
  request?: { key: string; digest: string };
}

/** The person who reads, with the mandates in force at this very request. */
export interface Viewer extends Actor {
  name: string;
  language: Language;
  timeZone: string;
  mandates: MandateInForce[];
  /**
   * Whether they hold something for a Member that was, is or will be in the Chair. It says what to ask for them, never
   * what they are allowed.
   */
  mayPreside: boolean;
}
