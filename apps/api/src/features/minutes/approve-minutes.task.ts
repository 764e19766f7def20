import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { approveByLapse, openMinutes } from './minutes-steps.js';

/**
 * Approves minutes when the time for corrections is over and nothing that was asked for waits or was declined. What
 * waits then is answered later, and the last answer approves.
 */
@Injectable()
export class ApproveMinutes implements Task {
  readonly name = 'approve_minutes';

  constructor(private readonly database: Database) {}

  async run({ meetingId = '' }: Record<string, string>): Promise<void> {
    await this.database.transaction(async (tx) => approveByLapse(tx, await openMinutes(tx, meetingId)));
  }
}
