import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor, MandateInForce } from '../../platform/auth/actor.js';
import { Database, send, type Tx } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import { Refusal, refuseIf } from '../../platform/refusal.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import type { BallotWord } from './ballot.entity.js';
import { whyNotObject } from './consensus.rules.js';
import { roomNow, roomOfMember } from './room-facts.js';
import { mandateToConductItem } from './room.policy.js';
import { rollFacts } from './room.rules.js';
import type { Choice } from './tally.rules.js';
import { lockedVote, memberInVote, type LockedVote } from './vote-steps.js';
import type { VoteMode } from './vote.entity.js';
import { whoCasts, whyNotCast } from './who-votes.rules.js';

interface Casting {
  voteId: string;
  memberId: string;
  choice: BallotWord;
}

/** What Members cast. A Member has one ballot, whoever casts it, however often and from wherever it is sent. */
@Injectable()
export class Ballots {
  constructor(private readonly database: Database) {}

  /**
   * Casts a Member’s vote; or stands by, or corrects, what the Secretariat entered for it. Refuses NOT_FOUND,
   * VOTE_OF_ANOTHER_KIND, VOTE_CANCELLED, what `whyNotCast` says, and NOT_ALLOWED where the mandate has just ended.
   */
  async cast(actor: Actor, casting: Casting & { choice: Choice }): Promise<string> {
    return this.database.write(actor, 'castBallot', async (tx) => {
      const { memberId, voteId, choice } = casting;
      const at = await votedOn(tx, voteId, 'named');
      const member = await memberInVote(tx, voteId, memberId);
      const awaits = member?.choice != null && !member.confirmed;
      // What was entered rightly can be confirmed after the vote has closed, and after one has left; that changes nothing.
      const confirms = awaits && member.choice === choice;
      const right = await rightIn(tx, at, memberId, confirms ? member.castAt : null);
      const { vote, now } = at;
      refuseIf(
        whyNotCast({
          onRoll: member?.state,
          hasVoted: member?.choice != null && !awaits,
          opensAt: vote.openedAt,
          closesAt: confirms ? null : vote.closedAt,
          at: now,
          personId: actor.personId,
          right,
        }),
      );
      if (right.state !== 'votes') throw new Refusal('NOT_HERE_TO_VOTE');
      const under = await seatOfActor(tx, actor, right.mandate.id);
      if (awaits) await correct(tx, casting, now);
      else insert(tx, casting, { mandateId: under.id, actor, at: now, confirmed: true });
      const details = { member: memberId, choice, ...(awaits && { confirms }) };
      record(tx, { actor, under, act: 'castBallot', noun: 'Vote', nounId: voteId, details });
      return voteId;
    });
  }

  /**
   * Enters what a Member in the room has said, for whoever conducts the meeting; the Member is asked to confirm it.
   * Refuses NOT_FOUND, NOT_ALLOWED, VOTE_OF_ANOTHER_KIND, VOTE_CANCELLED and what `whyNotCast` says.
   */
  async enter(actor: Actor, casting: Casting & { choice: Choice }): Promise<string> {
    return this.database.write(actor, 'enterBallot', async (tx) => {
      const { memberId, voteId, choice } = casting;
      const at = await votedOn(tx, voteId, 'named');
      const room = await roomNow(tx, at.meetingId);
      const under = mandateToConductItem(await mandatesOf(tx, actor), room, at.itemId);
      if (!under) throw new Refusal('NOT_ALLOWED');
      const member = await memberInVote(tx, voteId, memberId);
      const right = whoCasts(memberId, rollFacts(room, at.itemId));
      refuseIf(
        whyNotCast({
          onRoll: member?.state,
          hasVoted: member?.choice != null,
          opensAt: at.vote.openedAt,
          closesAt: at.vote.closedAt,
          at: at.now,
          personId: right.state === 'votes' ? right.mandate.personId : '',
          right,
        }),
      );
      if (right.state !== 'votes') throw new Refusal('NOT_HERE_TO_VOTE');
      insert(tx, casting, { mandateId: right.mandate.id, actor, at: at.now, confirmed: false });
      const details = { member: memberId, choice };
      record(tx, { actor, under, act: 'enterBallot', noun: 'Vote', nounId: voteId, details });
      return voteId;
    });
  }

