import { Module } from '@nestjs/common';
import { FilesController } from './files.controller.js';
import { FileStore } from './file-store.js';

@Module({ controllers: [FilesController], providers: [FileStore], exports: [FileStore] })
export class FilesModule {}
