import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { dateIn } from '../../platform/time/zones.js';
import { panelSaid, whyNotPanel, type PanelRecommendation } from './panel.rules.js';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { LOGGER } from '../../platform/logger.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { emptyBox, openBox } from './ballot-box-steps.js';
import { resultOf } from './ballot-options.rules.js';
import { consensusOf, whyNotConsensus } from './consensus.rules.js';
import type { BallotResult } from './election.rules.js';
import { freeze } from './freeze.js';
import { whyNotOpenVote, type FrozenVote } from './majority.rules.js';
import { enterDerivedRecusals } from './derived-recusals.js';
import { Motion } from './motion.entity.js';
import { conducted, notDecided } from './motions.service.js';
import { publish } from './publish.js';
import { agree, agreeOnObjections, recount } from './recount.js';
import { figuresOf } from './roll.rules.js';
import { whyNotMatterOnItem } from './item-matter.rules.js';
import { callOf, matterOf, rollOn } from './room.rules.js';
import { whyNotAlone } from './second-person.rules.js';
import type { VoteResult } from './tally.rules.js';
import { whatBreaksTie, withTieBroken } from './tie-break.rules.js';
import { lockedVote, noVoteIsOpen, type LockedVote } from './vote-steps.js';
import type { Vote, VoteMode, VoteState } from './vote.entity.js';
import { whichRule } from './which-rule.rules.js';

const countedOtherwise = 'A vote was counted twice with different results.';

/** Votes on motions, by whoever conducts the meeting. What Members cast is in `ballots.service`. */
@Injectable()
export class Votes {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Opens a vote: rule, roll, the recused and the text are frozen, and their hash goes into the audit entry. Refuses
   * NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN, VOTE_STILL_OPEN, MOTION_DECIDED, CHANGED_MEANWHILE where the motion
   * was amended since, and what `whyNotMatterOnItem`, `whyNotConsensus`, `whyNotPanel` and `whyNotOpenVote` say.
   */
  async open(
    actor: Actor,
    wanted: { motionId: string; version: number; mode: VoteMode; panel: PanelRecommendation | null },
  ): Promise<string> {
    return this.database.write(actor, 'openVote', async (tx) => {
      const { motionId, version, mode } = wanted;
      const panel = panelSaid(wanted.panel);
      const motion = found(await tx.findOneBy(Motion, { id: motionId }));
      const before = await conducted(tx, actor, motion.agendaItemId);
      const said = await enterDerivedRecusals(
        tx,
        { actor, under: before.under },
        before.room,
        motion.agendaItemId,
      );
      const { room, under } = said ? await conducted(tx, actor, motion.agendaItemId) : before;
      refuseIf(whyNotMatterOnItem(motion.matter, matterOf(room, motion.agendaItemId)));
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
      refuseIf(whyNotPanel(panel, dateIn(room.now, room.rules.secretariatZone)));
      const frozen: FrozenVote = { rule, roll: figuresOf(roll), panelRecommended: panel !== null, panel };
      refuseIf(whyNotOpenVote(frozen));
      const toFreeze = { motionId, version, mode, roll, frozen, at: room.now };
      const { id, hash } = await freeze(tx, this.settings.secret, toFreeze);
      const details = { motion: motionId, version, mode, frozen: hash };
      record(tx, { actor, under, act: 'openVote', noun: 'Vote', nounId: id, details });
      return id;
    });
  }

