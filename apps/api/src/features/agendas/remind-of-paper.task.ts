import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import { dateIn } from '../../platform/time/zones.js';
import { itemOf } from '../meetings/agendas.service.js';
import { whyNotChange } from '../meetings/meeting.rules.js';
import { isReminded, type PaperReminder } from './owed-paper.rules.js';
import { OwedPaper } from './paper.entity.js';
import { isDelivered } from './paper.sql.js';
import { lockedMeeting } from './speaking.js';

/**
 * Reminds who owes a paper before or after its last day, once each; who has brought it meanwhile gets none. A job of an
 * older day finds that it is too early and does nothing.
 */
@Injectable()
export class RemindOfPaper implements Task {
  readonly name = 'remind_of_paper';

  constructor(private readonly database: Database) {}

  async run({ itemId = '', reminder }: Record<string, string>): Promise<void> {
    const which: PaperReminder = reminder === 'before' ? 'before' : 'after';
    const column = which === 'before' ? 'remindedBefore' : 'remindedAfter';
    await this.database.transaction(async (tx) => {
      const known = await tx.findOneBy(OwedPaper, { agendaItemId: itemId });
      if (!known) return;
      const { meeting, now } = await lockedMeeting(tx, (await itemOf(tx, itemId)).meetingId);
      const owed = await tx.findOne(OwedPaper, {
        where: { agendaItemId: itemId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!owed || whyNotChange(meeting.state)) return;
      const [delivery] = await tx.query<{ delivered: boolean }[]>(
        `select ${isDelivered('o')} as delivered from owed_papers o where o.agenda_item_id = $1`,
        [itemId],
      );
      const facts = { ...owed, delivered: delivery?.delivered ?? false, remindedOf: owed[column] };
      if (!isReminded(which, facts, dateIn(now, meeting.timeZone))) return;
      await tx.update(OwedPaper, { agendaItemId: itemId }, { [column]: owed.dueOn });
      await enterMailTo(tx, owed.ownerId, {
        kind: which === 'before' ? 'paper_due' : 'paper_missing',
        aboutId: itemId,
      });
    });
  }
}
