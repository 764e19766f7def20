import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { whyNotSitting } from '../meetings/sitting.rules.js';
import { presentAt } from './presence.rules.js';
import { lockedRoom, type RoomFacts } from './room-facts.js';
import { mandateToConductItem, mandateToEnter } from './room.policy.js';
import { currentItem } from './room.rules.js';
import { endTurns } from './speaking-steps.js';
import {
  whyNotAskForFloor,
  whyNotEndTurn,
  whyNotGiveFloor,
  whyNotWithdraw,
  type FloorRequest,
} from './speaking.rules.js';

/** The speaking list of an open meeting: Members ask for the floor, and whoever conducts the meeting gives it. */
@Injectable()
export class SpeakingLists {
  constructor(private readonly database: Database) {}

  /**
   * Puts a Member on the list, with who is to speak for it: its own people themselves, whoever conducts the meeting
   * anybody. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN and what `whyNotAskForFloor` says.
   */
  async ask(
    actor: Actor,
    meetingId: string,
    asking: { memberId: string; personId: string },
  ): Promise<string> {
    return this.database.write(actor, 'askForFloor', async (tx) => {
      const room = await lockedRoom(tx, meetingId);
      const { memberId, personId } = asking;
      found(room.members.find(({ id }) => id === memberId));
      const under = await ownOrConducting(tx, actor, room, asking);
      refuseIf(whyNotSitting(room.state));
      const itemId = currentItem(room)?.item.id ?? null;
      refuseIf(whyNotAskForFloor(room.speaking, asking, itemId, presentAt(room.ledger, room.now)));
      const id = newId();
      await tx.query(
        `insert into floor_requests (id, meeting_id, agenda_item_id, member_id, person_id, entered_by_id, asked_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, meetingId, itemId, memberId, personId, actor.personId, room.now],
      );
      const details = { meeting: meetingId, member: memberId, item: itemId };
      record(tx, { actor, under, act: 'askForFloor', noun: 'FloorRequest', nounId: id, details });
      return meetingId;
    });
  }

  /**
   * Takes a Member off the list: its own people, or whoever conducts the meeting. Refuses NOT_FOUND, NOT_ALLOWED and
   * what `whyNotWithdraw` says.
   */
  withdraw(actor: Actor, id: string): Promise<string> {
    return this.change(actor, 'withdrawFromFloor', id, async (tx, room, request) => {
      const under = await ownOrConducting(tx, actor, room, { memberId: request.memberId });
      refuseIf(whyNotWithdraw(request));
      await tx.query(`update floor_requests set withdrawn_at = $2 where id = $1`, [id, room.now]);
      return under;
    });
  }

  /**
   * Gives somebody the floor, whose turn ends that of who has it. For whoever conducts the item. Refuses NOT_FOUND,
   * NOT_ALLOWED, MEETING_NOT_OPEN and what `whyNotGiveFloor` says.
   */
  give(actor: Actor, id: string): Promise<string> {
    return this.change(actor, 'giveFloor', id, async (tx, room, request) => {
      const under = mandateToConductItem(await mandatesOf(tx, actor), room, request.itemId);
      if (!under) throw new Refusal('NOT_ALLOWED');
      refuseIf(whyNotSitting(room.state));
      const itemId = currentItem(room)?.item.id ?? null;
      refuseIf(whyNotGiveFloor(request, itemId, presentAt(room.ledger, room.now)));
      await endTurns(tx, room.meetingId, room.now);
      await tx.query(`update floor_requests set given_at = $2 where id = $1`, [id, room.now]);
      return under;
    });
  }

  /**
   * Ends a turn: who speaks, or whoever conducts the meeting. Refuses NOT_FOUND, NOT_ALLOWED and what `whyNotEndTurn`
   * says.
   */
  end(actor: Actor, id: string): Promise<string> {
    return this.change(actor, 'endTurn', id, async (tx, room, request) => {
      const under = await ownOrConducting(tx, actor, room, { memberId: request.memberId });
      refuseIf(whyNotEndTurn(request));
      await endTurns(tx, room.meetingId, room.now);
      return under;
    });
  }

  private change(
    actor: Actor,
    act: string,
    id: string,
    change: (tx: Tx, room: RoomFacts, request: FloorRequest) => Promise<MandateInForce>,
  ): Promise<string> {
    return this.database.write(actor, act, async (tx) => {
      const [asked] = await tx.query<{ meetingId: string }[]>(
        `select meeting_id as "meetingId" from floor_requests where id = $1`,
        [id],
      );
      const room = await lockedRoom(tx, found(asked).meetingId);
      const request = found(room.speaking.find((one) => one.id === id));
      const under = await change(tx, room, request);
      const details = { meeting: room.meetingId, member: request.memberId };
      record(tx, { actor, under, act, noun: 'FloorRequest', nounId: id, details });
      return room.meetingId;
    });
  }
}

/** Speaking is like coming and going: people see to their own, whoever conducts the meeting to everybody’s. */
async function ownOrConducting(
  tx: Tx,
  actor: Actor,
  { chairId }: RoomFacts,
  about: { memberId: string; personId?: string },
): Promise<MandateInForce> {
  const who = { personId: actor.personId, chairId };
  const under = mandateToEnter(await mandatesOf(tx, actor), { act: 'arrived', ...about }, who);
  if (!under) throw new Refusal('NOT_ALLOWED');
  return under;
}
