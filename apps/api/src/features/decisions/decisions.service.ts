import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { meetingToPrepare } from '../meetings/meeting-steps.js';
import { rulesOn } from '../rules-of-procedure/rules-on.js';
import { Action } from './action.entity.js';
import { Decision } from './decision.entity.js';
import { whyNotCorrect, whyNotPublish, whyNotSayNothingFollows, whyNotWithhold } from './decision.rules.js';
import {
  closingOf,
  decisionColumns,
  decisionToKeep,
  enterDecision,
  type DecisionDetails,
  type KeptDecision,
} from './decision-steps.js';

/** Most characters of a reason. */
export const longestReason = 1000;

/** The register of decisions, kept by the Secretariat. */
@Injectable()
export class Decisions {
  constructor(private readonly database: Database) {}

  /** Enters what a meeting decided. Refuses what the step `enterDecision` refuses. */
  async enter(actor: Actor, meetingId: string, details: DecisionDetails): Promise<string> {
    return this.database.write(actor, 'enterDecision', async (tx) => {
      const { under } = await meetingToPrepare(tx, actor, meetingId);
      const { id, number } = await enterDecision(tx, { meetingId, ...details });
      record(tx, { actor, under, act: 'enterDecision', noun: 'Decision', nounId: id, details: { number } });
      return id;
    });
  }

  /** Corrects a decision until it is published. Refuses CHANGED_MEANWHILE, DECISION_PUBLISHED and the same as entering. */
  async change(actor: Actor, id: string, version: number, details: DecisionDetails): Promise<string> {
    return this.database.write(actor, 'changeDecision', async (tx) => {
      const kept = await decisionToKeep(tx, actor, id, version);
      refuseIf(whyNotCorrect(kept.decision.state));
      const columns = await decisionColumns(tx, await meetingOf(tx, kept), details, kept.now);
      await this.settle(tx, actor, kept, 'changeDecision', columns);
      return id;
    });
  }

  /** Publishes a decision; before its day only with a reason. Refuses CHANGED_MEANWHILE and what `whyNotPublish` says. */
  async publish(actor: Actor, id: string, version: number, because: string): Promise<string> {
    const reason = reasonIn(because);
    return this.database.write(actor, 'publishDecision', async (tx) => {
      const kept = await decisionToKeep(tx, actor, id, version);
      const meeting = await meetingOf(tx, kept);
      const { state, takenOn } = kept.decision;
      const rules = await rulesOn(tx, meeting?.wallClock.slice(0, 10) ?? takenOn);
      const facts = { state, ...(await closingOf(tx, meeting, kept.decision, rules)) };
      const { today } = kept;
      refuseIf(whyNotPublish(facts, { today, because: reason }, rules));
      const early = whyNotPublish(facts, { today, because: '' }, rules) !== null;
      await this.settle(tx, actor, kept, 'publishDecision', {
        state: 'published',
        publishedOn: today,
        publishedEarlyBecause: early ? reason : null,
      });
      return id;
    });
  }

  /** Withholds a decision as a personal matter, for good. Refuses CHANGED_MEANWHILE and what `whyNotWithhold` says. */
  async withhold(actor: Actor, id: string, version: number, because: string): Promise<string> {
    const reason = reasonIn(because);
    return this.database.write(actor, 'withholdDecision', async (tx) => {
      const kept = await decisionToKeep(tx, actor, id, version);
      refuseIf(whyNotWithhold(kept.decision.state, reason));
      await this.settle(tx, actor, kept, 'withholdDecision', { state: 'withheld', withheldBecause: reason });
      return id;
    });
  }

  /**
   * Says that no action follows from a decision, and why; said again it is said anew, and adding an action takes the word
   * back. Secretariat only. Refuses CHANGED_MEANWHILE, TEXT_TOO_LONG and what `whyNotSayNothingFollows` says.
   */
  async sayNothingFollows(actor: Actor, id: string, version: number, because: string): Promise<string> {
    const reason = reasonIn(because);
    return this.database.write(actor, 'sayNothingFollows', async (tx) => {
      const kept = await decisionToKeep(tx, actor, id, version);
      refuseIf(whyNotSayNothingFollows(await tx.countBy(Action, { decisionId: id }), reason));
      const word = {
        nothingFollowsBecause: reason,
        nothingFollowsSaidAt: kept.now,
        nothingFollowsSaidById: actor.personId,
      };
      await this.settle(tx, actor, kept, 'sayNothingFollows', word, { because: reason });
      return id;
    });
  }

  private async settle(
    tx: Tx,
    actor: Actor,
    { decision, under }: KeptDecision,
    act: string,
    columns: Partial<Decision>,
    said: Record<string, unknown> = {},
  ): Promise<void> {
    const { id, number, version } = decision;
    await tx.update(Decision, { id }, { ...columns, version: version + 1 });
    record(tx, { actor, under, act, noun: 'Decision', nounId: id, details: { number, ...said } });
  }
}

/** The meeting at which it was taken; null between meetings. */
async function meetingOf(tx: Tx, { decision }: KeptDecision): Promise<Meeting | null> {
  const { meetingId: id } = decision;
  return id === null ? null : found(await tx.findOneBy(Meeting, { id }));
}

/** A reason without space around it. Refuses TEXT_TOO_LONG. */
export function reasonIn(because: string): string {
  const reason = because.replaceAll('\0', '').trim();
  if (reason.length > longestReason) throw new Refusal('TEXT_TOO_LONG', { most: longestReason }, 'because');
  return reason;
}
