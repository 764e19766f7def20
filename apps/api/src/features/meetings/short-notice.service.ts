import { Inject, Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { readLink } from '../../platform/auth/signed-link.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { dateIn } from '../../platform/time/zones.js';
import { mandateFor } from '../mandates/mandate.policy.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { speakersOf } from '../mandates/speakers.js';
import { hoursBetweenReminders } from './answering.rules.js';
import { Meeting } from './meeting.entity.js';
import { meetingToPrepare } from './meeting-steps.js';
import { ShortNotice, ShortNoticePerson } from './short-notice.entity.js';
import { whyNotAnswerShortNotice, whyNotAskForShortNotice } from './short-notice.rules.js';
import { votingMembers } from './voting-members.sql.js';

const longestReason = 1000;

/** Whether a Member consents. */
export interface SaidOfShortNotice {
  memberId: string;
  consents: boolean;
}

/** Shorter notice: every Member with a vote is asked, and each says for itself whether it consents. */
@Injectable()
export class ShortNotices {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

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
      const asked = await lockedShortNotice(tx, id);
      const under = mandateFor(await mandatesOf(tx, actor), memberId);
      if (!under) throw new Refusal(asked.meeting.convenedAt ? 'NOT_ALLOWED' : 'NOT_FOUND');
      await enterAnswer(tx, asked, { actor, under, from: 'portal' }, { memberId, consents });
      return asked.meeting.id;
    });
  }

  /**
   * The same by the link of a mail, without being signed in: all of it or nothing. Refuses LINK_NOT_GOOD for any other
   * link, SHORT_NOTICE_WORD_MISSING, and NOT_ALLOWED to who has lost the seat.
   */
  async answerByLink(token: string, said: readonly SaidOfShortNotice[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      const id = readLink(this.settings.secret, 'short-notice', token);
      const person = id && (await tx.findOneBy(ShortNoticePerson, { id }));
      if (!person) throw new Refusal('LINK_NOT_GOOD');
      if (said.length === 0) throw new Refusal('SHORT_NOTICE_WORD_MISSING');
      const asked = await lockedShortNotice(tx, person.shortNoticeId);
      const actor = { personId: person.personId };
      const mandates = await mandatesOf(tx, actor);
      for (const { memberId, consents } of said) {
        const under = mandateFor(mandates, memberId);
        if (!under) throw new Refusal('NOT_ALLOWED');
        await enterAnswer(tx, asked, { actor, under, from: 'mail' }, { memberId, consents });
      }
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

/**
 * Step: what a Member says itself; said again, it changes nothing. Refuses NOT_FOUND and what
 * `whyNotAnswerShortNotice` says.
 */
async function enterAnswer(
  tx: Tx,
  { meeting, shortNotice: { id, state } }: Awaited<ReturnType<typeof lockedShortNotice>>,
  by: { actor: Actor | { personId: string }; under: MandateInForce; from: 'portal' | 'mail' },
  { memberId, consents }: SaidOfShortNotice,
): Promise<void> {
  refuseIf(whyNotAnswerShortNotice({ state }, meeting.state));
  const [before] = await tx.query<{ consents: boolean | null; recordedWhere: string | null }[]>(
    `select consents, recorded_where as "recordedWhere" from short_notice_answers
     where short_notice_id = $1 and member_id = $2`,
    [id, memberId],
  );
  const { consents: word, recordedWhere } = found(before);
  if (word === consents && recordedWhere === null) return;
  await tx.query(
    `update short_notice_answers
     set consents = $3, answered_at = now(), answered_by_id = $4, recorded_where = null
     where short_notice_id = $1 and member_id = $2`,
    [id, memberId, consents, by.actor.personId],
  );
  const details = { shortNotice: id, consents, from: by.from };
  const { actor, under } = by;
  record(tx, { actor, under, act: 'answerShortNotice', noun: 'Meeting', nounId: meeting.id, details });
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
    const aboutId = await linkOf(tx, id, personId);
    const [written] = await tx.query<unknown[]>(
      `select from mails where kind = 'short_notice_asked' and about_id = $1
         and created_at > now() - make_interval(hours => $2)`,
      [aboutId, hoursBetweenReminders],
    );
    if (!written) await enterMailTo(tx, personId, { kind: 'short_notice_asked', aboutId });
  }
  return waiting.length;
}

/** The row that the link of somebody's mail names; made when they are first written to. */
async function linkOf(tx: Tx, shortNoticeId: string, personId: string): Promise<string> {
  await tx.query(
    `insert into short_notice_people (id, short_notice_id, person_id) values ($1, $2, $3) on conflict do nothing`,
    [newId(), shortNoticeId, personId],
  );
  return (await tx.findOneByOrFail(ShortNoticePerson, { shortNoticeId, personId })).id;
}