  /**
   * Closes a vote. The result is counted twice, here and by the database; where the two differ, or the seal of the ballot
   * box is broken, nothing is published, and that is logged. What a secret vote has come to waits for a second person.
   * Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN, VOTE_CLOSED and VOTE_CANCELLED.
   */
  async close(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'closeVote', async (tx) => {
      const { locked, under } = await this.conductedVote(tx, actor, id);
      const { vote, now } = locked;
      refuseUnlessOpen(locked);
      // What was cast within this millisecond was cast before.
      const closedAt = new Date(now.getTime() + 1);
      await tx.query(`update votes set closed_at = $2, closed_by_id = $3 where id = $1`, [
        id,
        closedAt,
        actor.personId,
      ]);
      const outcome = await this.count(tx, vote, { actor, under });
      record(tx, { actor, under, act: 'closeVote', noun: 'Vote', nounId: id, details: { outcome } });
      return id;
    });
  }

  /**
   * Breaks a tie as the Board has adopted: by a lot that the portal draws, or by the casting vote of the Chair’s
   * representative, which in an election names a nominee. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN,
   * NO_TIE_TO_BREAK and CASTING_VOTE_MISSING.
   */
  async breakTie(actor: Actor, id: string, castingVote: string | null): Promise<string> {
    return this.database.write(actor, 'breakTie', async (tx) => {
      const { locked, under, chairId } = await this.conductedVote(tx, actor, id);
      const { vote } = locked;
      if (vote.state !== 'awaiting_tie_break') throw new Refusal('NO_TIE_TO_BREAK');
      const result = vote.result as VoteResult | BallotResult;
      const { by, among } = whatBreaksTie(result);
      if (by === 'casting_vote' && under.organisationId !== chairId) throw new Refusal('NOT_ALLOWED');
      const tieBreak =
        by === 'lot' ? among[randomInt(among.length)] : among.find((one) => one === castingVote);
      if (tieBreak === undefined) throw new Refusal('CASTING_VOTE_MISSING', {}, 'castingVote');
      const outcome = await this.settle(tx, vote, withTieBroken(result, tieBreak), { actor, under });
      const details = { by, tieBreak, outcome };
      record(tx, { actor, under, act: 'breakTie', noun: 'Vote', nounId: id, details });
      return id;
    });
  }

  /**
   * Cancels a vote that has no result, so that another can be opened; what was in a ballot box is thrown away. Refuses
   * NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN, VOTE_PUBLISHED, VOTE_CANCELLED, CANCELLING_NEEDS_REASON and what
   * `whyNotAlone` says.
   */
  async cancel(actor: Actor, id: string, because: string): Promise<string> {
    return this.database.write(actor, 'cancelVote', async (tx) => {
      const { locked, under } = await this.conductedVote(tx, actor, id);
      if (locked.vote.state === 'published') throw new Refusal('VOTE_PUBLISHED');
      if (locked.vote.state === 'cancelled') throw new Refusal('VOTE_CANCELLED');
      refuseIf(whyNotAlone(locked.vote, actor.personId));
      const reason = because.trim();
      if (reason === '') throw new Refusal('CANCELLING_NEEDS_REASON', {}, 'because');
      if (reason.length > 1000) throw new Refusal('TEXT_TOO_LONG', { most: 1000 }, 'because');
      await tx.query(
        `update votes set state = 'cancelled', cancelled_because = $2, result = null,
           closed_at = coalesce(closed_at, $3) where id = $1`,
        [id, reason, locked.now],
      );
      await emptyBox(tx, id);
      record(tx, { actor, under, act: 'cancelVote', noun: 'Vote', nounId: id });
      return id;
    });
  }

  /** Counts what was cast; says what has become of the vote. */
  private async count(tx: Tx, vote: Vote, by: { actor: Actor; under: MandateInForce }): Promise<string> {
    const { id, mode, frozen } = vote;
    const choices = mode === 'secret' ? await openBox(tx, this.settings.secret, vote) : await castIn(tx, id);
    if (!choices) return this.withhold(tx, id, 'The seal of a ballot box is broken.');
    if (mode === 'consensus') {
      const result = consensusOf(frozen, choices.length);
      if (!agreeOnObjections(result, await recount(tx, id))) return this.withhold(tx, id, countedOtherwise);
      return publish(tx, id, result, by);
    }
    return this.settle(tx, vote, resultOf(frozen, choices), by);
  }

  /** Publishes a result that both ways of counting agree on, or lets a secret one wait; says what has become of the vote. */
  private async settle(
    tx: Tx,
    { id, mode }: Vote,
    result: VoteResult | BallotResult,
    by: { actor: Actor; under: MandateInForce },
  ): Promise<string> {
    if (!agree(result, await recount(tx, id))) return this.withhold(tx, id, countedOtherwise);
    const { outcome } = result;
    const waits = outcome === 'awaiting_lot' || outcome === 'awaiting_casting_vote';
    if (!waits && mode !== 'secret') return publish(tx, id, result, by);
    const state: VoteState = waits ? 'awaiting_tie_break' : 'counted';
    await tx.query(`update votes set state = $2, result = $3 where id = $1`, [
      id,
      state,
      JSON.stringify(result),
    ]);
    return mode === 'secret' ? state : outcome;
  }

  private async withhold(tx: Tx, vote: string, why: string): Promise<string> {
    this.logger.error({ vote }, why);
    await tx.query(`update votes set state = 'withheld', result = null where id = $1`, [vote]);
    return 'withheld';
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

async function castIn(tx: Tx, id: string): Promise<string[]> {
  const ballots = await tx.query<{ choice: string }[]>(`select choice from ballots where vote_id = $1`, [id]);
  return ballots.map(({ choice }) => choice);
}
