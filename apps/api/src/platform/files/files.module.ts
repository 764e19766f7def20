import { Module } from '@nestjs/common';
import { FilesController } from './files.controller.js';
import { FileStore } from './file-store.js';
import { ReceivedFiles } from './received-files.service.js';
import { SweepUploads } from './sweep-uploads.task.js';
import { UploadsController } from './uploads.controller.js';
import { Uploads } from './uploads.js';

@Module({
  controllers: [FilesController, UploadsController],
  providers: [FileStore, ReceivedFiles, Uploads, SweepUploads],
  exports: [FileStore, SweepUploads],
})
export class FilesModule {}
