import { createHash, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { LOGGER } from '../../platform/logger.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { consensusOf, whyNotConsensus } from './consensus.rules.js';
import { whyNotOpenVote, type FrozenVote } from './majority.rules.js';
import { Motion } from './motion.entity.js';
import { conducted, notDecided } from './motions.service.js';
import { agree, recount } from './recount.js';
import { figuresOf } from './roll.rules.js';
import { callOf, rollOn } from './room.rules.js';
import { countsOf, decide, type Choice, type VoteResult } from './tally.rules.js';
import { publish } from './publish.js';
import { lockedVote, noVoteIsOpen, type LockedVote } from './vote-steps.js';
import type { VoteMode } from './vote.entity.js';
import { whichRule } from './which-rule.rules.js';

/** Votes on motions, by whoever conducts the meeting. What Members cast is in `ballots.service`. */
@Injectable()
export class Votes {
  constructor(
    private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Opens a vote: rule, roll, the recused and the text are frozen, and their hash goes into the audit entry. Refuses
   * NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN, VOTE_STILL_OPEN, MOTION_DECIDED, CHANGED_MEANWHILE where the motion was
   * amended since, and what `whyNotConsensus` and `whyNotOpenVote` say.
   */
  async open(
    actor: Actor,
    wanted: { motionId: string; version: number; mode: VoteMode; panelRecommended: boolean },
  ): Promise<string> {
    return this.database.write(actor, 'openVote', async (tx) => {
      const { motionId, version, mode, panelRecommended } = wanted;
      const motion = found(await tx.findOneBy(Motion, { id: motionId }));
      const { room, under } = await conducted(tx, actor, motion.agendaItemId);
      await noVoteIsOpen(tx, room.meetingId);
      await notDecided(tx, motionId);
      if (motion.version !== version) throw new Refusal('CHANGED_MEANWHILE');
      const rule = whichRule(
        motion.matter,
        callOf(room) === 'first' ? 'first_call' : 'second_call',
        room.rules,
      );
      if (mode === 'consensus') refuseIf(whyNotConsensus(rule));
      const roll = rollOn(room, motion.agendaItemId);
      const frozen: FrozenVote = { rule, roll: figuresOf(roll), panelRecommended };
      refuseIf(whyNotOpenVote(frozen));
      const id = newId();
      const hash = hashOf({ motion: motionId, version, text: await textOf(tx, motion), mode, roll, frozen });
      await tx.query(
        `insert into votes (id, motion_id, motion_version, mode, opened_at, frozen, frozen_hash)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, motionId, version, mode, room.now, JSON.stringify(frozen), hash],
      );
      await tx.query(
        `insert into vote_rolls (vote_id, member_id, state)
         select $1, r."memberId", r.state from json_to_recordset($2) as r ("memberId" uuid, state text)`,
        [id, JSON.stringify(roll)],
      );
      const details = { motion: motionId, version, mode, frozen: hash };
      record(tx, { actor, under, act: 'openVote', noun: 'Vote', nounId: id, details });
      return id;
    });
  }

  /**
   * Closes a vote. The result is counted twice, here and by the database; where the two differ nothing is published, and
   * that is logged. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN, VOTE_CLOSED and VOTE_CANCELLED.
   */
  async close(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'closeVote', async (tx) => {
      const { locked, under } = await this.conductedVote(tx, actor, id);
      const { vote, now } = locked;
      refuseUnlessOpen(locked);
      const choices = await castIn(tx, id);
      // What was cast within this millisecond was cast before.
      const closedAt = new Date(now.getTime() + 1);
      await tx.query(`update votes set closed_at = $2 where id = $1`, [id, closedAt]);
      const outcome =
        vote.mode === 'consensus'
          ? await publish(tx, id, consensusOf(vote.frozen, choices.length), { actor, under })
          : await this.settle(tx, id, decide({ ...vote.frozen, counts: countsOf(choices), tieBreak: null }), {
              actor,
              under,
            });
      record(tx, { actor, under, act: 'closeVote', noun: 'Vote', nounId: id, details: { outcome } });
      return id;
    });
  }

  /**
   * Breaks a tie as the Board has adopted: by a lot that the portal draws, or by the casting vote of the Chair’s
   * representative. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN, NO_TIE_TO_BREAK and CASTING_VOTE_MISSING.
   */
  async breakTie(actor: Actor, id: string, castingVote: 'yes' | 'no' | null): Promise<string> {
    return this.database.write(actor, 'breakTie', async (tx) => {
      const { locked, under, chairId } = await this.conductedVote(tx, actor, id);
      const { vote } = locked;
      if (vote.state !== 'awaiting_tie_break') throw new Refusal('NO_TIE_TO_BREAK');
      const { figures } = vote.result as VoteResult;
      const byLot = figures.rule.tie === 'lot';
      if (!byLot && under.organisationId !== chairId) throw new Refusal('NOT_ALLOWED');
      if (!byLot && castingVote === null) throw new Refusal('CASTING_VOTE_MISSING', {}, 'castingVote');
      const tieBreak = byLot ? (randomInt(2) === 0 ? 'yes' : 'no') : castingVote;
      const outcome = await this.settle(tx, id, decide({ ...figures, tieBreak }), { actor, under });
      const details = { by: figures.rule.tie, tieBreak, outcome };
      record(tx, { actor, under, act: 'breakTie', noun: 'Vote', nounId: id, details });
      return id;
    });
  }

  /**
   * Cancels a vote that has no result, so that another can be opened. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN,
   * VOTE_PUBLISHED, VOTE_CANCELLED and CANCELLING_NEEDS_REASON.
   */
  async cancel(actor: Actor, id: string, because: string): Promise<string> {
    return this.database.write(actor, 'cancelVote', async (tx) => {
      const { locked, under } = await this.conductedVote(tx, actor, id);
      if (locked.vote.state === 'published') throw new Refusal('VOTE_PUBLISHED');
      if (locked.vote.state === 'cancelled') throw new Refusal('VOTE_CANCELLED');
      const reason = because.trim();
      if (reason === '') throw new Refusal('CANCELLING_NEEDS_REASON', {}, 'because');
      if (reason.length > 1000) throw new Refusal('TEXT_TOO_LONG', { most: 1000 }, 'because');
      await tx.query(
        `update votes set state = 'cancelled', cancelled_because = $2, result = null,
           closed_at = coalesce(closed_at, $3) where id = $1`,
        [id, reason, locked.now],
      );
      record(tx, { actor, under, act: 'cancelVote', noun: 'Vote', nounId: id });
      return id;
    });
  }

  /** Publishes a result that both ways of counting agree on; says what has become of the vote. */
  private async settle(
    tx: Tx,
    id: string,
    result: VoteResult,
    by: { actor: Actor; under: MandateInForce },
  ): Promise<string> {
    const again = await recount(tx, id);
    if (!agree(result, again)) {
      this.logger.error({ vote: id, again }, 'A vote was counted twice with different results.');
      await tx.query(`update votes set state = 'withheld', result = null where id = $1`, [id]);
      return 'withheld';
    }
    const { outcome } = result;
    if (outcome !== 'awaiting_lot' && outcome !== 'awaiting_casting_vote') return publish(tx, id, result, by);
    await tx.query(`update votes set state = 'awaiting_tie_break', result = $2 where id = $1`, [
      id,
      JSON.stringify(result),
    ]);
    return outcome;
  }

  private async conductedVote(
    tx: Tx,
    actor: Actor,
    id: string,
  ): Promise<{ locked: LockedVote; under: MandateInForce; chairId: string | null }> {
    const [row] = await tx.query<{ itemId: string }[]>(
      `select o.agenda_item_id as "itemId" from votes v join motions o on o.id = v.motion_id where v.id = $1`,
      [id],
    );
    // The meeting is locked first, as everywhere: two who wait for each other would wait for ever.
    const { room, under } = await conducted(tx, actor, found(row).itemId);
    return { locked: await lockedVote(tx, id, 'conductor'), under, chairId: room.chairId };
  }
}

function refuseUnlessOpen({ vote, now }: LockedVote): void {
  if (vote.state === 'cancelled') throw new Refusal('VOTE_CANCELLED');
  if (vote.state !== 'open')
    throw new Refusal('VOTE_CLOSED', { closedAt: (vote.closedAt ?? now).toISOString() });
}

async function castIn(tx: Tx, id: string): Promise<Choice[]> {
  const ballots = await tx.query<{ choice: Choice }[]>(`select choice from ballots where vote_id = $1`, [id]);
  return ballots.map(({ choice }) => choice);
}

async function textOf(tx: Tx, { id, version }: Motion): Promise<string> {
  const [row] = await tx.query<{ text: string }[]>(
    `select text from motion_texts where motion_id = $1 and version = $2`,
    [id, version],
  );
  return found(row).text;
}

const hashOf = (frozen: unknown): string => createHash('sha256').update(JSON.stringify(frozen)).digest('hex');
