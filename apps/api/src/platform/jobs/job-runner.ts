import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner, type TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { Database } from '../db/database.js';
import { LOGGER } from '../logger.js';
import { SETTINGS, type Settings } from '../settings.js';
import { TASKS, addJob, type Task } from './jobs.js';
import { WorkerPresence, freeJobsOfTheDead } from './worker-presence.js';

/** How often the jobs of processes that were killed are looked for, besides at every start. */
const everyMinute = 60_000;

/** Takes jobs from the queue in this process; several processes share the queue without doing a job twice. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly presence: WorkerPresence;
  private runner?: Runner;
  private looking?: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TASKS) private readonly tasks: Task[],
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.presence = new WorkerPresence(settings.databaseUrl);
  }

  async onApplicationBootstrap(): Promise<void> {
    const taskList: TaskList = Object.fromEntries(
      this.tasks.map((task) => [
        task.name,
        (payload: unknown) => task.run(payload as Record<string, string>),
      ]),
    );
    await freeJobsOfTheDead(this.database);
    await this.database.transaction(async (tx) => {
      for (const { name } of this.tasks.filter(({ atStart }) => atStart))
        await addJob(tx, name, {}, { key: name });
    });
    this.looking = setInterval(() => {
      freeJobsOfTheDead(this.database).catch((error: unknown) =>
        this.logger.warn({ err: error }, 'Jobs of other processes could not be looked through'),
      );
    }, everyMinute).unref();
    this.runner = await run({
      preset: { plugins: [this.showingPresence()] },
      connectionString: this.settings.databaseUrl,
      maxPoolSize: 3,
      taskList,
      concurrency: 2,
      pollInterval: 2_000,
      noHandleSignals: true,
      crontab: this.tasks.flatMap(({ every, name }) => (every ? `${every} ${name}` : [])).join('\n'),
      logger: new WorkerLogger(() => (level, message) => {
        if (['error', 'warning'].includes(level)) this.logger.warn(`Jobs: ${message}`);
      }),
    });
    this.runner.promise.catch((error: unknown) =>
      this.logger.error({ err: error }, 'The job runner stopped'),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.looking);
    await this.runner?.stop();
    await this.presence.end();
  }

  /** No worker takes a job before others can see that it is there. */
  private showingPresence(): GraphileConfig.Plugin {
    return {
      name: 'ShowPresence',
      version: '1.0.0',
      worker: { hooks: { startWorker: (_context, { worker }) => this.presence.show(worker.workerPool.id) } },
    };
  }
}
