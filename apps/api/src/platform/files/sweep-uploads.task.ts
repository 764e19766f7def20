import { Injectable } from '@nestjs/common';
import type { Task } from '../jobs/jobs.js';
import { Uploads } from './uploads.js';

/** Takes away the parts of files that nobody has gone on with for a day. */
@Injectable()
export class SweepUploads implements Task {
  readonly name = 'sweep_uploads';
  readonly every = '37 * * * *';

  constructor(private readonly uploads: Uploads) {}

  run(): Promise<void> {
    return this.uploads.sweep();
  }
}
