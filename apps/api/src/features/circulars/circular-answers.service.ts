import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { LOGGER } from '../../platform/logger.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { mandateFor, secretariatMandate } from '../mandates/mandate.policy.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import type { SeatMandate } from '../votes/room-facts.js';
import { byMember, whoCasts, type CastingRight } from '../votes/who-votes.rules.js';
import { CircularAnswer } from './circular-answer.entity.js';
import { closeIfOver } from './circular-closing.js';
import { readBoardNow } from './circular-facts.js';
import { whyNotAnswer, whyNotOpen, type CircularChoice, type CircularRollState } from './circular.rules.js';
import { askSilentMembers, lockedCircular } from './circular-steps.js';

interface Answering {
  circularId: string;
  memberId: string;
  choice: CircularChoice;
  /** Why a Member objects. */
  reason: string;
}

/** What Members answer. A Member answers once, whoever does so for it, however often and from wherever it is sent. */
@Injectable()
export class CircularAnswers {
  constructor(
    private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Answers for a Member. For whoever casts its vote now. The first objection ends a no-objection procedure at once.
   * Refuses NOT_FOUND, NOT_ALLOWED, CIRCULAR_ANSWERED with what was recorded, CIRCULAR_WITHDRAWN and what
   * `whyNotAnswer` says.
   */
  async answer(actor: Actor, answering: Answering): Promise<string> {
    const { circularId, memberId, choice } = answering;
    const reason = answering.reason.replaceAll('\0', '').trim();
    return this.database.write(actor, 'answerCircular', async (tx) => {
      const { circular, now } = await lockedCircular(
        tx,
        circularId,
        choice === 'objects' ? 'closing' : 'answering',
      );
      const onRoll = await heldPlace(tx, circularId, memberId);
      const own = await seatOf(tx, actor, memberId);
      await refuseIfAnswered(tx, circularId, memberId);
      if (circular.state === 'withdrawn') throw new Refusal('CIRCULAR_WITHDRAWN');
      const right = await rightNow(tx, circularId, memberId);
      const { procedure, openedAt: opensAt, closesAt, closedAt } = circular;
      refuseIf(
        whyNotAnswer({
          ...{ procedure, choice, reason, onRoll, right, opensAt, hasVoted: false, at: now },
          closesAt: closedAt ?? closesAt,
          personId: actor.personId,
        }),
      );
      const under = right.state === 'votes' && right.mandate.id === own.id ? own : null;
      if (!under) throw new Refusal('NOT_ALLOWED');
      await tx.insert(CircularAnswer, {
        ...{ id: newId(), circularId, memberId, choice, reason: choice === 'objects' ? reason : null },
        ...{ mandateId: under.id, personId: actor.personId, answeredAt: now },
      });
      if (choice === 'objects') await closeIfOver(tx, { circular, now }, { actor, under }, this.logger);
      const details = { member: memberId, choice };
      record(tx, { actor, under, act: 'answerCircular', noun: 'Circular', nounId: circularId, details });
      return circularId;
    });
  }

  /**
   * Leaves a Member’s answer to whoever comes next for it, for somebody who is away: the representative to the first,
   * either to the second alternate, who gets the mail. Refuses NOT_FOUND, NOT_ALLOWED, CIRCULAR_ANSWERED, what
   * `whyNotOpen` says, ANOTHER_CASTS_THIS_VOTE, and NOBODY_NEXT where there is nobody to leave it to.
   */
  async leave(actor: Actor, circularId: string, memberId: string): Promise<string> {
    return this.database.write(actor, 'leaveCircular', async (tx) => {
      const { circular, now } = await lockedCircular(tx, circularId, 'answering');
      await heldPlace(tx, circularId, memberId);
      const under = await seatOf(tx, actor, memberId);
      await refuseIfAnswered(tx, circularId, memberId);
      refuseIf(whyNotOpen(circular, now));
      const right = await rightNow(tx, circularId, memberId);
      if (right.state !== 'votes' || right.mandate.id !== under.id)
        throw new Refusal('ANOTHER_CASTS_THIS_VOTE');
      await tx.query(
        `insert into circular_people (id, circular_id, member_id, person_id, mailed_at, left_at)
         values ($1, $2, $3, $4, $5, $5)
         on conflict (circular_id, member_id, person_id) do update set left_at = excluded.left_at`,
        [newId(), circularId, memberId, actor.personId, now],
      );
      if ((await rightNow(tx, circularId, memberId)).state !== 'votes') throw new Refusal('NOBODY_NEXT');
      await askSilentMembers(tx, circularId, now, memberId);
      const details = { member: memberId };
      record(tx, { actor, under, act: 'leaveCircular', noun: 'Circular', nounId: circularId, details });
      return circularId;
    });
  }
}

/** How a Member stands on the roll; its place is locked, so that two who answer for it follow each other. */
async function heldPlace(tx: Tx, circularId: string, memberId: string): Promise<CircularRollState> {
  const [row] = await tx.query<{ state: CircularRollState }[]>(
    `select state from circular_rolls where circular_id = $1 and member_id = $2 for no key update`,
    [circularId, memberId],
  );
  return found(row).state;
}

/** The actor’s mandate for the Member’s seat. Refuses NOT_FOUND to everybody else, and NOT_ALLOWED to the Secretariat. */
async function seatOf(tx: Tx, actor: Actor, memberId: string): Promise<MandateInForce> {
  const mandates = await mandatesOf(tx, actor);
  const own = mandateFor(mandates, memberId);
  if (!own) throw new Refusal(secretariatMandate(mandates) ? 'NOT_ALLOWED' : 'NOT_FOUND');
  return own;
}

/** Who casts the Member’s vote now, by the mandates of this moment, of those who have not left it to the next. */
async function rightNow(tx: Tx, circularId: string, memberId: string): Promise<CastingRight<SeatMandate>> {
  const { now: at, mandates } = await readBoardNow(tx);
  const away = await tx.query<{ id: string }[]>(
    `select person_id as id from circular_people where circular_id = $1 and member_id = $2 and left_at is not null`,
    [circularId, memberId],
  );
  return whoCasts(memberId, {
    ...{ at, memberIds: [memberId], suspendedIds: [], recusedIds: [], presence: null },
    mandates: byMember(mandates),
    awayPersonIds: away.map(({ id }) => id),
  });
}

/** Refuses CIRCULAR_ANSWERED with what was recorded, who answered and when. */
async function refuseIfAnswered(tx: Tx, circularId: string, memberId: string): Promise<void> {
  const [answer] = await tx.query<{ choice: CircularChoice; by: string; at: Date }[]>(
    `select a.choice, p.name as by, a.answered_at as at from circular_answers a join people p on p.id = a.person_id
     where a.circular_id = $1 and a.member_id = $2`,
    [circularId, memberId],
  );
  if (!answer) return;
  const { choice, by, at } = answer;
  throw new Refusal('CIRCULAR_ANSWERED', { choice, by, at: at.toISOString() });
}