  /**
   * Objects for a Member where the Chair asks for consensus, which leads to a vote (reading 8.11). Refuses NOT_FOUND,
   * VOTE_OF_ANOTHER_KIND, VOTE_CANCELLED, and what `whyNotObject` and `whyNotCast` say.
   */
  async object(actor: Actor, voteId: string, memberId: string): Promise<string> {
    return this.database.write(actor, 'objectToConsensus', async (tx) => {
      const at = await votedOn(tx, voteId, 'consensus');
      const member = await memberInVote(tx, voteId, memberId);
      const right = await rightIn(tx, at, memberId);
      refuseIf(whyNotObject(member?.state, member?.choice != null));
      const { openedAt: opensAt, closedAt: closesAt } = at.vote;
      const facts = { onRoll: member?.state, hasVoted: false, opensAt, closesAt, at: at.now, right };
      refuseIf(whyNotCast({ ...facts, personId: actor.personId }));
      if (right.state !== 'votes') throw new Refusal('NOT_HERE_TO_VOTE');
      const under = await seatOfActor(tx, actor, right.mandate.id);
      const casting = { voteId, memberId, choice: 'objects' as const };
      insert(tx, casting, { mandateId: under.id, actor, at: at.now, confirmed: true });
      const details = { member: memberId };
      record(tx, { actor, under, act: 'objectToConsensus', noun: 'Vote', nounId: voteId, details });
      return voteId;
    });
  }
}

/** The vote, held open while somebody votes. Refuses NOT_FOUND, VOTE_CANCELLED and VOTE_OF_ANOTHER_KIND. */
export async function votedOn(tx: Tx, voteId: string, mode: VoteMode): Promise<LockedVote> {
  const locked = await lockedVote(tx, voteId, 'voter');
  if (locked.vote.state === 'cancelled') throw new Refusal('VOTE_CANCELLED');
  if (locked.vote.mode !== mode) throw new Refusal('VOTE_OF_ANOTHER_KIND');
  return locked;
}

/** Who casts the Member’s vote, by the ledger and the mandates of this moment or of that at which it was entered. */
export async function rightIn(
  tx: Tx,
  { meetingId, itemId }: LockedVote,
  memberId: string,
  at: Date | null = null,
) {
  const room = await roomOfMember(tx, meetingId, memberId);
  return whoCasts(memberId, rollFacts(room, itemId, at ?? room.now));
}

/** The actor’s mandate in force under which they vote, held until the vote is cast. */
export async function seatOfActor(tx: Tx, actor: Actor, mandateId: string): Promise<MandateInForce> {
  const mandate = (await mandatesOf(tx, actor)).find(({ id }) => id === mandateId);
  if (!mandate) throw new Refusal('NOT_ALLOWED');
  return mandate;
}

function insert(
  tx: Tx,
  { voteId, memberId, choice }: Casting,
  by: { mandateId: string; actor: Actor; at: Date; confirmed: boolean },
): void {
  send(
    tx,
    `insert into ballots (id, vote_id, member_id, choice, mandate_id, entered_by_id, cast_at, confirmed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [newId(), voteId, memberId, choice, by.mandateId, by.actor.personId, by.at, by.confirmed ? by.at : null],
  );
}

/** The Member says itself what was entered for it. Refuses BALLOT_STANDS where it just has, from another device. */
async function correct(tx: Tx, { voteId, memberId, choice }: Casting, at: Date): Promise<void> {
  const [, changed] = await tx.query<[unknown, number]>(
    `update ballots set choice = $3, confirmed_at = $4
     where vote_id = $1 and member_id = $2 and confirmed_at is null`,
    [voteId, memberId, choice, at],
  );
  if (changed !== 1) throw new Refusal('BALLOT_STANDS');
}
