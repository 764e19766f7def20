import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Request } from 'express';
import type { Logger } from 'pino';
import { Database } from '../../platform/db/database.js';
import { LOGGER } from '../../platform/logger.js';
import { dateIn } from '../../platform/time/zones.js';
import { secretariatZone } from '../chair-terms/chair-rotation.js';

/** More readers than this in a day count each time: the memory for them has an end. */
const mostRemembered = 50_000;
const pause = 1000;

/**
 * Counts how often files are taken: a reader once a day. Who it was is never kept: what tells two readers of today apart
 * is a hash with a salt that nobody knows and that is thrown away with the day. Nobody waits for the count.
 */
@Injectable()
export class Downloads implements OnApplicationShutdown {
  private day = '';
  private salt = Buffer.alloc(0);
  private readonly seen = new Set<string>();
  private readonly waiting = new Map<string, number>();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Notes that a file was taken. The parts of one that comes in ranges are not so many files. */
  count(request: Request, fileId: string): void {
    if (request.method !== 'GET' || !/^(bytes=0-.*)?$/.test(request.headers.range ?? '')) return;
    const day = dateIn(new Date(), secretariatZone);
    if (day !== this.day) this.begin(day);
    const reader = createHash('sha256')
      .update(this.salt)
      .update(`${fileId} ${request.ip} ${request.headers['user-agent'] ?? ''}`)
      .digest('base64');
    if (this.seen.has(reader)) return;
    if (this.seen.size < mostRemembered) this.seen.add(reader);
    const key = `${day} ${fileId}`;
    this.waiting.set(key, (this.waiting.get(key) ?? 0) + 1);
    this.timer ??= setTimeout(() => void this.write(), pause).unref();
  }

  private begin(day: string): void {
    this.day = day;
    this.salt = randomBytes(16);
    this.seen.clear();
  }

  /** Adds what was noted to the table. What cannot be written now is tried again with the next. */
  async write(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const noted = [...this.waiting].map(([key, downloads]) => [...key.split(' '), downloads] as const);
    this.waiting.clear();
    if (noted.length === 0) return;
    try {
      await this.database.transaction((tx) =>
        tx.query(
          `insert into work_downloads (on_day, file_id, downloads)
           select x.on_day, x.file_id, x.downloads from json_to_recordset($1::json) as x (on_day date, file_id uuid, downloads int)
           where exists (select from work_files f where f.id = x.file_id) order by x.file_id
           on conflict (file_id, on_day) do update set downloads = work_downloads.downloads + excluded.downloads`,
          [JSON.stringify(noted.map(([on_day, file_id, downloads]) => ({ on_day, file_id, downloads })))],
        ),
      );
    } catch (error) {
      for (const [day, file, count] of noted) {
        const key = `${day} ${file}`;
        this.waiting.set(key, (this.waiting.get(key) ?? 0) + Number(count));
      }
      this.logger.warn({ err: error }, 'Downloads could not be counted yet');
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.write();
  }
}
