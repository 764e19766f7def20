import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import {
  itemColumns,
  knownPresenter,
  whyFrozen,
  type AgendaItemDetails,
} from '../meetings/agendas.service.js';
import { meetingToPrepare } from '../meetings/meeting-steps.js';
import { writeToSeats } from './agenda-mail.js';
import { unansweredLateItems, votingMembers } from './agendas.sql.js';
import { enterAnswers, noSecondCallIsDue } from './late-item-steps.js';
import { LateItem } from './late-item.entity.js';
import { whyNotAnswerLate, whyNotPropose, type LateItemWord } from './late-item.rules.js';
import { lockedMeeting, speakerInPortal } from './speaking.js';

const longestReason = 1000;

/** Items that come after an agenda was frozen: they enter with the consent of every Member, and not otherwise. */
@Injectable()
export class LateItems {
  constructor(private readonly database: Database) {}

  /**
   * Proposes an item after the agenda was frozen; every Member with a vote is asked. Secretariat only. Refuses
   * NOT_FOUND, NOT_ALLOWED, what `whyNotPropose` and `itemColumns` say, LATE_ITEM_BEFORE_SECOND_CALL, LATE_ITEM_NEEDS_REASON and NOBODY_TO_INVITE.
   */
  async propose(
    actor: Actor,
    meetingId: string,
    details: AgendaItemDetails,
    because: string,
  ): Promise<string> {
    const columns = itemColumns(details);
    const reason = because.trim();
    if (reason === '' || reason.length > longestReason)
      throw new Refusal('LATE_ITEM_NEEDS_REASON', { most: longestReason }, 'because');
    return this.database.write(actor, 'proposeLateItem', async (tx) => {
      const prepared = await meetingToPrepare(tx, actor, meetingId);
      const { meeting, under, now } = prepared;
      const frozen = (await whyFrozen(tx, prepared)) !== null;
      refuseIf(whyNotPropose({ state: meeting.state, frozen }));
      await noSecondCallIsDue(tx, meeting);
      await knownPresenter(tx, columns.presenterId);
      const id = newId();
      await tx.insert(LateItem, {
        id,
        meetingId,
        ...columns,
        because: reason,
        proposedById: actor.personId,
        proposedAt: now,
      });
      const asked = await tx.query<unknown[]>(
        `insert into late_item_answers (late_item_id, member_id)
         select $1, v.organisation_id from ${votingMembers} v returning member_id`,
        [id],
      );
      if (asked.length === 0) throw new Refusal('NOBODY_TO_INVITE');
      await writeToSeats(
        tx,
        meetingId,
        'late_item_proposed',
        `exists (${unansweredLateItems('i.meeting_id', 'i.organisation_id')})`,
      );
      const details = { lateItem: id, asked: asked.length };
      record(tx, { actor, under, act: 'proposeLateItem', noun: 'Meeting', nounId: meetingId, details });
      return meetingId;
    });
  }

  /**
   * Says for a Member whether a late item may enter; until it is settled it may say otherwise. For who holds a seat of
   * it. Refuses NOT_FOUND, NOT_ALLOWED and what `whyNotAnswerLate` says.
   */
  async answer(actor: Actor, id: string, memberId: string, answer: LateItemWord): Promise<string> {
    return this.database.write(actor, 'answerLateItem', async (tx) => {
      const { item, ...locked } = await lateItem(tx, id);
      const { meetingId } = item;
      const speaking = await speakerInPortal(tx, actor, locked.meeting, memberId);
      const said = { memberIds: [memberId], answer, where: null, ...speaking };
      const { memberIds, outcome } = await enterAnswers(tx, item, locked, said);
      const details = { lateItem: id, answer, outcome };
      if (memberIds.length > 0)
        record(tx, { ...speaking, act: 'answerLateItem', noun: 'Meeting', nounId: meetingId, details });
      return meetingId;
    });
  }

  /**
   * Records that Members have consented elsewhere, in the room or in a letter, and where that stands. Secretariat only.
   * Refuses NOT_FOUND, NOT_ALLOWED, RECORDED_WHERE_MISSING and what `whyNotAnswerLate` says.
   */
  async recordConsent(
    actor: Actor,
    id: string,
    memberIds: readonly string[],
    where: string,
  ): Promise<string> {
    const recordedWhere = where.trim();
    if (recordedWhere === '' || recordedWhere.length > longestReason)
      throw new Refusal('RECORDED_WHERE_MISSING', { most: longestReason }, 'where');
    return this.database.write(actor, 'recordLateItemConsent', async (tx) => {
      const { meetingId } = found(await tx.findOneBy(LateItem, { id }));
      const { meeting, under, now } = await meetingToPrepare(tx, actor, meetingId);
      const item = found(await tx.findOneBy(LateItem, { id }));
      const said = {
        memberIds,
        answer: 'consents',
        where: recordedWhere,
        actor,
        from: 'secretariat',
      } as const;
      const entered = await enterAnswers(tx, item, { meeting, now }, said);
      const details = { lateItem: id, members: entered.memberIds, outcome: entered.outcome };
      record(tx, { actor, under, act: 'recordLateItemConsent', noun: 'Meeting', nounId: meetingId, details });
      return meetingId;
    });
  }

  /** Withdraws a proposal that is not settled. Secretariat only. Refuses NOT_FOUND, NOT_ALLOWED and LATE_ITEM_SETTLED. */
  async withdraw(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'withdrawLateItem', async (tx) => {
      const { meetingId } = found(await tx.findOneBy(LateItem, { id }));
      const { meeting, under, now } = await meetingToPrepare(tx, actor, meetingId);
      const item = found(await tx.findOneBy(LateItem, { id }));
      refuseIf(whyNotAnswerLate(item, meeting.state));
      await tx.update(LateItem, { id }, { state: 'withdrawn', settledAt: now });
      const details = { lateItem: id };
      record(tx, { actor, under, act: 'withdrawLateItem', noun: 'Meeting', nounId: meetingId, details });
      return meetingId;
    });
  }
}

/** A late item as it is once its meeting is locked. */
async function lateItem(tx: Tx, id: string) {
  const { meetingId } = found(await tx.findOneBy(LateItem, { id }));
  const locked = await lockedMeeting(tx, meetingId);
  return { item: found(await tx.findOneBy(LateItem, { id })), ...locked };
}
