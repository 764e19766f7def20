import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { Refusal, refuseIf } from '../../platform/refusal.js';
import { SETTINGS, type Settings } from '../../platform/settings.js';
import { lockedBox, putIn } from './ballot-box-steps.js';
import { rightIn, seatOfActor, votedOn } from './ballots.service.js';
import { memberInVote } from './vote-steps.js';
import { whyNotCast } from './who-votes.rules.js';

interface SecretBallot {
  voteId: string;
  memberId: string;
  choice: string;
}

/** The ballots of secret votes: into the box, and nowhere else. */
@Injectable()
export class SecretBallots {
  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Puts a Member’s ballot into the box of a secret vote. Nothing else is written: no audit entry and no record of the
   * request, since both bear a time, and a digest of so few choices would be the choice. That the Member has voted is
   * known from the box, and is what makes a repeated request harmless. Refuses NOT_FOUND, NOT_ALLOWED,
   * VOTE_OF_ANOTHER_KIND, VOTE_CANCELLED, BALLOT_IS_IN, NOT_ON_BALLOT, BALLOT_BOX_BROKEN and what `whyNotCast` says.
   */
  async cast({ request: _notKept, ...actor }: Actor, ballot: SecretBallot): Promise<string> {
    const { voteId, memberId, choice } = ballot;
    return this.database.write(actor, 'castSecretBallot', async (tx) => {
      const at = await votedOn(tx, voteId, 'secret');
      const { vote, now } = at;
      const member = await memberInVote(tx, voteId, memberId);
      const right = await rightIn(tx, at, memberId);
      const box = await lockedBox(tx, voteId);
      const isIn = memberId in box.voted;
      const { openedAt: opensAt } = vote;
      // Who did not get an answer is told that the ballot is in, after the vote has closed as well.
      const closesAt = isIn ? null : vote.closedAt;
      const facts = { onRoll: member?.state, hasVoted: false, opensAt, closesAt, at: now };
      refuseIf(whyNotCast({ ...facts, personId: actor.personId, right }));
      if (right.state !== 'votes') throw new Refusal('NOT_HERE_TO_VOTE');
      if (isIn) throw new Refusal('BALLOT_IS_IN');
      const { id: mandateId } = await seatOfActor(tx, actor, right.mandate.id);
      await putIn(tx, this.settings.secret, { vote, box }, { memberId, mandateId, choice });
      return voteId;
    });
  }
}
