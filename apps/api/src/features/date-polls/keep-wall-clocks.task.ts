import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import { Database, type Tx } from '../../platform/db/database.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { instantAnew, zoneDataRelease } from '../../platform/time/zones.js';
import { clock } from '../meetings/meeting-steps.js';
import { DatePollSlot } from './date-poll-slot.entity.js';
import { DatePoll } from './date-poll.entity.js';

/**
 * The times that a poll proposes, and that at which it closes, are wall clocks, and the law of their zone may change.
 * At every start the instants of polls that stand are worked out anew. Answers were given to the wall clocks that
 * people were shown beside their own; they stand.
 */
@Injectable()
export class KeepWallClocksOfDatePolls implements Task {
  readonly name = 'keep_wall_clocks_of_date_polls';
  readonly atStart = true;

  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const now = await clock(tx);
      const standing = await tx
        .createQueryBuilder(DatePoll, 'p')
        .setLock('pessimistic_write')
        .where(`p.state in ('open', 'closed')`)
        .orderBy('p.id')
        .getMany();
      for (const poll of standing) {
        const closing = await keepClosing(tx, poll, now);
        const slots = await keepSlots(tx, poll, now);
        if (!closing && slots === 0) continue;
        await tx.update(DatePoll, { id: poll.id }, { version: poll.version + 1 });
        const details = { poll: poll.id, slots, zoneData: zoneDataRelease() };
        record(tx, {
          actor: null,
          act: 'changeDatePoll',
          noun: 'Meeting',
          nounId: poll.meetingId,
          details,
        });
      }
    });
  }
}

async function keepClosing(tx: Tx, poll: DatePoll, now: Date): Promise<boolean> {
  const { id, closesAt: before, closesWallClock, closesOccurrence, timeZone } = poll;
  const closesAt = instantAnew(before, closesWallClock, timeZone, closesOccurrence);
  if (before <= now || closesAt.getTime() === before.getTime()) return false;
  await tx.update(DatePoll, { id }, { closesAt });
  return true;
}

async function keepSlots(tx: Tx, { id, timeZone }: DatePoll, now: Date): Promise<number> {
  const slots = await tx.find(DatePollSlot, { where: { pollId: id } });
  let moved = 0;
  for (const { id: slotId, startsAt: before, wallClock, occurrence } of slots) {
    const startsAt = instantAnew(before, wallClock, timeZone, occurrence);
    if (before <= now || startsAt.getTime() === before.getTime()) continue;
    await tx.update(DatePollSlot, { id: slotId }, { startsAt });
    moved += 1;
  }
  return moved;
}
