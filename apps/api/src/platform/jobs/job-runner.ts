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

/** How long workers that PostgreSQL has dropped wait before others take over. */
const pause = 1_000;

/** How long workers of which one could not note what became of a job may take to end. */
const patience = 10_000;

/** Takes jobs from the queue in this process; several processes share the queue without doing a job twice. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private runner?: Runner;
  private looking?: NodeJS.Timeout;
  private handedOver?: Promise<void>;
  private over = false;

  constructor(
    private readonly database: Database,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TASKS) private readonly tasks: Task[],
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
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
    await this.work();
  }

  async onApplicationShutdown(): Promise<void> {
    this.over = true;
    clearInterval(this.looking);
    await this.runner?.stop();
    await this.handedOver;
  }

  /** Starts workers. They end with an error when they cannot note what became of a job; others then take over. */
  private async work(): Promise<void> {
    const presence = new WorkerPresence(this.settings.databaseUrl);
    const taskList: TaskList = Object.fromEntries(
      this.tasks.map((task) => [
        task.name,
        (payload: unknown) => task.run(payload as Record<string, string>),
      ]),
    );
    this.runner = await run({
      // The delays let the workers hear of a failure to note; without one it would end the process.
      preset: { plugins: [showing(presence)], worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
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
    this.handedOver = this.takeOver(this.runner, presence);
    if (this.over) await this.runner.stop();
  }

  private async takeOver(before: Runner, presence: WorkerPresence): Promise<void> {
    await endOf(before).catch((error: unknown) => this.logger.error({ err: error }, 'The workers stopped'));
    this.runner = undefined;
    await presence.end();
    while (!this.over) {
      await new Promise((resolve) => setTimeout(resolve, pause).unref());
      try {
        await freeJobsOfTheDead(this.database);
        return await this.work();
      } catch (error) {
        this.logger.warn({ err: error }, 'No workers could be started yet');
      }
    }
  }
}

/**
 * When workers have ended. They are to end when one of them cannot note what became of its job; where two cannot at once,
 * their end waits for itself, so they are left after a while, which is enough for what they have in hand.
 */
function endOf({ promise, events }: Runner): Promise<void> {
  const left = new Promise<never>((_resolve, reject) => {
    events.once('pool:fatalError', ({ error }) => {
      setTimeout(() => reject(error instanceof Error ? error : new Error(String(error))), patience).unref();
    });
  });
  return Promise.race([promise, left]);
}

/** No worker takes a job before others can see that it is there. */
function showing(presence: WorkerPresence): GraphileConfig.Plugin {
  return {
    name: 'ShowPresence',
    version: '1.0.0',
    worker: { hooks: { startWorker: (_context, { worker }) => presence.show(worker.workerPool.id) } },
  };
}
