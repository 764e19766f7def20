import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/db/database.js';
import type { Task } from '../../platform/jobs/jobs.js';
import { publicWords } from './found-rows.sql.js';

/**
 * Gathers the words of all that everybody may read, so that misspelt ones are forgiven: every hour. Words of what is not
 * public are not among them, or what somebody finds would tell of what they may not see.
 */
@Injectable()
export class GatherWords implements Task {
  readonly name = 'gather_words';
  readonly atStart = true;
  readonly every = '41 * * * *';

  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(`set local statement_timeout = 0`);
      await tx.query(
        `with said as materialized (select word from ts_stat($1)
           where length(word) between 4 and 30 and word !~ '[0-9\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]'),
         gone as (delete from public_words p where not exists (select from said s where s.word = p.word))
         insert into public_words (word, typos) select word, typos_of(word) from said on conflict do nothing`,
        [publicWords()],
      );
    });
  }
}
