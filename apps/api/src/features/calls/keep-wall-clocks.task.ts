import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import { Database } from '../../platform/db/database.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { instantAnew, zoneDataRelease } from '../../platform/time/zones.js';
import { Call } from './call.entity.js';

/**
 * Works out anew, at every start, when calls open and close: what was published is a time on a clock in a zone, and
 * the law of the zone may have changed since. What has passed stays.
 */
@Injectable()
export class KeepWallClocksOfCalls implements Task {
  readonly name = 'keep_wall_clocks_of_calls';
  readonly atStart = true;

  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const now = new Date();
      const coming = await tx
        .createQueryBuilder(Call, 'c')
        .setLock('pessimistic_write')
        .where(`c.state in ('draft', 'published') and c.closesAt > :now`, { now })
        .orderBy('c.id')
        .getMany();
      for (const call of coming) {
        const { id, timeZone, opensWallClock, closesWallClock, closesOccurrence, version } = call;
        const closesAt = instantAnew(call.closesAt, closesWallClock, timeZone, closesOccurrence);
        const opensAt =
          opensWallClock !== null && call.opensAt > now
            ? instantAnew(call.opensAt, opensWallClock, timeZone, 'earlier')
            : call.opensAt;
        if (Number(closesAt) === Number(call.closesAt) && Number(opensAt) === Number(call.opensAt)) continue;
        await tx.update(Call, { id }, { opensAt, closesAt, version: version + 1, updatedAt: now });
        const details = { closesAt: closesAt.toISOString(), zoneData: zoneDataRelease() };
        record(tx, { actor: null, act: 'changeCall', noun: 'Call', nounId: id, details });
      }
    });
  }
}
