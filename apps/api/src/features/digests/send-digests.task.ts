import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import { newId } from '../../platform/db/new-id.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { enterMailTo } from '../../platform/mail/letter.js';
import type { MailChoice } from '../../platform/mail/mail-choice.entity.js';
import { wantsDigest } from '../../platform/mail/mail-pace.rules.js';
import { digestDue } from './digest.rules.js';
import { waitingFor } from './digest.sql.js';

type Reader = Pick<MailChoice, 'personId' | 'matters' | 'reminders' | 'digestOn'> & {
  zone: string;
  language: string;
  now: Date;
};

/** Enters the digests of those whose morning it is, one a day each, and none to those for whom nothing waits. */
@Injectable()
export class SendDigests implements Task {
  readonly name = 'send_digests';
  /** The clocks of all zones stand at a quarter of an hour at the same instants. */
  readonly every = '*/15 * * * *';

  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    const readers = await this.database.read<Reader>(
      `select c.person_id as "personId", c.matters, c.reminders, c.digest_on::text as "digestOn",
         p.time_zone as zone, p.language, now() as now
       from mail_choices c join people p on p.id = c.person_id`,
    );
    for (const reader of readers.filter(wantsDigest)) {
      const day = digestDue(reader.now, reader.zone, reader.digestOn);
      if (day) await this.lookAfter(reader, day);
    }
  }

  /** The day is taken and its mail entered in one transaction: whoever repeats this finds that it is done. */
  private async lookAfter({ personId, language }: Reader, day: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const digestId = newId();
      const [taken] = await tx.query<[unknown[], number]>(
        `update mail_choices set digest_on = $2, digest_id = $3
         where person_id = $1 and (digest_on is null or digest_on < $2) returning person_id`,
        [personId, day, digestId],
      );
      if (taken.length === 0) return;
      const waiting = await tx.query<unknown[]>(waitingFor('$1::uuid', '$2::text'), [personId, language]);
      if (waiting.length > 0) await enterMailTo(tx, personId, { kind: 'digest', aboutId: digestId });
    });
  }
}
