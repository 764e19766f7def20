import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import { LOGGER } from '../../platform/logger.js';
import { Refusal, found, refuseIf } from '../../platform/refusal.js';
import { mandatesOf } from '../mandates/mandates-in-force.js';
import type { BallotResult } from './election.rules.js';
import { publish } from './publish.js';
import { agree, recount } from './recount.js';
import { lockedRoom } from './room-facts.js';
import { mandateToConductItem } from './room.policy.js';
import { meetingOfItem } from './rooms.service.js';
import { whyNotAlone, whyNotCounted } from './second-person.rules.js';
import type { VoteResult } from './tally.rules.js';
import { lockedVote } from './vote-steps.js';

/** What secret votes and elections have come to, which takes two people to make known. */
@Injectable()
export class SecretResults {
  constructor(
    private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Publishes what a secret vote has come to, after counting it in SQL once more; also when the meeting is over. For who
   * may conduct the item and has not closed the vote themselves. Refuses NOT_FOUND, NOT_ALLOWED, what `whyNotCounted`
   * and `whyNotAlone` say, and in an election what `termOfElected` says.
   */
  async publish(actor: Actor, id: string): Promise<string> {
    return this.database.write(actor, 'publishVote', async (tx) => {
      const [row] = await tx.query<{ itemId: string }[]>(
        `select o.agenda_item_id as "itemId" from votes v join motions o on o.id = v.motion_id where v.id = $1`,
        [id],
      );
      const { itemId } = found(row);
      // The meeting is locked first, as everywhere: two who wait for each other would wait for ever.
      const room = await lockedRoom(tx, await meetingOfItem(tx, itemId));
      const { vote } = await lockedVote(tx, id, 'conductor');
      const under = mandateToConductItem(await mandatesOf(tx, actor), room, itemId);
      if (!under) throw new Refusal('NOT_ALLOWED');
      refuseIf(whyNotCounted(vote.state));
      refuseIf(whyNotAlone(vote, actor.personId));
      const result = vote.result as VoteResult | BallotResult;
      let outcome = 'withheld';
      if (agree(result, await recount(tx, id))) outcome = await publish(tx, id, result, { actor, under });
      else {
        this.logger.error({ vote: id }, 'A counted vote was counted again with another result.');
        await tx.query(`update votes set state = 'withheld', result = null where id = $1`, [id]);
      }
      record(tx, { actor, under, act: 'publishVote', noun: 'Vote', nounId: id, details: { outcome } });
      return id;
    });
  }
}
