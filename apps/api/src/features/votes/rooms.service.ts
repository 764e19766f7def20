import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { mandateToConduct } from '../meetings/meeting.policy.js';
import { beginSitting, endSitting } from '../meetings/sitting-steps.js';
import { openingTime, whyNotSitting } from '../meetings/sitting.rules.js';
import { bringRecusalsIntoRoom } from './recusals.service.js';
import { lockedRoom, type RoomFacts } from './room-facts.js';
import { whyNotCallAgain } from './room.rules.js';
import { endTurns } from './speaking-steps.js';
import { noVoteIsOpen } from './vote-steps.js';

/** What is done to a meeting as a whole, by the Chair’s representative or the Secretariat. */
@Injectable()
export class Rooms {
  constructor(private readonly database: Database) {}

  /** Opens a meeting on its day. Refuses NOT_FOUND, NOT_ALLOWED and what `beginSitting` refuses. */
  open(actor: Actor, id: string): Promise<string> {
    return this.conduct(actor, 'openMeeting', id, async (tx, room) => {
      if (room.state === 'adjourned') throw new Refusal('MEETING_IS_ADJOURNED');
      await beginSitting(tx, asMeeting(room), room.now, 'first');
      await bringRecusalsIntoRoom(tx, id, openingTime(room.startsAt).from);
    });
  }

  /** Lets the meeting rest. Refuses NOT_FOUND, NOT_ALLOWED, VOTE_STILL_OPEN and what `endSitting` refuses. */
  adjourn(actor: Actor, id: string): Promise<string> {
    return this.conduct(actor, 'adjournMeeting', id, async (tx, room) => {
      await noVoteIsOpen(tx, id);
      await endTurns(tx, id, room.now);
      await endSitting(tx, asMeeting(room), room.now, 'adjourned');
    });
  }

  /**
   * Lets an adjourned meeting go on, by a second call where it adjourned without its quorum. Refuses NOT_FOUND,
   * NOT_ALLOWED, MEETING_NOT_ADJOURNED and what `whyNotSecondCall` says.
   */
  resume(actor: Actor, id: string, secondCall: boolean): Promise<string> {
    return this.conduct(actor, 'resumeMeeting', id, async (tx, room) => {
      if (room.state !== 'adjourned') throw new Refusal('MEETING_NOT_ADJOURNED');
      if (secondCall) refuseIf(whyNotCallAgain(room));
      const before = room.sittings.at(-1)?.call ?? 'first';
      await beginSitting(tx, asMeeting(room), room.now, secondCall ? 'second' : before);
    });
  }

  /** Closes the meeting for good. Refuses NOT_FOUND, NOT_ALLOWED, VOTE_STILL_OPEN and what `endSitting` refuses. */
  close(actor: Actor, id: string): Promise<string> {
    return this.conduct(actor, 'closeMeeting', id, async (tx, room) => {
      await noVoteIsOpen(tx, id);
      await endTurns(tx, id, room.now);
      await endSitting(tx, asMeeting(room), room.now, 'closed');
    });
  }

  /** Takes up an item of the agenda. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN and VOTE_STILL_OPEN. */
  async takeUp(actor: Actor, itemId: string): Promise<string> {
    return this.database.write(actor, 'takeUpItem', async (tx) => {
      const meetingId = await meetingOfItem(tx, itemId);
      const room = await lockedRoom(tx, meetingId);
      const mandates = await mandatesOf(tx, actor);
      // Also a Chair that is recused from an item says that it is its turn; what is done about it is for others.
      const under = mandateToConduct(mandates, room.chairId);
      if (!under) throw new Refusal('NOT_ALLOWED');
      refuseIf(whyNotSitting(room.state));
      await noVoteIsOpen(tx, meetingId);
      await endTurns(tx, meetingId, room.now);
      await tx.query(
        `insert into items_taken_up (id, meeting_id, agenda_item_id, at, person_id) values ($1, $2, $3, $4, $5)`,
        [newId(), meetingId, itemId, room.now, actor.personId],
      );
      record(tx, { actor, under, act: 'takeUpItem', noun: 'AgendaItem', nounId: itemId });
      return meetingId;
    });
  }

  private conduct(
    actor: Actor,
    act: string,
    id: string,
    change: (tx: Tx, room: RoomFacts) => Promise<void>,
  ): Promise<string> {
    return this.database.write(actor, act, async (tx) => {
      const room = await lockedRoom(tx, id);
      const under = mandateToConduct(await mandatesOf(tx, actor), room.chairId);
      if (!under) throw new Refusal('NOT_ALLOWED');
      await change(tx, room);
      record(tx, { actor, under, act, noun: 'Meeting', nounId: id });
      return id;
    });
  }
}

const asMeeting = ({ meetingId, state, startsAt }: RoomFacts) => ({ id: meetingId, state, startsAt });

/** Step: the meeting of an agenda item. Refuses NOT_FOUND. */
export async function meetingOfItem(tx: Tx, itemId: string): Promise<string> {
  const [item] = await tx.query<{ meetingId: string }[]>(
    `select meeting_id as "meetingId" from agenda_items where id = $1`,
    [itemId],
  );
  return found(item).meetingId;
}
