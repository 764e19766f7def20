import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner, type TaskList } from 'graphile-worker';
import type { Logger } from 'pino';
import { LOGGER } from '../logger.js';
import { SETTINGS, type Settings } from '../settings.js';
import { TASKS, type Task } from './jobs.js';

/** Takes jobs from the queue in this process; several processes share the queue without doing a job twice. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private runner?: Runner;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(TASKS) private readonly tasks: Task[],
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const taskList: TaskList = Object.fromEntries(
      this.tasks.map((task) => [
        task.name,
        (payload: unknown) => task.run(payload as Record<string, string>),
      ]),
    );
    this.runner = await run({
      connectionString: this.settings.databaseUrl,
      maxPoolSize: 3,
      taskList,
      concurrency: 2,
      pollInterval: 2_000,
      noHandleSignals: true,
      crontab: '17 3 * * * forget_old_requests',
      logger: new WorkerLogger(() => (level, message) => {
        if (['error', 'warning'].includes(level)) this.logger.warn(`Jobs: ${message}`);
      }),
    });
    this.runner.promise.catch((error: unknown) =>
      this.logger.error({ err: error }, 'The job runner stopped'),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }
}
