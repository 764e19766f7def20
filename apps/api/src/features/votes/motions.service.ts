import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { whyNotSitting } from '../meetings/sitting.rules.js';
import { Motion, type MotionMatter } from './motion.entity.js';
import { lockedRoom, type RoomFacts } from './room-facts.js';
import { mandateToConductItem } from './room.policy.js';
import { whyNotMatterOnItem } from './item-matter.rules.js';
import { matterOf, rollOn } from './room.rules.js';
import { meetingOfItem } from './rooms.service.js';
import { noResultIsDue, noVoteIsOpen } from './vote-steps.js';

const longestText = 5000;

/** Motions on the items of an open meeting, entered by whoever conducts it. */
@Injectable()
export class Motions {
  constructor(private readonly database: Database) {}

  /**
   * Tables what a Member moves. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN, MOVER_CANNOT_MOVE where the Member
   * is not there, recused or not entitled to vote, MOTION_TEXT and what `whyNotMatterOnItem` says.
   */
  async table(
    actor: Actor,
    motion: { itemId: string; moverId: string; matter: MotionMatter; text: string },
  ): Promise<string> {
    const text = textOf(motion.text);
    return this.database.write(actor, 'tableMotion', async (tx) => {
      const { itemId: agendaItemId, moverId, matter } = motion;
      const { room, under } = await conducted(tx, actor, agendaItemId);
      refuseIf(whyNotMatterOnItem(matter, matterOf(room, agendaItemId)));
      const state = rollOn(room, agendaItemId).find(({ memberId }) => memberId === moverId)?.state;
      if (state !== 'present') throw new Refusal('MOVER_CANNOT_MOVE', {}, 'moverId');
      const id = newId();
      await tx.insert(Motion, { id, agendaItemId, moverId, matter });
      await writeText(tx, id, 1, text, actor, room.now);
      const details = { item: agendaItemId, mover: moverId, matter };
      record(tx, { actor, under, act: 'tableMotion', noun: 'Motion', nounId: id, details });
      return id;
    });
  }

  /**
   * Amends a motion: its new text, the old one being kept. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN,
   * ELECTION_IS_SECRET, CHANGED_MEANWHILE, VOTE_STILL_OPEN, MOTION_DECIDED and MOTION_TEXT.
   */
  async amend(actor: Actor, id: string, version: number, newText: string): Promise<string> {
    const text = textOf(newText);
    return this.database.write(actor, 'amendMotion', async (tx) => {
      const { agendaItemId, matter } = found(await tx.findOneBy(Motion, { id }));
      const { room, under } = await conducted(tx, actor, agendaItemId);
      if (matter === 'election') throw new Refusal('ELECTION_IS_SECRET');
      await noVoteIsOpen(tx, room.meetingId);
      await noResultIsDue(tx, id);
      await notDecided(tx, id);
      const { affected } = await tx.update(Motion, { id, version }, { version: version + 1 });
      if (affected !== 1) throw new Refusal('CHANGED_MEANWHILE');
      await writeText(tx, id, version + 1, text, actor, room.now);
      const details = { version: version + 1 };
      record(tx, { actor, under, act: 'amendMotion', noun: 'Motion', nounId: id, details });
      return id;
    });
  }
}

/** Step: the room of an item, locked, for whoever conducts it. Refuses NOT_FOUND, NOT_ALLOWED and MEETING_NOT_OPEN. */
export async function conducted(
  tx: Tx,
  actor: Actor,
  itemId: string,
): Promise<{ room: RoomFacts; under: MandateInForce }> {
  const room = await lockedRoom(tx, await meetingOfItem(tx, itemId));
  const under = mandateToConductItem(await mandatesOf(tx, actor), room, itemId);
  if (!under) throw new Refusal('NOT_ALLOWED');
  refuseIf(whyNotSitting(room.state));
  return { room, under };
}

/** Step: refuses MOTION_DECIDED where a vote or consensus on the motion has decided it. */
export async function notDecided(tx: Tx, motionId: string): Promise<void> {
  const decided = await tx.query<unknown[]>(
    `select from votes where motion_id = $1 and state = 'published'
       and result ->> 'outcome' in ('adopted', 'failed', 'adopted_by_consensus', 'elected')`,
    [motionId],
  );
  if (decided.length > 0) throw new Refusal('MOTION_DECIDED');
}

function textOf(said: string): string {
  const text = said.trim();
  if (text === '' || text.length > longestText)
    throw new Refusal('MOTION_TEXT', { most: longestText }, 'text');
  return text;
}

/** Step: writes a version of a motion’s text. */
export async function writeText(
  tx: Tx,
  motionId: string,
  version: number,
  text: string,
  actor: Actor,
  at: Date,
) {
  await tx.query(
    `insert into motion_texts (id, motion_id, version, text, at, entered_by_id) values ($1, $2, $3, $4, $5, $6)`,
    [newId(), motionId, version, text, at, actor.personId],
  );
}
