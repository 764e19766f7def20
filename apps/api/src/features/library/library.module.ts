import { Module } from '@nestjs/common';
import { FilesModule } from '../../platform/files/files.module.js';
import { Downloads } from './downloads.js';
import { Editing } from './editing.service.js';
import { LibraryController } from './library.controller.js';
import { LibraryResolver } from './library.resolver.js';
import './library.view.js';
import { OaiController } from './oai.controller.js';
import { OaiRecords } from './oai.service.js';
import { PublicWorks } from './public-works.js';
import './work-acts.view.js';
import { WorkLetters, workLetterWriters } from './work.letters.js';
import './work.view.js';
import { WorksResolver } from './works.resolver.js';
import { Works } from './works.service.js';

@Module({
  imports: [FilesModule],
  controllers: [LibraryController, OaiController],
  providers: [
    Works,
    Editing,
    PublicWorks,
    Downloads,
    OaiRecords,
    WorkLetters,
    ...workLetterWriters,
    LibraryResolver,
    WorksResolver,
  ],
  exports: workLetterWriters,
})
export class LibraryModule {}
