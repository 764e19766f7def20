import { Controller, Get, HttpCode, Inject, ServiceUnavailableException } from '@nestjs/common';
import { Public } from '../auth/signed-in.guard.js';
import { Database } from '../db/database.js';

/** For whoever runs the portal: is the process there, and can it do its work? */
@Controller('health')
@Public()
export class HealthController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('live')
  @HttpCode(204)
  live(): void {
    // that it answers is the answer
  }

  @Get('ready')
  async ready(): Promise<{ database: 'reachable' }> {
    try {
      await this.database.read('select 1');
      return { database: 'reachable' };
    } catch {
      throw new ServiceUnavailableException();
    }
  }
}
