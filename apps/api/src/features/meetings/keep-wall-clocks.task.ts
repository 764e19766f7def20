import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import { Database, type Tx } from '../../platform/db/database.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { instantAnew, zoneDataRelease } from '../../platform/time/zones.js';
import { tellOfChange } from './invitations-to-meetings.js';
import { Meeting } from './meeting.entity.js';
import { sequenceAfter } from './meeting.rules.js';
import { clock } from './meeting-steps.js';

/**
 * A meeting is a time on a clock in a zone, and the law of the zone may change after it was entered. At every start
 * the instants of coming meetings are worked out anew; where one moves, calendars and invitees are told as of any
 * other change.
 */
@Injectable()
export class KeepWallClocksOfMeetings implements Task {
  readonly name = 'keep_wall_clocks_of_meetings';
  readonly atStart = true;

  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const now = await clock(tx);
      const coming = await tx
        .createQueryBuilder(Meeting, 'm')
        .setLock('pessimistic_write')
        .where(`m.state in ('draft', 'dates_polled', 'convened') and m.startsAt > :now`, { now })
        .orderBy('m.id')
        .getMany();
      for (const meeting of coming) {
        const { startsAt: before, wallClock, timeZone, occurrence } = meeting;
        const startsAt = instantAnew(before, wallClock, timeZone, occurrence);
        if (startsAt.getTime() !== before.getTime()) await move(tx, meeting, startsAt, now);
      }
    });
  }
}

async function move(tx: Tx, meeting: Meeting, startsAt: Date, now: Date): Promise<void> {
  const after = { ...meeting, startsAt };
  const { id, convenedAt, calendarSequence, version } = meeting;
  await tx.update(
    Meeting,
    { id },
    {
      startsAt,
      calendarSequence: convenedAt ? sequenceAfter(calendarSequence, meeting, after) : calendarSequence,
      changedAt: now,
      version: version + 1,
    },
  );
  if (convenedAt) await tellOfChange(tx, meeting, after);
  const details = { change: 'material', zoneData: zoneDataRelease() };
  record(tx, { actor: null, act: 'changeMeeting', noun: 'Meeting', nounId: id, details });
}
