import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { features, letterWriters, tasks } from './features.js';
import { SignedInGuard } from './platform/auth/signed-in.guard.js';
import { FilesModule } from './platform/files/files.module.js';
import { SweepUploads } from './platform/files/sweep-uploads.task.js';
import { graphqlModule } from './platform/graphql/graphql.module.js';
import { HealthController } from './platform/http/health.controller.js';
import { ForgetOldRequests } from './platform/jobs/forget-old-requests.task.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { TASKS, type Task } from './platform/jobs/jobs.js';
import { Sockets } from './platform/live/sockets.js';
import { LetterDesk } from './platform/mail/letter-desk.js';
import { LETTER_WRITERS, type LetterWriter } from './platform/mail/letter.js';
import { SendMail } from './platform/mail/send-mail.task.js';
import { FailureFilter } from './platform/pages/failure.filter.js';
import { PagesController } from './platform/pages/pages.controller.js';
import type { WebBundle } from './platform/pages/web-bundle.js';
import { PlatformModule } from './platform/platform.module.js';
import type { Settings } from './platform/settings.js';

/** The letters of all features, for whoever sends or shows them. */
@Global()
@Module({
  imports: features,
  providers: [
    LetterDesk,
    { provide: LETTER_WRITERS, inject: letterWriters, useFactory: (...writers: LetterWriter[]) => writers },
  ],
  exports: [LetterDesk],
})
class LettersModule {}

/** Any address that is nothing else is a page, so it is asked last. */
@Module({ controllers: [PagesController] })
class PagesModule {}

@Module({})
export class AppModule {
  static on(settings: Settings, source: DataSource, web: WebBundle, logger: Logger): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.on(settings, source, web, logger),
        graphqlModule,
        LettersModule,
        FilesModule,
        ...features,
        PagesModule,
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_GUARD, useClass: SignedInGuard },
        { provide: APP_FILTER, useClass: FailureFilter },
        SendMail,
        ForgetOldRequests,
        {
          provide: TASKS,
          inject: [SendMail, ForgetOldRequests, SweepUploads, ...tasks],
          useFactory: (...all: Task[]) => all,
        },
        JobRunner,
        Sockets,
      ],
    };
  }
}
