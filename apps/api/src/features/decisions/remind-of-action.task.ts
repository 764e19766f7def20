import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { dateIn } from '../../platform/time/zones.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';
import { clock } from '../meetings/meeting-steps.js';
import { Action } from './action.entity.js';
import { mailOwner } from './action-steps.js';
import { isReminded, type Reminder } from './reminder.rules.js';

/**
 * Reminds the owner of an action before or after its due date, once each; whoever gave evidence meanwhile gets none.
 * A job of an older due date finds that it is too early and does nothing.
 */
@Injectable()
export class RemindOfAction implements Task {
  readonly name = 'remind_of_action';

  constructor(private readonly database: Database) {}

  async run({ actionId, reminder }: Record<string, string>): Promise<void> {
    const which: Reminder = reminder === 'before' ? 'before' : 'after';
    const column = which === 'before' ? 'remindedBefore' : 'remindedAfter';
    await this.database.transaction(async (tx) => {
      const action = await tx.findOne(Action, {
        where: { id: actionId },
        lock: { mode: 'pessimistic_write' },
      });
      const today = dateIn(await clock(tx), secretariatZone);
      if (!action || !isReminded(which, { ...action, remindedOf: action[column] }, today)) return;
      await tx.update(Action, { id: action.id }, { [column]: action.dueOn });
      await mailOwner(tx, which === 'before' ? 'action_due' : 'action_overdue', action);
    });
  }
}
