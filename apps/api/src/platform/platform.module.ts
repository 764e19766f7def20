import { Global, Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Logger } from 'pino';
import { Database } from './db/database.js';
import { LOGGER } from './logger.js';
import { FormPages } from './pages/form-pages.js';
import { Announcements } from './live/announcements.js';
import { InProcess } from './graphql/in-process.js';
import { Pages } from './pages/pages.js';
import { WEB_BUNDLE } from './pages/tokens.js';
import type { WebBundle } from './pages/web-bundle.js';
import { ReadModel } from './read-model/read-model.js';
import { SETTINGS, type Settings } from './settings.js';

/** What every feature stands on. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  static on(settings: Settings, source: DataSource, web: WebBundle, logger: Logger): DynamicModule {
    const provided = [
      { provide: SETTINGS, useValue: settings },
      { provide: DataSource, useValue: source },
      { provide: LOGGER, useValue: logger },
      { provide: WEB_BUNDLE, useValue: web },
      Database,
      ReadModel,
      InProcess,
      Pages,
      FormPages,
      Announcements,
    ];
    return { module: PlatformModule, providers: provided, exports: provided };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}
