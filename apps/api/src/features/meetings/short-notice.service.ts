import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { dateIn } from '../../platform/time/zones.js';
import { mandateFor } from '../mandates/mandate.policy.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { speakersOf } from '../mandates/speakers.js';
import { hoursBetweenReminders } from './answering.rules.js';
import { Meeting } from './meeting.entity.js';
import { meetingToPrepare } from './meeting-steps.js';
import { ShortNotice } from './short-notice.entity.js';
import { whyNotAnswerShortNotice, whyNotAskForShortNotice } from './short-notice.rules.js';
import { votingMembers } from './voting-members.sql.js';

const longestReason = 1000;

/** Shorter notice: every Member with a vote is asked, and each says for itself whether it consents. */
@Injectable()
export class ShortNotices {
  constructor(private readonly database: Database) {}

  /**
   * Asks every Member with a vote to consent to a meeting without its whole notice. Asked again for the same, it asks
   * who has become a Member since, and reminds those alone who have said nothing; asked for another day or reason, what
   * was said before no longer counts. Secretariat only. Refuses NOT_FOUND, NOT_ALLOWED, what `whyNotAskForShortNotice`
   * says, CONSENT_NEEDS_REASON and NOBODY_TO_INVITE.
   */
  async ask(actor: Actor, meetingId: string, fromDay: string, because: string): Promise<string> {
    const reason = because.replaceAll('\0', '').trim();
    if (reason === '' || reason.length > longestReason)
      throw new Refusal('CONSENT_NEEDS_REASON', { most: longestReason }, 'because');
    return this.database.write(actor, 'askForShortNotice', async (tx) => {
      const { meeting, under, now } = await meetingToPrepare(tx, actor, meetingId);
      const today = dateIn(now, meeting.timeZone);
      refuseIf(whyNotAskForShortNotice(meeting.state, { fromDay, today }));
      const before = await tx.findOneBy(ShortNotice, { meetingId, state: 'asked' });
      const isSame = before?.fromDay === fromDay && before.because === reason;
      if (before && !isSame)
        await tx.update(ShortNotice, { id: before.id }, { state: 'withdrawn', settledAt: now });
      const id = before && isSame ? before.id : newId();
      if (id !== before?.id) {
        const asking = { askedById: actor.personId, askedAt: now };
        await tx.insert(ShortNotice, { id, meetingId, fromDay, because: reason, ...asking });
      }
      await tx.query(
        `insert into short_notice_answers (short_notice_id, member_id)
         select $1, v.organisation_id from ${votingMembers} v on conflict do nothing`,
        [id],
      );
      const asked = await writeToWhoHasSaidNothing(tx, id);
      const details = { shortNotice: id, fromDay, asked };
      record(tx, { actor, under, act: 'askForShortNotice', noun: 'Meeting', nounId: meetingId, details });
      return meetingId;
    });
  }

  /**
   * Says for a Member whether it consents to shorter notice; until the meeting is convened on it, it may say otherwise.
   * For who holds a seat of it. Refuses NOT_FOUND, NOT_ALLOWED and what `whyNotAnswerShortNotice` says.
   */
  async answer(actor: Actor, id: string, memberId: string, consents: boolean): Promise<string> {
    return this.database.write(actor, 'answerShortNotice', async (tx) => {
      const { meeting, shortNotice } = await lockedShortNotice(tx, id);
      const under = mandateFor(await mandatesOf(tx, actor), memberId);
      if (!under) throw new Refusal(meeting.convenedAt ? 'NOT_ALLOWED' : 'NOT_FOUND');
      refuseIf(whyNotAnswerShortNotice(shortNotice, meeting.state));
      const [answered] = await tx.query<[unknown[], number]>(
        `update short_notice_answers
         set consents = $3, answered_at = now(), answered_by_id = $4, recorded_where = null
         where short_notice_id = $1 and member_id = $2 returning member_id`,
        [id, memberId, consents, actor.personId],
      );
      found(answered[0]);
      const details = { shortNotice: id, consents };
      record(tx, { actor, under, act: 'answerShortNotice', noun: 'Meeting', nounId: meeting.id, details });
      return meeting.id;
    });
  }

  /**
   * Records that Members have consented elsewhere, and where that stands; what a Member has said itself is left as it
   * is. Secretariat only. Refuses NOT_FOUND, NOT_ALLOWED, CONSENT_WHERE_MISSING and what `whyNotAnswerShortNotice` says.
   */
  async recordConsent(
    actor: Actor,
    id: string,
    memberIds: readonly string[],
    where: string,
  ): Promise<string> {
    const recordedWhere = where.replaceAll('\0', '').trim();
    if (recordedWhere === '' || recordedWhere.length > longestReason)
      throw new Refusal('CONSENT_WHERE_MISSING', { most: longestReason }, 'where');
    return this.database.write(actor, 'recordShortNoticeConsent', async (tx) => {
      const { meetingId } = found(await tx.findOneBy(ShortNotice, { id }));
      const { meeting, under } = await meetingToPrepare(tx, actor, meetingId);
      refuseIf(whyNotAnswerShortNotice(found(await tx.findOneBy(ShortNotice, { id })), meeting.state));
      const [recorded] = await tx.query<[{ memberId: string }[], number]>(
        `update short_notice_answers
         set consents = true, answered_at = now(), answered_by_id = $3, recorded_where = $4
         where short_notice_id = $1 and member_id = any($2) and consents is null returning member_id as "memberId"`,
        [id, memberIds, actor.personId, recordedWhere],
      );
      const details = { shortNotice: id, members: recorded.map(({ memberId }) => memberId) };
      record(tx, {
        actor,
        under,
        act: 'recordShortNoticeConsent',
        noun: 'Meeting',
        nounId: meetingId,
        details,
      });
      return meetingId;
    });
  }
}

/** What is asked, as it is once its meeting is locked. */
async function lockedShortNotice(tx: Tx, id: string) {
  const { meetingId } = found(await tx.findOneBy(ShortNotice, { id }));
  const lock = { mode: 'pessimistic_write' } as const;
  const meeting = found(await tx.findOne(Meeting, { where: { id: meetingId }, lock }));
  return { meeting, shortNotice: found(await tx.findOneBy(ShortNotice, { id })) };
}

/** Writes to who speaks for a Member that has said nothing, nobody twice within half a day; says how many are asked. */
async function writeToWhoHasSaidNothing(tx: Tx, id: string): Promise<number> {
  const waiting = await tx.query<{ memberId: string }[]>(
    `select member_id as "memberId" from short_notice_answers where short_notice_id = $1 and consents is null`,
    [id],
  );
  const speakers = await speakersOf(
    tx,
    waiting.map(({ memberId }) => memberId),
  );
  if (waiting.length > 0 && speakers.length === 0) throw new Refusal('NOBODY_TO_INVITE');
  for (const { personId } of speakers) {
    const [written] = await tx.query<unknown[]>(
      `select from mails m join email_addresses e on e.address = m.address
       where m.kind = 'short_notice_asked' and m.about_id = $1 and e.person_id = $2
         and m.created_at > now() - make_interval(hours => $3)`,
      [id, personId, hoursBetweenReminders],
    );
    if (!written) await enterMailTo(tx, personId, { kind: 'short_notice_asked', aboutId: id });
  }
  return waiting.length;
}
