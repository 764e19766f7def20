import { Injectable } from '@nestjs/common';
import { translators } from '@gsenet/shared/catalogues';
import type { Language } from '@gsenet/shared/languages';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { enterDecision } from '../decisions/decision-steps.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { itemOf } from '../meetings/agendas.service.js';
import { mandateToConduct } from '../meetings/meeting.policy.js';
import { meetingToPrepare } from '../meetings/meeting-steps.js';
import { hoursBetweenReminders } from '../meetings/answering.rules.js';
import { lockedRoom, roomNow, type RoomFacts } from '../votes/room-facts.js';
import { mandateToConductItem } from '../votes/room.policy.js';
import { isUnopposed, recount } from '../votes/recount.js';
import { quorumOn, rollFacts, rollOn } from '../votes/room.rules.js';
import { writeToSeats } from './agenda-mail.js';
import { passedByConsent, unansweredLateItems, unreviewedItems } from './agendas.sql.js';
import {
  standingItems,
  whyNotPass,
  whyNotRemindOfAgenda,
  type ItemByConsent,
  type Verdict,
} from './consent.rules.js';
import { ItemPassed } from './item-review.entity.js';
import { enterReview, itemsByConsent, takeOut } from './review-steps.js';
import { lockedMeeting, mandateToSpeak, speakerInPortal } from './speaking.js';

const longestRemark = 1000;

/** What Members say of items beforehand, and the items that pass together by consent. */
@Injectable()
export class ConsentAgendas {
  constructor(private readonly database: Database) {}

  /**
   * Preapproves or flags an item for a Member before the meeting begins, as often as it changes its mind. For who holds
   * a seat of it. Refuses NOT_FOUND, NOT_ALLOWED, TEXT_TOO_LONG and what `whyNotReview` says.
   */
  async review(
    actor: Actor,
    itemId: string,
    memberId: string,
    said: { verdict: Verdict; remark: string },
  ): Promise<string> {
    const remark = said.remark.trim();
    if (remark.length > longestRemark) throw new Refusal('TEXT_TOO_LONG', { most: longestRemark }, 'remark');
    return this.database.write(actor, 'reviewAgendaItem', async (tx) => {
      const { meetingId } = await itemOf(tx, itemId);
      const { meeting, now } = await lockedMeeting(tx, meetingId);
      const speaking = await speakerInPortal(tx, actor, meeting, memberId);
      const about = { meetingId, state: meeting.state, now, itemId };
      const isNew = await enterReview(tx, about, speaking, { ...said, remark });
      const details = { item: itemId, verdict: said.verdict };
      if (isNew)
        record(tx, { ...speaking, act: 'reviewAgendaItem', noun: 'Meeting', nounId: meetingId, details });
      return meetingId;
    });
  }

  /**
   * Takes an item out of those by consent for a Member, before the meeting or in it. For who holds a seat of it, and in
   * the room for whoever conducts the meeting and hears it. Refuses NOT_FOUND, NOT_ALLOWED and what `whyNotTakeOut` says.
   */
  async takeOut(actor: Actor, itemId: string, memberId: string): Promise<string> {
    return this.database.write(actor, 'takeOutOfConsent', async (tx) => {
      const { meetingId } = await itemOf(tx, itemId);
      const { meeting, now } = await lockedMeeting(tx, meetingId);
      const mandates = await mandatesOf(tx, actor);
      const speaking = mandateToSpeak(mandates, memberId)
        ? await speakerInPortal(tx, actor, meeting, memberId)
        : {
            actor,
            memberId,
            under: await hearing(tx, mandates, meetingId, memberId),
            from: 'secretariat' as const,
          };
      await takeOut(tx, { meetingId, state: meeting.state, now, itemId }, speaking);
      const details = { item: itemId, member: memberId };
      record(tx, { ...speaking, act: 'takeOutOfConsent', noun: 'Meeting', nounId: meetingId, details });
      return meetingId;
    });
  }

