import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { record } from '../../platform/audit/record.js';
import { Database } from '../../platform/db/database.js';
import { addJob, type Task } from '../../platform/jobs/jobs.js';
import { LOGGER } from '../../platform/logger.js';
import { Circular } from './circular.entity.js';
import { closeIfOver } from './circular-closing.js';
import { whyNotOpen } from './circular.rules.js';
import { askSilentMembers, lockedCircular } from './circular-steps.js';

/** Closes and counts a circular when its time is over, once, however often it runs. */
@Injectable()
export class CloseCircular implements Task {
  readonly name = 'close_circular';

  constructor(
    private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async run({ circularId = '' }: Record<string, string>): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await tx.existsBy(Circular, { id: circularId }))) return;
      const locked = await lockedCircular(tx, circularId, 'closing');
      const { state, closesAt } = locked.circular;
      if (state !== 'open') return;
      // The clock of whoever keeps the queue may be ahead of the database’s.
      if (locked.now < closesAt)
        return addJob(
          tx,
          this.name,
          { circularId },
          { runAt: closesAt, key: `close circular ${circularId}` },
        );
      const outcome = await closeIfOver(tx, locked, null, this.logger);
      const entry = { actor: null, act: 'closeCircular', noun: 'Circular', nounId: circularId };
      record(tx, { ...entry, details: { outcome } });
    });
  }
}

/** Reminds those who have not answered, a few days before the time is over. */
@Injectable()
export class RemindOfCircular implements Task {
  readonly name = 'remind_of_circular';

  constructor(private readonly database: Database) {}

  async run({ circularId = '' }: Record<string, string>): Promise<void> {
    await this.database.transaction(async (tx) => {
      if (!(await tx.existsBy(Circular, { id: circularId }))) return;
      const { circular, now } = await lockedCircular(tx, circularId, 'closing');
      if (whyNotOpen(circular, now) === null) await askSilentMembers(tx, circularId, now);
    });
  }
}
