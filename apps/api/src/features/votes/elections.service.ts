import { translators } from '@gsenet/shared/catalogues';
import { isLanguage } from '@gsenet/shared/languages';
import { Inject, Injectable } from '@nestjs/common';
import { dateIn } from '../../platform/time/zones.js';
import { panelSaid, whyNotPanel, type PanelRecommendation } from './panel.rules.js';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { dateWords } from '../chair-terms/chair-rotation.js';
import { rotationFacts } from '../chair-terms/chair-terms.service.js';
import { termOfElected } from '../chair-terms/elected-term.js';
import { turnToFill } from '../chair-terms/nomination.rules.js';
import { standing, type FrozenBallot } from './ballot-options.rules.js';
import type { BallotResult } from './election.rules.js';
import { freeze } from './freeze.js';
import { whyNotOpenVote } from './majority.rules.js';
import { conducted, notDecided, writeText } from './motions.service.js';
import { figuresOf } from './roll.rules.js';
import { whyNotElectOn } from './item-matter.rules.js';
import { callOf, matterOf, rollOn } from './room.rules.js';
import { noResultIsDue, noVoteIsOpen } from './vote-steps.js';
import { whichRule } from './which-rule.rules.js';

/** The election of the Chair at a meeting, ballot by ballot. What is cast and counted is the same as in any secret vote. */
@Injectable()
export class Elections {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Opens a ballot between those who have accepted a nomination for the next open turn in the Chair, or whom the last
   * ballot has left; rule, roll and nominees are frozen. Refuses NOT_FOUND, NOT_ALLOWED, MEETING_NOT_OPEN,
   * VOTE_STILL_OPEN, MOTION_DECIDED, CHAIR_NOMINEES_WAITING, NO_NOMINEES, what `whyNotElectOn` and `whyNotOpenVote` say, and what
   * `termOfElected` says of any nominee, so that nobody stands who could not be appointed.
   */
  async openBallot(actor: Actor, itemId: string, given: PanelRecommendation | null): Promise<string> {
    return this.database.write(actor, 'openElection', async (tx) => {
      const { room, under } = await conducted(tx, actor, itemId);
      refuseIf(
        whyNotElectOn(
          itemId,
          room.items.map((item) => ({ ...item, matter: matterOf(room, item.id) })),
        ),
      );
      await noVoteIsOpen(tx, room.meetingId);
      const facts = await rotationFacts(tx);
      const turn = turnToFill(facts, facts.today);
      const motionId = await electionOf(tx, itemId, turn, actor, room.now);
      await noResultIsDue(tx, motionId);
      await notDecided(tx, motionId);
      const nominees = standing(await acceptedFor(tx, turn), await lastBallot(tx, motionId));
      for (const nominee of nominees) await termOfElected(tx, facts, nominee, turn);
      const call = callOf(room) === 'first' ? 'first_call' : 'second_call';
      const rule = whichRule('election', call, room.rules);
      const roll = rollOn(room, itemId);
      const panel = panelSaid(given);
      refuseIf(whyNotPanel(panel, dateIn(room.now, room.rules.secretariatZone)));
      const panelRecommended = panel !== null;
      const frozen: FrozenBallot = { rule, roll: figuresOf(roll), panelRecommended, panel, nominees };
      refuseIf(whyNotOpenVote(frozen));
      const toFreeze = { motionId, version: 1, mode: 'secret' as const, roll, frozen, at: room.now };
      const { id, hash } = await freeze(tx, this.settings.secret, toFreeze);
      const details = { motion: motionId, turn, nominees, frozen: hash };
      record(tx, { actor, under, act: 'openElection', noun: 'Vote', nounId: id, details });
      return id;
    });
  }
}

/** The election for a turn on an item; entered, if this is its first ballot. */
async function electionOf(tx: Tx, itemId: string, turn: string, actor: Actor, at: Date): Promise<string> {
  const [known] = await tx.query<{ id: string }[]>(
    `select id from motions where agenda_item_id = $1 and matter = 'election' and turn_starts_on = $2`,
    [itemId, turn],
  );
  if (known) return known.id;
  const id = newId();
  await tx.query(
    `insert into motions (id, agenda_item_id, matter, turn_starts_on) values ($1, $2, 'election', $3)`,
    [id, itemId, turn],
  );
  const [person] = await tx.query<{ language: string }[]>(`select language from people where id = $1`, [
    actor.personId,
  ]);
  const { language } = found(person);
  const shown = isLanguage(language) ? language : 'en';
  const text = translators[shown]('elections.motion', { startsOn: dateWords(turn, shown) });
  await writeText(tx, id, 1, text, actor, at);
  return id;
}

/** Who has accepted, by name. Refuses CHAIR_NOMINEES_WAITING and NO_NOMINEES. */
async function acceptedFor(tx: Tx, turn: string): Promise<string[]> {
  const nominations = await tx.query<{ id: string; answer: string }[]>(
    `select o.id, n.answer from chair_nominations n join organisations o on o.id = n.organisation_id
     where n.turn_starts_on = $1 order by o.slug`,
    [turn],
  );
  const waiting = nominations.filter(({ answer }) => answer === 'waiting').length;
  if (waiting > 0) throw new Refusal('CHAIR_NOMINEES_WAITING', { waiting });
  const accepted = nominations.filter(({ answer }) => answer === 'accepted').map(({ id }) => id);
  if (accepted.length === 0) throw new Refusal('NO_NOMINEES', { turn });
  return accepted;
}

async function lastBallot(tx: Tx, motionId: string): Promise<BallotResult | null> {
  const [last] = await tx.query<{ result: BallotResult }[]>(
    `select result from votes where motion_id = $1 and state = 'published' order by opened_at desc limit 1`,
    [motionId],
  );
  return last?.result ?? null;
}