  /**
   * Passes the items by consent, all by one act: each is a decision with a number of its own. For whoever conducts the
   * meeting; names the items that were asked about. Quorum and objections are counted again by the database. Refuses
   * NOT_FOUND, NOT_ALLOWED, CONSENT_COUNTED_OTHERWISE and what `whyNotPass` says.
   */
  async pass(
    actor: Actor,
    meetingId: string,
    seenIds: readonly string[],
    language: Language,
  ): Promise<string> {
    return this.database.write(actor, 'passConsentAgenda', async (tx) => {
      const room = await lockedRoom(tx, meetingId);
      const mandates = await mandatesOf(tx, actor);
      const items = (await itemsByConsent(tx, meetingId)).map((item) => ({
        ...item,
        ...standingIn(room, item),
      }));
      const under = mandateToPass(mandates, room, standingItems(items));
      if (!under) throw new Refusal('NOT_ALLOWED');
      refuseIf(whyNotPass({ state: room.state, items, seenIds }));
      const decisions: string[] = [];
      for (const { id: agendaItemId, title, quorum } of standingItems(items)) {
        const decision = await enterDecision(tx, {
          meetingId,
          agendaItemId,
          words: [
            { language, text: translators[language]('agendas.passed.decision', { title }), effect: '' },
          ],
          owner: null,
          dueOn: null,
          takenBy: 'consensus',
          takenOn: null,
          carriesItself: true,
        });
        const roll = rollOn(room, agendaItemId);
        const passed = { agendaItemId, decisionId: decision.id, passedAt: room.now, quorum, roll };
        await tx.insert(ItemPassed, passed);
        if (!isUnopposed(quorum, await recount(tx, agendaItemId, passedByConsent)))
          throw new Refusal('CONSENT_COUNTED_OTHERWISE', { title });
        const from = { number: decision.number, item: agendaItemId };
        record(tx, {
          actor,
          under,
          act: 'enterDecision',
          noun: 'Decision',
          nounId: decision.id,
          details: from,
        });
        decisions.push(decision.number);
      }
      const details = { decisions };
      record(tx, { actor, under, act: 'passConsentAgenda', noun: 'Meeting', nounId: meetingId, details });
      return meetingId;
    });
  }

  /**
   * Asks those who sit for Members to look at the agenda beforehand; asked again, it reminds those alone who have not
   * said all that they are asked for, nobody twice within half a day. Secretariat only. Refuses NOT_FOUND, NOT_ALLOWED
   * and what `whyNotRemindOfAgenda` says.
   * @returns how many letters are on their way
   */
  async ask(actor: Actor, meetingId: string): Promise<number> {
    return this.database.write(actor, 'askForReviews', async (tx) => {
      const { meeting, under, now } = await meetingToPrepare(tx, actor, meetingId);
      refuseIf(whyNotRemindOfAgenda(meeting.state));
      const before = (kind: string) =>
        `exists (select from mails bm where bm.about_id = i.id and bm.kind = '${kind}')`;
      const recently = `exists (select from mails rm where rm.about_id = i.id
        and rm.kind in ('agenda_review', 'agenda_reminder', 'late_item_proposed')
        and rm.created_at > now() - interval '${hoursBetweenReminders} hours')`;
      const waits = `(exists (${unreviewedItems('i.meeting_id', 'i.organisation_id')})
        or exists (${unansweredLateItems('i.meeting_id', 'i.organisation_id')})) and not ${recently}`;
      const reminded = await writeToSeats(
        tx,
        meetingId,
        'agenda_reminder',
        `${waits} and ${before('agenda_review')}`,
      );
      const asked = await writeToSeats(
        tx,
        meetingId,
        'agenda_review',
        `${waits} and not ${before('agenda_review')}`,
      );
      const details = { reminded: reminded + asked, at: now.toISOString() };
      record(tx, { actor, under, act: 'askForReviews', noun: 'Meeting', nounId: meetingId, details });
      return reminded + asked;
    });
  }
}

/** Who hears in the room that a Member wants an item taken out: whoever conducts the meeting. Refuses NOT_ALLOWED. */
async function hearing(
  tx: Tx,
  mandates: readonly MandateInForce[],
  meetingId: string,
  memberId: string,
): Promise<MandateInForce> {
  const room = await roomNow(tx, meetingId);
  const under = mandateToConduct(mandates, room.chairId);
  if (!under) throw new Refusal('NOT_ALLOWED');
  found(room.members.find(({ id }) => id === memberId));
  return under;
}

function standingIn(room: RoomFacts, { id }: Pick<ItemByConsent, 'id'>) {
  const quorum = quorumOn(room, id);
  const { recusedIds } = rollFacts(room, id);
  const needsPanel = recusedIds.length > 0 && quorum.base < room.rules.leastDeciders;
  return { quorum, quorate: quorum.quorate, needsPanel };
}

/** The mandate under which somebody passes items: that of who conducts the meeting, and each of these items. */
function mandateToPass(
  mandates: readonly MandateInForce[],
  room: RoomFacts,
  items: readonly { id: string }[],
): MandateInForce | undefined {
  const chair = mandateToConduct(mandates, room.chairId);
  const each = items.map(({ id }) => mandateToConductItem(mandates, room, id));
  return each.some((mandate) => !mandate) ? undefined : (each[0] ?? chair);
}
