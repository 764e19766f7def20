import { Module } from '@nestjs/common';
import { FilesModule } from '../../platform/files/files.module.js';
import './board-pack.view.js';
import { BoardPacksController } from './board-packs.controller.js';
import { BoardPacksResolver } from './board-packs.resolver.js';
import { BoardPacks } from './board-packs.service.js';
import { PacksToRead } from './packs-to-read.js';
import { WriteBoardPack } from './write-board-pack.task.js';

@Module({
  imports: [FilesModule],
  controllers: [BoardPacksController],
  providers: [BoardPacks, PacksToRead, BoardPacksResolver, WriteBoardPack],
  exports: [WriteBoardPack],
})
export class BoardPacksModule {}
