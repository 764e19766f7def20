import { Module } from '@nestjs/common';
import './requisition.view.js';
import { RequisitionLetter } from './requisition.letter.js';
import { RequisitionsResolver } from './requisitions.resolver.js';
import { Requisitions } from './requisitions.service.js';

@Module({
  providers: [Requisitions, RequisitionLetter, RequisitionsResolver],
  exports: [RequisitionLetter],
})
export class RequisitionsModule {}
