import { Module } from '@nestjs/common';
import { FilesModule } from '../../platform/files/files.module.js';
import { ImportPublishedLetter } from './import-published.letter.js';
import { MakeImport } from './make-import.task.js';
import { ReadImport } from './read-import.task.js';
import { SweepImports } from './sweep-imports.task.js';
import './work-import.view.js';
import { WorkImportsController } from './work-imports.controller.js';
import { WorkImportsResolver } from './work-imports.resolver.js';
import { WorkImports } from './work-imports.service.js';

@Module({
  imports: [FilesModule],
  controllers: [WorkImportsController],
  providers: [WorkImports, WorkImportsResolver, ReadImport, MakeImport, SweepImports, ImportPublishedLetter],
  exports: [ReadImport, MakeImport, SweepImports, ImportPublishedLetter],
})
export class WorkImportsModule {}
