import { Injectable } from '@nestjs/common';
import { importDaysKept } from '@gsenet/shared/import-columns';
import { Database } from '../../platform/db/database.js';
import type { Task } from '../../platform/jobs/jobs.js';

/** Imports of one transaction. */
const atOnce = 20;

/**
 * Takes tables away that were brought and not imported for a while, and of those that were imported what each line had
 * said of its work. Which line made which work stays, and so does the file, which is never deleted.
 */
@Injectable()
export class SweepImports implements Task {
  readonly name = 'sweep_imports';
  readonly every = '47 4 * * *';

  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    while (await this.forgotten());
    await this.database.transaction((tx) =>
      tx.query(
        `update work_import_lines l set content = null from work_imports i
         where i.id = l.import_id and i.state in ('imported', 'published') and l.outcome is not null
           and l.content is not null and i.imported_at < now() - make_interval(days => $1)`,
        [importDaysKept],
      ),
    );
  }

  /** Whether there were any. One that somebody imports at this moment is theirs. */
  private forgotten(): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const imports = await tx.query<{ id: string }[]>(
        `select id from work_imports where state in ('reading', 'unreadable', 'read')
           and brought_at < now() - make_interval(days => $1)
         order by brought_at limit ${atOnce} for update skip locked`,
        [importDaysKept],
      );
      const ids = imports.map(({ id }) => id);
      await tx.query(`delete from work_import_lines where import_id = any($1)`, [ids]);
      await tx.query(`delete from work_imports where id = any($1)`, [ids]);
      return imports.length === atOnce;
    });
  }
}
