import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@gsenet/shared/languages';
import type { Logger } from 'pino';
import { dateIn } from '../../platform/time/zones.js';
import { panelSaid, whyNotPanel, type PanelRecommendation } from '../votes/panel.rules.js';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { addJob } from '../../platform/jobs/jobs.js';
import { LOGGER } from '../../platform/logger.js';
import { Refusal, refuseIf } from '../../platform/refusal.js';
import { addDays } from '../../platform/time/calendar-days.js';
import { instantOf } from '../../platform/time/zones.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import { Circular } from './circular.entity.js';
import { closeIfOver, placeOnNextAgenda } from './circular-closing.js';
import { readBoardNow, rollNow } from './circular-facts.js';
import { mandateToPlace, mandateToPut } from './circular.policy.js';
import { awaited } from './circular-result.rules.js';
import {
  closingTime,
  frozenFor,
  whyNotOpen,
  whyNotPlace,
  whyNotPut,
  whyNotWithdraw,
  type CircularProcedure,
} from './circular.rules.js';
import { askSilentMembers, circularToKeep, lockedCircular, tellEverybody } from './circular-steps.js';

/** What is said of a text that is put to the Members. */
export interface CircularDetails {
  procedure: CircularProcedure;
  matter: string;
  title: string;
  text: string;
  language: Language;
  moverId: string;
  recusedIds: readonly string[];
  panel: PanelRecommendation | null;
}

const longest = { title: 200, text: 5000, because: 1000 };
/** Who is silent is reminded so many days before the last one. */
const daysBefore = 3;

