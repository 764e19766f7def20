import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { Refusal, refuseIf } from '../../platform/refusal.js';
import { rulesOn } from '../rules-of-procedure/rules-on.js';
import { callPeople } from './invitations-to-meetings.js';
import { callingFacts } from './calling-facts.js';
import { whoIsCalled } from './calling.rules.js';
import { completeAgenda } from './making-agendas.js';
import { Meeting } from './meeting.entity.js';
import type { Prepared } from './meeting-steps.js';
import { whyNotConvene } from './notice.rules.js';

/** That every voting Member has agreed in writing to shorter notice, and where that is recorded. */
export interface Consent {
  because: string;
}

/**
 * Step: convenes a meeting that was locked, as it is handed in; its agenda gets what belongs on every agenda, and
 * everybody it calls an invitation. Refuses what
 * `whyNotConvene` says, and CONSENT_NEEDS_REASON. The caller records the act, with the details that it is given.
 */
export async function conveneNow(
  tx: Tx,
  actor: Actor,
  prepared: Prepared,
  consent: Consent | null,
): Promise<{ invited: number; shortNotice: boolean }> {
  const { meeting, now } = prepared;
  const { id, startsAt, wallClock, version } = meeting;
  const day = wallClock.slice(0, 10);
  const rules = await rulesOn(tx, day);
  const { called } = whoIsCalled(await callingFacts(tx, startsAt, day));
  const facts = {
    ...meeting,
    now,
    agendaItems: await agendaItems(tx, id),
    invitedMembers: called.filter(({ answers }) => answers).length,
  };
  refuseIf(whyNotConvene({ ...facts, everyMemberConsents: consent !== null }, rules));
  const shortNoticeBecause = whyNotConvene({ ...facts, everyMemberConsents: false }, rules)
    ? reasonOf(consent)
    : null;
  await completeAgenda(tx, actor, prepared);
  await tx.update(
    Meeting,
    { id },
    { state: 'convened', convenedAt: now, changedAt: now, shortNoticeBecause, version: version + 1 },
  );
  await callPeople(tx, meeting);
  return { invited: called.length, shortNotice: shortNoticeBecause !== null };
}

async function agendaItems(tx: Tx, meetingId: string): Promise<number> {
  const [row] = await tx.query<{ items: number }[]>(
    `select count(*)::int as items from agenda_items where meeting_id = $1`,
    [meetingId],
  );
  return row?.items ?? 0;
}

/** Where the consent of every Member is recorded. Refuses CONSENT_NEEDS_REASON and TEXT_TOO_LONG. */
export function reasonOf(consent: Consent | null): string {
  const reason = consent?.because.trim() ?? '';
  if (reason === '') throw new Refusal('CONSENT_NEEDS_REASON', {}, 'because');
  if (reason.length > 1000) throw new Refusal('TEXT_TOO_LONG', { most: 1000 }, 'because');
  return reason;
}
