import { Inject, Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { readLink } from '../../platform/auth/signed-link.js';
import { Database, send, type Tx } from '../../platform/db/database.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { alternatesFor, hoursBetweenReminders, whyNotAnswerable, whyNotRemind } from './answering.rules.js';
import { nameAlternate, takeBack, write } from './invitations-to-meetings.js';
import { openInvitation, type OpenInvitation } from './open-invitation.js';
import type { Answer, AnswerChannel } from './invitee.entity.js';
import { mandateToAnswer, mandateToPrepare } from './meeting.policy.js';
import { whyNotAnswer } from './meeting.rules.js';
import { meetingToPrepare } from './meeting-steps.js';

export interface GivenAnswer {
  answer: Exclude<Answer, 'waiting'>;
  /** Who comes instead. */
  alternateId: string | null;
  /** The `calendarSequence` of the meeting as it was shown; null where nothing older than now can have been shown. */
  sequenceSeen: number | null;
}

/** Answers to invitations, from the portal, from a mail, or by telephone through the Secretariat. */
@Injectable()
export class Answers {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Answers one’s own invitation, as often as one likes until the meeting is over. Refuses NOT_FOUND, NOT_ALLOWED
   * (the mandate does not reach to the day of the meeting), what `whyNotAnswerable` and `whyNotAnswer` say, and
   * ALTERNATE_TAKEN.
   */
  async answer(actor: Actor, meetingId: string, given: GivenAnswer): Promise<string> {
    return this.database.write(actor, 'answerMeeting', async (tx) => {
      const invitation = found(await openInvitation(tx, { meetingId, personId: actor.personId }));
      await enter(tx, actor, invitation, given, 'portal', underOwnMandate(invitation));
      return meetingId;
    });
  }

  /** The same by the link of a mail, without being signed in; refuses LINK_NOT_GOOD for any other. */
  async answerByLink(token: string, given: GivenAnswer): Promise<void> {
    const id = readLink(this.settings.secret, 'answer', token);
    if (!id) throw new Refusal('LINK_NOT_GOOD');
    await this.database.transaction(async (tx) => {
      const invitation = await openInvitation(tx, { id });
      if (!invitation) throw new Refusal('LINK_NOT_GOOD');
      await enter(
        tx,
        { personId: invitation.personId },
        invitation,
        given,
        'mail',
        underOwnMandate(invitation),
      );
    });
  }

  /** Enters an answer that the Secretariat was given otherwise. Refuses the same, and NOT_ALLOWED to everybody else. */
  async answerFor(actor: Actor, inviteeId: string, given: GivenAnswer): Promise<string> {
    return this.database.write(actor, 'answerForInvitee', async (tx) => {
      const open = await openInvitation(tx, { id: inviteeId });
      const under = mandateToPrepare(await mandatesOf(tx, actor));
      if (!under) throw new Refusal('NOT_ALLOWED');
      const invitation = found(open);
      await enter(tx, actor, invitation, given, 'secretariat', under);
      return invitation.meetingId;
    });
  }

  /**
   * Reminds those who were asked and have not answered, nobody twice within half a day. Refuses NOT_FOUND,
   * NOT_ALLOWED and what `whyNotRemind` says.
   * @returns how many were reminded
   */
  async remind(actor: Actor, meetingId: string): Promise<number> {
    return this.database.write(actor, 'remindInvitees', async (tx) => {
      const { meeting, under, now } = await meetingToPrepare(tx, actor, meetingId);
      const endsAt = new Date(meeting.startsAt.getTime() + meeting.minutes * 60_000);
      refuseIf(whyNotRemind({ now, state: meeting.state, endsAt }));
      const [reminded] = await tx.query<[{ id: string; personId: string }[], number]>(
        `update invitees set reminded_at = now()
         where meeting_id = $1 and removed_at is null and awaited and answer = 'waiting'
           and (reminded_at is null or reminded_at <= now() - make_interval(hours => $2))
         returning id, person_id as "personId"`,
        [meetingId, hoursBetweenReminders],
      );
      for (const one of reminded) await write(tx, 'meeting_reminder', one);
      const details = { reminded: reminded.length };
      record(tx, { actor, under, act: 'remindInvitees', noun: 'Meeting', nounId: meetingId, details });
      return reminded.length;
    });
  }
}

function underOwnMandate(invitation: OpenInvitation): MandateInForce {
  const mandate = mandateToAnswer(invitation.mandates, invitation, invitation.startsAt);
  if (!mandate) throw new Refusal('NOT_ALLOWED');
  return mandate;
}

async function enter(
  tx: Tx,
  actor: { personId: string },
  invitation: OpenInvitation,
  { answer, alternateId, sequenceSeen }: GivenAnswer,
  answeredFrom: AnswerChannel,
  under: MandateInForce,
): Promise<void> {
  const { id, meetingId, startsAt, calendarSequence: sequence } = invitation;
  const alternates =
    invitation.role === 'OPT-PARTICIPANT' ? [] : alternatesFor(invitation.mandates, invitation, startsAt);
  refuseIf(whyNotAnswerable(invitation));
  refuseIf(
    whyNotAnswer({
      ...invitation,
      answer,
      alternateId,
      sequence,
      sequenceSeen: sequenceSeen ?? sequence,
      alternateIds: alternates.map(({ personId }) => personId),
    }),
  );
  if (invitation.answer === answer && invitation.alternateId === alternateId) return;
  if (invitation.alternateId !== alternateId) {
    if (invitation.alternateId) await takeBack(tx, meetingId, invitation.alternateId);
    const named = alternates.find(({ personId }) => personId === alternateId);
    if (named) await nameAlternate(tx, meetingId, named);
  }
  send(
    tx,
    `update invitees set answer = $2, alternate_id = $3, answered_at = now(), answered_from = $4,
       version = version + 1 where id = $1`,
    [id, answer, alternateId, answeredFrom],
  );
  const details = { invitee: id, answer, ...(alternateId && { alternateId }), answeredFrom };
  record(tx, { actor, under, act: 'answerMeeting', noun: 'Meeting', nounId: meetingId, details });
}