/** Texts that are put to the Members between meetings, by whoever sees them through. */
@Injectable()
export class Circulars {
  constructor(
    private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Puts a text to the Members: text, rule, roll and clock are frozen, and their hash goes into the audit entry; whoever
   * casts a Member’s vote gets a mail. Refuses NOT_ALLOWED, CIRCULAR_TITLE, MOTION_TEXT and what `whyNotPut` says.
   */
  async put(actor: Actor, details: CircularDetails): Promise<string> {
    const { procedure, matter, language, moverId, recusedIds } = details;
    const panel = panelSaid(details.panel);
    const title = written(details.title);
    if (title === '' || title.length > longest.title)
      throw new Refusal('CIRCULAR_TITLE', { most: longest.title }, 'title');
    const text = written(details.text);
    if (text === '' || text.length > longest.text)
      throw new Refusal('MOTION_TEXT', { most: longest.text }, 'text');
    return this.database.write(actor, 'putToMembers', async (tx) => {
      const board = await readBoardNow(tx);
      const under = mandateToPut(await mandatesOf(tx, actor), board.chairId, recusedIds);
      if (!under) throw new Refusal('NOT_ALLOWED');
      const { rules, now } = board;
      const roll = rollNow(board, recusedIds);
      const facts = { procedure, matter, moverId, roll, panel };
      refuseIf(whyNotPanel(panel, dateIn(now, rules.secretariatZone)));
      refuseIf(whyNotPut(facts, rules));
      const frozen = frozenFor(facts, rules);
      const { lastDay, closesAt } = closingTime(procedure, now, rules);
      const id = newId();
      const frozenHash = createHash('sha256')
        .update(JSON.stringify({ procedure, matter, title, text, roll, frozen, closesAt }))
        .digest('hex');
      await tx.insert(Circular, {
        ...{ id, procedure, matter, title, text, language, moverId, openedById: actor.personId },
        ...{ openedAt: now, lastDay, timeZone: rules.secretariatZone, closesAt, frozen, frozenHash },
      });
      await tx.query(
        `insert into circular_rolls (circular_id, member_id, state)
         select $1, r."memberId", r.state from json_to_recordset($2) as r ("memberId" uuid, state text)`,
        [id, JSON.stringify(roll)],
      );
      await askSilentMembers(tx, id, now);
      await addJob(
        tx,
        'close_circular',
        { circularId: id },
        { runAt: closesAt, key: `close circular ${id}` },
      );
      await this.enterReminder(tx, id, lastDay, rules.secretariatZone, now);
      const said = { procedure, matter, mover: moverId, recused: recusedIds, frozen: frozenHash };
      record(tx, { actor, under, act: 'putToMembers', noun: 'Circular', nounId: id, details: said });
      return id;
    });
  }

  /** Reminds those alone who have not answered. Refuses NOT_FOUND, NOT_ALLOWED and what `whyNotOpen` says. */
  async remind(actor: Actor, id: string): Promise<number> {
    return this.database.write(actor, 'remindOfCircular', async (tx) => {
      const { circular, now, under } = await circularToKeep(tx, actor, id);
      refuseIf(whyNotOpen(circular, now));
      const reminded = await askSilentMembers(tx, id, now);
      record(tx, {
        actor,
        under,
        act: 'remindOfCircular',
        noun: 'Circular',
        nounId: id,
        details: { reminded },
      });
      return reminded;
    });
  }

  /**
   * Withdraws a text that has no result, and tells those who were asked. Refuses NOT_FOUND, NOT_ALLOWED,
   * WITHDRAWING_NEEDS_REASON, TEXT_TOO_LONG and what `whyNotWithdraw` says.
   */
  async withdraw(actor: Actor, id: string, because: string): Promise<string> {
    const reason = written(because);
    return this.database.write(actor, 'withdrawCircular', async (tx) => {
      const { circular, now, under } = await circularToKeep(tx, actor, id);
      refuseIf(whyNotWithdraw(circular, now));
      if (reason === '') throw new Refusal('WITHDRAWING_NEEDS_REASON', {}, 'because');
      if (reason.length > longest.because)
        throw new Refusal('TEXT_TOO_LONG', { most: longest.because }, 'because');
      await tx.query(
        `update circulars set state = 'withdrawn', withdrawn_because = $2, result = null,
           closed_at = coalesce(closed_at, $3) where id = $1`,
        [id, reason, now],
      );
      await tellEverybody(tx, id, 'circular_withdrawn');
      record(tx, { actor, under, act: 'withdrawCircular', noun: 'Circular', nounId: id });
      return id;
    });
  }

  /**
   * Breaks a tie by the casting vote of the Chair’s representative, where the Board has adopted one. Refuses NOT_FOUND,
   * NOT_ALLOWED and NO_TIE_TO_BREAK.
   */
  async breakTie(actor: Actor, id: string, castingVote: 'yes' | 'no'): Promise<string> {
    return this.database.write(actor, 'breakTieInWriting', async (tx) => {
      const { circular, now, under, chairId } = await circularToKeep(tx, actor, id);
      if (under.organisationId !== chairId || under.capacity !== 'representative')
        throw new Refusal('NOT_ALLOWED');
      const { state, result } = circular;
      if (state !== 'awaiting_tie_break' || !result || awaited(result) !== 'casting_vote')
        throw new Refusal('NO_TIE_TO_BREAK');
      const details = {
        castingVote,
        outcome: await closeIfOver(tx, { circular, now }, { actor, under }, this.logger, castingVote),
      };
      record(tx, { actor, under, act: 'breakTieInWriting', noun: 'Circular', nounId: id, details });
      return id;
    });
  }

  /**
   * Puts what a Member objected to on the agenda of the next meeting, where none lay ahead before or the item was taken
   * off. Secretariat only. Refuses NOT_FOUND, NOT_ALLOWED, NOTHING_TO_PLACE and NO_MEETING_AHEAD.
   */
  async place(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'placeCircular', async (tx) => {
      const under = mandateToPlace(await mandatesOf(tx, actor));
      if (!under) throw new Refusal('NOT_ALLOWED');
      const { circular } = await lockedCircular(tx, id, 'closing');
      const { result, agendaItemId } = circular;
      refuseIf(whyNotPlace({ outcome: result?.outcome ?? null, placed: agendaItemId !== null }));
      const meeting = await placeOnNextAgenda(tx, circular);
      if (meeting === null) throw new Refusal('NO_MEETING_AHEAD');
      record(tx, { actor, under, act: 'placeCircular', noun: 'Circular', nounId: id, details: { meeting } });
      return id;
    });
  }

  private async enterReminder(
    tx: Tx,
    circularId: string,
    lastDay: string,
    zone: string,
    now: Date,
  ): Promise<void> {
    const at = instantOf(`${addDays(lastDay, -daysBefore)}T09:00`, zone, 'earlier');
    if (!at.ok || at.instant <= now) return;
    const key = `remind of circular ${circularId}`;
    await addJob(tx, 'remind_of_circular', { circularId }, { runAt: at.instant, key });
  }
}

const written = (text: string) => text.replaceAll('\0', '').trim();
