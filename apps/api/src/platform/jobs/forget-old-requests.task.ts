import { Injectable } from '@nestjs/common';
import { Database } from '../db/database.js';
import type { Task } from './jobs.js';

/** Request keys matter for as long as a browser may repeat a request; after a week they are forgotten. */
@Injectable()
export class ForgetOldRequests implements Task {
  readonly name = 'forget_old_requests';
  readonly every = '17 3 * * *';

  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.transaction((tx) =>
      tx.query(`delete from request_keys where created_at < now() - interval '7 days'`),
    );
  }
}
