import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/db/database.js';
import { refuseIf } from '../../platform/refusal.js';
import { rulesOn } from '../rules-of-procedure/rules-on.js';
import { callPeople } from './invitations-to-meetings.js';
import { callingFacts } from './calling-facts.js';
import { whoIsCalled } from './calling.rules.js';
import { completeAgenda } from './making-agendas.js';
import { Meeting } from './meeting.entity.js';
import type { Prepared } from './meeting-steps.js';
import { whyNotConvene } from './notice.rules.js';
import { relyOnConsent } from './short-notice-steps.js';

/**
 * Step: convenes a meeting that was locked, as it is handed in; its agenda gets what belongs on every agenda, and
 * everybody it calls an invitation. Where
 * notice is too short it rests on the consent of every Member. Refuses what
 * `whyNotConvene` says, and CONSENT_MISSING. The caller records the act, with the details that it is given.
 */
export async function conveneNow(
  tx: Tx,
  actor: Actor,
  prepared: Prepared,
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
  refuseIf(whyNotConvene({ ...facts, everyMemberConsents: true }, rules));
  const tooShort = whyNotConvene({ ...facts, everyMemberConsents: false }, rules);
  const shortNoticeBecause = tooShort && (await relyOnConsent(tx, id, day, tooShort));
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
