import { Injectable } from '@nestjs/common';
import { record } from '../../platform/audit/record.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/db/database.js';
import type { Pace, PaceOfMatters } from '../../platform/mail/mail-pace.rules.js';

/** How people want their mails. */
@Injectable()
export class MailChoices {
  constructor(private readonly database: Database) {}

  /** Chooses how one's own mails come, from now on; what is on its way already comes by the new choice. */
  async choose(actor: Actor, choice: { matters: PaceOfMatters; reminders: Pace }): Promise<string> {
    return this.database.write(actor, 'chooseMail', async (tx) => {
      await tx.query(
        `insert into mail_choices (person_id, matters, reminders) values ($1, $2, $3)
         on conflict (person_id) do update set matters = excluded.matters, reminders = excluded.reminders`,
        [actor.personId, choice.matters, choice.reminders],
      );
      const details = { ...choice };
      record(tx, { actor, act: 'chooseMail', noun: 'Person', nounId: actor.personId, details });
      return actor.personId;
    });
  }
}
